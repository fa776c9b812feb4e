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
export function servicesQuery(
  { plan, memory, step }: BookingState,
  preselected: Preselection,
): ServicesQuery | undefined {
  if (plan.mode === 'manage') return undefined;
  if (step === 'opening') return { branchId: preselected.branchId };
  const branchFirst = plan.flow === 'branch-first' || plan.skip.includes('branch');
  return { branchId: branchFirst ? memory.branch?.id : undefined };
}

/** Services limit the branches where they were picked first. Not asked while nothing is picked and nothing shows them. */
export function branchesQuery(
  { plan, memory, step }: BookingState,
  preselected: Preselection,
): BranchesQuery | undefined {
  if (plan.mode === 'manage') return undefined;
  if (step === 'opening') return preselected.branchId || plan.flow === 'branch-first' ? { serviceIds: [] } : undefined;
  if (plan.skip.includes('branch') && step !== 'branch') return undefined;
  if (plan.flow === 'branch-first' && !plan.skip.includes('service')) return { serviceIds: [] };
  return memory.services.length > 0 ? { serviceIds: memory.services.map((service) => service.id) } : undefined;
}

/** Free days, as soon as everything that they depend on is known, which may be before the first question is asked. */
export function datesQuery({ plan, memory, step }: BookingState, preselected: Preselection): DatesQuery | undefined {
  const opening = step === 'opening';
  if (opening && plan.mode === 'manage') return undefined;
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
