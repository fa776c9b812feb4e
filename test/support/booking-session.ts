import { createBackend, type Backend, type BackendOptions } from '../../demo/backend/index.js';
import { cachedReads, type CachedReads } from '../../src/api/cached-reads.js';
import { QmaticApi } from '../../src/api/qmatic-api.js';
import type { BookingAction } from '../../src/booking/actions.js';
import type { GivenDetails } from '../../src/booking/customer.js';
import type { Reservation } from '../../src/booking/model.js';
import type { BookingState, ConfirmedState, StateOf, Step } from '../../src/booking/state.js';
import { BookingController } from '../../src/controller/booking-controller.js';
import type { HoldPhase } from '../../src/controller/hold-watch.js';
import type { BookingSettings } from '../../src/controller/settings.js';
import { BackendClient } from './backend-client.js';
import { MONDAY_MORNING, smallSeed } from './backend-seed.js';
import { TestHost } from './test-host.js';

const root = 'http://backend.test';

/** An appointment or reservation as the server knows it. */
export interface Stored {
  readonly publicId: string;
  readonly status: number;
  readonly start: string;
  readonly servicePublicIds: readonly string[];
  readonly branchPublicId: string;
  readonly numberOfCustomers: number;
  readonly competitor?: boolean;
}

export interface SessionOptions {
  readonly settings?: Partial<BookingSettings>;
  readonly backend?: BackendOptions;
  readonly reservationSeconds?: number;
}

interface Pause {
  readonly until: number;
  readonly end: () => void;
}

export const ada: GivenDetails = {
  customer: { firstName: 'Ada', lastName: 'Jansen', email: 'ada@example.test' },
  notes: undefined,
  notification: 'none',
};

const sessions = new Set<BookingSession>();

/** Takes every widget out of its page, so that no timer of a hold outlives its test. */
export async function endSessions(): Promise<void> {
  for (const session of sessions) session.host.disconnect();
  await new Promise((resolve) => setTimeout(resolve, 1));
  for (const session of sessions) await session.settle();
  sessions.clear();
}

/** A visitor at the real controller, which speaks to a reference backend in memory. Time passes when told to. */
export class BookingSession {
  now = Date.parse(MONDAY_MORNING);
  readonly backend: Backend;
  readonly client: BackendClient;
  readonly api: CachedReads;
  readonly host = new TestHost();
  readonly page = new EventTarget();
  readonly controller: BookingController;
  readonly path: Step[] = [];
  readonly phases: HoldPhase[] = [];
  readonly released: Reservation[] = [];
  /** What the visitor was told to be booked. */
  readonly confirmed: ConfirmedState[] = [];
  settings: BookingSettings;
  #underWay = 0;
  #pauses: Pause[] = [];

  constructor({ settings = {}, backend = {}, reservationSeconds }: SessionOptions = {}) {
    const clock = () => this.now;
    this.backend = createBackend({ clock, seed: smallSeed(), ...backend });
    this.client = new BackendClient(this.backend, root);
    const api = new QmaticApi({
      serverUrl: `${root}/calendar-backend/public/api`,
      fetch: this.#fetch,
      clock,
      wait: () => Promise.resolve(),
      reservationSeconds,
    });
    this.api = cachedReads(api, { clock });
    this.settings = { ...this.#usual(), ...settings };
    this.controller = new BookingController(
      this.host,
      () => this.settings,
      {
        transitioned: (_before, after) => {
          this.path.push(after.step);
          if (after.step === 'confirmed') this.confirmed.push(after);
        },
        holdChanged: (phase) => this.phases.push(phase),
        released: (reservation) => this.released.push(reservation),
      },
      this.page,
    );
    sessions.add(this);
  }

  get state(): BookingState {
    return this.controller.state;
  }

  /** The state, which has to be at this step. */
  at<S extends Step>(step: S): StateOf<S> {
    if (this.state.step !== step) throw new Error(`At ${this.state.step} after ${this.path.join(', ')}, not ${step}`);
    return this.state as StateOf<S>;
  }

  async open(): Promise<void> {
    this.host.connect();
    this.controller.open();
    await this.settle();
  }

  async act(...actions: readonly BookingAction[]): Promise<void> {
    for (const action of actions) {
      this.controller.dispatch(action);
      await this.settle();
    }
  }

  /** Through to the form, from a page that preselects nothing. */
  async toDetails(time = '09:00', serviceId = 'ten'): Promise<void> {
    await this.open();
    await this.toTime(serviceId);
    await this.act({ type: 'slot-continued', time });
  }

  async toTime(serviceId = 'ten'): Promise<void> {
    const service = this.controller.reads.services.value?.find(({ id }) => id === serviceId);
    if (!service) throw new Error(`${serviceId} is not on the list`);
    await this.act({ type: 'services-chosen', services: [service] }, { type: 'day-chosen', day: '2026-05-12' });
  }

  async toReview(time?: string, serviceId?: string): Promise<void> {
    await this.toDetails(time, serviceId);
    await this.act({ type: 'details-given', given: ada });
  }

  async confirm(key = 'qb-1'): Promise<void> {
    await this.act({ type: 'confirm-pressed', key });
  }

  /** Until nothing is under way: no call, no update. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      await new Promise((resolve) => setImmediate(resolve));
      this.host.rest();
      if (this.host.error) throw this.host.error as Error;
      quiet = this.#underWay === 0 && !this.host.isUpdating ? quiet + 1 : 0;
    }
  }

  /** So many turns of the event loop, whatever is under way. */
  async turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
    this.host.rest();
  }

  /** Time passes; the widget notices as it does when its page comes back to the front. */
  async advance(seconds: number): Promise<void> {
    this.pass(seconds);
    await this.settle();
  }

  /** As `advance`, without waiting for what comes of it. */
  pass(seconds: number): void {
    this.now += seconds * 1000;
    const over = this.#pauses.filter(({ until }) => until <= this.now);
    this.#pauses = this.#pauses.filter(({ until }) => until > this.now);
    for (const { end } of over) end();
    this.page.dispatchEvent(new Event('visibilitychange'));
  }

  /** The element is taken out of the page. */
  async leave(): Promise<void> {
    this.host.disconnect();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await this.settle();
  }

  async fault(...faults: readonly object[]): Promise<void> {
    await this.client.faults(...faults);
  }

  async stored(): Promise<readonly Stored[]> {
    const { json } = await this.client.get('/__backend/state');
    return (json as { appointments: readonly Stored[] }).appointments;
  }

  /** What is there of the visitor's own, each with its clock time. */
  async mine(): Promise<readonly (Stored & { readonly time: string })[]> {
    const all = (await this.stored()).filter(({ competitor }) => !competitor);
    return all.map((one) => ({ ...one, time: clockInSummer(one.start) }));
  }

  /** The same by status and clock time, such as `20 09:00`. */
  async own(): Promise<readonly string[]> {
    return (await this.mine()).map(({ status, time }) => `${status} ${time}`).sort();
  }

  /** The calls of a method, as `POST reserve`. */
  async calls(method: string, part = ''): Promise<number> {
    const { json } = await this.client.get('/__backend/requests');
    const { requests } = json as { requests: readonly { method: string; path: string }[] };
    return requests.filter((call) => call.method === method && call.path.includes(part)).length;
  }

  #usual(): BookingSettings {
    return {
      api: this.api,
      plan: { flow: 'service-first', reserve: 'early', people: 'never', skip: [] },
      preselection: { serviceIds: [], branchId: undefined },
      people: 1,
      offer: [],
      offeredServices: (services) => services,
      offeredBranches: (branches) => branches,
      slotLength: () => undefined,
      details: ({ given, key }, _wish, forBooking) => ({
        customers: [forBooking ? { externalId: key, ...given.customer } : given.customer],
        title: 'Online booking',
        notes: given.notes,
        custom: undefined,
      }),
      before: () => Promise.resolve({}),
      now: () => this.now,
      pause: (milliseconds) => this.#pause(milliseconds),
    };
  }

  #pause(milliseconds: number): Promise<void> {
    if (milliseconds === 0) return Promise.resolve();
    return new Promise((end) => this.#pauses.push({ until: this.now + milliseconds, end }));
  }

  readonly #fetch: typeof fetch = async (input, init) => {
    this.#underWay += 1;
    try {
      return await this.backend.fetch(new Request(input, init));
    } finally {
      // The answer's body is read after this.
      setImmediate(() => (this.#underWay -= 1));
    }
  };
}

/** The clock at a branch in Amsterdam, in summer. */
function clockInSummer(start: string): string {
  return new Date(Date.parse(start) + 2 * 3_600_000).toISOString().slice(11, 16);
}
