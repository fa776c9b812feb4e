import type { ActionOf } from './actions.js';
import type { Reservation, Slot } from './model.js';
import { nothingBeside, slotsOf, type Beside } from './parts.js';
import type {
  BookingState,
  ConfirmedState,
  ConfirmingState,
  DateState,
  DetailsState,
  Hold,
  Problem,
  ReservingState,
  ReviewState,
  Submission,
  TimeState,
  UndoingState,
  UnknownState,
} from './state.js';
import * as to from './ways.js';

/**
 * The ways of the writes, for one appointment as for several that together are one wish: all slots are taken one after
 * the other, then all are confirmed one after the other. Either all come to be or none.
 */

/** Both appointments are wanted: their slots are taken now, or the details come first. */
export function chosen(state: DateState | TimeState, { parts }: ActionOf<'parts-chosen'>): BookingState {
  const { plan } = state;
  const [first] = parts;
  // Without reserving nobody could say that both are free before one of them is made.
  if (!first || plan.reserve === 'none') return state;
  const wish = { ...state.wish, parts };
  const memory = { ...state.memory, day: undefined, time: undefined };
  return plan.reserve === 'early'
    ? to.reserving({ plan, memory }, wish, first.slot, undefined)
    : to.afterHold({ plan, memory, wish, slot: first.slot }, { kind: 'none' });
}

/** One slot is held: on to the next one, or all are held and what was waiting for them follows. */
export function reserved(state: ReservingState, { reservation }: ActionOf<'reserved'>): BookingState {
  const { wish, confirming, beside = nothingBeside } = state;
  const slots = slotsOf(wish, state.slot);
  const { booked } = beside;
  // Where a slot is taken again, the later ones are held already.
  const isAgain = isSame(state.slot, slots[booked.length]) && beside.held.length > 0;
  const held = isAgain ? [reservation, ...beside.held] : [...beside.held, reservation];
  const open = slots[booked.length + held.length];
  if (open) return { ...to.reserving(state, wish, open, confirming), beside: { held, booked } };
  const [first = reservation, ...also] = held;
  const settled = { ...state, slot: slots[booked.length] ?? state.slot };
  if (!confirming) return to.afterHold(settled, holding(first, also));
  const next = to.confirming(settled, confirming, first, state.confirmations + 1);
  return withBeside(next, { held: also, booked });
}

/** The last press: the first of what is held is confirmed. */
export function submitted(
  state: ReviewState,
  submission: Submission,
  { reservation, also = [] }: Extract<Hold, { kind: 'held' }>,
): ConfirmingState {
  return withBeside(to.confirming(state, submission, reservation, 1), { held: also, booked: [] });
}

/** One is made: on to the next one, or all are. */
export function booked(state: ConfirmingState | UnknownState, { appointment }: ActionOf<'booked'>): BookingState {
  const { wish, submission, beside = nothingBeside } = state;
  const made = [...beside.booked, appointment];
  const slots = slotsOf(wish, state.slot);
  const slot = slots[made.length];
  if (!slot) {
    const [first = appointment, ...others] = made;
    const done: ConfirmedState = to.confirmed({ ...state, slot: slots[0] ?? state.slot }, { appointment: first });
    return others.length > 0 ? { ...done, others } : done;
  }
  const [reservation, ...held] = beside.held;
  const next = reservation
    ? to.confirming({ ...state, slot }, submission, reservation, 1)
    : to.reserving({ ...state, confirmations: 0 }, wish, slot, submission);
  return { ...next, beside: { held, booked: made } };
}

/** The server refused. What is made already is undone, unless trying again may help. */
export function notConfirmed(state: ConfirmingState, action: ActionOf<'confirm-failed'>): BookingState {
  const { beside = nothingBeside, reservation, submission, confirmations } = state;
  if (beside.booked.length > 0) {
    return action.problem.retryable && confirmations < to.mostConfirmations
      ? withBeside(to.confirming(state, submission, reservation, confirmations + 1), beside)
      : undoing(state, beside);
  }
  return refused(state, action);
}

/** Nothing is made, and everything that was held still is. */
function refused(state: ConfirmingState, action: { readonly problem: Problem | undefined }): ReviewState {
  const { beside = nothingBeside, reservation } = state;
  const review = to.notConfirmed(state, action);
  return reservation ? { ...review, hold: holding(reservation, beside.held) } : review;
}

/** The reservation lapsed before the confirmation reached the server: the same slot again, then the confirmation. */
export function reservedAgain(state: ConfirmingState | UnknownState): BookingState {
  const { beside = nothingBeside } = state;
  const next = to.reservedAgain(state);
  if (next.step === 'reserving') return withBeside(next, beside);
  return beside.booked.length > 0 ? undoing(state, beside) : next;
}

/** Somebody else has a slot. */
export function slotLost(state: BookingState & { readonly step: 'reserving' | 'confirming' | 'details' | 'review' }) {
  const { plan, memory, wish, slot } = state;
  const beside = 'beside' in state ? state.beside : undefined;
  if (beside && beside.booked.length > 0) return undoing(state, beside);
  if (!wish.parts) return to.slotLost(state);
  const returning = state.step !== 'details' && memory.given !== undefined;
  const notice = { kind: 'slot-taken', slot } as const;
  return { ...to.date({ plan }, { ...memory, returning }), notice };
}

export function notReserved(state: ReservingState, action: { readonly problem: Problem | undefined }): BookingState {
  const { wish, beside } = state;
  if (beside && beside.booked.length > 0) return undoing(state, beside);
  const next = to.notReserved({ ...state, slot: slotsOf(wish, state.slot)[0] ?? state.slot }, action);
  return next.step === 'time' && wish.parts
    ? { ...to.date(next, { ...state.memory, day: undefined, time: undefined }), problem: action.problem }
    : next;
}

/** The request was not sent and shall not be: back to where it was asked for. */
export function notWritten(state: ReservingState | ConfirmingState): BookingState {
  const nothing = { problem: undefined };
  return state.step === 'reserving' ? notReserved(state, nothing) : refused(state, nothing);
}

/** What was made has been given back: nothing is booked, and the visitor chooses again. */
export function undone({ plan, memory }: UndoingState): BookingState {
  const again = { ...memory, day: undefined, time: undefined, returning: memory.given !== undefined };
  return { ...to.date({ plan }, again), notice: { kind: 'parts-not-booked' } };
}

function undoing(state: Exclude<BookingState, { step: 'opening' }>, { booked }: Beside): BookingState {
  if (!('wish' in state) || !('slot' in state)) return state;
  const { plan, memory, wish, slot } = state;
  const clear = { notice: undefined, problem: undefined };
  return { step: 'undoing', plan, memory, wish, slot, beside: { held: [], booked }, asked: 0, ...clear };
}

/** Held for longer, or again. Where nothing was to be held, nothing is. */
export function renewed(
  state: DetailsState | ReviewState,
  { reservation, also = [] }: ActionOf<'hold-renewed'>,
): DetailsState | ReviewState {
  return state.hold.kind === 'none' ? state : { ...state, hold: holding(reservation, also) };
}

function holding(reservation: Reservation, also: readonly Reservation[]): Hold {
  return also.length > 0 ? { kind: 'held', reservation, also } : { kind: 'held', reservation };
}

/** One appointment alone has nothing beside it. */
function withBeside<S extends ReservingState | ConfirmingState>(state: S, beside: Beside): S {
  return beside.held.length + beside.booked.length > 0 ? { ...state, beside } : state;
}

function isSame(slot: Slot, other: Slot | undefined): boolean {
  return slot.day === other?.day && slot.time === other.time;
}
