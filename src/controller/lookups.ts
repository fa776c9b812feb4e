import type { BookingApi } from '../api/booking-api.js';
import type { BookingAction } from '../booking/actions.js';
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
    const skip: SkippableStep[] = [];
    if (known.length > 0) skip.push('service');
    if (branch) skip.push('branch');
    return { type: 'opened', services: known, branch, people, skip, notice: missing(settings, skip) };
  } catch (error) {
    return { type: 'problem-raised', problem: problemOf(error) };
  }
}

function missing({ preselection }: BookingSettings, found: readonly SkippableStep[]): Notice | undefined {
  const { serviceIds, branchId } = preselection;
  if (branchId && !found.includes('branch')) return { kind: 'unknown-preselection', what: 'branch', id: branchId };
  if (serviceIds.length > 0 && !found.includes('service')) {
    return { kind: 'unknown-preselection', what: 'service', id: serviceIds.join(' ') };
  }
  return undefined;
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
