import { withoutBlanks } from './typed-text.js';

/** Fewer digits than this reach nobody who could be sent a message. */
const fewestDigits = 6;

/** Countries that keep the first 0 of a number when it is dialled from abroad: Italy, San Marino, the Vatican. */
const keepsFirstZero: ReadonlySet<string> = new Set(['39', '378', '379']);

/**
 * A phone number for the request: digits, with the calling code of `country` (such as `31`) before a national number.
 * Gives `''` where nothing or a calling code alone was typed, `undefined` where it is no phone number.
 */
export function phoneNumber(typed: string, country?: string): string | undefined {
  const compact = withoutBlanks(typed.normalize('NFKC'))
    .replace(/[\p{Pd}\u2212./~]/gu, '')
    // "+31 (0)6": the 0 is for calls inside the country.
    .replace(/^(\+|00)(\d*)\(0\)/, '$1$2')
    .replace(/[()]/g, '');
  const [, prefix, digits] = /^(\+|00)?(\d*)$/.exec(compact) ?? [];
  if (digits === undefined) return undefined;
  if (digits === '' || digits === country || (prefix && digits.length <= 3)) return '';
  if (digits.length < fewestDigits) return undefined;
  if (prefix || !country) return `${prefix ?? ''}${digits}`;
  // The calling code without its sign: no national number is that long and begins so.
  if (digits.startsWith(country) && digits.length >= 11) return `+${digits}`;
  return `+${country}${keepsFirstZero.has(country) ? digits : digits.replace(/^0/, '')}`;
}
