/** An instant for JSON. No calendar day is made of it, so the plain Date will do. */
export function isoInstant(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
