/** A request as it left. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | null;
  readonly init: RequestInit;
}

/** What comes back: an answer, a broken connection, or nothing at all. */
export type Reply = Response | 'broken' | 'silence';

export interface FakeFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly Sent[];
}

/** Gives the replies one after the other; asking for more than there are is a test's mistake, and is told as one. */
export function fakeFetch(...replies: readonly Reply[]): FakeFetch {
  const sent: Sent[] = [];
  const fetch = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const reply = replies[sent.length];
    const { method = 'GET', body = null } = init;
    sent.push({
      method,
      url: input instanceof Request ? input.url : input.toString(),
      headers: new Headers(init.headers),
      body: body as string | null,
      init,
    });
    if (reply === undefined) throw new Error(`no reply for request ${sent.length}`);
    if (reply === 'broken') return Promise.reject(new TypeError('Failed to fetch'));
    // Takes no notice of the signal, as a page's own fetch may.
    if (reply === 'silence') return new Promise(() => undefined);
    return Promise.resolve(reply);
  };
  return { fetch: fetch, sent };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, ...init });
}

/** An error as Orchestra sends it. */
export function refusal(status: number, code?: string, msg?: string): Response {
  return json({ msg }, { status, ...(code === undefined ? {} : { headers: { ERROR_CODE: code } }) });
}

/** The error that a promise ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
