import type { BookingApi } from '../api/booking-api.js';
import type { BookingAction, Restored } from '../booking/actions.js';
import type { AddressedState } from '../booking/addressed.js';
import type { Service } from '../booking/model.js';
import { settledWish } from '../booking/progress.js';
import type { BookingState, Notice, SkippableStep } from '../booking/state.js';
import { problemOf } from './problems.js';
import type { Reads } from './reads.js';
import type { BookingSettings } from './settings.js';
import { wantedOf } from './writes.js';

/** Finds what the page preselected. A step is skipped only when all that was named for it exists. */
export async function lookUpPreselection(
  api: BookingApi,
  settings: BookingSettings,
  reads: Reads,
): Promise<BookingAction> {
  const { preselection, people } = settings;
  const { serviceIds, branchId } = preselection;
  try {
    // Both are waited for: what one of them still asks in vain would be the answer to the next attempt too.
    const asked = [
      serviceIds.length > 0 && branchId ? reads.servicesFor(api, { branchId }) : Promise.resolve([]),
      branchId ? reads.branchesFor(api, { serviceIds: [] }) : Promise.resolve([]),
    ] as const;
    await Promise.allSettled(asked);
    const [ofBranch, branches] = await Promise.all(asked);
    const branch = branches.find(({ id }) => id === branchId);
    const isOpen = serviceIds.length > 0 && !branch;
    const services = isOpen ? await reads.servicesFor(api, { branchId: undefined }) : ofBranch;
    const found = serviceIds.flatMap((id) => services.filter((service) => service.id === id));
    const known = found.length === serviceIds.length ? found : [];
    const notice = await apart(api, reads, known, branch?.id);
    const skip: SkippableStep[] = [];
    if (known.length > 0 && !notice) skip.push('service');
    if (branch) skip.push('branch');
    return { type: 'opened', services: known, branch, people, skip, notice: notice ?? missing(settings, skip) };
  } catch (error) {
    return { type: 'problem-raised', problem: problemOf(error) };
  }
}

/** Several services that no branch offers in one appointment: the visitor decides which ones to leave out. */
async function apart(
  api: BookingApi,
  reads: Reads,
  services: readonly Service[],
  branchId: string | undefined,
): Promise<Notice | undefined> {
  const [first, ...others] = services.map(({ id }) => id);
  if (first === undefined || others.length === 0) return undefined;
  // A server that does not tell stops nobody: where they do not go together, no branch or date is found.
  const answer = await reads.togetherFor(api, { serviceIds: [first, ...others], branchId }).catch(() => undefined);
  return answer?.branchIds.length === 0 ? { kind: 'services-not-together' } : undefined;
}

function missing({ preselection }: BookingSettings, found: readonly SkippableStep[]): Notice | undefined {
  const { serviceIds, branchId } = preselection;
  if (branchId && !found.includes('branch')) return { kind: 'unknown-preselection', what: 'branch', id: branchId };
  if (serviceIds.length > 0 && !found.includes('service')) {
    return { kind: 'unknown-preselection', what: 'service', id: serviceIds.join(' ') };
  }
  return undefined;
}

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

/** After a change in the review: which of the later answers still hold. */
export async function checkLaterAnswers(
  api: BookingApi,
  settings: BookingSettings,
  reads: Reads,
  { memory, plan }: BookingState,
): Promise<BookingAction> {
  const wish = settledWish(memory);
  const { day, time } = memory;
  if (!wish || !day) return { type: 'checked', service: true, branch: wish !== undefined, day: false, time: false };
  try {
    const wanted = wantedOf(wish, settings);
    const serviceFirst = plan.flow === 'service-first';
    const [services, branches, dates, times] = await Promise.all([
      serviceFirst ? wish.services : reads.servicesFor(api, { branchId: wish.branch.id }),
      serviceFirst ? reads.branchesFor(api, { serviceIds: wanted.serviceIds }) : [wish.branch],
      reads.datesFor(api, wanted),
      reads.timesFor(api, wanted, day, wish.branch.timeZone),
    ]);
    const branch = branches.some(({ id }) => id === wish.branch.id);
    const service = wish.services.every(({ id }) => services.some((offered) => offered.id === id));
    const isFree = time !== undefined && times.includes(time);
    return { type: 'checked', service, branch, day: dates.includes(day), time: isFree };
  } catch (error) {
    return { type: 'check-failed', problem: problemOf(error) };
  }
}
