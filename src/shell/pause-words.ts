import type { Reservation } from '../booking/model.js';
import { pauseAround } from '../controller/write-pause.js';
import { isoInstant } from '../time/iso-instant.js';
import { syncWindowOf } from './page-settings.js';
import type { View } from './view.js';

/** That the time which is held ends while nothing can be booked, if it does. */
export function holdEndsInPause(
  { page, now, frame }: View,
  { expiresAt }: Reservation,
  timeZone: string,
): string | undefined {
  const pause = pauseAround({ syncWindow: syncWindowOf(page), now: () => now }, expiresAt, timeZone);
  if (!pause) return undefined;
  const write = (instant: number) => frame.formats.timeOf(isoInstant(instant), timeZone);
  return frame.messages.pause.holdEnds(write(pause.start), write(pause.end));
}
