import { executeServerCommand } from '@web/test-runner-commands';
import { BackendClient } from './backend-client.js';
import { until } from './deep-dom.js';

/** Monday, 7 May 2040, 08:00 in Amsterdam: the same days are free whenever the tests run. */
const MONDAY_MORNING = '2040-05-07T06:00:00Z';

export interface KnownAppointment {
  readonly publicId: string;
  /** 10 reserved, 20 booked. */
  readonly status: number;
  /** UTC, as `2040-05-08T08:00:00.000+0000`. */
  readonly start: string;
  readonly branchPublicId: string;
  readonly servicePublicIds: readonly string[];
  readonly numberOfCustomers: number;
  readonly competitor?: boolean;
}

export interface KnownRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
}

/** One test's own Orchestra, over real HTTP, and its switches. */
export class JourneyBackend {
  readonly url: string;
  readonly client: BackendClient;

  private constructor(url: string) {
    this.url = url;
    this.client = new BackendClient({ fetch: globalThis.fetch.bind(globalThis) }, url);
  }

  /** A new one, with its clock put to `now` (the real time where null). */
  static async open(now: string | null = MONDAY_MORNING): Promise<JourneyBackend> {
    const server = await executeServerCommand<string, undefined>('backend-url');
    const backend = new JourneyBackend(`${server}/b/${crypto.randomUUID()}`);
    if (now !== null) await backend.settings({ now });
    return backend;
  }

  async settings(changes: object): Promise<void> {
    accepted(await this.client.settings(changes));
  }

  async faults(...faults: object[]): Promise<void> {
    accepted(await this.client.faults(...faults));
  }

  /** The server is down: no call of its API is answered, until `mend`. */
  async breakDown(): Promise<void> {
    await this.faults({ action: 'cut', times: null });
  }

  async mend(): Promise<void> {
    accepted(await this.client.delete('/__backend/faults'));
  }

  /** Somebody else books what is free at that time. */
  async compete(taken: { branch: string; service: string; date: string; time?: string }): Promise<void> {
    accepted(await this.client.post('/__backend/competitor', { ...taken, all: true }));
  }

  /** What is held and booked, without what a competitor has. */
  async appointments(): Promise<readonly KnownAppointment[]> {
    const all = (await this.client.get('/__backend/state')).at('appointments') as KnownAppointment[];
    return all.filter(({ competitor }) => competitor !== true);
  }

  /** Waits until exactly these are held (10) or booked (20). */
  async has(...wanted: readonly { status: number; start: string }[]): Promise<readonly KnownAppointment[]> {
    const write = (all: readonly { status: number; start: string }[]) =>
      all.map(({ status, start }) => `${status} ${start.slice(0, 16)}`).sort();
    let found: readonly KnownAppointment[] = [];
    await until(
      async () => {
        found = await this.appointments();
        return write(found).join() === write(wanted).join();
      },
      () => `the backend to have ${write(wanted).join() || 'nothing'}, not ${write(found).join() || 'nothing'}`,
    );
    return found;
  }

  /** What was sent to the API, without the browser's own questions before (CORS). */
  async requests(method?: string): Promise<readonly KnownRequest[]> {
    const all = (await this.client.get('/__backend/requests')).at('requests') as KnownRequest[];
    return all.filter((request) => (method === undefined ? request.method !== 'OPTIONS' : request.method === method));
  }

  async forgetRequests(): Promise<void> {
    accepted(await this.client.delete('/__backend/requests'));
  }

  /** The whole of an appointment, as its public id lets anybody read it. */
  async appointment(publicId: string): Promise<(path: string) => unknown> {
    const answer = await this.client.get(`/v1/appointments/${publicId}`);
    accepted(answer);
    return (path) => answer.at(`appointment.${path}`);
  }
}

/** A switch that was not understood would let a test prove nothing. */
function accepted({ status, text }: { status: number; text: string }): void {
  if (status < 200 || status > 299) throw new Error(`The backend answered ${status}: ${text}`);
}
