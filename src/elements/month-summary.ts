import type { CalendarDay } from '../booking/model.js';
import { freeInMonth } from '../booking/month.js';
import type { StepFrame } from './step-frame.js';

/** What is said of the month that a calendar shows. */
export interface MonthSummary {
  /** Stands above the calendar. */
  readonly text: string;
  /** Is heard when the month was changed by its buttons. */
  readonly spoken: string;
  /** Where the one button leads that saves a walk through the table. */
  readonly jump: { readonly day: CalendarDay; readonly label: string };
}

/** `dates` are all free days, sorted and at least one; `shown` is a day of the month. */
export function monthSummary(
  dates: readonly [CalendarDay, ...CalendarDay[]],
  shown: CalendarDay,
  { formats, messages: { date } }: StepFrame,
): MonthSummary {
  const sameYear = (day: CalendarDay) => day.slice(0, 4) === shown.slice(0, 4);
  const write = (day: CalendarDay) => (sameYear(day) ? formats.dayWithoutYear(day) : formats.day(day));
  const month = formats.month(shown);
  const free = freeInMonth(dates, shown);
  const toFirst = { day: dates[0], label: date.goToFirstFree(write(dates[0])) };

  if (free[0]) {
    const spoken = date.freeInMonth(free.length, formats.number(free.length), month);
    return { text: `${spoken} ${date.firstFree(write(free[0]))}`, spoken, jump: toFirst };
  }
  const none = date.noneInMonth(month);
  const next = dates.find((day) => day > shown);
  if (!next) return { text: none, spoken: none, jump: toFirst };
  const text = `${none} ${date.nextFree(write(next))}`;
  return { text, spoken: text, jump: { day: next, label: date.goToNextFree(write(next)) } };
}
