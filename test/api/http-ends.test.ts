import { mock } from 'node:test';
import { expect } from 'chai';
import { Http } from '../../src/api/http.js';
import { fakeFetch, failureOf, json } from './support/fake-fetch.js';
import { serverUrl, setUp } from './support/fake-http.js';

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
