/** A new id as real servers make them: 64 hexadecimal digits. */
export function newPublicId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
