import type { CalendarDay, ClockTime, InstantText } from '../booking/model.js';

/**
 * How dates, times and numbers are written for one visitor: the language of the texts, the region of the branch,
 * always the Gregorian calendar, and the digits and hour cycle of that region.
 */
export interface Formats {
  /** BCP 47 tag that the formats follow, such as `en-NL`. */
  readonly locale: string;
  /** 1 Monday to 7 Sunday. */
  readonly firstDayOfWeek: number;
  /** "Tuesday 12 May 2026" */
  day(day: CalendarDay): string;
  /** "Tuesday 12 May", for places where the year is plain. */
  dayWithoutYear(day: CalendarDay): string;
  /** The day's number alone, "12", in the digits of the locale. */
  dayNumber(day: CalendarDay): string;
  /** "May 2026"; takes any day of the month. */
  month(day: CalendarDay): string;
  /** Seven names, starting with the first day of the week: `long` "Monday", `short` "Mo". */
  weekdays(): readonly { readonly long: string; readonly short: string }[];
  /** A time on the branch's clock, "9:30" or "9:30 AM". */
  time(time: ClockTime): string;
  /** The clock time of an instant in a zone; an unknown zone gives UTC. */
  timeOf(instant: InstantText, timeZone: string): string;
  /** The day of an instant in a zone. */
  dayOf(instant: InstantText, timeZone: string): string;
  number(value: number): string;
  /** "20 minutes", "1 hour 30 minutes". */
  duration(minutes: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** Orders texts as a reader of the language expects. */
  compare(a: string, b: string): number;
}
