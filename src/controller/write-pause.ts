import { endOfPause, nextPause } from '../booking/sync-window.js';
import { temporal } from '../time/temporal.js';
import type { BookingSettings } from './settings.js';

/** Everybody waits for the same second: each goes on at a moment of its own within this time after it. */
const spread = 20_000;

/** A computer that slept in between is noticed this soon. */
const lookAgainAfter = 5_000;

/** When writes are possible again, in epoch milliseconds; `undefined` where they are possible now. */
export function pauseAt(settings: Pick<BookingSettings, 'syncWindow' | 'now'>, timeZone: string): number | undefined {
  const { syncWindow } = settings;
  return (
    syncWindow && endOfPause(syncWindow, onClock(settings.now(), syncWindow.timeZone ?? timeZone))?.epochMilliseconds
  );
}

/** The pause in which something that ends at that instant would end. */
export function pauseAround(
  settings: Pick<BookingSettings, 'syncWindow' | 'now'>,
  instant: number,
  timeZone: string,
): { readonly start: number; readonly end: number } | undefined {
  const { syncWindow } = settings;
  if (!syncWindow) return undefined;
  const zone = syncWindow.timeZone ?? timeZone;
  const start = nextPause(syncWindow, onClock(settings.now(), zone)).epochMilliseconds;
  const end = endOfPause(syncWindow, onClock(instant, zone))?.epochMilliseconds;
  return end !== undefined && start <= instant ? { start, end } : undefined;
}

/** Settles when a pause that ends then is over, and a little later. */
export async function afterPause(
  settings: Pick<BookingSettings, 'now' | 'random' | 'pause'>,
  until: number,
): Promise<void> {
  const goOn = until + settings.random() * spread;
  for (;;) {
    const left = goOn - settings.now();
    if (left <= 0) return;
    await settings.pause(Math.min(left, lookAgainAfter));
  }
}

function onClock(epochMilliseconds: number, timeZone: string) {
  const instant = temporal().Instant.fromEpochMilliseconds(epochMilliseconds);
  try {
    return instant.toZonedDateTimeISO(timeZone);
  } catch {
    // The server's zones are not checked, nor are the page's.
    return instant.toZonedDateTimeISO('UTC');
  }
}
