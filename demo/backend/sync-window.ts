import { ApiError } from './errors.js';
import type { Branch } from './model.js';
import type { Orchestra } from './orchestra.js';
import { Temporal } from './temporal.js';

const MINUTES = 5;

/** Just after midnight appointments are synchronised; some servers refuse every change meanwhile. */
export function refuseDuringSync({ quirks, clock }: Orchestra, { timeZone }: Branch): void {
  if (!quirks.syncWindow) return;
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(timeZone);
  if (hour === 0 && minute < MINUTES) throw new ApiError(503, null, 'Synchronization in progress');
}
