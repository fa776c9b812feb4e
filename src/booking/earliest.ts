import type { CalendarDay, ClockTime, Slot } from './model.js';

/** A free start at a branch. */
export interface FreeSlot {
  readonly branchId: string;
  readonly slot: Slot;
  /** The same as an instant, in epoch milliseconds: two branches may have two time zones. */
  readonly at: number;
}

/** The earliest of all; of two at the same instant the one whose branch stands first in `order`. */
export function earliestOf(found: readonly FreeSlot[], order: readonly string[]): FreeSlot | undefined {
  return found.reduce<FreeSlot | undefined>((best, slot) => {
    if (!best || slot.at < best.at) return slot;
    return slot.at === best.at && order.indexOf(slot.branchId) < order.indexOf(best.branchId) ? slot : best;
  }, undefined);
}

/** What is known of a branch so far: its free days in order, and the times of those days that were asked for. */
export interface BranchTimes {
  readonly dates: readonly CalendarDay[];
  readonly times: ReadonlyMap<CalendarDay, readonly ClockTime[]>;
}

/** How to go on with a branch: it is settled, or the times of one more day are needed. */
export type NextLook =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'ask'; readonly day: CalendarDay }
  /** Nothing is free through `until`; `undefined` where the server names no day at all. */
  | { readonly kind: 'none'; readonly until: CalendarDay | undefined };

/** So many days without times in a row are believed no further: a server must not be asked for ever. */
const mostDays = 10;

/** The first day that has times. A day may be listed and have none: times are taken, and lists grow old. */
export function nextLook({ dates, times }: BranchTimes): NextLook {
  const tried = dates.slice(0, mostDays);
  for (const day of tried) {
    const known = times.get(day);
    if (!known) return { kind: 'ask', day };
    const [time] = known;
    if (time) return { kind: 'slot', slot: { day, time } };
  }
  return { kind: 'none', until: tried.at(-1) };
}
