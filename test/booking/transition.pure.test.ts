import { expect } from 'chai';
import fc from 'fast-check';
import type { ActionType, BookingAction } from '../../src/booking/actions.js';
import type { Reservation } from '../../src/booking/model.js';
import { canGoBack, progress } from '../../src/booking/progress.js';
import type { BookingState, Plan, Step } from '../../src/booking/state.js';
import { table, transition } from '../../src/booking/transition.js';
import { initialState, mostConfirmations } from '../../src/booking/ways.js';
import { faultsOf } from '../support/booking-invariants.js';
import { actions, plans, statesOf } from '../support/booking-samples.js';

const steps = Object.keys(table) as Step[];
const types = Object.keys(actions) as ActionType[];

function reservationOf(state: BookingState): Reservation | undefined {
  if (state.step === 'paused') return reservationOf(state.next);
  if ('hold' in state) return state.hold.kind === 'held' ? state.hold.reservation : undefined;
  return 'reservation' in state ? state.reservation : undefined;
}

describe('the table', () => {
  it('is told of every step and action there is', () => {
    for (const plan of plans) {
      for (const step of steps) {
        for (const state of statesOf(plan)[step]) expect(faultsOf(state), step).to.deep.equal([]);
      }
    }
    const listed = steps.flatMap((step) => Object.keys(table[step]));
    expect(types).to.have.members([...new Set(listed)]);
  });

  for (const step of steps) {
    const ignored = types.filter((type) => !(type in table[step]));
    it(`${step}: what it does not list leaves the very same booking (${ignored.length} actions)`, () => {
      for (const plan of plans) {
        for (const state of statesOf(plan)[step]) {
          for (const type of ignored) {
            for (const action of actions[type]) {
              if (transition(state, action) !== state) expect.fail(`${type} changed ${JSON.stringify(state)}`);
            }
          }
        }
      }
    });

    for (const type of Object.keys(table[step]) as ActionType[]) {
      it(`${step}: ${type} leads to a sound booking and loses nothing typed`, () => {
        for (const plan of plans) {
          for (const state of statesOf(plan)[step]) {
            const before = structuredClone(state);
            for (const action of actions[type]) {
              const next = transition(state, action);
              const faults = faultsOf(next);
              if (faults.length > 0) expect.fail(`${faults.join()}: ${JSON.stringify([state, action])}`);
              const { draft } = action.type === 'draft-typed' ? action : state.memory;
              expect(next.memory.draft).to.equal(draft);
            }
            expect(state).to.deep.equal(before);
          }
        }
      });
    }
  }

  it('offers Back where Back leads somewhere else, and only there', () => {
    for (const plan of plans) {
      for (const step of steps) {
        for (const state of statesOf(plan)[step]) {
          const next = transition(state, { type: 'went-back' });
          if (canGoBack(state) !== (next !== state)) expect.fail(JSON.stringify(state));
        }
      }
    }
  });

  it('counts no step beyond the last, and every question that is asked', () => {
    for (const plan of plans) {
      for (const step of steps) {
        for (const state of statesOf(plan)[step]) {
          const at = progress(state);
          if (!at) continue;
          expect(at.index).to.be.within(1, at.total);
          if (step === 'review') expect(at.index).to.equal(at.total);
        }
      }
    }
  });
});

/** By which a reservation may leave the booking. */
const knownWays: readonly ActionType[] = [
  'hold-lapsed',
  'hold-renewed',
  'slot-taken',
  'went-back',
  'change-requested',
  'booked',
  'reservation-gone',
  // Of several appointments: what was made is undone.
  'confirm-failed',
  'went-away',
  'restored',
];

interface Choice {
  /** Whether anything at all may happen, or only what the step answers to. */
  readonly anything: boolean;
  readonly type: number;
  readonly which: number;
}

function chosen(state: BookingState, { anything, type, which }: Choice): BookingAction {
  const listed = Object.keys(table[state.step]) as ActionType[];
  const among = anything ? types : listed;
  const variants: readonly BookingAction[] = actions[among[type % among.length]!];
  return variants[which % variants.length]!;
}

describe('any sequence of actions', () => {
  const choices = fc.array(
    fc.record({
      anything: fc.integer({ max: 4, min: 0 }).map((n) => n === 0),
      type: fc.nat({ max: 1000 }),
      which: fc.nat({ max: 1000 }),
    }),
    { maxLength: 60, size: 'max' },
  );
  const somePlan = fc.constantFrom<Plan>(...plans);

  /** Follows a sequence from the start or from amidst a booking; `look` sees each change. */
  function follow(
    plan: Plan,
    start: number,
    all: readonly Choice[],
    look: (before: BookingState, action: BookingAction, after: BookingState) => void,
  ): void {
    const starts = [initialState({ ...plan, skip: [] }), ...Object.values(statesOf(plan)).flat()];
    let state: BookingState = starts[start % starts.length]!;
    for (const choice of all) {
      const action = chosen(state, choice);
      const next = transition(state, action);
      look(state, action, next);
      state = next;
    }
  }

  function forAll(look: () => (before: BookingState, action: BookingAction, after: BookingState) => void): void {
    fc.assert(
      fc.property(somePlan, fc.nat({ max: 60 }), choices, (plan, start, all) => {
        follow(plan, start, all, look());
      }),
      { numRuns: 300 },
    );
  }

  it('leads to sound bookings', () => {
    forAll(() => (_before, { type }, after) => {
      const faults = faultsOf(after);
      if (faults.length > 0) expect.fail(`${type}: ${faults.join()}`);
    });
  });

  it('keeps what was typed', () => {
    forAll(() => (before, action, after) => {
      const typed = action.type === 'draft-typed' && before.step === 'details' ? action.draft : before.memory.draft;
      expect(after.memory.draft).to.equal(typed);
    });
  });

  it('confirms only what the visitor pressed for, three times at most for one press', () => {
    forAll(() => {
      let presses = 0;
      let sent = 0;
      let hasBegun = false;
      return (before, { type }, after) => {
        if (before.step === 'review' && type === 'confirm-pressed') [presses, sent] = [1, 0];
        if (['details', 'review', 'time', 'opening'].includes(after.step)) presses = 0;
        // A booking that the test began amidst a confirmation was pressed for before.
        hasBegun ||= presses > 0 || ['details', 'review', 'time', 'opening'].includes(after.step);
        // One that waited was not sent.
        if (!hasBegun || after.step !== 'confirming' || after === before || before.step === 'paused') return;
        sent += 1;
        expect(presses).to.equal(1);
        expect(sent).to.be.at.most(mostConfirmations * (after.wish.parts?.length ?? 1));
      };
    });
  });

  it('drops a reservation only in a known way', () => {
    forAll(() => (before, { type }, after) => {
      const held = reservationOf(before);
      if (held && reservationOf(after)?.id !== held.id) expect(knownWays).to.include(type);
    });
  });

  it('reaches every step', () => {
    const reached = new Set<Step>();
    fc.assert(
      fc.property(somePlan, fc.nat({ max: 60 }), choices, (plan, start, all) => {
        follow(plan, start, all, (_before, _action, { step }) => reached.add(step));
      }),
      { numRuns: 300, seed: 1 },
    );
    expect([...reached]).to.have.members(steps);
  });
});
