import { errorOfAnswer } from './answer-errors.js';
import type { CallOptions } from './booking-api.js';
import {
  BookingError,
  MisconfiguredError,
  OutcomeUnknownError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  UnreachableError,
} from './errors.js';
import { exchange, isOffline, type Outgoing } from './exchange.js';
import { pauseBeforeRetry, wait, type Wait } from './retry.js';

const readTimeout = 10_000;
const writeTimeout = 20_000;

export type HeaderFields = Readonly<Record<string, string>>;

export interface HttpOptions {
  /** Root of the API, as `normaliseServerUrl` gives it. */
  readonly serverUrl: string;
  /**
   * Sent with every request, such as a gateway's `auth-token`; a function is asked anew before each one. A header that
   * a page sends can be read by everybody who opens the page: secrets belong into a proxy on the server.
   */
  readonly headers?: HeaderFields | (() => HeaderFields | Promise<HeaderFields>) | undefined;
  /** In place of the browser's; that one is looked up at each call. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Epoch milliseconds. */
  readonly clock?: (() => number) | undefined;
  /** For tests: how a pause is made. */
  readonly wait?: Wait | undefined;
  /** For tests: from 0 up to, not including, 1. */
  readonly random?: (() => number) | undefined;
}

export interface Read extends CallOptions {
  /** The answer is about a person. */
  readonly personal?: boolean;
  /** Whether this 404's body says "there are none" and not "wrong address"; the read then gives `undefined`. */
  readonly none?: (body: unknown) => boolean;
}

/** What a deletion found. */
export type Removal = 'deleted' | 'absent';

interface Request extends Omit<Outgoing, 'url' | 'headers'> {
  readonly headers: HeaderFields | undefined;
  readonly none: Read['none'] | undefined;
}

const plain = { body: undefined, keepalive: false, signal: undefined, headers: undefined, none: undefined } as const;

/** Speaks HTTP with one server: reads are repeated where that helps, writes are sent once. */
export class Http {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  /** Epoch milliseconds. */
  now(): number {
    return (this.#options.clock ?? Date.now)();
  }

  /** Gets the JSON below `path`. Up to three tries of 10 s each. */
  async read(path: string, { signal, headers, personal = false, none }: Read = {}): Promise<unknown> {
    const { wait: pause = wait, random = Math.random } = this.#options;
    const request: Request = { ...plain, method: 'GET', timeout: readTimeout, personal, signal, headers, none };
    for (let tries = 1; ; tries++) {
      try {
        return await this.#request(path, request);
      } catch (error) {
        const milliseconds = pauseBeforeRetry(error, tries, random);
        if (milliseconds === undefined) throw error;
        await pause(milliseconds, signal);
      }
    }
  }

  /**
   * Sends a write once, with 20 s to answer, and gives its JSON.
   *
   * @throws OutcomeUnknownError where nothing tells whether the server did it: no answer, a late one, a failure of the
   *   server, or a success that cannot be read. A refusal (4xx, or one of Orchestra's codes) is never unknown.
   */
  async write(method: 'POST' | 'PUT', path: string, body: unknown, { headers }: CallOptions = {}): Promise<unknown> {
    const offlineBefore = isOffline();
    const text = body === undefined ? undefined : JSON.stringify(body);
    try {
      return await this.#request(path, {
        ...plain,
        method,
        timeout: writeTimeout,
        personal: true,
        headers,
        body: text,
      });
    } catch (error) {
      // Without a network before and after, nothing left the device.
      if (error instanceof UnreachableError && (error.notSent || (offlineBefore && error.code === 'offline')))
        throw error;
      throw leavesOutcomeOpen(error) ? new OutcomeUnknownError(error) : error;
    }
  }

  /**
   * Deletes what is at `path`, sent once. What is not there (any more) counts as deleted, and a DELETE that failed may
   * be sent again, so that its failures are those of a read.
   */
  async remove(
    path: string,
    { headers, keepalive = false }: CallOptions & { keepalive?: boolean } = {},
  ): Promise<Removal> {
    let removal: Removal = 'deleted';
    const none = (): boolean => {
      removal = 'absent';
      return true;
    };
    await this.#request(path, {
      ...plain,
      method: 'DELETE',
      timeout: writeTimeout,
      personal: true,
      headers,
      keepalive,
      none,
    });
    return removal;
  }

  async #request(path: string, { none, headers, ...request }: Request): Promise<unknown> {
    const answer = await exchange(this.#options.fetch ?? globalThis.fetch, {
      ...request,
      url: this.#options.serverUrl + path,
      headers: await this.#headers(request.method, headers),
    });
    const { status } = answer;
    if (status === 404 && none?.(answer.body)) return undefined;
    if (status < 200 || status > 299) throw errorOfAnswer(answer, this.now());
    if (request.method === 'DELETE') return undefined;
    if (!answer.readable) throw new UnexpectedResponseError('body', status);
    return answer.body;
  }

  async #headers(method: Outgoing['method'], ofCall: HeaderFields | undefined): Promise<Headers> {
    const fields = await this.#ofPage();
    const all = { Accept: 'application/json', ...fields, ...ofCall };
    try {
      const headers = new Headers(all);
      // On a GET or DELETE it would only cost a preflight request.
      if (method === 'POST' || method === 'PUT') headers.set('Content-Type', 'application/json');
      return headers;
    } catch {
      throw new MisconfiguredError('The headers option holds a name or value that HTTP does not allow.');
    }
  }

  async #ofPage(): Promise<HeaderFields | undefined> {
    const { headers } = this.#options;
    if (typeof headers !== 'function') return headers;
    try {
      return await headers();
    } catch (error) {
      throw new UnreachableError(isOffline(), error, true);
    }
  }
}

function leavesOutcomeOpen(error: unknown): boolean {
  return (
    !(error instanceof BookingError) ||
    error instanceof UnreachableError ||
    error instanceof TimeoutError ||
    error instanceof ServerError ||
    error instanceof UnexpectedResponseError
  );
}
