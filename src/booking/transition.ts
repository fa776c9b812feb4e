import type { ActionOf, ActionType, BookingAction } from './actions.js';
import * as parts from './part-ways.js';
import { canBeLeft } from './parts.js';
import * as to from './ways.js';
import type { BookingState, StateOf, Step } from './state.js';

type Answer<S extends Step, A extends ActionType> = (state: StateOf<S>, action: ActionOf<A>) => BookingState;

/** For each step, what it answers to and where that leads. What a step does not list, it ignores. */
export type Table = { readonly [S in Step]: { readonly [A in ActionType]?: Answer<S, A> } };

export const table: Table = {
  opening: {
    opened: (state, { services, branch, people, skip, notice, restored }) => {
      const plan = { ...state.plan, skip };
      const memory = { ...state.memory, services, branch, people, only: [] };
      return restored ? to.restored({ plan, memory }, restored) : to.firstQuestion({ plan }, memory, notice);
    },
    'problem-raised': to.raising,
    'plan-changed': to.withPlan,
  },

  service: {
    restored: to.restored,
    'services-marked': (state, { ids }) => ({ ...state, marked: ids }),
    'services-chosen': (state, { services }) => to.afterQuestion(state, to.choosing(state, services), 'service'),
    'only-service-found': (state, { service }) =>
      to.afterOnlyAnswer(state, { ...state.memory, services: [service] }, 'service'),
    'service-not-offered': to.serviceAgain,
    'went-back': to.questionBefore,
    'plan-changed': to.withPlan,
  },

  people: {
    restored: to.restored,
    'people-chosen': (state, { people }) => to.afterQuestion(state, { ...state.memory, people }, 'people'),
    'went-back': to.questionBefore,
    'plan-changed': to.withPlan,
  },

  branch: {
    restored: to.restored,
    'branch-chosen': (state, { branch }) => to.afterQuestion(state, { ...state.memory, branch }, 'branch'),
    'only-branch-found': (state, { branch }) => to.afterOnlyAnswer(state, { ...state.memory, branch }, 'branch'),
    'offer-taken': to.offered,
    'branch-not-offered': to.branchAgain,
    'went-back': to.questionBefore,
    'plan-changed': to.withPlan,
  },

  checking: {
    restored: to.restored,
    checked: (state, { service, branch, day, time }) => {
      if (!branch) return to.branchAgain(state);
      if (!service) return to.serviceAgain(state);
      if (!day) return to.dateAgain(state);
      if (!time) return to.timeAgain(state);
      return to.afterSlot(state);
    },
    'check-failed': (state, { problem }) => ({ ...to.date(state, state.memory), problem }),
    'plan-changed': to.withPlan,
  },

  date: {
    restored: to.restored,
    'day-chosen': to.day,
    'people-chosen': (state, { people }) => to.date(state, { ...state.memory, people }),
    'parts-chosen': parts.chosen,
    'offer-taken': to.offered,
    'change-requested': to.otherAnswer,
    'went-back': to.questionBefore,
    'plan-changed': to.withPlan,
  },

  time: {
    restored: to.restored,
    'day-chosen': to.day,
    'people-chosen': (state, { people }) => to.date(state, { ...state.memory, people }),
    'parts-chosen': parts.chosen,
    'offer-taken': to.offered,
    'change-requested': to.otherAnswer,
    'day-not-offered': to.dateAgain,
    'other-day-wanted': (state) => to.date(state, { ...state.memory, day: undefined, time: undefined }),
    'time-selected': (state, { time }) => ({ ...state, memory: { ...state.memory, time } }),
    'time-not-offered': to.timeAgain,
    'slot-continued': (state, { time }) => to.afterSlot({ ...state, memory: { ...state.memory, time } }),
    'problem-raised': to.raising,
    'went-back': to.questionBefore,
    'plan-changed': to.withPlan,
  },

  reserving: {
    reserved: parts.reserved,
    'slot-taken': parts.slotLost,
    'reserve-failed': parts.notReserved,
    'writes-paused': to.paused,
    'went-away': (state) => (state.confirming ? state : parts.notWritten(state)),
    'reserve-unclear': (state, { problem }) =>
      state.attempt < 2 ? { ...state, attempt: state.attempt + 1 } : parts.notReserved(state, { problem }),
  },

  details: {
    restored: to.restored,
    'draft-typed': to.remembering,
    'details-given': (state, { given }) => to.review({ ...state, given, memory: { ...state.memory, given } }),
    'hold-lapsed': to.lapsed,
    'hold-renewed': parts.renewed,
    'slot-taken': parts.slotLost,
    'problem-raised': to.raising,
    'went-away': to.away,
    'went-back': to.beforeDetails,
  },

  review: {
    restored: (state, wanted) => (wanted.step === 'details' ? to.change(state, 'details') : to.restored(state, wanted)),
    'change-requested': (state, { subject }) => to.change(state, subject),
    'confirm-pressed': (state, { key }) => {
      const submission = { given: state.given, key };
      if (state.hold.kind === 'held') return parts.submitted(state, submission, state.hold);
      return state.plan.reserve === 'none'
        ? to.confirming(state, submission, undefined, 1)
        : to.reserving(state, state.wish, state.slot, submission);
    },
    'hold-lapsed': to.lapsed,
    'hold-renewed': parts.renewed,
    'slot-taken': parts.slotLost,
    'problem-raised': to.raising,
    'went-away': to.away,
    'went-back': to.beforeReview,
  },

  confirming: {
    booked: parts.booked,
    'slot-taken': parts.slotLost,
    'confirm-failed': parts.notConfirmed,
    'writes-paused': to.paused,
    'reservation-gone': parts.reservedAgain,
    'outcome-unclear': (state) => ({ ...state, step: 'unknown', asked: 0 }),
  },

  unknown: {
    booked: parts.booked,
    'reservation-gone': parts.reservedAgain,
    'still-reserved': (state) =>
      state.reservation && state.confirmations < to.mostConfirmations
        ? {
            ...to.confirming(state, state.submission, state.reservation, state.confirmations + 1),
            ...(state.beside && { beside: state.beside }),
          }
        : { ...state, asked: state.asked + 1 },
    'still-unclear': (state) => ({ ...state, asked: state.asked + 1 }),
  },

  undoing: {
    undone: parts.undone,
    'undo-failed': (state) => ({ ...state, asked: state.asked + 1 }),
  },

  paused: {
    'writes-resumed': ({ next }) => next,
    // What is made in part is not left.
    'went-back': (state) => (canBeLeft(state.next) ? parts.notWritten(state.next) : state),
    'went-away': (state) => {
      if (!canBeLeft(state.next)) return state;
      const before = parts.notWritten(state.next);
      return before.step === 'review' ? to.away(before) : before;
    },
  },

  confirmed: {
    'another-wanted': (state) => to.anew(state),
  },
};

/**
 * The booking after something happened. Pure: the same state and action give the same booking. What the current step
 * does not answer to leaves the state as it is: **the same object**, which is how late answers are dropped.
 */
export function transition(state: BookingState, action: BookingAction): BookingState {
  const answers: { readonly [A in ActionType]?: (state: never, action: never) => BookingState } = table[state.step];
  const answer = answers[action.type];
  // The table's type pairs each step with its own state and each key with its own action; the look-up cannot say so.
  return answer ? answer(state as never, action as never) : state;
}
