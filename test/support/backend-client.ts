import type { Backend } from '../../demo/backend/index.js';

const API = '/calendar-backend/public/api';

/** One answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body, or undefined where it is no JSON. */
  readonly json: unknown;
  /** The value at a path such as `appointment.start` or `times`. */
  at(path: string): unknown;
  /** The body's `publicId`. */
  readonly publicId: string;
}

/** Speaks to a backend as a test likes to: short paths, parsed answers. */
export class BackendClient {
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #root: string;

  constructor(backend: Backend | { fetch: typeof fetch }, root = 'http://backend.test') {
    this.#fetch = (request) => backend.fetch(request);
    this.#root = root;
  }

  /** A path of the public API, from the version on, or of the switches under `/__backend`. */
  async send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const base = path.startsWith('/__backend') ? '' : API;
    return readAnswer(await this.#fetch(new Request(this.#root + base + path, { method, ...init })));
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown): Promise<Answer> {
    return this.send('POST', path, body === undefined ? {} : { body: JSON.stringify(body) });
  }

  put(path: string): Promise<Answer> {
    return this.send('PUT', path);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** Offered times; `services` may hold matrix parameters after the ids: `a;numberOfCustomers=2`. */
  async times(branch: string, date: string, ...services: string[]): Promise<unknown> {
    return (await this.get(`/v2/branches/${branch}/dates/${date}/times${idsOf(services)}`)).at('times');
  }

  /** Offered dates, without the time of day that servers add. */
  async dates(branch: string, ...services: string[]): Promise<string[]> {
    const dates = (await this.get(`/v2/branches/${branch}/dates${idsOf(services)}`)).at('dates');
    return Array.isArray(dates) ? dates.map((date) => String(date).slice(0, 10)) : [];
  }

  reserve(branch: string, date: string, time: string, services: string[], people = 1): Promise<Answer> {
    return this.post(`/v2/branches/${branch}/dates/${date}/times/${time}/reserve;numberOfCustomers=${String(people)}`, {
      services: services.map((publicId) => ({ publicId })),
    });
  }

  confirm(publicId: string, body: object = { customers: [{ lastName: 'Jansen' }] }): Promise<Answer> {
    return this.post(`/v2/branches/appointments/${publicId}/confirm`, body);
  }

  settings(changes: object): Promise<Answer> {
    return this.post('/__backend/settings', changes);
  }

  faults(...faults: object[]): Promise<Answer> {
    return this.post('/__backend/faults', faults);
  }

  /** Status and start of all that is booked or reserved. */
  async state(): Promise<{ status: unknown; start: unknown }[]> {
    const list = (await this.get('/__backend/state')).at('appointments');
    return Array.isArray(list)
      ? list.map((one) => ({ status: valueAt(one, 'status'), start: valueAt(one, 'start') }))
      : [];
  }
}

function idsOf(services: readonly string[]): string {
  return services.map((id) => `;servicePublicId=${id}`).join('');
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = parsed(text);
  const { status, headers } = response;
  return {
    status,
    headers,
    text,
    json,
    at: (path) => valueAt(json, path),
    get publicId() {
      return String(valueAt(json, 'publicId'));
    },
  };
}

/** The value at a path of names and indexes, undefined where there is none. */
export function valueAt(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string, unknown>)[key];
  }, json);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
