import { startServer, type RunningServer } from '../../../demo/server.js';
import type { Quirk, Settings } from '../../../demo/backend/index.js';
import type { Availability } from '../../../src/api/booking-api.js';
import { createQmaticApi, type CompleteApi } from '../../../src/api/complete-qmatic-api.js';
import type { QmaticApiOptions } from '../../../src/api/qmatic-api.js';
import { normaliseServerUrl } from '../../../src/api/server-url.js';
import type { BookingDetails } from '../../../src/booking/model.js';

/** Monday, 10:00 in Amsterdam. */
const now = Date.parse('2026-05-11T08:00:00Z');

export interface Stored {
  readonly publicId: string;
  readonly status: number;
  readonly start: string;
  readonly branchPublicId: string;
  readonly servicePublicIds: readonly string[];
  readonly numberOfCustomers: number;
}

/** The reference backend over real HTTP, with its switches, and clients for it. */
export class ReferenceBackend {
  readonly #server: RunningServer;

  private constructor(server: RunningServer) {
    this.#server = server;
  }

  static async start(): Promise<ReferenceBackend> {
    return new ReferenceBackend(
      await startServer({ port: 0, backend: { sampleAppointments: true, clock: () => now } }),
    );
  }

  stop(): Promise<void> {
    return this.#server.close();
  }

  client(options: Partial<QmaticApiOptions> = {}): CompleteApi {
    const wait = (): Promise<void> => Promise.resolve();
    return createQmaticApi({ serverUrl: normaliseServerUrl(this.#server.url), wait, clock: () => now, ...options });
  }

  /** All as it was at the start: data, clock, settings, quirks, faults. */
  async reset(): Promise<void> {
    await this.#control('DELETE', 'faults');
    await this.#control('POST', 'settings', {
      now,
      quirks: [],
      authToken: null,
      uniqueCustomerIdentifier: 'publicId',
      customSlotLength: { enabled: false },
    });
    await this.#control('POST', 'reset', {});
    await this.#control('DELETE', 'requests');
  }

  async quirks(...quirks: readonly Quirk[]): Promise<void> {
    await this.#control('POST', 'settings', { quirks });
  }

  async settings(settings: Partial<Settings> & { readonly advance?: number }): Promise<void> {
    await this.#control('POST', 'settings', settings);
  }

  async fault(fault: Record<string, unknown>): Promise<void> {
    await this.#control('POST', 'faults', [fault]);
  }

  /** Somebody else takes all that is free at that start. */
  async compete(slot: Record<string, unknown>): Promise<void> {
    await this.#control('POST', 'competitor', { all: true, ...slot });
  }

  /** What the server knows, whatever the client was told. */
  async state(): Promise<readonly Stored[]> {
    const { appointments } = (await this.#control('GET', 'state')) as { appointments: readonly Stored[] };
    return appointments.filter(({ publicId }) => !publicId.startsWith('sample-'));
  }

  /** The calls that came, as `GET /v1/branches`. */
  async requests(): Promise<readonly string[]> {
    const { requests } = (await this.#control('GET', 'requests')) as {
      requests: readonly { method: string; path: string }[];
    };
    return requests.map(({ method, path }) => `${method} ${path.replace('/calendar-backend/public/api', '')}`);
  }

  async #control(method: string, name: string, body?: unknown): Promise<unknown> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${this.#server.url}/__backend/${name}`, init);
    if (!response.ok) throw new Error(`${method} ${name}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}

export const wanted: Availability = {
  branchId: 'centrum',
  serviceIds: ['passport'],
  people: 1,
  slotLength: undefined,
};

export const details: BookingDetails = {
  customers: [{ firstName: 'Ada', lastName: 'Jansen', email: 'ada@example.org', phone: '', dateOfBirth: '1990-05-12' }],
  title: 'Online booking',
  notes: 'with a chair',
  custom: '{"notificationType":"email"}',
};
