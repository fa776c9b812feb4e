import type { Temporal } from './temporal.js';

/** Names calendar days by a rule, so that a seed stays the same whatever day it is read on. */
export type DayRule =
  | { readonly every: 'day' }
  | { readonly date: string }
  | { readonly monthDay: string }
  | { readonly weekday: number }
  | { readonly weekday: number; readonly weekOfMonth: number }
  /** Days whose number since 1 January 1970 leaves `remainder` when divided by `cycle`. */
  | { readonly cycle: number; readonly remainder: number };

const MILLISECONDS_A_DAY = 86_400_000;

export function isOn(rule: DayRule, day: Temporal.PlainDate): boolean {
  if ('every' in rule) return true;
  if ('date' in rule) return day.toString() === rule.date;
  if ('monthDay' in rule) return day.toString().endsWith(rule.monthDay);
  if ('cycle' in rule) return dayNumber(day) % rule.cycle === rule.remainder;
  if (day.dayOfWeek !== rule.weekday) return false;
  return !('weekOfMonth' in rule) || Math.ceil(day.day / 7) === rule.weekOfMonth;
}

function dayNumber(day: Temporal.PlainDate): number {
  return day.toZonedDateTime('UTC').epochMilliseconds / MILLISECONDS_A_DAY;
}
