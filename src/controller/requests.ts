import type { Reservation } from '../booking/model.js';
import type { BookingState, DetailsState, ReviewState } from '../booking/state.js';

/** The request that a state stands for. A state that stands for the same one as the state before sends nothing. */
export function requestOf(state: BookingState): string | undefined {
  switch (state.step) {
    case 'opening':
    case 'checking':
      return state.step;
    case 'reserving':
      return `reserving ${state.attempt}`;
    case 'confirming':
      return `confirming ${state.confirmations}`;
    case 'unknown':
      return `unknown ${state.asked}`;
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
