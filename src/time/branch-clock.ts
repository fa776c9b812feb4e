import type { CalendarDay, ClockTime } from '../booking/model.js';
import { temporal } from './temporal.js';

/** The calendar day and the clock time of an instant at a branch; a zone that is not known counts as UTC. */
export function clockOfBranch(now: number, timeZone: string): { readonly day: CalendarDay; readonly time: ClockTime } {
  const { Instant } = temporal();
  const instant = Instant.fromEpochMilliseconds(now);
  const at = (zone: string) => {
    const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
    return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) };
  };
  try {
    return at(timeZone);
  } catch {
    return at('UTC');
  }
}
