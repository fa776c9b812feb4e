import type { BookingApi } from '../api/booking-api.js';
import type { Restored } from '../booking/actions.js';
import type { AddressedState } from '../booking/addressed.js';
import type { BookingState } from '../booking/state.js';
import type { Reads } from './reads.js';

/** Finds what the page's address names, as far as it is offered together. What is picked already is not looked up. */
export async function lookUpAddressed(
  api: BookingApi,
  reads: Reads,
  { memory }: BookingState,
  { step, serviceIds, branchId, people, day, time }: AddressedState,
): Promise<Restored> {
  const isPicked = serviceIds.every((id) => memory.services.some((service) => service.id === id));
  const offered = isPicked ? memory.services : await reads.servicesFor(api, { branchId: undefined });
  const found = serviceIds.flatMap((id) => offered.filter((service) => service.id === id));
  const services = found.length === serviceIds.length ? found : [];
  const isThere = isPicked && branchId === memory.branch?.id;
  const branches =
    isThere || !branchId ? [] : await reads.branchesFor(api, { serviceIds: services.map(({ id }) => id) });
  const branch = isThere ? memory.branch : branches.find(({ id }) => id === branchId);
  return { step, services, branch, people, day, time };
}
