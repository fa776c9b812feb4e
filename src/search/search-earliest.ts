import { nextLook, type FreeSlot } from '../booking/earliest.js';
import type { CalendarDay, ClockTime } from '../booking/model.js';
import { instantOfSlot } from '../time/slot-instant.js';

/** Where to look. */
export interface SearchedBranch {
  readonly id: string;
  readonly timeZone: string;
}

/** The two questions that a server is asked for each branch. */
export interface Lookups {
  dates(branch: SearchedBranch, signal: AbortSignal): Promise<readonly CalendarDay[]>;
  times(branch: SearchedBranch, day: CalendarDay, signal: AbortSignal): Promise<readonly ClockTime[]>;
}

/** What came of one branch. */
export type BranchOutcome =
  | { readonly kind: 'free'; readonly free: FreeSlot }
  | { readonly kind: 'none'; readonly until: CalendarDay | undefined }
  | { readonly kind: 'failed'; readonly error: unknown };

/** So many requests at once: a browser has six connections to a server, and the page needs some itself. */
const mostAtOnce = 4;

/**
 * Looks for the first free start of each branch, a few branches at a time, in their order. `settled` is told of each
 * as it comes. A branch that cannot be asked is told as failed and does not end the search. Ends early, without
 * telling of anything more, when the signal says so.
 */
export async function searchEarliest(
  branches: readonly SearchedBranch[],
  lookups: Lookups,
  settled: (branchId: string, outcome: BranchOutcome) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...branches];
  const work = async (): Promise<void> => {
    for (let branch = waiting.shift(); branch && !signal.aborted; branch = waiting.shift()) {
      const outcome = await look(branch, lookups, signal);
      if (!isOver(signal)) settled(branch.id, outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, branches.length) }, work));
}

async function look(branch: SearchedBranch, lookups: Lookups, signal: AbortSignal): Promise<BranchOutcome> {
  try {
    const dates = await lookups.dates(branch, signal);
    const times = new Map<CalendarDay, readonly ClockTime[]>();
    let next = nextLook({ dates, times });
    while (next.kind === 'ask') {
      times.set(next.day, await lookups.times(branch, next.day, signal));
      next = nextLook({ dates, times });
    }
    if (next.kind === 'none') return next;
    const { slot } = next;
    return { kind: 'free', free: { branchId: branch.id, slot, at: instantOfSlot(slot, branch.timeZone) } };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** Asked anew after a wait: what was known of the signal before it may have changed. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
