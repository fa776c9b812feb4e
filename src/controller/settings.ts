import type { BookingApi } from '../api/booking-api.js';
import type { Restored } from '../booking/actions.js';
import type { BookingDetails, Branch, Reservation, Service, Wish } from '../booking/model.js';
import type { Preselection } from '../booking/queries.js';
import type { Plan, Submission } from '../booking/state.js';
import type { SyncWindow } from '../booking/sync-window.js';

/** What the controller has to know of the page's wishes. Read anew each time: attributes are live. */
export interface BookingSettings {
  /** Absent while the page names no usable server. */
  readonly api: BookingApi | undefined;
  readonly plan: Plan;
  readonly preselection: Preselection;
  readonly people: number;
  /** What decides on the offer: where one of these is another one, the lists are made anew. */
  readonly offer: readonly unknown[];
  /** Keeps what is to be offered, in the order in which it is to be offered. */
  offeredServices(services: readonly Service[]): readonly Service[];
  offeredBranches(branches: readonly Branch[]): readonly Branch[];
  /** Minutes to ask for in place of the services' own duration. */
  slotLength(people: number): number | undefined;
  /** Tells the page where the server holds another length than is wished. False where it is too short to be used. */
  isLongEnough?(held: Pick<Reservation, 'start' | 'end' | 'people'>, wish: Wish, isBooked: boolean): boolean;
  details(submission: Submission, wish: Wish, forBooking: boolean): BookingDetails;
  /** Asks the page whether a write may go out, and with which headers. Rejects where it may not. */
  before(write: 'reserve' | 'confirm'): Promise<Readonly<Record<string, string>>>;
  /** What stands in the page's address, looked up, when the widget opens. */
  restored?(): Promise<Restored | undefined>;
  /** When nothing may be written; `undefined` where there is no such time. */
  readonly syncWindow: SyncWindow | undefined;
  /** Epoch milliseconds. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Settles after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}
