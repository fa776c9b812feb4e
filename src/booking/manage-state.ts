import type { Appointment, Customer, Slot, Wish } from './model.js';
import type { Base } from './state.js';

/** What an appointment can be looked up by. */
export type Lookup = 'appointment' | 'customer' | 'externalId';

/** What was typed to find an appointment. Secret and personal: it lives here, in memory, and nowhere else. */
export interface Credentials {
  /** The appointment's id, or a customer's where the page allows that. */
  readonly reference: string;
  /** An e-mail address, a phone number or a date of birth, as typed. */
  readonly known: string;
}

/** What was found with it: only what the second value matches. */
export interface Found {
  readonly appointments: readonly Appointment[];
  /** What the next form need not ask again: what was typed here, or the customer's record where the page allows that. */
  readonly customer: Customer;
}

/** An appointment that is to be moved. It stays as it is until the server has confirmed the new time. */
export interface Moving {
  readonly appointment: Appointment;
  readonly found: Found;
}

/** What became of the appointment that a new time takes the place of. */
export interface Replaced {
  readonly previous: Appointment;
  /**
   * `moved`: it is the same appointment. `cancelling`: the new one is booked and the old one is being deleted.
   * `left`: the server refused to delete it, so that there are two.
   */
  readonly old: 'moved' | 'cancelling' | 'cancelled' | 'left';
  /** How often its deletion was asked for without an answer. */
  readonly asked: number;
}

/** Which appointment is meant, and who asks. Nothing is read before both are said. */
interface FindState extends Base {
  readonly step: 'find';
  /** Given by a link or by the page: then only the second value is asked. */
  readonly reference: string | undefined;
}
export interface FindingState extends Base {
  readonly step: 'finding';
  readonly reference: string | undefined;
  readonly credentials: Credentials;
}
export interface ManageState extends Base {
  readonly step: 'manage';
  readonly found: Found;
}
/** A time before the present one is being looked for. */
export interface SeekingState extends Base {
  readonly step: 'seeking';
  readonly found: Found;
  readonly appointment: Appointment;
}
interface CancelState extends Base {
  readonly step: 'cancel';
  readonly found: Found;
  readonly appointment: Appointment;
}
/** The appointment is being deleted. A write that may be repeated: entered once for each request. */
export interface CancellingState extends Base {
  readonly step: 'cancelling';
  readonly found: Found;
  readonly appointment: Appointment;
  /** How many requests had no answer so far. */
  readonly asked: number;
}
interface CancelledState extends Base {
  readonly step: 'cancelled';
  readonly found: Found;
  readonly appointment: Appointment;
}

interface BaseOfMove extends Base {
  readonly wish: Wish;
  readonly slot: Slot;
  readonly moving: Moving;
}
/** The old and the new time, before anything is changed. */
export interface RescheduleState extends BaseOfMove {
  readonly step: 'reschedule';
}
/** The appointment itself is being moved. A write: entered once for each request. */
export interface MovingState extends BaseOfMove {
  readonly step: 'moving';
  /** How many requests were sent, this one included. */
  readonly sent: number;
}
/** Nothing tells whether it was moved: the server is being asked. */
export interface AskingState extends BaseOfMove {
  readonly step: 'asking';
  readonly sent: number;
  readonly asked: number;
  /** What follows where the server says that it was not moved. */
  readonly next: 'send-again' | 'replace' | 'slot-lost';
}

export type ManagingState =
  | FindState
  | FindingState
  | ManageState
  | SeekingState
  | CancelState
  | CancellingState
  | CancelledState
  | RescheduleState
  | MovingState
  | AskingState;
