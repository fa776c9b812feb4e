import type { BookingApi } from '../api/booking-api.js';
import type { Restored } from '../booking/actions.js';
import type { BookingDetails, Branch, Service, Wish } from '../booking/model.js';
import type { Lookup } from '../booking/manage-state.js';
import type { Preselection } from '../booking/queries.js';
import type { BookingState, Plan, Submission } from '../booking/state.js';
import type { BookingAction } from '../booking/actions.js';
import type { Table } from '../booking/transition.js';
import type { SyncWindow } from '../booking/sync-window.js';
import type { Reads } from './reads.js';

/** What is fetched only where an appointment is looked up: the whole table, and the requests of its further steps. */
export interface ManageProtocol {
  readonly table: Table;
  readonly answer: (
    api: BookingApi,
    settings: BookingSettings,
    reads: Reads,
    state: BookingState,
  ) => Promise<BookingAction | undefined>;
  /** The request that a state stands for, as `requestOf` says it of a booking. */
  readonly requestOf: (state: BookingState) => string | undefined;
  /** Whether a write is under way whose end has to be waited for. */
  readonly writes: (state: BookingState) => boolean;
  /** Whether its request is sent again when the widget comes back. */
  readonly resumes: (state: BookingState) => boolean;
  /** The visitor goes: what is begun is ended, best effort. */
  readonly leave: (api: BookingApi, state: BookingState) => void;
}

/** What looking up an appointment needs. */
export interface ManageSettings {
  /** The id that a link or the page gave. */
  readonly reference: string | undefined;
  readonly lookup: readonly Lookup[];
  /** In which months may be named. */
  readonly language: string;
  readonly load: () => Promise<ManageProtocol>;
}

/** What the controller has to know of the page's wishes. Read anew each time: attributes are live. */
export interface BookingSettings {
  /** Absent while the page names no usable server. */
  readonly api: BookingApi | undefined;
  readonly plan: Plan;
  readonly preselection: Preselection;
  readonly people: number;
  /** Absent where appointments are only made. */
  readonly manage?: ManageSettings;
  /** What decides on the offer: where one of these is another one, the lists are made anew. */
  readonly offer: readonly unknown[];
  /** Keeps what is to be offered, in the order in which it is to be offered. */
  offeredServices(services: readonly Service[]): readonly Service[];
  offeredBranches(branches: readonly Branch[]): readonly Branch[];
  /** Minutes to ask for in place of the services' own duration. */
  slotLength(people: number): number | undefined;
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
