import type { Branch, Service } from './model.js';

/** Services of a branch that can go into one appointment. */
export interface GroupsAt {
  readonly branchId: string;
  readonly groups: readonly (readonly Service[])[];
}

/** What goes together with the services that are marked. */
export interface Together {
  /** The marked services and all that can be added to them; empty where the marked ones do not go together. */
  readonly serviceIds: readonly string[];
  /** Branches where all the marked services can be had in one appointment. */
  readonly branchIds: readonly string[];
}

/** Branches with a group that holds all of the services. */
export function branchesTogether(marked: readonly string[], found: readonly GroupsAt[]): readonly string[] {
  return found.filter(({ groups }) => groups.some((group) => holdsAll(group, marked))).map(({ branchId }) => branchId);
}

/**
 * A service can be added where one group of one branch holds it and all that are marked. What each of the marked ones
 * goes with on its own does not tell: two groups may share one service and nothing else.
 */
export function together(
  marked: readonly string[],
  found: readonly GroupsAt[],
  offered: readonly Pick<Branch, 'id'>[],
): Together {
  const there = found.filter(({ branchId }) => offered.some(({ id }) => id === branchId));
  const groups = there.flatMap((at) => at.groups).filter((group) => holdsAll(group, marked));
  return {
    serviceIds: [...new Set(groups.flat().map(({ id }) => id))],
    branchIds: branchesTogether(marked, there),
  };
}

function holdsAll(group: readonly Service[], ids: readonly string[]): boolean {
  return ids.every((id) => group.some((service) => service.id === id));
}
