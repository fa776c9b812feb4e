import { expect } from 'chai';
import { failureOf, json, refusal, type Reply } from './support/fake-fetch.js';
import { setUp } from './support/fake-http.js';

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
