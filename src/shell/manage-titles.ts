import type { BookingState } from '../booking/state.js';
import type { ManageMessages } from '../messages/manage-messages.js';
import { publicStep } from './public-facts.js';

/** The heading of a step where an appointment is looked up; `undefined` for one that a booking has too. */
export function manageTitle(state: BookingState, manage: ManageMessages): string | undefined {
  switch (publicStep(state)) {
    case 'find':
      return manage.findHeading;
    case 'manage':
      return manage.listHeading;
    case 'cancel':
      return manage.cancelHeading;
    case 'cancelled':
      return manage.cancelledHeading;
    case 'reschedule':
      return manage.moveHeading;
    case 'confirming':
      return state.memory.moving && manage.movingHeading;
    case 'unknown':
      if (state.step === 'cancelling') return manage.cancelUnknownHeading;
      return state.memory.moving && manage.moveUnknownHeading;
    case 'confirmed':
      return state.memory.moving && manage.movedHeading;
    default:
      return undefined;
  }
}
