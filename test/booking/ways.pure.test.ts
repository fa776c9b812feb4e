import { expect } from 'chai';
import type { ActionOf, ActionType, BookingAction } from '../../src/booking/actions.js';
import type { BookingState, Memory, Plan, StateOf, Step } from '../../src/booking/state.js';
import { table, transition } from '../../src/booking/transition.js';
import { emptyMemory, initialState } from '../../src/booking/ways.js';
import {
  appointment,
  centrum,
  filled,
  given,
  marriage,
  noord,
  otherGiven,
  parts,
  passport,
  picked,
  plan,
  problem,
  reservation,
  slot,
  statesOf,
  submission,
} from '../support/booking-samples.js';

/** The first booking at a step, with something of it changed. */
function at<S extends Step>(step: S, changes: Partial<StateOf<S>> = {}, of: Plan = plan): StateOf<S> {
  return { ...statesOf(of)[step][0]!, ...changes };
}

const late: Plan = { ...plan, reserve: 'late' };
const unreserved: Plan = { ...plan, reserve: 'none' };
const branchFirst: Plan = { ...plan, flow: 'branch-first' };
const asksPeople: Plan = { ...plan, people: 'if-longer' };
const returning: Memory = { ...filled, returning: true };
const held = { kind: 'held', reservation: reservation() } as const;

interface Way {
  readonly says: string;
  readonly from: BookingState;
  readonly action: BookingAction;
  readonly to: Step;
  /** What else has to be so afterwards. */
  readonly with?: (state: BookingState) => void;
}

const keepsAnswers = ({ memory }: BookingState): void => {
  expect([memory.day, memory.time, memory.branch?.id]).to.deep.equal([slot.day, slot.time, 'centrum']);
};
const otherSlot = { day: '2026-05-13', time: '09:15' };
const picksOffer = ({ memory }: BookingState): void => {
  expect([memory.branch?.id, memory.day, memory.time]).to.deep.equal(['noord', otherSlot.day, otherSlot.time]);
};
const nothingSaid = ({ notice, problem: raised }: BookingState): void => {
  expect([notice, raised]).to.deep.equal([undefined, undefined]);
};
const saysTaken = ({ notice, memory }: BookingState): void => {
  expect(notice).to.deep.equal({ kind: 'slot-taken', slot });
  expect(memory.time).to.equal(undefined);
};
const saysNotOffered = ({ notice }: BookingState): void => {
  expect(notice).to.deep.equal({ kind: 'slot-not-offered', slot });
};
const saysProblem = (state: BookingState): void => {
  expect(state.problem).to.equal(problem);
};
const holds =
  (kind: string) =>
  (state: BookingState): void => {
    expect('hold' in state && state.hold.kind).to.equal(kind);
  };

const restored = (step: ActionOf<'restored'>['step']): ActionOf<'restored'> => ({
  type: 'restored',
  step,
  services: [passport],
  branch: centrum,
  people: 1,
  day: slot.day,
  time: slot.time,
});

const ways: readonly Way[] = [
  // Opening
  {
    says: 'nothing is named by the page: the service first',
    from: at('opening'),
    action: { type: 'opened', services: [], branch: undefined, people: 1, skip: [], notice: undefined },
    to: 'service',
  },
  {
    says: 'everything is named: the dates',
    from: at('opening'),
    action: {
      type: 'opened',
      services: [passport],
      branch: centrum,
      people: 1,
      skip: ['service', 'branch'],
      notice: undefined,
    },
    to: 'date',
  },
  {
    says: 'the page is told to ask the branch first',
    from: at('opening', {}, branchFirst),
    action: { type: 'opened', services: [], branch: undefined, people: 1, skip: [], notice: undefined },
    to: 'branch',
  },
  {
    says: 'the server did not answer',
    from: at('opening'),
    action: { type: 'problem-raised', problem },
    to: 'opening',
    with: saysProblem,
  },
  { says: 'an attribute changed', from: at('opening'), action: { type: 'plan-changed', plan: late }, to: 'opening' },

  // Questions
  {
    says: 'a service: where next',
    from: at('service'),
    action: { type: 'services-chosen', services: [passport] },
    to: 'branch',
  },
  {
    says: 'a service that takes longer for more people: how many',
    from: at('service', {}, asksPeople),
    action: { type: 'services-chosen', services: [marriage] },
    to: 'people',
  },
  {
    says: 'the only service',
    from: at('service'),
    action: { type: 'only-service-found', service: passport },
    to: 'branch',
  },
  {
    says: 'the only service of a branch: not the branch again',
    from: at('service', { memory: { ...emptyMemory, branch: centrum } }, branchFirst),
    action: { type: 'only-service-found', service: passport },
    to: 'date',
  },
  {
    says: 'the service is not to be had at the branch that was chosen after it',
    from: at('service', { memory: picked }, branchFirst),
    action: { type: 'service-not-offered' },
    to: 'service',
    with: ({ notice, memory }) => {
      expect(notice).to.deep.equal({ kind: 'service-not-offered', branch: centrum });
      expect(memory.services).to.deep.equal([]);
    },
  },
  { says: 'Back on the first question stays', from: at('service'), action: { type: 'went-back' }, to: 'service' },
  {
    says: 'the page asks something else',
    from: at('service'),
    action: { type: 'plan-changed', plan: asksPeople },
    to: 'service',
  },

  {
    says: 'how many: where next',
    from: at('people', {}, asksPeople),
    action: { type: 'people-chosen', people: 2 },
    to: 'branch',
  },
  { says: 'Back to the service', from: at('people', {}, asksPeople), action: { type: 'went-back' }, to: 'service' },
  {
    says: 'the page does not ask for people any more: on all the same',
    from: at('people', {}, plan),
    action: { type: 'people-chosen', people: 2 },
    to: 'branch',
  },
  {
    says: 'the page asks something else',
    from: at('people', {}, asksPeople),
    action: { type: 'plan-changed', plan },
    to: 'people',
  },

  {
    says: 'a branch: when',
    from: at('branch', { memory: { ...emptyMemory, services: [passport] } }),
    action: { type: 'branch-chosen', branch: noord },
    to: 'date',
  },
  {
    says: 'another branch keeps the day that was picked, to be looked at',
    from: at('branch', { memory: picked }),
    action: { type: 'branch-chosen', branch: noord },
    to: 'time',
  },
  {
    says: 'the only branch',
    from: at('branch', { memory: { ...emptyMemory, services: [passport] } }),
    action: { type: 'only-branch-found', branch: noord },
    to: 'date',
  },
  {
    says: 'the branch does not offer the service',
    from: at('branch', { memory: picked }),
    action: { type: 'branch-not-offered' },
    to: 'branch',
    with: ({ notice, memory }) => {
      expect(notice).to.deep.equal({ kind: 'branch-not-offered', branch: centrum });
      expect(memory.branch).to.equal(undefined);
    },
  },
  {
    says: 'a free time that was found is taken: where and when at once, and nothing is sent',
    from: at('branch', { memory: { ...emptyMemory, services: [passport] } }),
    action: { type: 'offer-taken', branch: noord, slot: otherSlot },
    to: 'time',
    with: picksOffer,
  },
  {
    says: 'a free time is taken where the services are not known yet: they are asked',
    from: at('branch', { memory: emptyMemory }, branchFirst),
    action: { type: 'offer-taken', branch: noord, slot: otherSlot },
    to: 'service',
    with: picksOffer,
  },
  { says: 'Back to the service', from: at('branch'), action: { type: 'went-back' }, to: 'service' },
  {
    says: 'Back to the number of people, where it was asked',
    from: at('branch', { memory: { ...emptyMemory, services: [marriage] } }, asksPeople),
    action: { type: 'went-back' },
    to: 'people',
  },
  {
    says: 'the page asks something else',
    from: at('branch'),
    action: { type: 'plan-changed', plan: late },
    to: 'branch',
  },

  // A changed answer
  {
    says: 'all is still offered: the slot is taken anew',
    from: at('checking'),
    action: { type: 'checked', service: true, branch: true, day: true, time: true },
    to: 'reserving',
    with: keepsAnswers,
  },
  {
    says: 'all is still offered, nothing is reserved yet: the review',
    from: at('checking', {}, late),
    action: { type: 'checked', service: true, branch: true, day: true, time: true },
    to: 'review',
    with: keepsAnswers,
  },
  {
    says: 'not at this branch',
    from: at('checking'),
    action: { type: 'checked', service: true, branch: false, day: true, time: true },
    to: 'branch',
  },
  {
    says: 'this branch does not have the service',
    from: at('checking', {}, branchFirst),
    action: { type: 'checked', service: false, branch: true, day: false, time: false },
    to: 'service',
  },
  {
    says: 'not on this day',
    from: at('checking'),
    action: { type: 'checked', service: true, branch: true, day: false, time: false },
    to: 'date',
    with: saysNotOffered,
  },
  {
    says: 'not at this time',
    from: at('checking'),
    action: { type: 'checked', service: true, branch: true, day: true, time: false },
    to: 'time',
    with: saysNotOffered,
  },
  {
    says: 'it could not be looked up',
    from: at('checking'),
    action: { type: 'check-failed', problem },
    to: 'time',
    with: saysProblem,
  },
  { says: 'an attribute changed', from: at('checking'), action: { type: 'plan-changed', plan: late }, to: 'checking' },

  // Date and time
  { says: 'a day: its times', from: at('date'), action: { type: 'day-chosen', day: '2026-05-13' }, to: 'time' },
  { says: 'Back to the branch', from: at('date'), action: { type: 'went-back' }, to: 'branch' },
  { says: 'an attribute changed', from: at('date'), action: { type: 'plan-changed', plan: late }, to: 'date' },
  {
    says: 'another day forgets the time',
    from: at('time'),
    action: { type: 'day-chosen', day: '2026-05-13' },
    to: 'time',
    with: ({ memory }) => expect(memory.time).to.equal(undefined),
  },
  {
    says: 'the same day keeps it',
    from: at('time'),
    action: { type: 'day-chosen', day: slot.day },
    to: 'time',
    with: keepsAnswers,
  },
  { says: 'the day went', from: at('time'), action: { type: 'day-not-offered' }, to: 'date', with: saysNotOffered },
  {
    says: 'the day went with its last slot: that stays said',
    from: at('time', { memory: { ...picked, time: undefined }, notice: { kind: 'slot-taken', slot } }),
    action: { type: 'day-not-offered' },
    to: 'date',
    with: saysTaken,
  },
  {
    says: 'a free time elsewhere is taken where the branch has none',
    from: at('date'),
    action: { type: 'offer-taken', branch: noord, slot: otherSlot },
    to: 'time',
    with: picksOffer,
  },
  {
    says: 'a free time elsewhere is taken where the last day has no times',
    from: at('time'),
    action: { type: 'offer-taken', branch: noord, slot: otherSlot },
    to: 'time',
    with: picksOffer,
  },
  {
    says: 'nothing is free: another branch is wanted, also where the page named one',
    from: at('date', {}, { ...plan, skip: ['branch'] }),
    action: { type: 'change-requested', subject: 'branch' },
    to: 'branch',
    with: ({ plan: { skip }, memory }) => {
      expect(skip).to.deep.equal([]);
      expect(memory.branch?.id).to.equal('centrum');
    },
  },
  {
    says: 'nothing is free on the last day: fewer people',
    from: at('time'),
    action: { type: 'change-requested', subject: 'people' },
    to: 'people',
  },
  {
    says: 'nothing is free: another service',
    from: at('time'),
    action: { type: 'change-requested', subject: 'service' },
    to: 'service',
  },
  {
    says: 'there are no details yet to be changed',
    from: at('date'),
    action: { type: 'change-requested', subject: 'details' },
    to: 'date',
  },
  {
    says: 'another day is wanted',
    from: at('time'),
    action: { type: 'other-day-wanted' },
    to: 'date',
    with: nothingSaid,
  },
  {
    says: 'a time is marked, nothing is sent',
    from: at('time'),
    action: { type: 'time-selected', time: '10:00' },
    to: 'time',
    with: ({ memory }) => expect(memory.time).to.equal('10:00'),
  },
  { says: 'the time went', from: at('time'), action: { type: 'time-not-offered' }, to: 'time', with: saysNotOffered },
  {
    says: 'Continue takes the slot',
    from: at('time'),
    action: { type: 'slot-continued', time: '10:00' },
    to: 'reserving',
  },
  {
    says: 'Continue, later reserved',
    from: at('time', {}, late),
    action: { type: 'slot-continued', time: '10:00' },
    to: 'details',
  },
  {
    says: 'Continue, later reserved, after a change: the review',
    from: at('time', { memory: returning }, unreserved),
    action: { type: 'slot-continued', time: '10:00' },
    to: 'review',
  },
  {
    says: 'something failed',
    from: at('time'),
    action: { type: 'problem-raised', problem },
    to: 'time',
    with: saysProblem,
  },
  { says: 'Back to the branch', from: at('time'), action: { type: 'went-back' }, to: 'branch', with: keepsAnswers },
  { says: 'an attribute changed', from: at('time'), action: { type: 'plan-changed', plan: late }, to: 'time' },

  // Reserving
  {
    says: 'held: the details',
    from: at('reserving'),
    action: { type: 'reserved', reservation: reservation() },
    to: 'details',
    with: holds('held'),
  },
  {
    says: 'held after a change: the review',
    from: at('reserving', { memory: returning }),
    action: { type: 'reserved', reservation: reservation() },
    to: 'review',
    with: holds('held'),
  },
  {
    says: 'held, and the last button was pressed before: the confirmation',
    from: at('reserving', { memory: filled, confirming: submission }),
    action: { type: 'reserved', reservation: reservation() },
    to: 'confirming',
  },
  {
    says: 'somebody else was faster',
    from: at('reserving'),
    action: { type: 'slot-taken' },
    to: 'time',
    with: saysTaken,
  },
  {
    says: 'refused',
    from: at('reserving'),
    action: { type: 'reserve-failed', problem },
    to: 'time',
    with: saysProblem,
  },
  {
    says: 'refused after the last press: the review',
    from: at('reserving', { memory: filled, confirming: submission }),
    action: { type: 'reserve-failed', problem },
    to: 'review',
    with: holds('lapsed'),
  },
  {
    says: 'no answer: once more',
    from: at('reserving'),
    action: { type: 'reserve-unclear', problem },
    to: 'reserving',
    with: (state) => expect('attempt' in state && state.attempt).to.equal(2),
  },
  {
    says: 'no answer twice',
    from: at('reserving', { attempt: 2 }),
    action: { type: 'reserve-unclear', problem },
    to: 'time',
    with: saysProblem,
  },

  // Details
  {
    says: 'typing is remembered',
    from: at('details'),
    action: { type: 'draft-typed', draft: { email: 'a' } },
    to: 'details',
    with: ({ memory }) => expect(memory.draft).to.deep.equal({ email: 'a' }),
  },
  {
    says: 'the form is filled in: the review',
    from: at('details'),
    action: { type: 'details-given', given },
    to: 'review',
    with: holds('held'),
  },
  {
    says: 'the hold ran out',
    from: at('details'),
    action: { type: 'hold-lapsed' },
    to: 'details',
    with: holds('lapsed'),
  },
  {
    says: 'held for longer',
    from: at('details', { hold: { kind: 'lapsed' } }),
    action: { type: 'hold-renewed', reservation: reservation('r-3') },
    to: 'details',
    with: holds('held'),
  },
  {
    says: 'more time was not to be had: after another time the form again, not the review of older details',
    from: at('details', { memory: filled }),
    action: { type: 'slot-taken' },
    to: 'time',
    with: ({ memory }) => expect(memory.returning).to.equal(false),
  },
  {
    says: 'more time: no answer',
    from: at('details'),
    action: { type: 'problem-raised', problem },
    to: 'details',
    with: saysProblem,
  },
  { says: 'Back to the times', from: at('details'), action: { type: 'went-back' }, to: 'time', with: keepsAnswers },
  {
    says: 'Back without a change: the review',
    from: at('details', { memory: returning }),
    action: { type: 'went-back' },
    to: 'review',
    with: holds('held'),
  },

  // Review
  {
    says: 'the last press: confirmed',
    from: at('review'),
    action: { type: 'confirm-pressed', key: 'qb-1' },
    to: 'confirming',
  },
  {
    says: 'the last press, later reserved: taken first',
    from: at('review', {}, late),
    action: { type: 'confirm-pressed', key: 'qb-1' },
    to: 'reserving',
  },
  {
    says: 'the last press without reserving: booked',
    from: at('review', {}, unreserved),
    action: { type: 'confirm-pressed', key: 'qb-1' },
    to: 'confirming',
  },
  {
    says: 'the last press after the hold ran out: taken again first',
    from: at('review', { hold: { kind: 'lapsed' } }),
    action: { type: 'confirm-pressed', key: 'qb-1' },
    to: 'reserving',
  },
  {
    says: 'the hold ran out',
    from: at('review'),
    action: { type: 'hold-lapsed' },
    to: 'review',
    with: holds('lapsed'),
  },
  {
    says: 'held for longer',
    from: at('review'),
    action: { type: 'hold-renewed', reservation: reservation('r-3') },
    to: 'review',
    with: holds('held'),
  },
  {
    says: 'more time was not to be had: another time, then the review again',
    from: at('review'),
    action: { type: 'slot-taken' },
    to: 'time',
    with: ({ memory }) => expect(memory.returning).to.equal(true),
  },
  {
    says: 'something failed',
    from: at('review'),
    action: { type: 'problem-raised', problem },
    to: 'review',
    with: saysProblem,
  },
  { says: 'Back to the form', from: at('review'), action: { type: 'went-back' }, to: 'details', with: holds('held') },
  {
    says: 'change the service',
    from: at('review'),
    action: { type: 'change-requested', subject: 'service' },
    to: 'service',
  },
  {
    says: 'change the branch',
    from: at('review'),
    action: { type: 'change-requested', subject: 'branch' },
    to: 'branch',
  },
  {
    says: 'change the people',
    from: at('review'),
    action: { type: 'change-requested', subject: 'people' },
    to: 'people',
  },
  { says: 'change the date', from: at('review'), action: { type: 'change-requested', subject: 'date' }, to: 'time' },
  { says: 'change the time', from: at('review'), action: { type: 'change-requested', subject: 'time' }, to: 'time' },
  {
    says: 'change the details: the slot stays held',
    from: at('review'),
    action: { type: 'change-requested', subject: 'details' },
    to: 'details',
    with: holds('held'),
  },

  // Confirming
  { says: 'booked', from: at('confirming'), action: { type: 'booked', appointment }, to: 'confirmed' },
  // Several services, several appointments
  {
    says: 'a service is marked, nothing is chosen yet',
    from: at('service', { memory: picked }),
    action: { type: 'services-marked', ids: ['passport', 'marriage'] },
    to: 'service',
    with: keepsAnswers,
  },
  ...(['date', 'time'] as const).flatMap((step): readonly Way[] => [
    {
      says: 'fewer people, at the dates',
      from: at(step),
      action: { type: 'people-chosen', people: 1 },
      to: step,
      with: ({ memory }) => expect(memory.people).to.equal(1),
    },
    {
      says: 'two appointments: the first slot is taken',
      from: at(step),
      action: { type: 'parts-chosen', parts },
      to: 'reserving',
      with: (state) => expect('slot' in state && state.slot).to.equal(parts[0]?.slot),
    },
    {
      says: 'two appointments, late: the details first',
      from: at(step, {}, late),
      action: { type: 'parts-chosen', parts },
      to: 'details',
      with: holds('none'),
    },
  ]),
  {
    says: 'what was made is given back: the dates, and why',
    from: at('undoing'),
    action: { type: 'undone' },
    to: 'date',
    with: ({ notice, memory }) => {
      expect(notice).to.deep.equal({ kind: 'parts-not-booked' });
      expect(memory.given).to.equal(given);
    },
  },
  {
    says: 'it could not be given back yet: once more',
    from: at('undoing'),
    action: { type: 'undo-failed' },
    to: 'undoing',
    with: (state) => expect('asked' in state && state.asked).to.equal(1),
  },
  {
    says: 'somebody else was faster',
    from: at('confirming'),
    action: { type: 'slot-taken' },
    to: 'time',
    with: saysTaken,
  },
  {
    says: 'refused: the review, still held',
    from: at('confirming'),
    action: { type: 'confirm-failed', problem },
    to: 'review',
    with: (state) => {
      holds('held')(state);
      saysProblem(state);
    },
  },
  {
    says: 'the reservation was gone: taken again',
    from: at('confirming'),
    action: { type: 'reservation-gone' },
    to: 'reserving',
  },
  {
    says: 'gone for the third time: the review says so',
    from: at('confirming', { confirmations: 3 }),
    action: { type: 'reservation-gone' },
    to: 'review',
    with: (state) => expect(state.problem?.code).to.equal('not-reserved'),
  },
  { says: 'no answer: not known', from: at('confirming'), action: { type: 'outcome-unclear' }, to: 'unknown' },

  // Nothing may be written just now
  ...(['reserving', 'confirming'] as const).map((step): Way => ({
    says: `${step} waits`,
    from: at(step),
    action: { type: 'writes-paused', until: 300_000 },
    to: 'paused',
    with: (state) => expect(state.step === 'paused' && state.next.step).to.equal(step),
  })),
  { says: 'the slot is taken after all', from: at('paused'), action: { type: 'writes-resumed' }, to: 'reserving' },
  {
    says: 'the visitor does not wait: the times',
    from: at('paused'),
    action: { type: 'went-back' },
    to: 'time',
    with: (state) => {
      keepsAnswers(state);
      nothingSaid(state);
    },
  },
  {
    says: 'the visitor does not wait for the confirmation: the review, still held',
    from: at('paused', { next: at('confirming') }),
    action: { type: 'went-back' },
    to: 'review',
    with: holds('held'),
  },
  {
    says: 'the visitor turns away while a confirmation waits: nothing is held',
    from: at('paused', { next: at('confirming') }),
    action: { type: 'went-away' },
    to: 'review',
    with: holds('lapsed'),
  },

  // The visitor turns away
  { says: 'nothing is taken', from: at('reserving'), action: { type: 'went-away' }, to: 'time', with: keepsAnswers },
  {
    says: 'what was asked for with the last press goes on',
    from: at('reserving', { confirming: submission }),
    action: { type: 'went-away' },
    to: 'reserving',
  },
  ...(['details', 'review'] as const).map((step): Way => ({
    says: 'nothing is held',
    from: at(step),
    action: { type: 'went-away' },
    to: step,
    with: holds('lapsed'),
  })),

  // The page's address
  ...(['service', 'people', 'branch', 'checking', 'date', 'time', 'details', 'review'] as const).map((step): Way => ({
    says: 'to the time that the address names',
    from: at(step),
    action: restored('time'),
    to: 'time',
    with: (state) => {
      keepsAnswers(state);
      nothingSaid(state);
    },
  })),
  { says: 'no further than the time', from: at('date'), action: restored('review'), to: 'time', with: keepsAnswers },
  {
    says: 'the dates without the day',
    from: at('time'),
    action: restored('date'),
    to: 'date',
    with: ({ memory }) => expect([memory.day, memory.time]).to.deep.equal([undefined, undefined]),
  },
  {
    says: 'the question that is named',
    from: at('time'),
    action: restored('branch'),
    to: 'branch',
    with: keepsAnswers,
  },
  {
    says: 'the first question that is open',
    from: at('service'),
    action: { ...restored('time'), branch: undefined },
    to: 'branch',
  },
  {
    says: 'a question that is not asked: the times',
    from: at('time'),
    action: restored('people'),
    to: 'time',
  },
  {
    says: 'what the page decided stays',
    from: at('service', {}, { ...plan, skip: ['branch'] }),
    action: { ...restored('time'), branch: noord },
    to: 'branch',
    with: ({ memory, plan: of }) => expect([memory.branch, of.skip]).to.deep.equal([undefined, []]),
  },
  {
    says: 'from the review back to the form, still held',
    from: at('review'),
    action: restored('details'),
    to: 'details',
    with: holds('held'),
  },

  // Unknown
  { says: 'it had worked', from: at('unknown'), action: { type: 'booked', appointment }, to: 'confirmed' },
  {
    says: 'the reservation is gone: taken again',
    from: at('unknown'),
    action: { type: 'reservation-gone' },
    to: 'reserving',
  },
  {
    says: 'it had not arrived: confirmed again',
    from: at('unknown'),
    action: { type: 'still-reserved' },
    to: 'confirming',
  },
  {
    says: 'it did not arrive three times: asked on',
    from: at('unknown', { confirmations: 3 }),
    action: { type: 'still-reserved' },
    to: 'unknown',
    with: (state) => expect('asked' in state && state.asked).to.equal(1),
  },
  {
    says: 'still no answer: asked on',
    from: at('unknown'),
    action: { type: 'still-unclear' },
    to: 'unknown',
    with: (state) => expect('asked' in state && state.asked).to.equal(1),
  },

  // Afterwards
  {
    says: 'another appointment: from the start, what was typed stays',
    from: at('confirmed'),
    action: { type: 'another-wanted' },
    to: 'opening',
    with: ({ memory }) => expect(memory).to.deep.equal({ ...emptyMemory, draft: filled.draft }),
  },
];

describe('the ways of a booking', () => {
  for (const { says, from, action, to, with: look } of ways) {
    it(`${from.step}, ${says} (${action.type}) → ${to}`, () => {
      const next = transition(from, action);
      expect(next.step).to.equal(to);
      look?.(next);
    });
  }

  it('are told in words for each row of the table', () => {
    const told = new Set(ways.map(({ from, action }) => `${from.step} ${action.type}`));
    const rows = (Object.keys(table) as Step[]).flatMap((step) =>
      Object.keys(table[step]).map((type) => `${step} ${type}`),
    );
    expect(rows.filter((row) => !told.has(row))).to.deep.equal([]);
  });
});

/** Follows acts from a state and gives the steps that the visitor comes by. */
function path(from: BookingState, ...acts: readonly BookingAction[]): { steps: readonly Step[]; last: BookingState } {
  let state = from;
  const steps = acts.map((act) => {
    const next = transition(state, act);
    expect(next, `${state.step} answers to ${act.type}`).not.to.equal(state);
    state = next;
    return state.step;
  });
  return { steps, last: state };
}

const back: BookingAction = { type: 'went-back' };
const change = (subject: Extract<BookingAction, { type: 'change-requested' }>['subject']): BookingAction => ({
  type: 'change-requested',
  subject,
});
const allOffered: BookingAction = { type: 'checked', service: true, branch: true, day: true, time: true };
const newlyHeld: BookingAction = { type: 'reserved', reservation: reservation('r-2') };

describe('Change in the review', () => {
  it('RV-02 another e-mail address comes straight back to the review, the slot still held', () => {
    const { steps, last } = path(at('review'), change('details'), { type: 'details-given', given: otherGiven });
    expect(steps).to.deep.equal(['details', 'review']);
    const review = last as StateOf<'review'>;
    expect(review.given).to.equal(otherGiven);
    expect(review.hold).to.deep.equal(held);
  });

  it('RV-02 another service keeps branch, day and time, which are looked up again', () => {
    const { steps, last } = path(
      at('review'),
      change('service'),
      { type: 'services-chosen', services: [marriage] },
      allOffered,
      newlyHeld,
    );
    expect(steps).to.deep.equal(['service', 'checking', 'reserving', 'review']);
    keepsAnswers(last);
    expect((last as StateOf<'review'>).wish.services).to.deep.equal([marriage]);
  });

  it('RV-02 another branch keeps service, day and time', () => {
    const { steps, last } = path(
      at('review'),
      change('branch'),
      { type: 'branch-chosen', branch: noord },
      allOffered,
      newlyHeld,
    );
    expect(steps).to.deep.equal(['branch', 'checking', 'reserving', 'review']);
    expect((last as StateOf<'review'>).slot).to.deep.equal(slot);
  });

  it('RV-02 another time comes back to the review', () => {
    const { steps, last } = path(at('review'), change('time'), { type: 'slot-continued', time: '10:00' }, newlyHeld);
    expect(steps).to.deep.equal(['time', 'reserving', 'review']);
    expect((last as StateOf<'review'>).slot.time).to.equal('10:00');
    expect((last as StateOf<'review'>).given).to.equal(given);
  });

  it('Back from a change undoes it', () => {
    for (const subject of ['service', 'branch', 'people', 'date', 'time'] as const) {
      const { steps, last } = path(at('review'), change(subject), back, allOffered, newlyHeld);
      expect(steps.slice(1), subject).to.deep.equal(['checking', 'reserving', 'review']);
      keepsAnswers(last);
    }
    expect(path(at('review'), change('details'), back).steps).to.deep.equal(['details', 'review']);
  });

  it('a branch that has not the service, then a day that is full: asked one by one, then the review', () => {
    const { steps } = path(
      at('review'),
      change('service'),
      { type: 'services-chosen', services: [marriage] },
      { type: 'checked', service: true, branch: false, day: true, time: true },
      { type: 'branch-chosen', branch: noord },
      { type: 'checked', service: true, branch: true, day: false, time: false },
      { type: 'day-chosen', day: '2026-05-13' },
      { type: 'slot-continued', time: '11:00' },
      newlyHeld,
    );
    expect(steps).to.deep.equal(['service', 'checking', 'branch', 'checking', 'date', 'time', 'reserving', 'review']);
  });
});

describe('Back', () => {
  it('leads from the review through every question to the first, and loses no answer', () => {
    const { steps, last } = path(at('review'), back, back, back, back);
    expect(steps).to.deep.equal(['details', 'time', 'branch', 'service']);
    expect(last.memory).to.deep.equal({ ...filled, returning: false });
  });

  it('leaves out what the page answered', () => {
    const skipping: Plan = { ...plan, skip: ['branch'] };
    expect(path(at('details', {}, skipping), back, back).steps).to.deep.equal(['time', 'service']);
  });

  it('leaves out what there was no choice about', () => {
    const start = initialState(plan);
    const { last } = path(
      start,
      { type: 'opened', services: [], branch: undefined, people: 1, skip: [], notice: undefined },
      { type: 'services-chosen', services: [passport] },
      { type: 'only-branch-found', branch: centrum },
    );
    expect(path(last, back).steps).to.deep.equal(['service']);
    const again = path(last, back, { type: 'services-chosen', services: [marriage] });
    expect(again.steps).to.deep.equal(['service', 'branch']);
    expect(again.last.memory.branch).to.equal(undefined);
  });

  it('to what there was no choice about, answered now by the visitor, makes it theirs', () => {
    const memory: Memory = { ...picked, only: ['branch'] };
    const { last } = path(at('branch', { memory }), { type: 'branch-chosen', branch: noord });
    expect(last.memory.only).to.deep.equal([]);
    expect(path(last, back).steps).to.deep.equal(['branch']);
  });

  it('then forward again with the same answers comes to the same place', () => {
    const { steps, last } = path(
      at('details'),
      back,
      back,
      back,
      { type: 'services-chosen', services: [passport] },
      { type: 'branch-chosen', branch: centrum },
      { type: 'slot-continued', time: slot.time },
      newlyHeld,
    );
    expect(steps).to.deep.equal(['time', 'branch', 'service', 'branch', 'time', 'reserving', 'details']);
    keepsAnswers(last);
  });
});

it('no step is left without an act of the visitor, an answer of the server or the clock', () => {
  const dead = (Object.keys(table) as Step[]).filter((step) => {
    const types = Object.keys(table[step]) as ActionType[];
    return !types.some((type) => type !== 'plan-changed' && type !== 'problem-raised');
  });
  expect(dead).to.deep.equal([]);
});
