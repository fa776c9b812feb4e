import type { CalendarDay, ClockTime } from './model.js';
import type { Question } from './progress.js';
import type { BookingState } from './state.js';

/** What stands in the page's address: the step and ids of what is picked. Nothing personal, no appointment. */
export interface AddressedState {
  readonly step: AddressedStep;
  readonly serviceIds: readonly string[];
  readonly branchId: string | undefined;
  readonly people: number;
  readonly day: CalendarDay | undefined;
  readonly time: ClockTime | undefined;
}

export type AddressedStep = Question | 'date' | 'time' | 'details' | 'review';

const steps: readonly AddressedStep[] = ['service', 'people', 'branch', 'date', 'time', 'details', 'review'];

/** What of a booking can stand in an address; `undefined` in between and once an appointment is asked for. */
export function addressed({ step, memory }: BookingState): AddressedState | undefined {
  const known = steps.find((name) => name === step);
  if (!known) return undefined;
  const { services, branch, people, day, time } = memory;
  return { step: known, serviceIds: services.map(({ id }) => id), branchId: branch?.id, people, day, time };
}

/**
 * Puts a state into the parameters of an address (`a=1&qb-step=date`), in place of the one that is there. All other
 * parts stay as they are, letter by letter; `undefined` takes the state out.
 */
export function withState(parameters: string, prefix: string, state: AddressedState | undefined): string {
  const others = parameters.split('&').filter((part) => part !== '' && !part.startsWith(`${prefix}-`));
  const own = Object.entries(state ? valuesOf(state) : {}).flatMap(([name, value]) =>
    value ? [`${prefix}-${name}=${value}`] : [],
  );
  return [...others, ...own].join('&');
}

/** Reads a state back; `undefined` where there is none or it is not understood. */
export function stateIn(parameters: string, prefix: string): AddressedState | undefined {
  const value = (name: string) => {
    const start = `${prefix}-${name}=`;
    return parameters
      .split('&')
      .find((part) => part.startsWith(start))
      ?.slice(start.length);
  };
  const step = steps.find((name) => name === value('step'));
  if (!step) return undefined;
  const people = Number(value('people') ?? 1);
  const day = value('day');
  const time = value('time') && decoded(value('time') ?? '');
  return {
    step,
    serviceIds: (value('services') ?? '').split('+').map(decoded).filter(Boolean),
    branchId: decoded(value('branch') ?? '') || undefined,
    people: Number.isInteger(people) && people >= 1 && people <= 999 ? people : 1,
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    time: time && /^\d\d:\d\d$/.test(time) ? time : undefined,
  };
}

function valuesOf({ step, serviceIds, branchId, people, day, time }: AddressedState): Record<string, string> {
  return {
    step,
    services: serviceIds.map(encodeURIComponent).join('+'),
    branch: encodeURIComponent(branchId ?? ''),
    people: people > 1 ? String(people) : '',
    day: day ?? '',
    time: time ?? '',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
