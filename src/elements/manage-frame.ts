import type { ManageMessages } from '../messages/manage-messages.js';
import type { Messages } from '../messages/messages.js';
import type { StepFrame } from './step-frame.js';

/** What stands around a step where an appointment is looked up. */
export interface ManageFrame extends StepFrame {
  readonly messages: Messages & { readonly manage: ManageMessages };
}
