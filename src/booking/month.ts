import type { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from './model.js';

/** From the first to the last day that can be booked. Days compare as texts: `YYYY-MM-DD` sorts by time. */
export interface DayWindow {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** One place in the table of a month. */
export type MonthCell =
  /** A day of another month: nothing stands there. */
  | { readonly kind: 'blank' }
  | {
      /** `free` has times, `full` has none, `outside` is before the first or after the last day that can be booked. */
      readonly kind: 'free' | 'full' | 'outside';
      readonly day: CalendarDay;
      readonly today: boolean;
      readonly selected: boolean;
    };

export interface MonthFacts {
  /** Any day of the month. */
  readonly month: Temporal.PlainDate;
  readonly window: DayWindow;
  readonly free: ReadonlySet<CalendarDay>;
  readonly today: CalendarDay | undefined;
  readonly selected: CalendarDay | undefined;
  /** 1 Monday to 7 Sunday. */
  readonly firstDayOfWeek: number;
}

const blank: MonthCell = { kind: 'blank' };

/** The weeks of a month, each of seven cells, in the order in which the region reads them. */
export function weeksOfMonth(facts: MonthFacts): readonly (readonly MonthCell[])[] {
  const first = facts.month.with({ day: 1 });
  const lead = (first.dayOfWeek - facts.firstDayOfWeek + 7) % 7;
  const weekCount = Math.ceil((lead + first.daysInMonth) / 7);
  return Array.from({ length: weekCount }, (_week, week) =>
    Array.from({ length: 7 }, (_weekday, weekday) => {
      const offset = week * 7 + weekday - lead;
      return offset < 0 || offset >= first.daysInMonth ? blank : cellOf(first.add({ days: offset }).toString(), facts);
    }),
  );
}

function cellOf(day: CalendarDay, { window, free, today, selected }: MonthFacts): MonthCell {
  const kind = free.has(day) ? 'free' : day < window.first || day > window.last ? 'outside' : 'full';
  return { kind, day, today: day === today, selected: day === selected };
}

/** `YYYY-MM`: what two days of one month have in common. */
export function monthOf(day: CalendarDay): string {
  return day.slice(0, 7);
}

/** The free days of the month that `day` lies in. */
export function freeInMonth(dates: readonly CalendarDay[], day: CalendarDay): readonly CalendarDay[] {
  return dates.filter((date) => monthOf(date) === monthOf(day));
}

/** The last free day before `day` and the first one after it, as far as there are such. */
export function nearestFree(dates: readonly CalendarDay[], day: CalendarDay): readonly CalendarDay[] {
  const before = dates.findLast((date) => date < day);
  const after = dates.find((date) => date > day);
  return [before, after].filter((date) => date !== undefined);
}

/** The day of the window that is closest to `day`. */
export function clampToWindow(day: CalendarDay, { first, last }: DayWindow): CalendarDay {
  return day < first ? first : day > last ? last : day;
}
