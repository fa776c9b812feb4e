import type { MonthNames } from './date-of-birth.js';
import type { Customer } from './model.js';
import { plainLine, withoutBlanks } from './typed-text.js';

/** Finding an appointment takes its id and one value that its customer gave. Both are typed or pasted, so both forgive. */

const hexadecimal = /^[0-9a-f]{16,}$/i;

/**
 * The id out of what was pasted: blanks and invisible characters are dropped, a whole link gives what stands in it.
 * Ids of Orchestra are hexadecimal, and then capitals do not matter; ids of other systems keep theirs.
 */
export function referenceOf(typed: string): string {
  const text = withoutBlanks(typed);
  const id = decoded(/[#&]qmatic-appointment=([^&]*)/.exec(text)?.[1]) ?? text;
  return hexadecimal.test(id) ? id.toLowerCase() : id;
}

function decoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fewer digits than this are no phone number: a match would prove nothing. */
const fewestDigits = 6;

/** Whether a value is this customer's e-mail address, phone number or date of birth, however it is written. */
export function isKnownOf(typed: string, customer: Customer, monthNames: MonthNames): boolean {
  const { email, phone, dateOfBirth } = customer;
  if (typed.includes('@')) return email !== undefined && comparableEmail(email) === comparableEmail(typed);
  return (
    (phone !== undefined && isSamePhone(typed, phone)) ||
    (dateOfBirth !== undefined && daysTyped(typed, monthNames).includes(dateOfBirth))
  );
}

const comparableEmail = (text: string): string => withoutBlanks(text).toLowerCase();

/** One of the two may lack the country's calling code: then it is the end of the other. */
function isSamePhone(a: string, b: string): boolean {
  const [short = '', long = ''] = [significant(a), significant(b)].sort((x, y) => x.length - y.length);
  return short.length >= fewestDigits && long.endsWith(short) && long.length - short.length <= 3;
}

/** The digits without what is dialled before them: 00 or + for abroad, 0 inside the country, also as +31 (0)6. */
function significant(phone: string): string {
  const compact = withoutBlanks(phone.normalize('NFKC')).replace(/\(0\)/, '');
  return /[\p{L}@]/u.test(compact) ? '' : compact.replace(/\D/g, '').replace(/^0+/, '');
}

/** The days that a text may mean. Day and month are tried both ways round: what counts is that somebody knows them. */
function daysTyped(typed: string, monthNames: MonthNames): readonly string[] {
  const text = plainLine(typed).toLowerCase();
  const named = monthNames.flatMap((names, index) =>
    names.some((name) => new RegExp(`(^|[^\\p{L}])${escaped(name.toLowerCase())}($|[^\\p{L}])`, 'u').test(text))
      ? [String(index + 1)]
      : [],
  );
  const numbers = withoutBlanks(text.replace(/[^\p{Nd}]+/gu, '_'))
    .split('_')
    .filter(Boolean);
  const [a = '', b = '', c = ''] = numbers.length === 1 ? split(numbers[0] ?? '') : numbers;
  const [month] = named;
  if (month !== undefined) return [day(b, month, a), day(a, month, b)];
  return [day(a, b, c), day(c, b, a), day(c, a, b)];
}

/** 31031980 or 19800331. */
function split(digits: string): readonly string[] {
  if (digits.length !== 8) return [];
  return /^(19|20)/.test(digits) && Number(digits.slice(4, 6)) <= 12
    ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
}

const day = (year: string, month: string, date: string): string =>
  [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What was typed to be recognised, for a form that would ask it again. */
export function customerOf(typed: string): Customer {
  if (typed.includes('@')) return { email: withoutBlanks(typed) };
  return significant(typed).length >= fewestDigits && !/[-/.]\d+[-/.]/.test(typed) ? { phone: plainLine(typed) } : {};
}

/** `j•••@example.org`: enough to see whose it is, too little to learn it. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${String.fromCodePoint(email.codePointAt(0) ?? 0)}•••${email.slice(at)}`;
}
