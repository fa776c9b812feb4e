import type { Reservation, Slot } from '../booking/model.js';
import { canBeLeft } from '../booking/parts.js';
import type { BookingState, DetailsState, ReviewState } from '../booking/state.js';

/** The request that a state stands for. A state that stands for the same one as the state before sends nothing. */
export function requestOf(state: BookingState): string | undefined {
  switch (state.step) {
    case 'opening':
    case 'checking':
      return state.step;
    case 'reserving':
      return `reserving ${slotText(state)} ${state.attempt}`;
    case 'confirming':
      return `confirming ${slotText(state)} ${state.confirmations}`;
    case 'paused':
      return `paused ${state.until}`;
    case 'unknown':
      return `unknown ${slotText(state)} ${state.asked}`;
    case 'undoing':
      return `undoing ${state.asked}`;
    default:
      return undefined;
  }
}

/** The reservation that the server holds for this booking, as far as is known. */
export function reservationOf(state: BookingState): Reservation | undefined {
  switch (state.step) {
    case 'details':
    case 'review':
      return state.hold.kind === 'held' ? state.hold.reservation : undefined;
    case 'paused':
      return reservationOf(state.next);
    case 'confirming':
    case 'unknown':
      return state.reservation;
    default:
      return undefined;
  }
}

/** Whether the visitor is where a slot can be held for them. */
export function isHolding(state: BookingState): state is DetailsState | ReviewState {
  return state.step === 'details' || state.step === 'review';
}

/** Of several appointments of one wish each has a request of its own. */
function slotText({ slot: { day, time } }: { readonly slot: Slot }): string {
  return `${day} ${time}`;
}

/** Not while an appointment is being made: it would be made all the same, and nobody would know of it. */
export function canStartOver(state: BookingState): boolean {
  const isSubmitted = state.step === 'reserving' && state.confirming !== undefined;
  const isMadeInPart = state.step === 'paused' && !canBeLeft(state.next);
  return (
    !isMadeInPart && !isSubmitted && state.step !== 'confirming' && state.step !== 'unknown' && state.step !== 'undoing'
  );
}
