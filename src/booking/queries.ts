import type { CalendarDay } from './model.js';
import type { BookingState } from './state.js';

/**
 * What has to be read from the server for a state to be shown. Pure: reads follow the state, and a read whose
 * question stays the same is not asked again.
 */

/** What the page named beforehand, by id. */
export interface Preselection {
  readonly serviceIds: readonly string[];
  readonly branchId: string | undefined;
}

/** Services of one branch, or of all. */
export interface ServicesQuery {
  readonly branchId: string | undefined;
}

/** Services that can go into one appointment with all of these, at one branch or at any. */
export interface TogetherQuery extends ServicesQuery {
  readonly serviceIds: readonly [string, ...string[]];
}

/** Branches where all of these services can be had together, or all branches. */
export interface BranchesQuery {
  readonly serviceIds: readonly string[];
}

export interface DatesQuery {
  readonly branchId: string;
  readonly serviceIds: readonly [string, ...string[]];
  readonly people: number;
}

export interface TimesQuery extends DatesQuery {
  readonly day: CalendarDay;
}

/** A branch limits the services where it was named or picked first. */
export function servicesQuery({ plan, memory, step }: BookingState, preselected: Preselection): ServicesQuery {
  if (step === 'opening') return { branchId: preselected.branchId };
  const branchFirst = plan.flow === 'branch-first' || plan.skip.includes('branch');
  return { branchId: branchFirst ? memory.branch?.id : undefined };
}

/** How many services can be chosen; a page may have named more than it lets visitors choose. */
export function mostServices({ plan, memory }: BookingState): number {
  return Math.max(plan.maxServices ?? 1, memory.services.length);
}

/** What goes together with the marked services, where an appointment may hold several. */
export function togetherQuery(state: BookingState, preselected: Preselection): TogetherQuery | undefined {
  if (state.step !== 'service' || mostServices(state) < 2) return undefined;
  // In an order of their own: the same services are the same question, whichever was marked first.
  const [first, ...rest] = [...(state.marked ?? state.memory.services.map(({ id }) => id))].sort();
  return first === undefined ? undefined : { ...servicesQuery(state, preselected), serviceIds: [first, ...rest] };
}

/** Services limit the branches where they were picked first. Not asked while nothing is picked and nothing shows them. */
export function branchesQuery(
  { plan, memory, step }: BookingState,
  preselected: Preselection,
): BranchesQuery | undefined {
  if (step === 'opening') return preselected.branchId || plan.flow === 'branch-first' ? { serviceIds: [] } : undefined;
  if (plan.skip.includes('branch') && step !== 'branch') return undefined;
  if (plan.flow === 'branch-first' && !plan.skip.includes('service')) return { serviceIds: [] };
  return memory.services.length > 0 ? { serviceIds: memory.services.map((service) => service.id) } : undefined;
}

/** Free days, as soon as everything that they depend on is known, which may be before the first question is asked. */
export function datesQuery({ plan, memory, step }: BookingState, preselected: Preselection): DatesQuery | undefined {
  const opening = step === 'opening';
  // How many come is not known yet, and the dates depend on it.
  if (opening && plan.people !== 'never') return undefined;
  const branchId = opening ? preselected.branchId : memory.branch?.id;
  const [first, ...rest] = opening ? preselected.serviceIds : memory.services.map((service) => service.id);
  if (!branchId || !first || step === 'service' || step === 'people' || step === 'branch') return undefined;
  return { branchId, serviceIds: [first, ...rest], people: memory.people };
}

/** Free times of the day that is picked. */
export function timesQuery(state: BookingState, preselected: Preselection): TimesQuery | undefined {
  const dates = datesQuery(state, preselected);
  const day = state.step === 'opening' ? undefined : state.memory.day;
  return dates && day ? { ...dates, day } : undefined;
}
