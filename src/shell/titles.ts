import type { BookingState } from '../booking/state.js';
import type { Messages } from '../messages/messages.js';
import { publicStep } from './public-facts.js';

/** The heading of a step, as the page can show it elsewhere. */
export function stepTitle(state: BookingState, messages: Messages): string {
  switch (publicStep(state)) {
    case 'service':
      return messages.service.heading;
    case 'branch':
      return messages.branch.heading;
    case 'people':
      return messages.people.heading;
    case 'details':
      return messages.details.heading;
    case 'review':
      return messages.review.heading;
    case 'confirming':
      return state.step === 'undoing' ? messages.group.undoingHeading : messages.confirming.heading;
    case 'unknown':
      return messages.confirming.unknownHeading;
    case 'confirmed':
      return 'others' in state ? messages.group.bothBooked : messages.confirmation.heading;
    default:
      return messages.date.heading;
  }
}
