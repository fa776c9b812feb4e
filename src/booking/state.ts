import type { GivenDetails } from './customer.js';
import type { Beside } from './parts.js';
import type { Appointment, Branch, CalendarDay, ClockTime, Reservation, Service, Slot, Wish } from './model.js';

/**
 * What a booking is, step by step. Each step's type holds exactly what is settled by then, so that no step can be
 * reached half known and nothing downstream needs to ask "is it there yet?".
 */

/** What the page's author decided: the order of the questions and when a slot is taken. */
export interface Plan {
  readonly flow: 'service-first' | 'branch-first';
  /** `early`: on Continue after the time; `late`: on the last press; `none`: book without reserving. */
  readonly reserve: 'early' | 'late' | 'none';
  /** Whether the number of people is asked: never, always, or only where a chosen service takes longer for more people. */
  readonly people: 'never' | 'always' | 'if-longer';
  /** How many services may go into one appointment; one where it is not said. */
  readonly maxServices?: number;
  /** Steps whose answer the page gave beforehand. */
  readonly skip: readonly SkippableStep[];
  /** Another service means other questions in the form: it is shown again when the service was changed. */
  readonly formByService?: boolean;
}

export type SkippableStep = 'service' | 'branch';

/**
 * What the visitor picked and typed so far, kept when going back so that nothing is cleared silently.
 * The typed values are personal: they live here, in memory, and nowhere else.
 */
export interface Memory {
  readonly services: readonly Service[];
  readonly branch: Branch | undefined;
  /** Answers that were taken without asking because there was no other: asked again when an earlier answer changes. */
  readonly only: readonly SkippableStep[];
  readonly people: number;
  readonly day: CalendarDay | undefined;
  readonly time: ClockTime | undefined;
  /** The form as typed, valid or not, by field name. */
  readonly draft: Draft;
  /** The form as last accepted. */
  readonly given: GivenDetails | undefined;
  /** True while one answer is being changed from the review: the way leads back there. */
  readonly returning: boolean;
}

export type Draft = Readonly<Record<string, string>>;

/** Whether a slot is held for the visitor right now. */
export type Hold =
  | {
      readonly kind: 'held';
      readonly reservation: Reservation;
      /** Held for the further appointments of one wish. */
      readonly also?: readonly Reservation[];
    }
  /** It was held and the time ran out: the same slot is taken again when the visitor goes on. */
  | { readonly kind: 'lapsed' }
  /** This plan holds nothing yet (`late`) or at all (`none`). */
  | { readonly kind: 'none' };

/** Something went wrong that the visitor has to know of; the words come from the messages. */
export interface Problem {
  readonly code: string;
  readonly retryable: boolean;
  readonly status: number | undefined;
}

/** Why the visitor is asked again: facts to be said in words above the step. */
export type Notice =
  | { readonly kind: 'slot-taken'; readonly slot: Slot }
  | { readonly kind: 'slot-not-offered'; readonly slot: Slot }
  | { readonly kind: 'branch-not-offered'; readonly branch: Branch }
  | { readonly kind: 'services-not-together' }
  /** One of several appointments was not possible: those made before it were given back. */
  | { readonly kind: 'parts-not-booked' }
  /** The chosen services cannot be had at the branch. */
  | { readonly kind: 'service-not-offered'; readonly branch: Branch }
  | { readonly kind: 'unknown-preselection'; readonly what: SkippableStep; readonly id: string };

/** What the visitor asked to be booked, with one press. */
export interface Submission {
  readonly given: GivenDetails;
  /** A random word of this press alone: finds an appointment again that was booked without an answer. */
  readonly key: string;
}

interface Base {
  readonly plan: Plan;
  readonly memory: Memory;
  readonly notice: Notice | undefined;
  readonly problem: Problem | undefined;
}

/** Ids named by the page are being looked up; nothing is asked yet. */
interface OpeningState extends Base {
  readonly step: 'opening';
}
export interface ServiceState extends Base {
  readonly step: 'service';
  /** Ids that are marked at the moment, of several that may be; the picked ones until something is marked. */
  readonly marked?: readonly string[];
}
export interface BranchState extends Base {
  readonly step: 'branch';
}
export interface PeopleState extends Base {
  readonly step: 'people';
}
/** An answer was changed: whether the later answers are still offered is being looked up. */
interface CheckingState extends Base {
  readonly step: 'checking';
}
export interface DateState extends Base {
  readonly step: 'date';
  readonly wish: Wish;
}
export interface TimeState extends Base {
  readonly step: 'time';
  readonly wish: Wish;
  readonly day: CalendarDay;
}
/** The slot is being taken. A write: entered once for each request. */
export interface ReservingState extends Base {
  readonly step: 'reserving';
  readonly wish: Wish;
  readonly slot: Slot;
  /** 1 for the first request for this slot, 2 when the first one's outcome is not known. */
  readonly attempt: number;
  /** Set where the visitor has already pressed the last button: the confirmation follows by itself. */
  readonly confirming: Submission | undefined;
  /** How many confirmations were sent so far. */
  readonly confirmations: number;
  readonly beside?: Beside;
}
export interface DetailsState extends Base {
  readonly step: 'details';
  readonly wish: Wish;
  readonly slot: Slot;
  readonly hold: Hold;
}
export interface ReviewState extends Base {
  readonly step: 'review';
  readonly wish: Wish;
  readonly slot: Slot;
  readonly hold: Hold;
  readonly given: GivenDetails;
}
/** The appointment is being made. A write: entered once for each request. */
export interface ConfirmingState extends Base {
  readonly step: 'confirming';
  readonly wish: Wish;
  readonly slot: Slot;
  /** Absent where the plan books without reserving. */
  readonly reservation: Reservation | undefined;
  readonly submission: Submission;
  /** How many confirmations were sent, this one included. */
  readonly confirmations: number;
  readonly beside?: Beside;
}
/** The appointment was asked for and no answer tells whether it was made: the server is being asked. */
export interface UnknownState extends Base {
  readonly step: 'unknown';
  readonly wish: Wish;
  readonly slot: Slot;
  readonly reservation: Reservation | undefined;
  readonly submission: Submission;
  /** How many confirmations were sent so far. */
  readonly confirmations: number;
  /** How many times the server was asked so far. */
  readonly asked: number;
  readonly beside?: Beside;
}
/** Not all appointments of a wish could be made: those that were made are given back. A write, repeated until it is done. */
export interface UndoingState extends Base {
  readonly step: 'undoing';
  readonly wish: Wish;
  readonly slot: Slot;
  readonly beside: Beside;
  /** How many times the server was asked so far. */
  readonly asked: number;
}
/** The server must not be written to just now (`sync-window.ts`): the write waits, and goes on by itself. */
export interface PausedState extends Base {
  readonly step: 'paused';
  /** The write that waits. */
  readonly next: ReservingState | ConfirmingState;
  /** When writes are possible again, in epoch milliseconds. */
  readonly until: number;
}
export interface ConfirmedState extends Base {
  readonly step: 'confirmed';
  readonly wish: Wish;
  readonly slot: Slot;
  readonly appointment: Appointment;
  /** The further ones, where the wish took several. */
  readonly others?: readonly Appointment[];
}

export type BookingState =
  | OpeningState
  | ServiceState
  | BranchState
  | PeopleState
  | CheckingState
  | DateState
  | TimeState
  | ReservingState
  | DetailsState
  | ReviewState
  | ConfirmingState
  | UnknownState
  | UndoingState
  | PausedState
  | ConfirmedState;

export type Step = BookingState['step'];
export type StateOf<S extends Step> = Extract<BookingState, { step: S }>;
