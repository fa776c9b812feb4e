import type { BookingSettings } from './settings.js';

/** The wait before asking again what became of a write, by how often it was asked. */
const askAgainAfter = [0, 1_000, 2_000, 4_000, 8_000, 10_000] as const;

export function beforeAskingAgain({ pause }: Pick<BookingSettings, 'pause'>, asked: number): Promise<void> {
  return pause(askAgainAfter[Math.min(asked, askAgainAfter.length - 1)] ?? 0);
}
