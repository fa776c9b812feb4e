import type { CalendarDay } from './model.js';
import { asciiDigits, plainLine } from './typed-text.js';

export type DatePart = 'day' | 'month' | 'year';

/** A date as people write it: three texts. */
export type TypedDate = Readonly<Record<DatePart, string>>;

/** Names of the twelve months, each in the forms that are understood. */
export type MonthNames = readonly (readonly string[])[];

export type ReadDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: CalendarDay }
  /** `part` is the one to mend, where it is one. */
  | { readonly kind: 'date' | 'date-future'; readonly part: DatePart | undefined };

/** Nobody is older, so it is a slip. */
const oldest = 120;

/** Reads "3", "mrt" or "March", "1980" against the calendar and `today`. */
export function readDateOfBirth(typed: TypedDate, today: CalendarDay, monthNames: MonthNames): ReadDate {
  const [day, month, year] = [plainLine(typed.day), plainLine(typed.month), plainLine(typed.year)];
  if (!day && !month && !year) return { kind: 'empty' };
  const numbers = { day: number(day, 2), month: monthNumber(month, monthNames), year: number(year, 4) };
  if (numbers.day === undefined || numbers.day < 1 || numbers.day > 31) return wrong('day');
  if (numbers.month === undefined || numbers.month < 1 || numbers.month > 12) return wrong('month');
  if (numbers.year === undefined || year.length !== 4) return wrong('year');
  if (numbers.day > daysIn(numbers.year, numbers.month)) return wrong('day');
  const text = [pad(numbers.year, 4), pad(numbers.month, 2), pad(numbers.day, 2)].join('-');
  if (text > today) return { kind: 'date-future', part: undefined };
  if (text < pad(Number(today.slice(0, 4)) - oldest, 4) + today.slice(4)) return wrong('year');
  return { kind: 'day', day: text };
}

const wrong = (part: DatePart): ReadDate => ({ kind: 'date', part });
const pad = (value: number, length: number) => String(value).padStart(length, '0');

function number(text: string, most: number): number | undefined {
  const digits = asciiDigits(text);
  return new RegExp(`^\\d{1,${most}}$`).test(digits) ? Number(digits) : undefined;
}

function monthNumber(text: string, monthNames: MonthNames): number | undefined {
  const asNumber = number(text, 2);
  if (asNumber !== undefined) return asNumber;
  const word = comparable(text);
  const matches = (test: (name: string) => boolean) =>
    monthNames.flatMap((names, index) => (names.some((name) => test(comparable(name))) ? [index + 1] : []));
  const exact = matches((name) => name === word);
  // A beginning of three letters is enough where only one month begins so.
  const found = exact.length > 0 || word.length < 3 ? exact : matches((name) => name.startsWith(word));
  return found.length === 1 ? found[0] : undefined;
}

/** Without accents, full stops and capitals; the Turkish dotless ı is how some keyboards write i. */
function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}.\s]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
