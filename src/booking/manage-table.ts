import type { ActionOf, ActionType } from './actions.js';
import type { Moving, Replaced } from './manage-state.js';
import * as go from './manage-ways.js';
import type { BookingState, ConfirmedState, ConfirmingState, ReservingState, UnknownState } from './state.js';
import { table, type Table } from './transition.js';
import * as to from './ways.js';

/**
 * The whole table, with the rows for an appointment that is there already. Apart from the rest so that a page on which
 * appointments are only made does not load it. Where such an appointment is moved, the steps of a booking lead
 * elsewhere; their protocol is the same.
 */
export const tableWithManaging: Table = {
  ...table,

  opening: {
    ...table.opening,
    'manage-opened': ({ plan, memory }, { reference }) => ({ step: 'find', plan, memory, reference, ...to.clear }),
  },

  find: {
    'appointment-sought': (state, { credentials }) => ({ ...state, ...to.clear, step: 'finding', credentials }),
    'other-reference-wanted': (state) => ({ ...state, ...to.clear, reference: undefined }),
    'plan-changed': to.withPlan,
  },

  finding: {
    'appointments-found': (state, { found }) => go.manage(state, found),
    'appointment-not-found': ({ plan, memory, reference }) => ({
      step: 'find',
      plan,
      memory,
      reference,
      notice: { kind: 'appointment-not-found' },
      problem: undefined,
    }),
    'find-failed': ({ plan, memory, reference }, { problem }) => ({
      step: 'find',
      plan,
      memory,
      reference,
      notice: undefined,
      problem,
    }),
    'plan-changed': to.withPlan,
  },

  manage: {
    'cancel-wanted': ({ plan, memory, found }, { appointment }) => ({
      step: 'cancel',
      plan,
      memory,
      found,
      appointment,
      ...to.clear,
    }),
    'change-wanted': (state, { appointment }) => go.newTime(state, appointment),
    'earlier-wanted': (state, { appointment }) => ({ ...state, ...to.clear, step: 'seeking', appointment }),
    'another-wanted': go.another,
    'went-back': ({ plan, memory }) => ({ step: 'find', plan, memory, reference: undefined, ...to.clear }),
    'plan-changed': to.withPlan,
  },

  seeking: {
    'earlier-found': (state, { slot }) => go.newTime(state, state.appointment, slot),
    'nothing-earlier': (state) =>
      go.manage(state, state.found, { kind: 'nothing-earlier', appointment: state.appointment }),
    'seek-failed': (state, { problem }) => go.manage(state, state.found, undefined, problem),
    'plan-changed': to.withPlan,
  },

  cancel: {
    'cancel-confirmed': (state) => go.cancelling({ ...state, step: 'cancelling' }),
    'went-back': (state) => go.manage(state, state.found),
    'plan-changed': to.withPlan,
  },

  cancelling: {
    'appointment-cancelled': ({ plan, memory, found, appointment }) => {
      const cancelled = go.asCancelled(appointment);
      return {
        step: 'cancelled',
        plan,
        memory,
        found: go.withCurrent(found, cancelled),
        appointment: cancelled,
        ...to.clear,
      };
    },
    'cancel-unclear': (state) => ({ ...state, asked: state.asked + 1 }),
    'cancel-refused': ({ plan, memory, found, appointment }, { problem }) => ({
      step: 'cancel',
      plan,
      memory,
      found,
      appointment,
      notice: undefined,
      problem,
    }),
  },

  cancelled: {
    'list-wanted': (state) => go.manage(state, state.found),
    'another-wanted': go.another,
    'plan-changed': to.withPlan,
  },

  date: { ...table.date, 'went-back': (state) => backToList(state) ?? to.questionBefore(state) },

  time: {
    ...table.time,
    'went-back': (state) => backToList(state) ?? to.questionBefore(state),
    'slot-continued': (state, { time }) => {
      const settled = { ...state, memory: { ...state.memory, time } };
      return state.memory.moving ? go.reschedule(settled) : to.afterSlot(settled);
    },
  },

  reschedule: {
    'move-confirmed': (state) => go.moving(state, 1),
    'went-back': (state) => to.date(state, state.memory),
    'list-wanted': (state) => go.manage(state, state.moving.found),
    'problem-raised': to.raising,
    'plan-changed': to.withPlan,
  },

  moving: {
    'appointment-moved': (state, { appointment }) => go.moved(state, appointment, standing(state.moving)),
    // Nothing is free on its own agenda; there may be another one.
    'slot-taken': go.replacing,
    'move-refused': (state) => go.asking(state, state.sent, 'replace'),
    'move-unclear': (state) => go.asking(state, state.sent, 'send-again'),
    'move-failed': (state, { problem }) => go.reschedule(state, problem),
  },

  asking: {
    'appointment-moved': (state, { appointment }) => go.moved(state, appointment, standing(state.moving)),
    'not-moved': go.notMoved,
    'appointment-changed': (state, { appointment }) => go.changedMeanwhile(state, appointment),
    'still-unclear': (state) => ({ ...state, asked: state.asked + 1 }),
  },

  reserving: {
    ...table.reserving,
    // The move may have arrived late and have the slot itself: the server is asked before it is called taken.
    'slot-taken': (state) => whileReplacing(state, toAsking) ?? to.slotLost(state),
    'reserve-failed': (state, action) =>
      whileReplacing(state, () => go.reschedule(state, action.problem)) ?? to.notReserved(state, action),
    'reserve-unclear': (state, action) =>
      whileReplacing(state, () =>
        state.attempt < 2 ? { ...state, attempt: state.attempt + 1 } : go.reschedule(state, action.problem),
      ) ?? answerOf(table.reserving['reserve-unclear'], state, action),
  },

  confirming: {
    ...table.confirming,
    booked: (state, action) => whileReplacing(state, replacedBy(action)) ?? to.confirmed(state, action),
    'slot-taken': (state) => whileReplacing(state, toAsking) ?? to.slotLost(state),
    'confirm-failed': (state, action) =>
      whileReplacing(state, () => go.reschedule(state, action.problem)) ?? to.notConfirmed(state, action),
    'reservation-gone': reservedAgain,
  },

  unknown: {
    ...table.unknown,
    booked: (state, action) => whileReplacing(state, replacedBy(action)) ?? to.confirmed(state, action),
    'reservation-gone': reservedAgain,
  },

  confirmed: {
    ...table.confirmed,
    'old-cancelled': (state) => withOld(state, { old: 'cancelled' }),
    'old-unclear': (state) => withOld(state, { asked: (state.replaced?.asked ?? 0) + 1 }),
    'old-left': (state) => withOld(state, { old: 'left' }),
    'old-cancel-wanted': (state) => withOld(state, { old: 'cancelling', asked: 0 }),
  },
};

function backToList(state: BookingState): BookingState | undefined {
  return state.memory.moving && go.manage(state, state.memory.moving.found);
}

const standing = ({ appointment }: Moving): Replaced => ({ previous: appointment, old: 'moved', asked: 0 });

type InProtocol = ReservingState | ConfirmingState | UnknownState;

/** Where the steps of a booking are gone through for an appointment that is moved. */
function whileReplacing<S extends InProtocol>(
  state: S,
  way: (state: S, moving: Moving) => BookingState,
): BookingState | undefined {
  return state.memory.moving && way(state, state.memory.moving);
}

function toAsking({ plan, memory, wish, slot }: InProtocol, moving: Moving): BookingState {
  return go.asking({ plan, memory, wish, slot, moving }, 0, 'slot-lost');
}

function replacedBy({ appointment }: ActionOf<'booked'>): (state: InProtocol, moving: Moving) => BookingState {
  return (state, { appointment: previous }) => go.moved(state, appointment, { previous, old: 'cancelling', asked: 0 });
}

/** The same slot again; where that was tried often enough, back to the question. */
function reservedAgain(state: ConfirmingState | UnknownState): BookingState {
  const next = to.reservedAgain(state);
  return next.step === 'review' && state.memory.moving ? go.reschedule(state, next.problem) : next;
}

function withOld(state: ConfirmedState, changes: Partial<Replaced>): BookingState {
  return state.replaced ? { ...state, replaced: { ...state.replaced, ...changes } } : state;
}

/** Keys of the core's own rows may be absent for the type's sake; here they never are. */
function answerOf<S extends BookingState, A extends ActionType>(
  answer: ((state: S, action: ActionOf<A>) => BookingState) | undefined,
  state: S,
  action: ActionOf<A>,
): BookingState {
  return answer?.(state, action) ?? state;
}
