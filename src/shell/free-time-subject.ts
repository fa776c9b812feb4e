import type { Branch } from '../booking/model.js';
import type { DatesQuery } from '../booking/queries.js';
import { asksOnlyWhere } from './help.js';
import type { View } from './view.js';

/** What is looked at: for the list of branches, or for the others where nothing is free at the chosen one. */
export interface Subject {
  readonly kind: 'branches' | 'others';
  /** Differs wherever another answer has to be expected. */
  readonly key: string;
  readonly wanted: Omit<DatesQuery, 'branchId'>;
}

/** What can be looked at on this step, if anything. */
export function subjectOf({ state, reads }: View): Subject | undefined {
  const { memory } = state;
  const [first, ...rest] = memory.services.map(({ id }) => id);
  if (!first) return undefined;
  const wanted: Subject['wanted'] = { serviceIds: [first, ...rest], people: memory.people };
  const { slotLength } = reads.wanted({ ...wanted, branchId: '' });
  const key = (kind: Subject['kind'], places: unknown) => JSON.stringify([kind, wanted, slotLength, places]);
  if (asksOnlyWhere(state)) {
    const places = reads.branches.value?.map(({ id }) => id);
    return places && { kind: 'branches', key: key('branches', places), wanted };
  }
  if (reads.freeDates(state)?.length !== 0) return undefined;
  return { kind: 'others', key: key('others', memory.branch?.id), wanted };
}

/** All branches of which it is known now that nothing is free. */
export function placesSearched({ state }: View, places: readonly Branch[]): readonly string[] {
  const chosen = state.step === 'branch' ? undefined : state.memory.branch?.id;
  return [...(chosen === undefined ? [] : [chosen]), ...places.map(({ id }) => id)];
}

/** Known only where each branch named a day; then the earliest of them holds for all. */
export function untilOf(nowhere: readonly { readonly until: string | undefined }[]): string | undefined {
  const days = nowhere.flatMap(({ until }) => until ?? []);
  return days.length === nowhere.length ? days.sort()[0] : undefined;
}
