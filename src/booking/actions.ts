import type { AddressedStep } from './addressed.js';
import type { GivenDetails } from './customer.js';
import type { Appointment, Branch, CalendarDay, ClockTime, Part, Reservation, Service, Slot } from './model.js';
import type { Draft, Notice, Plan, Problem, SkippableStep } from './state.js';

/** Answers that can be changed later, by the name of what they are about. */
export type Subject = 'service' | 'people' | 'branch' | 'date' | 'time' | 'details';

/** A selection from the page's address, as far as it is offered. */
export interface Restored {
  readonly step: AddressedStep;
  readonly services: readonly Service[];
  readonly branch: Branch | undefined;
  readonly people: number;
  readonly day: CalendarDay | undefined;
  readonly time: ClockTime | undefined;
}

/** What can happen to a booking: acts of the visitor, answers of the server, the clock. Facts in the past tense. */
export type BookingAction =
  /** The page's preselection was looked up (or there is none). */
  | {
      readonly type: 'opened';
      readonly services: readonly Service[];
      readonly branch: Branch | undefined;
      readonly people: number;
      readonly skip: readonly SkippableStep[];
      readonly notice: Notice | undefined;
      /** What stands in the page's address. */
      readonly restored?: Restored | undefined;
    }
  /** The browser's Back or Forward, or a reload: what stood in the address was looked up. */
  | ({ readonly type: 'restored' } & Restored)
  /** There is only one branch or service to choose: it is taken without asking. */
  | { readonly type: 'only-service-found'; readonly service: Service }
  | { readonly type: 'only-branch-found'; readonly branch: Branch }
  /** One of several was marked or unmarked; nothing is chosen until the visitor goes on. */
  | { readonly type: 'services-marked'; readonly ids: readonly string[] }
  | { readonly type: 'services-chosen'; readonly services: readonly Service[] }
  | { readonly type: 'people-chosen'; readonly people: number }
  /** Everybody comes, in several appointments one after the other. */
  | { readonly type: 'parts-chosen'; readonly parts: readonly Part[] }
  | { readonly type: 'branch-chosen'; readonly branch: Branch }
  /** A free time that the widget found was taken: where and when at once. */
  | { readonly type: 'offer-taken'; readonly branch: Branch; readonly slot: Slot }
  /** What was picked before is not in the list any more. */
  | { readonly type: 'service-not-offered' }
  | { readonly type: 'branch-not-offered' }
  | { readonly type: 'day-not-offered' }
  | { readonly type: 'time-not-offered' }
  /** After a change: what of the later answers is still offered. */
  | {
      readonly type: 'checked';
      readonly service: boolean;
      readonly branch: boolean;
      readonly day: boolean;
      readonly time: boolean;
    }
  | { readonly type: 'check-failed'; readonly problem: Problem }
  | { readonly type: 'day-chosen'; readonly day: CalendarDay }
  | { readonly type: 'other-day-wanted' }
  | { readonly type: 'time-selected'; readonly time: ClockTime }
  | { readonly type: 'slot-continued'; readonly time: ClockTime }
  | { readonly type: 'reserved'; readonly reservation: Reservation }
  | { readonly type: 'slot-taken' }
  | { readonly type: 'reserve-failed'; readonly problem: Problem }
  | { readonly type: 'reserve-unclear'; readonly problem: Problem }
  /** Nothing may be written until then; the request was not sent. */
  | { readonly type: 'writes-paused'; readonly until: number }
  | { readonly type: 'writes-resumed' }
  | { readonly type: 'hold-lapsed' }
  /** The visitor turned away from the widget, and may come back. */
  | { readonly type: 'went-away' }
  | { readonly type: 'hold-renewed'; readonly reservation: Reservation; readonly also?: readonly Reservation[] }
  | { readonly type: 'draft-typed'; readonly draft: Draft }
  | { readonly type: 'details-given'; readonly given: GivenDetails }
  | { readonly type: 'confirm-pressed'; readonly key: string }
  | { readonly type: 'booked'; readonly appointment: Appointment }
  | { readonly type: 'confirm-failed'; readonly problem: Problem }
  /** The reservation is not there any more and no appointment came of it. */
  | { readonly type: 'reservation-gone' }
  /** The server confirms that it still holds the reservation: the confirmation did not arrive. */
  | { readonly type: 'still-reserved' }
  | { readonly type: 'outcome-unclear' }
  | { readonly type: 'still-unclear' }
  /** The appointments that were made already of a wish that failed are given back, or could not be yet. */
  | { readonly type: 'undone' }
  | { readonly type: 'undo-failed' }
  | { readonly type: 'went-back' }
  | { readonly type: 'change-requested'; readonly subject: Subject }
  | { readonly type: 'problem-raised'; readonly problem: Problem }
  | { readonly type: 'plan-changed'; readonly plan: Plan }
  /** Starts over; what was typed is kept for another appointment of the same visitor. */
  | { readonly type: 'another-wanted' };

export type ActionType = BookingAction['type'];
export type ActionOf<A extends ActionType> = Extract<BookingAction, { type: A }>;
