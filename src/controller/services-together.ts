import type { BookingApi } from '../api/booking-api.js';
import type { Branch } from '../booking/model.js';
import type { TogetherQuery } from '../booking/queries.js';
import { together, type Together } from '../booking/together.js';

/** Looks up what can be added to the marked services: at the branch where one is known, else at any that is offered. */
export async function servicesTogether(
  api: BookingApi,
  { branchId, serviceIds }: TogetherQuery,
  offeredBranches: (branches: readonly Branch[]) => readonly Branch[],
  signal?: AbortSignal,
): Promise<Together> {
  const options = signal ? { signal } : {};
  if (branchId !== undefined) {
    const groups = await api.serviceGroupsOfBranch(branchId, serviceIds, options);
    return together(serviceIds, [{ branchId, groups }], [{ id: branchId }]);
  }
  const [found, branches] = await Promise.all([api.serviceGroups(serviceIds, options), api.branches(options)]);
  return together(serviceIds, found, offeredBranches(branches));
}
