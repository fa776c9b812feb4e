import type { ActionOf, ActionType, Restored } from '../../src/booking/actions.js';
import type { GivenDetails } from '../../src/booking/customer.js';
import type { Appointment, Branch, Part, Reservation, Service, Slot } from '../../src/booking/model.js';
import { settledWish } from '../../src/booking/progress.js';
import type { Hold, Memory, Plan, Problem, StateOf, Step, Submission } from '../../src/booking/state.js';
import { emptyMemory } from '../../src/booking/ways.js';
import { branch, service } from './domain.js';

/** Bookings at every step and everything that can happen to one: a new step or action has to be added here. */

export const passport: Service = service();
export const marriage: Service = service({ id: 'marriage', name: 'Marriage', additionalCustomerDuration: 15 });
export const centrum: Branch = branch();
export const noord: Branch = branch({ id: 'noord', name: 'Noord' });

export const slot: Slot = { day: '2026-05-12', time: '09:30' };

export const parts: readonly Part[] = [
  { people: 2, slot },
  { people: 3, slot: { day: slot.day, time: '10:30' } },
];

export const given: GivenDetails = { customer: { firstName: 'Ada' }, notes: undefined, notification: 'none' };
export const otherGiven: GivenDetails = { ...given, customer: { firstName: 'Grace' } };

export function reservation(id = 'r-1'): Reservation {
  return { id, start: '2026-05-12T07:30:00Z', end: '2026-05-12T07:50:00Z', people: 1, expiresAt: 600_000 };
}

export const appointment: Appointment = {
  id: 'r-1',
  status: 20,
  start: '2026-05-12T07:30:00Z',
  end: '2026-05-12T07:50:00Z',
  branch: centrum,
  services: [passport],
  people: 1,
  customers: [],
  title: undefined,
  notes: undefined,
  custom: undefined,
};

export const problem: Problem = { code: 'unreachable', retryable: true, status: undefined };
export const submission: Submission = { given, key: 'qb-1' };

export const plan: Plan = { flow: 'service-first', reserve: 'early', people: 'never', skip: [] };
export const plans: readonly Plan[] = (['service-first', 'branch-first'] as const).flatMap((flow) =>
  (['early', 'late', 'none'] as const).flatMap((reserve) =>
    (['never', 'always', 'if-longer'] as const).flatMap((people) =>
      [[], ['service'], ['branch'], ['service', 'branch']].map((skip) => ({ flow, reserve, people, skip }) as Plan),
    ),
  ),
);

/** Somebody who answered everything up to the time. */
export const picked: Memory = {
  ...emptyMemory,
  services: [passport],
  branch: centrum,
  day: slot.day,
  time: slot.time,
  draft: { firstName: 'Ada' },
};

/** Somebody who gave the details as well. */
export const filled: Memory = { ...picked, given };

const held: Hold = { kind: 'held', reservation: reservation() };
const none: Hold = { kind: 'none' };
const lapsed: Hold = { kind: 'lapsed' };
const holds: { readonly [R in Plan['reserve']]: readonly Hold[] } = {
  early: [held, lapsed],
  late: [none, held, lapsed],
  none: [none],
};

const clear = { notice: undefined, problem: undefined } as const;

/** Each step as a plan may meet it. */
export function statesOf(of: Plan): { readonly [S in Step]: readonly StateOf<S>[] } {
  const base = { plan: of, ...clear };
  const wish = settledWish(picked)!;
  const fresh = { ...emptyMemory, draft: picked.draft };
  const withoutDay = { ...picked, day: undefined, time: undefined };
  const withoutTime = { ...picked, time: undefined };
  const returning = { ...filled, returning: true };
  const held = of.reserve === 'none' ? undefined : reservation();
  const questions = [fresh, withoutDay, picked, returning];
  const settled = { ...base, wish, slot };
  const counts = [1, 2, 3];
  const reserving: readonly StateOf<'reserving'>[] =
    of.reserve === 'none'
      ? []
      : [1, 2].flatMap((attempt) => [
          ...(of.reserve === 'early' ? [picked, filled, returning] : []).map((memory): StateOf<'reserving'> => ({
            ...settled,
            step: 'reserving',
            memory,
            attempt,
            confirming: undefined,
            confirmations: 0,
          })),
          {
            ...settled,
            step: 'reserving',
            memory: filled,
            attempt,
            confirming: submission,
            confirmations: 2,
          } satisfies StateOf<'reserving'>,
        ]);
  const confirming = counts.map((confirmations): StateOf<'confirming'> => ({
    ...settled,
    step: 'confirming',
    memory: filled,
    reservation: held,
    submission,
    confirmations,
  }));
  return {
    opening: [{ ...base, step: 'opening', memory: emptyMemory }],
    service: questions.map((memory) => ({ ...base, step: 'service', memory })),
    people: questions.map((memory) => ({ ...base, step: 'people', memory })),
    branch: questions.map((memory) => ({ ...base, step: 'branch', memory })),
    checking: [returning, { ...returning, time: undefined }].map((memory) => ({ ...base, step: 'checking', memory })),
    date: [withoutDay, { ...withoutDay, given, returning: true }].map((memory) => ({
      ...base,
      step: 'date',
      memory,
      wish,
    })),
    time: [picked, withoutTime, filled, returning].map((memory) => ({
      ...base,
      step: 'time',
      memory,
      wish,
      day: slot.day,
    })),
    reserving,
    details: holds[of.reserve].flatMap((hold) =>
      [picked, filled, returning].map((memory): StateOf<'details'> => ({ ...settled, step: 'details', memory, hold })),
    ),
    review: holds[of.reserve].map((hold) => ({ ...settled, step: 'review', memory: filled, hold, given })),
    confirming,
    unknown: counts.map((confirmations) => ({
      ...settled,
      step: 'unknown',
      memory: filled,
      reservation: held,
      submission,
      confirmations,
      asked: 0,
    })),
    undoing: [{ ...settled, step: 'undoing', memory: filled, beside: { held: [], booked: [appointment] }, asked: 0 }],
    paused: [...reserving, ...confirming].map((next) => ({
      ...base,
      step: 'paused',
      memory: next.memory,
      next,
      until: 300_000,
    })),
    confirmed: [{ ...settled, step: 'confirmed', memory: filled, appointment }],
  };
}

const yesNo = [true, false];

const restored: readonly Restored[] = (
  ['service', 'people', 'branch', 'date', 'time', 'details', 'review'] as const
).flatMap((step) => [
  { step, services: [passport], branch: noord, people: 2, day: slot.day, time: slot.time },
  { step, services: [], branch: undefined, people: 1, day: undefined, time: undefined },
]);

/** Everything that can happen. */
export const actions: { readonly [A in ActionType]: readonly ActionOf<A>[] } = {
  opened: [
    { type: 'opened', services: [], branch: undefined, people: 1, skip: [], notice: undefined },
    { type: 'opened', services: [passport], branch: undefined, people: 2, skip: ['service'], notice: undefined },
    { type: 'opened', services: [], branch: centrum, people: 1, skip: ['branch'], notice: undefined },
    { type: 'opened', services: [passport], branch: noord, people: 1, skip: ['service', 'branch'], notice: undefined },
    {
      type: 'opened',
      services: [passport],
      branch: undefined,
      people: 1,
      skip: ['service'],
      notice: { kind: 'unknown-preselection', what: 'branch', id: 'atlantis' },
    },
    { type: 'opened', services: [], branch: undefined, people: 1, skip: [], notice: undefined, restored: restored[0] },
  ],
  restored: restored.map((wanted) => ({ type: 'restored', ...wanted })),
  'only-service-found': [{ type: 'only-service-found', service: marriage }],
  'only-branch-found': [{ type: 'only-branch-found', branch: noord }],
  'services-chosen': [
    { type: 'services-chosen', services: [passport] },
    { type: 'services-chosen', services: [marriage] },
    { type: 'services-chosen', services: [passport, marriage] },
  ],
  'services-marked': [{ type: 'services-marked', ids: ['passport', 'marriage'] }],
  'parts-chosen': [{ type: 'parts-chosen', parts }],
  undone: [{ type: 'undone' }],
  'undo-failed': [{ type: 'undo-failed' }],
  'people-chosen': [
    { type: 'people-chosen', people: 1 },
    { type: 'people-chosen', people: 3 },
  ],
  'branch-chosen': [
    { type: 'branch-chosen', branch: centrum },
    { type: 'branch-chosen', branch: noord },
  ],
  'offer-taken': [
    { type: 'offer-taken', branch: noord, slot: { day: '2026-05-13', time: '09:15' } },
    { type: 'offer-taken', branch: centrum, slot: { day: '2026-05-12', time: '10:00' } },
  ],
  'service-not-offered': [{ type: 'service-not-offered' }],
  'branch-not-offered': [{ type: 'branch-not-offered' }],
  'day-not-offered': [{ type: 'day-not-offered' }],
  'time-not-offered': [{ type: 'time-not-offered' }],
  checked: yesNo.flatMap((branch) =>
    yesNo.flatMap((offered) =>
      yesNo.flatMap((day) =>
        yesNo.map((time) => ({ type: 'checked', service: offered, branch, day, time }) satisfies ActionOf<'checked'>),
      ),
    ),
  ),
  'check-failed': [{ type: 'check-failed', problem }],
  'day-chosen': [
    { type: 'day-chosen', day: '2026-05-12' },
    { type: 'day-chosen', day: '2026-05-13' },
  ],
  'other-day-wanted': [{ type: 'other-day-wanted' }],
  'time-selected': [{ type: 'time-selected', time: '10:00' }],
  'slot-continued': [
    { type: 'slot-continued', time: '09:30' },
    { type: 'slot-continued', time: '10:00' },
  ],
  reserved: [{ type: 'reserved', reservation: reservation('r-2') }],
  'slot-taken': [{ type: 'slot-taken' }],
  'reserve-failed': [{ type: 'reserve-failed', problem }],
  'reserve-unclear': [{ type: 'reserve-unclear', problem }],
  'writes-paused': [{ type: 'writes-paused', until: 300_000 }],
  'writes-resumed': [{ type: 'writes-resumed' }],
  'went-away': [{ type: 'went-away' }],
  'hold-lapsed': [{ type: 'hold-lapsed' }],
  'hold-renewed': [{ type: 'hold-renewed', reservation: reservation('r-3') }],
  'draft-typed': [
    { type: 'draft-typed', draft: { firstName: 'Grace', notes: 'with a chair' } },
    { type: 'draft-typed', draft: {} },
  ],
  'details-given': [
    { type: 'details-given', given },
    { type: 'details-given', given: otherGiven },
  ],
  'confirm-pressed': [{ type: 'confirm-pressed', key: 'qb-2' }],
  booked: [{ type: 'booked', appointment }],
  'confirm-failed': [{ type: 'confirm-failed', problem }],
  'reservation-gone': [{ type: 'reservation-gone' }],
  'still-reserved': [{ type: 'still-reserved' }],
  'outcome-unclear': [{ type: 'outcome-unclear' }],
  'still-unclear': [{ type: 'still-unclear' }],
  'went-back': [{ type: 'went-back' }],
  'change-requested': (['service', 'people', 'branch', 'date', 'time', 'details'] as const).map((subject) => ({
    type: 'change-requested',
    subject,
  })),
  'problem-raised': [{ type: 'problem-raised', problem }],
  'plan-changed': [
    { type: 'plan-changed', plan },
    { type: 'plan-changed', plan: { flow: 'branch-first', reserve: 'late', people: 'always', skip: [] } },
    { type: 'plan-changed', plan: { flow: 'service-first', reserve: 'none', people: 'if-longer', skip: [] } },
  ],
  'another-wanted': [{ type: 'another-wanted' }],
};
