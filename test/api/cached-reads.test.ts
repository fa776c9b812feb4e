import { expect } from 'chai';
import type { BookingApi, CallOptions } from '../../src/api/booking-api.js';
import { cachedReads } from '../../src/api/cached-reads.js';
import { details, wanted } from './support/reference-backend.js';
import { failureOf } from './support/fake-fetch.js';

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly signal: AbortSignal | undefined;
  answer(value: unknown): void;
  fail(error: unknown): void;
}

/** Counts calls; each is answered by the test, or at once where `immediate` is set. */
function countingApi(immediate: boolean): { api: BookingApi; calls: Call[] } {
  const calls: Call[] = [];
  const api = new Proxy({} as BookingApi, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          const signal = args.map((arg) => (arg as CallOptions | undefined)?.signal).find(Boolean);
          calls.push({ name, args, signal, answer: resolve, fail: reject });
          signal?.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
          if (immediate) resolve(`${name} ${calls.length}`);
        }),
  });
  return { api, calls };
}

function setUp(immediate = true) {
  const { api, calls } = countingApi(immediate);
  let now = 1_000_000;
  const cached = cachedReads(api, { clock: () => now });
  return { cached, calls, pass: (milliseconds: number) => (now += milliseconds) };
}

const slot = { day: '2026-05-12', time: '08:30' };
const day = slot.day;

type Run = (api: BookingApi, options?: CallOptions) => Promise<unknown>;

const reads: readonly (readonly [string, number, Run])[] = [
  ['branches', 300_000, (api, o) => api.branches(o)],
  ['branch', 300_000, (api, o) => api.branch('a', o)],
  ['services', 300_000, (api, o) => api.services(o)],
  ['servicesOfBranch', 300_000, (api, o) => api.servicesOfBranch('a', o)],
  ['branchesOfService', 300_000, (api, o) => api.branchesOfService('a', o)],
  ['serviceGroups', 300_000, (api, o) => api.serviceGroups(['a', 'b'], o)],
  ['serviceGroupsOfBranch', 300_000, (api, o) => api.serviceGroupsOfBranch('a', ['b'], o)],
  ['dates', 60_000, (api, o) => api.dates(wanted, o)],
  ['times', 15_000, (api, o) => api.times(wanted, day, o)],
];

const personal: readonly (readonly [string, Run])[] = [
  ['appointment', (api, o) => api.appointment('a', o)],
  ['customer', (api, o) => api.customer('a', o)],
  ['appointmentsOfCustomer', (api, o) => api.appointmentsOfCustomer('a', o)],
  ['appointmentsByExternalId', (api, o) => api.appointmentsByExternalId('a', o)],
];

const writes: readonly (readonly [string, Run])[] = [
  ['reserve', (api, o) => api.reserve(wanted, slot, o)],
  ['confirm', (api, o) => api.confirm('a', details, o)],
  ['book', (api, o) => api.book(wanted, slot, details, o)],
  ['cancel', (api, o) => api.cancel('a', o)],
  ['reschedule', (api, o) => api.reschedule('a', 'b', 'c', o)],
];

describe('cached reads', () => {
  for (const [name, age, run] of reads) {
    it(`${name} are given again for ${age / 1000} seconds, and then asked for anew`, async () => {
      const { cached, calls, pass } = setUp();
      expect(await run(cached)).to.equal(`${name} 1`);
      pass(age - 1);
      expect(await run(cached)).to.equal(`${name} 1`);
      pass(1);
      expect(await run(cached)).to.equal(`${name} 2`);
      expect(calls.map((call) => call.name)).to.deep.equal([name, name]);
    });

    it(`${name} hand on what was asked`, async () => {
      const { cached, calls } = setUp();
      const direct = countingApi(true);
      await run(cached);
      await run(direct.api);
      expect(calls[0]?.args.slice(0, -1)).to.deep.equal(direct.calls[0]?.args.slice(0, -1));
    });
  }

  for (const [name, run] of personal) {
    it(`${name} is shared while under way and not kept`, async () => {
      const { cached, calls } = setUp(false);
      const both = [run(cached), run(cached)];
      expect(calls).to.have.length(1);
      calls[0]?.answer('x');
      expect(await Promise.all(both)).to.deep.equal(['x', 'x']);
      void run(cached);
      await Promise.resolve();
      expect(calls).to.have.length(2);
    });
  }

  it('tell different questions apart', async () => {
    const { cached, calls } = setUp();
    await cached.dates(wanted);
    await cached.dates({ ...wanted, people: 2 });
    await cached.dates({ ...wanted, slotLength: 30 });
    await cached.dates({ ...wanted, serviceIds: ['passport', 'b'] });
    await cached.dates({ ...wanted, branchId: 'b' });
    await cached.times(wanted, day);
    await cached.times(wanted, '2026-05-13');
    await cached.branch('passport');
    await cached.servicesOfBranch('passport');
    expect(calls).to.have.length(9);
  });

  it('know the same question with its fields in another order', async () => {
    const { cached, calls } = setUp();
    const { branchId, serviceIds, people, slotLength } = wanted;
    await cached.dates({ branchId, serviceIds, people, slotLength });
    await cached.dates({ slotLength, people, serviceIds, branchId });
    expect(calls).to.have.length(1);
  });

  it('do not keep failures', async () => {
    const { cached, calls } = setUp(false);
    const first = [failureOf(cached.branches()), failureOf(cached.branches())];
    calls[0]?.fail(new Error('down'));
    for (const failure of await Promise.all(first)) expect(failure).to.have.property('message', 'down');
    const again = cached.branches();
    calls[1]?.answer(['b']);
    expect(await again).to.deep.equal(['b']);
  });

  it('grow old when the clock is set back', async () => {
    const { cached, calls, pass } = setUp();
    await cached.times(wanted, day);
    pass(-3_600_000);
    await cached.times(wanted, day);
    expect(calls).to.have.length(2);
  });

  it('are forgotten by clear()', async () => {
    const { cached, calls } = setUp();
    await cached.branches();
    cached.clear();
    await cached.branches();
    expect(calls).to.have.length(2);
  });

  it('pass reads with headers of their own through', async () => {
    const { cached, calls } = setUp();
    const headers = { captcha: 'x' };
    await cached.branches({ headers });
    await cached.branches({ headers });
    expect(calls).to.have.length(2);
    expect(calls[0]?.args).to.deep.equal([{ headers }]);
  });

  for (const [name, run] of writes) {
    it(`free times are asked for anew after ${name}, lists are not`, async () => {
      const { cached, calls } = setUp();
      const all = async (): Promise<unknown> => [
        await cached.dates(wanted),
        await cached.times(wanted, day),
        await cached.branches(),
      ];
      await all();
      await run(cached);
      await all();
      expect(calls.map((call) => call.name)).to.deep.equal(['dates', 'times', 'branches', name, 'dates', 'times']);
    });
  }

  it('free times are asked for anew after a write that failed, too', async () => {
    const { cached, calls } = setUp(false);
    const dates = cached.dates(wanted);
    calls[0]?.answer([]);
    await dates;
    const write = failureOf(cached.reserve(wanted, slot));
    calls[1]?.fail(new Error('lost'));
    await write;
    void cached.dates(wanted);
    expect(calls.map(({ name }) => name)).to.deep.equal(['dates', 'reserve', 'dates']);
  });

  it('nobody joins a read that began before a write ended', async () => {
    const { cached, calls } = setUp(false);
    const before = cached.times(wanted, day);
    const write = cached.reserve(wanted, slot);
    calls[1]?.answer({});
    await write;
    const after = cached.times(wanted, day);
    expect(calls).to.have.length(3);
    calls[0]?.answer(['old']);
    calls[2]?.answer(['new']);
    expect([await before, await after]).to.deep.equal([['old'], ['new']]);
    expect(await cached.times(wanted, day)).to.deep.equal(['new']);
    expect(calls).to.have.length(3);
  });
});

describe('a shared read', () => {
  it('goes on while one of two still waits', async () => {
    const { cached, calls } = setUp(false);
    const controller = new AbortController();
    const leaving = failureOf(cached.branches({ signal: controller.signal }));
    const staying = cached.branches();
    controller.abort(new Error('superseded'));
    expect(await leaving).to.have.property('message', 'superseded');
    expect(calls[0]?.signal?.aborted).to.equal(false);
    calls[0]?.answer(['b']);
    expect(await staying).to.deep.equal(['b']);
    expect(calls).to.have.length(1);
  });

  it('ends when both have given up, and is then asked for anew', async () => {
    const { cached, calls } = setUp(false);
    const controllers = [new AbortController(), new AbortController()];
    const both = controllers.map(({ signal }) => failureOf(cached.branches({ signal })));
    for (const controller of controllers) controller.abort();
    await Promise.all(both);
    expect(calls[0]?.signal?.aborted).to.equal(true);
    const again = cached.branches();
    calls[1]?.answer([]);
    expect(await again).to.deep.equal([]);
  });

  it('is not begun for a signal that has fired', async () => {
    const { cached, calls } = setUp();
    expect(await failureOf(cached.branches({ signal: AbortSignal.abort() }))).to.have.property('name', 'AbortError');
    expect(calls).to.have.length(0);
  });
});
