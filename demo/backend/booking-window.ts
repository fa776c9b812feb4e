import { Temporal } from './temporal.js';
import type { BookingWindow } from './model.js';

/** What a booking window means at a given moment: no start before `earliest`, no date after `lastDate`. */
export interface OpenWindow {
  readonly earliest: number;
  readonly firstDate: Temporal.PlainDate;
  readonly lastDate: Temporal.PlainDate;
}

export function openWindow(window: BookingWindow, now: number, timeZone: string): OpenWindow {
  const opens = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .add({ days: window.daysAhead, minutes: window.minutesAhead });
  const firstDate = opens.toPlainDate();
  return {
    earliest: opens.epochMilliseconds,
    firstDate,
    lastDate: firstDate.add({ days: window.periodDays - 1 }),
  };
}

export function includesDate(window: OpenWindow, date: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(date, window.firstDate) >= 0 && Temporal.PlainDate.compare(date, window.lastDate) <= 0
  );
}

/** Some servers keep offering the times of today that have gone by. */
export function withPastTimesOfToday(window: OpenWindow, now: number, timeZone: string): OpenWindow {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay();
  return {
    earliest: Math.min(window.earliest, today.epochMilliseconds),
    firstDate: Temporal.PlainDate.compare(today, window.firstDate) < 0 ? today.toPlainDate() : window.firstDate,
    lastDate: window.lastDate,
  };
}
