import { TimeoutError, UnreachableError } from './errors.js';

/** One request as it goes out. */
export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** Milliseconds for the whole of it, the answer's body included. */
  readonly timeout: number;
  /** Whether it is about a person: kept out of every cache. */
  readonly personal: boolean;
  /** Lets the request outlive the page. */
  readonly keepalive: boolean;
  readonly signal: AbortSignal | undefined;
}

/** What came back, whatever the status. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON value of the body; meaningful only where `readable`. */
  readonly body: unknown;
  /** Whether the body is JSON. The content type is not asked: real servers send JSON as `application/text`. */
  readonly readable: boolean;
}

/** Whether the browser says that there is no network. Anything but a plain `false` means nothing. */
export function isOffline(): boolean {
  return (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
}

/**
 * Sends one request once and reads its answer.
 *
 * @throws UnreachableError where there was no answer, or one that broke off
 * @throws TimeoutError
 * @throws the signal's reason, when the caller gave up
 */
export async function exchange(fetch: typeof globalThis.fetch, outgoing: Outgoing): Promise<Answer> {
  const { signal, timeout } = outgoing;
  const controller = new AbortController();
  let giveUp: (reason: Error) => void = () => undefined;
  // Raced with the request, not only handed to it: a page's own fetch may take no notice of the signal.
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const onAbort = (): void => {
    giveUp(signal?.reason as Error);
  };
  const timer = setTimeout(() => {
    giveUp(new TimeoutError(timeout));
  }, timeout);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    signal?.throwIfAborted();
    return await Promise.race([givenUp, send(fetch, outgoing, controller.signal)]);
  } catch (error) {
    if (controller.signal.aborted || signal?.aborted) throw controller.signal.reason ?? signal?.reason;
    throw new UnreachableError(isOffline(), error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function send(fetch: typeof globalThis.fetch, outgoing: Outgoing, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(outgoing.url, {
    method: outgoing.method,
    headers: outgoing.headers,
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    cache: outgoing.personal ? 'no-store' : 'default',
    signal,
    ...(outgoing.body === undefined ? {} : { body: outgoing.body }),
    ...(outgoing.keepalive ? { keepalive: true } : {}),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, ...parse(text) };
}

function parse(text: string): Pick<Answer, 'body' | 'readable'> {
  try {
    return { body: JSON.parse(text) as unknown, readable: true };
  } catch {
    return { body: undefined, readable: false };
  }
}
