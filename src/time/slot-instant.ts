import type { Slot } from '../booking/model.js';
import { temporal } from './temporal.js';

/** The instant of a start on a branch's calendar and clock, in epoch milliseconds; an unknown zone counts as UTC. */
export function instantOfSlot({ day, time }: Slot, timeZone: string): number {
  const local = temporal().PlainDateTime.from(`${day}T${time}`);
  try {
    return local.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return local.toZonedDateTime('UTC').epochMilliseconds;
  }
}
