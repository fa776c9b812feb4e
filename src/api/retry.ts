import { RateLimitedError, ServerError, UnreachableError } from './errors.js';

/** How often a read is sent at most. */
const maxTries = 3;
/** Milliseconds: the longest first pause, doubled for the second. */
const firstPause = 500;
/** Seconds: a server that asks for a longer pause is not asked again, since nobody waits that long before a screen. */
const longestPause = 10;

/** Resolves after so many milliseconds; rejects with the signal's reason when that fires. */
export type Wait = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

/**
 * Says how long to pause before a read is sent again, in milliseconds, or `undefined` where that is of no use: what
 * was refused stays refused, and after a time-out the visitor has waited long enough to be asked.
 *
 * Exponential back-off with full jitter, so that many widgets do not come back in the same moment.
 *
 * @param tries how often it was sent so far
 * @param random gives a number from 0 up to, not including, 1
 */
export function pauseBeforeRetry(error: unknown, tries: number, random: () => number): number | undefined {
  if (tries >= maxTries) return undefined;
  const jittered = random() * firstPause * 2 ** (tries - 1);
  if (error instanceof RateLimitedError && error.retryAfter !== undefined) {
    return error.retryAfter <= longestPause ? error.retryAfter * 1000 + jittered : undefined;
  }
  const passing =
    error instanceof UnreachableError || error instanceof ServerError || error instanceof RateLimitedError;
  return passing ? jittered : undefined;
}

/** Reads `Retry-After`, seconds or an HTTP date, as seconds from `now` (epoch milliseconds); never negative. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text);
  // An HTTP date ends so; Date.parse alone makes a date of nearly everything.
  const moment = text.endsWith('GMT') ? Date.parse(text) : NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now) / 1000));
}
