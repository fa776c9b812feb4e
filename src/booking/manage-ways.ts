import { draftOf } from './draft.js';
import type {
  AskingState,
  CancellingState,
  Found,
  ManageState,
  Moving,
  MovingState,
  Replaced,
  RescheduleState,
} from './manage-state.js';
import type { Appointment, Slot, Wish } from './model.js';
import type {
  BookingState,
  ConfirmedState,
  Memory,
  Notice,
  Plan,
  Problem,
  ReservingState,
  Submission,
} from './state.js';
import * as to from './ways.js';

/** The ways from step to step of an appointment that is there already. */

/** The appointment itself is asked to be moved at most this often, each time after the server said that it was not. */
const mostMoves = 3;

interface Kept {
  readonly plan: Plan;
  readonly memory: Memory;
}

interface Move extends Kept {
  readonly wish: Wish;
  readonly slot: Slot;
  readonly moving: Moving;
}

/** The list, with nothing chosen. What was typed in a form stays. */
export function manage({ plan, memory }: Kept, found: Found, notice?: Notice, problem?: Problem): ManageState {
  return { step: 'manage', plan, memory: { ...to.emptyMemory, draft: memory.draft }, found, notice, problem };
}

/** The list with one appointment as it is now. */
export function withCurrent(found: Found, current: Appointment): Found {
  return { ...found, appointments: found.appointments.map((one) => (one.id === current.id ? current : one)) };
}

/** 53 is Orchestra's word for cancelled; a deleted appointment is not answered any more, so that we say it ourselves. */
export const asCancelled = (appointment: Appointment): Appointment => ({ ...appointment, status: 53 });

/** A new booking of somebody who is known by now: what is known is not asked again (WCAG 2.2 SC 3.3.7). */
export function another(state: Kept & { readonly found: Found }): BookingState {
  const draft = { ...draftOf(state.found.customer), ...state.memory.draft };
  return to.anew({ ...state, memory: { ...state.memory, draft } });
}

/** The dates for a new time: same branch, services and people. */
export function newTime(
  { plan, memory, found }: Kept & { readonly found: Found },
  appointment: Appointment,
  slot?: Slot,
): BookingState {
  const { services, branch, people } = appointment;
  const chosen: Memory = {
    ...to.emptyMemory,
    draft: memory.draft,
    services,
    branch,
    people,
    day: slot?.day,
    time: slot?.time,
    moving: { appointment, found },
  };
  const dates = to.date({ plan }, chosen);
  return slot ? reschedule(dates) : dates;
}

/** Old and new time side by side. */
export function reschedule(state: BookingState, problem?: Problem): BookingState {
  const { plan, memory } = state;
  const { moving, day, time } = memory;
  if (!moving || !day || !time || !('wish' in state)) return state;
  const { wish } = state;
  const next: RescheduleState = {
    step: 'reschedule',
    plan,
    memory,
    wish,
    slot: { day, time },
    moving,
    notice: undefined,
    problem,
  };
  return next;
}

export function moving({ plan, memory, wish, slot, moving }: Move, sent: number): MovingState {
  return { step: 'moving', plan, memory, wish, slot, moving, sent, ...to.clear };
}

export function asking(
  { plan, memory, wish, slot, moving }: Move,
  sent: number,
  next: AskingState['next'],
): AskingState {
  return { step: 'asking', plan, memory, wish, slot, moving, sent, asked: 0, next, ...to.clear };
}

/** The server says that the appointment stands where it stood. */
export function notMoved(state: AskingState): BookingState {
  if (state.next === 'slot-lost') return to.slotLost(state);
  return state.next === 'send-again' && state.sent < mostMoves ? moving(state, state.sent + 1) : replacing(state);
}

/**
 * The appointment cannot be moved by the server: a new one with everything copied is made first, then the old one is
 * deleted. The slot is reserved whatever the page's plan: only a reservation's id tells what became of a confirmation.
 */
export function replacing(state: Move): ReservingState {
  const { appointment } = state.moving;
  const [customer = {}] = appointment.customers;
  const submission: Submission = {
    given: { customer, notes: appointment.notes, notification: 'none' },
    key: '',
    replaces: appointment,
  };
  return to.reserving({ plan: state.plan, memory: state.memory }, state.wish, state.slot, submission);
}

export function moved(
  { plan, memory, wish, slot }: Omit<Move, 'moving'>,
  appointment: Appointment,
  replaced: Replaced,
): ConfirmedState {
  return { step: 'confirmed', plan, memory, wish, slot, appointment, replaced, ...to.clear };
}

export function changedMeanwhile({ plan, memory, moving }: Move, current: Appointment): ManageState {
  return manage({ plan, memory }, withCurrent(moving.found, current), { kind: 'appointment-changed' });
}

export function cancelling({ plan, memory, found, appointment }: Omit<CancellingState, 'asked'>): CancellingState {
  return { step: 'cancelling', plan, memory, found, appointment, asked: 0, ...to.clear };
}
