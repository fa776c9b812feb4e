import { expect } from 'chai';
import type { FaultAction } from '../../demo/backend/fault.js';
import { faultActions } from '../../demo/backend/fault.js';
import { ConnectionCut } from '../../demo/backend/index.js';
import type { Answer, BackendClient } from '../support/backend-client.js';
import { backendAt, MONDAY, MONDAY_MORNING, smallClient, smallSeed } from '../support/backend-seed.js';

const reserve = (client: BackendClient): Promise<Answer> => client.reserve('office', MONDAY, '09:00', ['ten']);

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    return ['no failure', await promise];
  } catch (error) {
    return error;
  }
}

/** What a fault does to a reservation: the answer, and how many reservations there are after it. */
async function spoiled(fault: object): Promise<{ answer: Answer; count: number }> {
  const client = smallClient();
  await client.faults({ method: 'POST', path: '/reserve', ...fault });
  const answer = await reserve(client);
  return { answer, count: (await client.state()).length };
}

/** One test for each action: without one, this file does not compile. */
const tests: Readonly<Record<FaultAction, () => Promise<void>>> = {
  async cut() {
    for (const [when, count] of [
      ['before', 0],
      ['after', 1],
    ] as const) {
      const client = smallClient();
      await client.faults({ path: '/reserve', action: 'cut', when });
      expect(await failure(reserve(client)), when)
        .to.be.instanceOf(ConnectionCut)
        .and.instanceOf(TypeError);
      expect(await client.state(), when).to.have.length(count);
    }
  },
  async stall() {
    for (const when of ['before', 'after']) {
      const begin = performance.now();
      const { answer, count } = await spoiled({ action: 'stall', ms: 30, when });
      expect(performance.now() - begin, when).to.be.greaterThan(25);
      expect([answer.status, count], when).to.deep.equal([200, 1]);
    }
  },
  async status() {
    for (const [when, count] of [
      ['before', 0],
      ['after', 1],
    ] as const) {
      const result = await spoiled({ action: 'status', status: 503, when });
      expect([result.answer.status, result.count], when).to.deep.equal([503, count]);
    }
    const { answer } = await spoiled({ action: 'status', status: 400, code: 'E440', message: 'Gone' });
    expect([answer.status, answer.json, answer.headers.get('ERROR_CODE')]).to.deep.equal([
      400,
      { msg: 'Gone' },
      'E440',
    ]);
    const busy = await spoiled({ action: 'status', status: 429, retryAfter: 7, headers: { 'X-Limit': '3' } });
    expect(busy.answer.headers.get('Retry-After')).to.equal('7');
    expect(busy.answer.headers.get('X-Limit')).to.equal('3');
    expect(busy.answer.headers.get('Access-Control-Expose-Headers')).to.equal('error_code, error_message, Retry-After');
  },
  async body() {
    const { answer, count } = await spoiled({ action: 'body', body: { publicId: 42 } });
    expect([answer.status, answer.json, count]).to.deep.equal([200, { publicId: 42 }, 0]);
    const raw = await spoiled({ action: 'body', body: '<b>', status: 201, contentType: 'text/plain', when: 'after' });
    expect([raw.answer.status, raw.answer.text, raw.answer.headers.get('Content-Type'), raw.count]).to.deep.equal([
      201,
      '<b>',
      'text/plain',
      1,
    ]);
  },
  async empty() {
    for (const [when, count] of [
      ['before', 0],
      ['after', 1],
    ] as const) {
      const result = await spoiled({ action: 'empty', when });
      expect([result.answer.status, result.answer.text, result.count], when).to.deep.equal([200, '', count]);
    }
  },
  async truncate() {
    const { answer, count } = await spoiled({ action: 'truncate', when: 'after' });
    expect([answer.status, answer.json, count]).to.deep.equal([200, undefined, 1]);
    expect(answer.text).to.have.length.greaterThan(100);
    expect((await spoiled({ action: 'truncate', keep: 3 })).answer.text).to.have.length(3);
  },
  async html() {
    const { answer, count } = await spoiled({ action: 'html' });
    expect([answer.status, answer.headers.get('Content-Type'), count]).to.deep.equal([
      502,
      'text/html; charset=utf-8',
      0,
    ]);
    expect(answer.text).to.match(/^<!DOCTYPE html>/);
    expect((await spoiled({ action: 'html', status: 200, when: 'after' })).answer.status).to.equal(200);
  },
  async accepted() {
    const { answer, count } = await spoiled({ action: 'accepted' });
    expect([answer.status, answer.at('status'), count]).to.deep.equal([202, 10, 1]);
    expect(answer.headers.get('Content-Type')).to.equal('application/text;charset=UTF-8');
  },
  async edit() {
    const set = { start: null, 'services.*.name': '<img src=x>', 'branch.fullTimeZone': 'Mars/Base' };
    const { answer } = await spoiled({ action: 'edit', set, remove: ['publicId', 'branch.name'] });
    expect([answer.at('start'), answer.at('services.0.name'), answer.at('branch.fullTimeZone')]).to.deep.equal([
      null,
      '<img src=x>',
      'Mars/Base',
    ]);
    expect([answer.json, answer.at('branch')].map((one) => Object.keys(one as object))).to.satisfy(
      ([whole, branch]: string[][]) => !whole?.includes('publicId') && !branch?.includes('name'),
    );
    const root = await spoiled({ action: 'edit', set: { '': [] } });
    expect(root.answer.json).to.deep.equal([]);
  },
  async 'wrong-types'() {
    const { answer } = await spoiled({ action: 'wrong-types', when: 'after' });
    expect([answer.at('publicId'), answer.at('status'), answer.at('notes'), answer.at('allDay')]).to.deep.equal([
      42,
      ['10'],
      false,
      { value: false },
    ]);
  },
  async lapse() {
    const client = smallClient();
    const { publicId } = await reserve(client);
    await client.faults({ path: '/confirm', action: 'lapse' });
    const answer = await client.confirm(publicId);
    expect([answer.status, answer.headers.get('ERROR_CODE')]).to.deep.equal([404, '142']);
    expect((await spoiled({ action: 'lapse', when: 'after' })).count).to.equal(0);
  },
  async competitor() {
    const client = smallClient();
    await client.faults({ path: '/reserve', action: 'competitor' });
    const answer = await reserve(client);
    expect([answer.status, answer.headers.get('ERROR_CODE')]).to.deep.equal([400, '440']);
    expect(await client.state()).to.deep.equal([{ status: 20, start: '2026-05-11T07:00:00.000+0000' }]);
  },
};

describe('faults', () => {
  for (const name of faultActions) it(name, tests[name]);

  it('spoil as many calls as they are to, one if nothing is said', async () => {
    const client = smallClient();
    await client.faults(
      { path: '/branches', action: 'status', status: 500, times: 2 },
      { path: '/services', action: 'empty' },
    );
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await client.get('/v1/branches')).status);
    expect(statuses).to.deep.equal([500, 500, 200]);
    expect((await client.get('/v1/services')).text).to.equal('');
    expect((await client.get('/v1/services')).text).to.not.equal('');
  });

  it('spoil all calls where times is null, until they are removed', async () => {
    const client = smallClient();
    await client.faults({ action: 'status', times: null });
    for (let call = 0; call < 5; call += 1) expect((await client.get('/v1/branches')).status).to.equal(500);
    await client.delete('/__backend/faults');
    expect((await client.get('/v1/branches')).status).to.equal(200);
  });

  it('let calls go by first', async () => {
    const client = smallClient();
    await client.faults({ action: 'status', skip: 2 });
    const statuses = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await client.get('/v1/branches')).status);
    expect(statuses).to.deep.equal([200, 200, 500, 200]);
  });

  it('meet only their method and path, parameters and query included, and never a preflight', async () => {
    const client = smallClient();
    await client.faults({ method: 'post', path: 'Customers=2', action: 'status', status: 418, times: null });
    expect((await client.reserve('office', MONDAY, '09:00', ['ten'], 3)).status).to.equal(200);
    expect((await client.reserve('office', MONDAY, '09:30', ['ten'], 2)).status).to.equal(418);
    expect((await client.get('/v1/branches?numberOfCustomers=2')).status).to.equal(200);
    await client.faults({ action: 'status', status: 418, times: null });
    expect((await client.send('OPTIONS', '/v1/branches')).status).to.equal(204);
  });

  it('may lack CORS headers, as the answers of a gateway do', async () => {
    const client = smallClient();
    await client.faults({ action: 'status', status: 503, cors: false });
    expect((await client.get('/v1/branches')).headers.get('Access-Control-Allow-Origin')).to.equal(null);
  });

  it('are listed with how often they were met', async () => {
    const client = smallClient();
    await client.faults({ action: 'status', times: 2 });
    await client.get('/v1/branches');
    const list = await client.get('/__backend/faults');
    expect(list.at('faults.0')).to.include({ action: 'status', when: 'before', times: 2, matched: 1, left: 1 });
  });

  it('are refused where a name is wrong', async () => {
    const client = smallClient();
    for (const fault of [
      {},
      { action: 'explode' },
      { action: 'cut', when: 'later' },
      { action: 'status', staus: 500 },
      'cut',
    ]) {
      expect((await client.post('/__backend/faults', [fault])).status).to.equal(400);
    }
    expect((await client.get('/__backend/faults')).at('faults')).to.deep.equal([]);
  });

  it('of waiting end when the caller gives up', async () => {
    const backend = backendAt(MONDAY_MORNING, { seed: smallSeed(), latency: 60_000 });
    const giveUp = new AbortController();
    const request = new Request('http://x/calendar-backend/public/api/v1/branches', { signal: giveUp.signal });
    const answer = failure(backend.fetch(request));
    giveUp.abort();
    expect(await answer).to.have.property('name', 'AbortError');
  });
});
