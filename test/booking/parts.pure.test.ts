import { expect } from 'chai';
import type { BookingAction } from '../../src/booking/actions.js';
import type { Appointment, Reservation } from '../../src/booking/model.js';
import { droppedReservations, submissionOf } from '../../src/booking/parts.js';
import type { BookingState, ConfirmedState, Plan } from '../../src/booking/state.js';
import { transition } from '../../src/booking/transition.js';
import { emptyMemory, initialState } from '../../src/booking/ways.js';
import { branch, service } from '../support/domain.js';

const plan: Plan = { flow: 'service-first', reserve: 'early', people: 'always', skip: ['service', 'branch'] };
const slots = ['09:00', '10:00', '11:00'].map((time) => ({ day: '2040-05-08', time }));
const parts = slots.map((slot, index) => ({ people: index + 1, slot }));
const given = { customer: { firstName: 'Ada' }, notes: undefined, notification: 'none' } as const;
const failed = { code: 'refused', retryable: false, status: 400 } as const;

const reservation = (id: string): Reservation => ({
  id,
  start: '2040-05-08T07:00:00Z',
  end: '2040-05-08T07:30:00Z',
  people: 1,
  expiresAt: 1,
});

const appointment = (id: string): Appointment => ({
  ...reservation(id),
  status: 20,
  branch: branch(),
  services: [],
  people: 1,
  customers: [],
  title: undefined,
  notes: undefined,
  custom: undefined,
});

const taken = (id: string): BookingAction => ({ type: 'reserved', reservation: reservation(id) });
const made = (id: string): BookingAction => ({ type: 'booked', appointment: appointment(id) });

/** Plays actions; gives the last state and what was let go on the way. */
function play(...actions: readonly BookingAction[]): { readonly state: BookingState; readonly released: string[] } {
  const memory = { ...emptyMemory, services: [service()], branch: branch(), people: 6 };
  let state: BookingState = { ...initialState(plan, memory), step: 'date', wish: wish() };
  const released: string[] = [];
  for (const action of actions) {
    const next = transition(state, action);
    released.push(...droppedReservations(state, next).map(({ id }) => id));
    state = next;
  }
  return { state, released };
}

const wish = () => ({ services: [service()], branch: branch(), people: 6 }) as const;
const chosen: BookingAction = { type: 'parts-chosen', parts };
const toReview = [chosen, taken('a'), taken('b'), taken('c'), { type: 'details-given', given }] as const;
const press: BookingAction = { type: 'confirm-pressed', key: 'k' };

describe('a wish of several appointments', () => {
  it('takes all slots, then confirms all, and lets go of none', () => {
    const { state, released } = play(...toReview, press, made('a'), made('b'), made('c'));
    expect(state.step).to.equal('confirmed');
    const { appointment: one, others } = state as ConfirmedState;
    expect([one, ...(others ?? [])].map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(released).to.be.empty;
  });

  it('lets go of what it holds when a later slot is taken', () => {
    const { state, released } = play(chosen, taken('a'), taken('b'), { type: 'slot-taken' });
    expect(state.step).to.equal('date');
    expect(state.notice).to.deep.equal({ kind: 'slot-taken', slot: slots[2] });
    expect(released).to.deep.equal(['a', 'b']);
  });

  it('undoes what is made when a later one fails, and lets go of the rest, never of what is made', () => {
    const { state, released } = play(...toReview, press, made('a'), { type: 'confirm-failed', problem: failed });
    expect(state.step).to.equal('undoing');
    expect(state.step === 'undoing' && state.beside.booked.map(({ id }) => id)).to.deep.equal(['a']);
    expect(released).to.have.members(['b', 'c']);
    const after = transition(state, { type: 'undone' });
    expect(after.step).to.equal('date');
    expect(after.memory.given).to.equal(given);
  });

  it('takes a lapsed slot again and goes on where it was', () => {
    const { state, released } = play(...toReview, press, made('a'), { type: 'reservation-gone' }, taken('d'));
    expect(state.step === 'confirming' && [state.reservation?.id, state.slot]).to.deep.equal(['d', slots[1]]);
    expect(state.step === 'confirming' && state.beside?.held.map(({ id }) => id)).to.deep.equal(['c']);
    expect(released).to.deep.equal(['b']);
  });

  it('keeps all holds when the first confirmation is refused', () => {
    const { state, released } = play(...toReview, press, { type: 'confirm-failed', problem: failed });
    expect(state.step).to.equal('review');
    expect(released).to.be.empty;
  });

  it('names everybody who comes along once, in the appointment that is theirs', () => {
    const others = ['B', 'C', 'D', 'E', 'F'].map((firstName) => ({ firstName }));
    const submission = { given: { ...given, others }, key: 'k' };
    const named = slots.map((slot) => {
      const { given: own, key } = submissionOf(submission, { ...wish(), parts }, slot);
      return [key, own.others?.map(({ firstName }) => firstName).join('')];
    });
    expect(named).to.deep.equal([
      ['k', ''],
      ['k-2', 'BC'],
      ['k-3', 'DEF'],
    ]);
  });
});
