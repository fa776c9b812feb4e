import type { Reservation } from '../booking/model.js';

/** The visitor is warned this long before the hold ends (WCAG 2.2 SC 2.2.1 asks for at least 20 seconds). */
const warnBefore = 120_000;

/** A hold counts as over this long before the server lets go of it: a confirmation has to arrive in time. */
const stopBefore = 10_000;

export type HoldPhase = 'none' | 'held' | 'expiring' | 'over';

/** Where a hold stands at an instant. Computed from the deadline, never counted: right after sleep and in the background. */
export function holdPhase(reservation: Reservation | undefined, now: number): HoldPhase {
  if (!reservation) return 'none';
  const left = reservation.expiresAt - now;
  if (left <= stopBefore) return 'over';
  return left <= warnBefore ? 'expiring' : 'held';
}

/** Calls back when the phase of the present hold may have changed. */
export class HoldWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #now: () => number;
  readonly #check: () => void;

  constructor(now: () => number, check: () => void) {
    this.#now = now;
    this.#check = check;
  }

  watch(reservation: Reservation | undefined): void {
    clearTimeout(this.#timer);
    if (!reservation) return;
    const left = reservation.expiresAt - this.#now();
    const next = left > warnBefore ? left - warnBefore : left - stopBefore;
    // One timer at a time; timers that slept through are made good by the check on becoming visible.
    if (next > 0) this.#timer = setTimeout(() => this.#check(), next + 50);
  }
}
