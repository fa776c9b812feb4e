import { mock } from 'node:test';
import { expect } from 'chai';
import { Http, type HttpOptions } from '../../src/api/http.js';
import { fakeFetch, failureOf, json, refusal, type FakeFetch, type Reply } from './support/fake-fetch.js';

const serverUrl = 'https://q.example.org/calendar-backend/public/api';

interface Setup extends FakeFetch {
  readonly http: Http;
  readonly pauses: readonly number[];
}

function setUp(replies: readonly Reply[], options: Partial<HttpOptions> = {}): Setup {
  const fake = fakeFetch(...replies);
  const pauses: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const http = new Http({ serverUrl, fetch: fake.fetch, wait, random: () => 0.5, clock: () => 0, ...options });
  return { ...fake, http, pauses };
}

describe('a request', () => {
  it('reads without a content type, credentials of other sites, or a referrer', async () => {
    const { http, sent } = setUp([json({ a: 1 })]);
    expect(await http.read('/v1/branches')).to.deep.equal({ a: 1 });
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include({ method: 'GET', url: `${serverUrl}/v1/branches`, body: null });
    expect([...(sent[0]?.headers ?? [])]).to.deep.equal([['accept', 'application/json']]);
    expect(sent[0]?.init).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer', cache: 'default' });
  });

  it('keeps what is about a person out of caches', async () => {
    const { http, sent } = setUp([json({}), json({}), new Response(null, { status: 204 })]);
    await http.read('/v1/appointments/a', { personal: true });
    await http.write('POST', '/x', {});
    await http.remove('/x');
    expect(sent.map(({ init }) => init.cache)).to.deep.equal(['no-store', 'no-store', 'no-store']);
  });

  it('says JSON on a write, also on one without a body', async () => {
    const { http, sent } = setUp([json({}), json({})]);
    await http.write('POST', '/x', { title: 'é' });
    await http.write('PUT', '/x', undefined);
    expect(sent.map(({ headers }) => headers.get('content-type'))).to.deep.equal([
      'application/json',
      'application/json',
    ]);
    expect(sent.map(({ body }) => body)).to.deep.equal(['{"title":"é"}', null]);
  });

  it('deletes without a content type, and outlives the page where asked to', async () => {
    const { http, sent } = setUp([new Response(null, { status: 204 }), new Response('gone')]);
    await http.remove('/x', { keepalive: true });
    await http.remove('/x');
    expect(sent.map(({ method }) => method)).to.deep.equal(['DELETE', 'DELETE']);
    expect(sent[0]?.headers.has('content-type')).to.equal(false);
    expect(sent.map(({ init }) => init.keepalive)).to.deep.equal([true, undefined]);
  });

  it('asks for the headers anew each time, and puts those of a call above them', async () => {
    let asked = 0;
    const headers = (): Promise<Record<string, string>> =>
      Promise.resolve({ 'auth-token': String(++asked), b: 'page' });
    const { http, sent } = setUp([json({}), json({})], { headers });
    await http.read('/x');
    await http.write('POST', '/x', {}, { headers: { b: 'call' } });
    expect(sent.map((one) => [one.headers.get('auth-token'), one.headers.get('b')])).to.deep.equal([
      ['1', 'page'],
      ['2', 'call'],
    ]);
  });

  it('takes headers as an object too', async () => {
    const { http, sent } = setUp([json({})], { headers: { 'x-api-key': 'k' } });
    await http.read('/x');
    expect(sent[0]?.headers.get('x-api-key')).to.equal('k');
  });

  it('tells of a header that HTTP does not allow, and sends nothing', async () => {
    const { http, sent } = setUp([], { headers: { 'bad name': 'x' } });
    expect(await failureOf(http.read('/x'))).to.include({ code: 'server-misconfigured' });
    expect(await failureOf(http.write('POST', '/x', {}))).to.include({ code: 'server-misconfigured' });
    expect(sent).to.have.length(0);
  });

  it('knows that nothing was sent where the headers cannot be had', async () => {
    const { http, sent } = setUp([], { headers: () => Promise.reject(new Error('no token')) });
    expect(await failureOf(http.write('POST', '/x', {}))).to.include({ code: 'unreachable', notSent: true });
    expect(sent).to.have.length(0);
  });

  it('looks up the page’s fetch at each call', async () => {
    const http = new Http({ serverUrl });
    const original = globalThis.fetch;
    try {
      globalThis.fetch = fakeFetch(json(1)).fetch;
      expect(await http.read('/x')).to.equal(1);
      globalThis.fetch = fakeFetch(json(2)).fetch;
      expect(await http.read('/x')).to.equal(2);
    } finally {
      globalThis.fetch = original;
    }
  });

  for (const [status, type] of [
    [200, 'application/json'],
    [202, 'application/text;charset=UTF-8'],
    [201, 'text/html'],
  ] as const) {
    it(`reads JSON by its content, with ${status} ${type}`, async () => {
      const reply = json({ publicId: 'a' }, { status, headers: { 'Content-Type': type } });
      expect(await setUp([reply]).http.write('POST', '/x', {})).to.deep.equal({ publicId: 'a' });
    });
  }

  it('reads JSON after a byte order mark', async () => {
    expect(await setUp([new Response('\uFEFF{"a":1}')]).http.read('/x')).to.deep.equal({ a: 1 });
  });
});

describe('a read that fails', () => {
  it('is tried three times, with growing pauses', async () => {
    const { http, sent, pauses } = setUp(['broken', refusal(503), json({ a: 1 })]);
    expect(await http.read('/x')).to.deep.equal({ a: 1 });
    expect(sent).to.have.length(3);
    expect(pauses).to.deep.equal([250, 500]);
  });

  it('is not tried a fourth time', async () => {
    const { http, sent } = setUp(['broken', 'broken', refusal(500), json({})]);
    expect(await failureOf(http.read('/x'))).to.include({ code: 'server-error', status: 500 });
    expect(sent).to.have.length(3);
  });

  it('spreads its pauses over the whole span', async () => {
    for (const [random, expected] of [
      [0, [0, 0]],
      [0.9, [450, 900]],
    ] as const) {
      const { http, pauses } = setUp(['broken', 'broken', json({})], { random: () => random });
      await http.read('/x');
      expect(pauses).to.deep.equal(expected);
    }
  });

  it('waits as long as Retry-After says', async () => {
    const slowDown = new Response(null, { status: 429, headers: { 'Retry-After': '3' } });
    const { http, pauses } = setUp([slowDown, json({})]);
    await http.read('/x');
    expect(pauses).to.deep.equal([3250]);
  });

  it('gives up where Retry-After is longer than anybody waits', async () => {
    const slowDown = new Response(null, { status: 429, headers: { 'Retry-After': '60' } });
    const { http, sent } = setUp([slowDown, json({})]);
    expect(await failureOf(http.read('/x'))).to.include({ code: 'rate-limited', retryAfter: 60 });
    expect(sent).to.have.length(1);
  });

  const final: readonly (readonly [string, Reply, string])[] = [
    ['400', refusal(400), 'refused'],
    ['401', refusal(401), 'unauthorized'],
    ['404', refusal(404), 'not-found'],
    ['500 with a code', refusal(500, '410'), 'not-found'],
    ['an HTML page', new Response('<!doctype html>'), 'unexpected-response'],
    ['an empty answer', new Response(''), 'unexpected-response'],
    ['half a JSON', new Response('{"dates":["20'), 'unexpected-response'],
  ];
  for (const [what, reply, code] of final) {
    it(`is not repeated for ${what}`, async () => {
      const { http, sent } = setUp([reply]);
      expect(await failureOf(http.read('/x'))).to.include({ code });
      expect(sent).to.have.length(1);
    });
  }

  it('names the body as the place of what is no JSON', async () => {
    const { http } = setUp([new Response('secret of Jansen')]);
    const error = await failureOf(http.read('/x'));
    expect(error).to.include({ path: 'body', message: 'The answer is not as expected at body.' });
  });

  it('fails alike when the answer breaks off', async () => {
    const broken = (): Response =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { http, sent } = setUp([broken(), broken(), broken()]);
    expect(await failureOf(http.read('/x'))).to.include({ code: 'unreachable' });
    expect(sent).to.have.length(3);
  });

  it('gives "none" for a 404 that says so, and fails for another', async () => {
    const none = (body: unknown): boolean => JSON.stringify(body) === '{"msg":"none"}';
    const { http } = setUp([refusal(404, undefined, 'none'), refusal(404, undefined, 'other')]);
    expect(await http.read('/x', { none })).to.equal(undefined);
    expect(await failureOf(http.read('/x', { none }))).to.include({ code: 'not-found' });
  });
});

describe('giving up', () => {
  it('ends a read with the signal’s reason, even where fetch does not listen', async () => {
    const { http } = setUp(['silence']);
    const controller = new AbortController();
    const read = failureOf(http.read('/x', { signal: controller.signal }));
    controller.abort(new Error('superseded'));
    expect(await read).to.have.property('message', 'superseded');
  });

  it('hands the signal on to fetch', async () => {
    const { http, sent } = setUp(['silence']);
    const controller = new AbortController();
    const read = failureOf(http.read('/x', { signal: controller.signal }));
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await read;
    expect(sent[0]?.init.signal?.aborted).to.equal(true);
  });

  it('does not send for a signal that has fired', async () => {
    const { http, sent } = setUp([]);
    expect(await failureOf(http.read('/x', { signal: AbortSignal.abort() }))).to.have.property('name', 'AbortError');
    expect(sent).to.have.length(0);
  });

  it('ends the pause before the next try', async () => {
    const fake = fakeFetch('broken', json({}));
    const http = new Http({ serverUrl, fetch: fake.fetch, random: () => 0.9 });
    const controller = new AbortController();
    const read = failureOf(http.read('/x', { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(await read).to.have.property('name', 'AbortError');
    expect(fake.sent).to.have.length(1);
  });
});

describe('time-outs', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  async function stateAfter(milliseconds: number, promise: Promise<unknown>): Promise<string> {
    let state = 'waiting';
    promise.then(
      () => (state = 'answered'),
      (error: unknown) => (state = (error as { code: string }).code),
    );
    await new Promise((resolve) => setImmediate(resolve));
    mock.timers.tick(milliseconds);
    await new Promise((resolve) => setImmediate(resolve));
    return state;
  }

  it('give a read ten seconds, once', async () => {
    const first = setUp(['silence']);
    expect(await stateAfter(9_999, first.http.read('/x'))).to.equal('waiting');
    const second = setUp(['silence', json({})]);
    expect(await stateAfter(10_000, second.http.read('/x'))).to.equal('timeout');
    expect(second.sent).to.have.length(1);
  });

  it('cover an answer of which only the head comes', async () => {
    const endless = new Response(new ReadableStream({}));
    expect(await stateAfter(10_000, setUp([endless]).http.read('/x'))).to.equal('timeout');
  });

  it('give a write twenty seconds, after which its outcome is unknown', async () => {
    expect(await stateAfter(19_999, setUp(['silence']).http.write('POST', '/x', {}))).to.equal('waiting');
    expect(await stateAfter(20_000, setUp(['silence']).http.write('POST', '/x', {}))).to.equal('outcome-unknown');
  });

  it('give a deletion twenty seconds', async () => {
    expect(await stateAfter(19_999, setUp(['silence']).http.remove('/x'))).to.equal('waiting');
    expect(await stateAfter(20_000, setUp(['silence']).http.remove('/x'))).to.equal('timeout');
  });
});

describe('a write that fails', () => {
  const rows: readonly (readonly [string, Reply, string])[] = [
    ['a broken connection', 'broken', 'outcome-unknown'],
    ['500', refusal(500), 'outcome-unknown'],
    ['503', refusal(503), 'outcome-unknown'],
    ['an empty success', new Response(''), 'outcome-unknown'],
    ['half a JSON', new Response('{"publicId":'), 'outcome-unknown'],
    ['an HTML page', new Response('<!doctype html>'), 'outcome-unknown'],
    ['204', new Response(null, { status: 204 }), 'outcome-unknown'],
    ['400', refusal(400), 'refused'],
    ['401', refusal(401), 'unauthorized'],
    ['404', refusal(404), 'not-found'],
    ['408', refusal(408), 'refused'],
    ['409', refusal(409), 'refused'],
    ['429', refusal(429), 'rate-limited'],
    ['500 that says why', refusal(500, '440'), 'slot-taken'],
  ];
  for (const [what, reply, code] of rows) {
    it(`${what}: ${code}, sent once`, async () => {
      const { http, sent } = setUp([reply]);
      expect(await failureOf(http.write('POST', '/x', {}))).to.include({ code });
      expect(sent).to.have.length(1);
    });
  }

  it('carries what happened as the cause, and its status', async () => {
    const error = await failureOf(setUp([refusal(503)]).http.write('POST', '/x', {}));
    expect(error).to.include({ code: 'outcome-unknown', status: 503 });
    expect((error as Error).cause).to.include({ code: 'server-error' });
  });

  it('counts a deletion of what is not there as done, and tells of any other failure', async () => {
    await setUp([refusal(404, '142')]).http.remove('/x');
    await setUp([refusal(404)]).http.remove('/x');
    for (const [reply, code] of [
      ['broken', 'unreachable'],
      [refusal(500), 'server-error'],
      [refusal(400), 'refused'],
    ] as const) {
      const { http, sent } = setUp([reply]);
      expect(await failureOf(http.remove('/x'))).to.include({ code });
      expect(sent).to.have.length(1);
    }
  });
});

describe('without a network', () => {
  function offline<T>(answers: readonly boolean[], run: () => Promise<T>): Promise<T> {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    let asked = 0;
    const navigator = {
      get onLine(): boolean {
        return answers[Math.min(asked++, answers.length - 1)] ?? true;
      },
    };
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
    return run().finally(() => {
      if (original) Object.defineProperty(globalThis, 'navigator', original);
      else Reflect.deleteProperty(globalThis, 'navigator');
    });
  }

  it('a read says offline', async () => {
    const { http } = setUp(['broken', 'broken', 'broken']);
    expect(await offline([false], () => failureOf(http.read('/x')))).to.include({ code: 'offline' });
  });

  it('a write that began without one was not sent', async () => {
    const { http } = setUp(['broken']);
    expect(await offline([false], () => failureOf(http.write('POST', '/x', {})))).to.include({ code: 'offline' });
  });

  it('a write that lost it on the way has an unknown outcome', async () => {
    const { http } = setUp(['broken']);
    const error = await offline([true, false], () => failureOf(http.write('POST', '/x', {})));
    expect(error).to.include({ code: 'outcome-unknown' });
    expect((error as Error).cause).to.include({ code: 'offline' });
  });
});
