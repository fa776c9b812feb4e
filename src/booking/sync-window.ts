import type { Temporal } from 'temporal-polyfill';
import type { ClockTime } from './model.js';

/**
 * The daily span in which Orchestra puts its appointments in order and must not be written to. From `start` on,
 * before `end`; where `end` is not later than `start`, the span runs across midnight.
 */
export interface SyncWindow {
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** IANA zone of the clock that is meant; the branch's own where absent. */
  readonly timeZone: string | undefined;
}

/** Reads `00:00-00:05` or `00:00-00:05 Europe/Amsterdam`; empty is `none`; `undefined` for anything else. */
export function parseSyncWindow(text: string): SyncWindow | 'none' | undefined {
  if (text.trim() === '') return 'none';
  const clock = '((?:[01]\\d|2[0-3]):[0-5]\\d)';
  const match = new RegExp(`^\\s*${clock}\\s*-\\s*${clock}(?:\\s+([A-Za-z][\\w+/-]*))?\\s*$`).exec(text);
  const [, start, end, timeZone] = match ?? [];
  return start && end && start !== end ? { start, end, timeZone } : undefined;
}

/**
 * When the span that holds an instant ends; `undefined` where none does. Looks at the spans that begin today and the
 * day before. On days on which the clock changes, a start or end that the clock leaves out comes an hour later, and
 * one that comes twice counts from the first to the last.
 */
export function endOfPause(window: SyncWindow, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined {
  const today = now.toPlainDate();
  return [today.subtract({ days: 1 }), today]
    .map((day) => spanFrom(window, day, now))
    .find(
      ({ start, end }) =>
        start.epochMilliseconds <= now.epochMilliseconds && now.epochMilliseconds < end.epochMilliseconds,
    )?.end;
}

/** When the first span after an instant begins. */
export function nextPause(window: SyncWindow, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const { start } = spanFrom(window, now.toPlainDate(), now);
  return start.epochMilliseconds > now.epochMilliseconds
    ? start
    : spanFrom(window, now.toPlainDate().add({ days: 1 }), now).start;
}

function spanFrom({ start, end }: SyncWindow, day: Temporal.PlainDate, { timeZoneId }: Temporal.ZonedDateTime) {
  const lastDay = end > start ? day : day.add({ days: 1 });
  const at = (on: Temporal.PlainDate, time: ClockTime, disambiguation: 'earlier' | 'later') => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const skippedOrPlain = on.toPlainDateTime({ hour, minute });
    const later = skippedOrPlain.toZonedDateTime(timeZoneId, { disambiguation: 'later' });
    // In a gap the earlier reading is a time before it, which is not what stands on the wall.
    const isSkipped = !later.toPlainDateTime().equals(skippedOrPlain);
    return isSkipped ? later : skippedOrPlain.toZonedDateTime(timeZoneId, { disambiguation });
  };
  return { start: at(day, start, 'earlier'), end: at(lastDay, end, 'later') };
}
