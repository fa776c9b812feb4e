import type { BookingAction } from '../booking/actions.js';
import type { BookingState } from '../booking/state.js';
import type { Reads } from './reads.js';

/**
 * What the lists themselves decide: a single option is taken, and what is not offered any more is asked again. While
 * something stands above the step that the visitor has to know, nothing is taken for them.
 */
export function* answersOfLists({ step, memory, notice }: BookingState, reads: Reads): Iterable<BookingAction> {
  const { services, branches, dates, times } = reads;
  switch (step) {
    case 'service': {
      const [service, ...others] = services.settled ?? [];
      if (!service) return;
      if (!isOffered(memory.services, services.settled)) yield { type: 'service-not-offered' };
      else if (memory.services.length === 0 && others.length === 0 && !notice) {
        yield { type: 'only-service-found', service };
      }
      return;
    }
    case 'branch': {
      const [branch, ...others] = branches.settled ?? [];
      if (!branch) return;
      if (memory.branch && !isOffered([memory.branch], branches.settled)) yield { type: 'branch-not-offered' };
      else if (!memory.branch && others.length === 0 && !notice) yield { type: 'only-branch-found', branch };
      return;
    }
    case 'time': {
      if (!memory.day) return;
      if (dates.settled && !dates.settled.includes(memory.day)) yield { type: 'day-not-offered' };
      else if (memory.time && times.settled && !times.settled.includes(memory.time)) yield { type: 'time-not-offered' };
      return;
    }
    default:
  }
}

interface Identified {
  readonly id: string;
}

function isOffered(chosen: readonly Identified[], offered: readonly Identified[] = []): boolean {
  return chosen.every(({ id }) => offered.some((option) => option.id === id));
}
