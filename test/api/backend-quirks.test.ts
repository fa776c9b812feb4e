import { expect } from 'chai';
import type { Slot } from '../../src/booking/model.js';
import type { Quirk } from '../../demo/backend/index.js';
import type { CompleteApi } from '../../src/api/complete-qmatic-api.js';
import { failureOf } from './support/fake-fetch.js';
import { details, ReferenceBackend, wanted } from './support/reference-backend.js';

describe('servers that differ, over HTTP', () => {
  let backend: ReferenceBackend;
  let api: CompleteApi;
  let slot: Slot;

  before(async () => {
    backend = await ReferenceBackend.start();
    api = backend.client();
  });
  after(() => backend.stop());
  beforeEach(async () => {
    await backend.reset();
    const [day = ''] = await api.dates(wanted);
    const [time = ''] = await api.times(wanted, day);
    slot = { day, time };
  });

  const compete = (): Promise<void> =>
    backend.compete({ branch: 'centrum', service: 'passport', date: slot.day, time: slot.time });

  const taken: readonly (readonly Quirk[])[] = [
    [],
    ['prefixedErrorCodes'],
    ['slotTakenIs404'],
    ['slotTakenIs404', 'prefixedErrorCodes', 'gatewayBlanksMessages'],
    ['codelessErrors'],
    ['codelessErrors', 'gatewayBlanksMessages'],
    ['codelessErrors', 'gatewayBlanksMessages', 'slotTakenIs404'],
  ];
  for (const quirks of taken) {
    it(`a taken slot is told as taken: ${quirks.join(' and ') || 'as documented'}`, async () => {
      await backend.quirks(...quirks);
      await compete();
      const others = await backend.state();
      expect(await failureOf(api.reserve(wanted, slot))).to.include({ code: 'slot-taken' });
      expect(await failureOf(api.book(wanted, slot, details))).to.include({ code: 'slot-taken' });
      expect(await backend.state()).to.have.length(others.length);
    });
  }

  it('a refusal without a word is not called taken while the time is still offered', async () => {
    await backend.fault({ method: 'POST', path: '/reserve', action: 'status', status: 400 });
    expect(await failureOf(api.reserve(wanted, slot))).to.include({ code: 'refused', status: 400 });
    await backend.fault({ method: 'POST', path: '/reserve', action: 'status', status: 404 });
    expect(await failureOf(api.reserve(wanted, slot))).to.include({ code: 'not-found', status: 404 });
  });

  it('an unknown service is not called taken either', async () => {
    const error = await failureOf(api.reserve({ ...wanted, serviceIds: ['nothing'] }, slot));
    expect(error).to.include({ code: 'not-found', orchestraCode: 420 });
  });

  it('a confirmation that comes too late, or twice', async () => {
    for (const quirks of [[], ['prefixedErrorCodes'], ['codelessErrors']] as const) {
      await backend.quirks(...quirks);
      const { id } = await api.reserve(wanted, slot);
      await api.confirm(id, details);
      expect(await failureOf(api.confirm(id, details))).to.include({ code: 'not-reserved' });
      await api.cancel(id);
    }
    const { id } = await api.reserve(wanted, slot);
    await backend.settings({ advance: 601 });
    expect(await failureOf(api.confirm(id, details))).to.include({ code: 'not-found' });
  });

  it('a booking answered with 202 and text', async () => {
    await backend.quirks('acceptedAsText');
    const { id } = await api.reserve(wanted, slot);
    expect(await api.confirm(id, details)).to.include({ id, status: 20 });
  });

  it('a deletion answered with 200', async () => {
    await backend.quirks('deleteAnswers200');
    const { id } = await api.reserve(wanted, slot);
    await api.cancel(id);
    expect(await backend.state()).to.deep.equal([]);
  });

  it('a gateway that drops matrix parameters gives an error, never dates', async () => {
    await backend.quirks('dropMatrix');
    expect(await failureOf(api.dates(wanted))).to.include({ code: 'server-misconfigured' });
    expect(await failureOf(api.times(wanted, slot.day))).to.include({ code: 'server-misconfigured' });
  });

  const harmless: readonly Quirk[] = [
    'argumentsAsList',
    'timesNamedDates',
    'numbersAsText',
    'misspeltIds',
    'noFullTimeZone',
    'encodedNotes',
    'birthAtMidnight',
    'gatewayBlanksMessages',
    'noExposedHeaders',
    'noCors',
    'duplicatedCors',
    'wrappedAvailable',
  ];
  for (const quirk of harmless) {
    it(`${quirk} makes no difference`, async () => {
      const read = async (): Promise<readonly unknown[]> => [
        await api.branches(),
        await api.services(),
        await api.dates(wanted),
        await api.times(wanted, slot.day),
        await api.serviceGroupsOfBranch('centrum', ['passport']),
        await api.branchesAvailable(['passport']),
        await api.appointment('sample-past'),
      ];
      const expected = await read();
      await backend.quirks(quirk);
      expect(await read()).to.deep.equal(expected);
      const { id } = await api.reserve(wanted, slot);
      expect(await api.confirm(id, details)).to.deep.include({ id, notes: 'with a chair', ...born });
    });
  }

  const born = {
    customers: [{ firstName: 'Ada', lastName: 'Jansen', email: 'ada@example.org', dateOfBirth: '1990-05-12' }],
  };

  it('a server that counts who comes along gives the same times and length', async () => {
    const family = { ...wanted, people: 3 };
    const expected = await api.times(family, slot.day);
    await backend.quirks('additionalCustomers');
    const odd = backend.client({ numberOfCustomers: 'additional' });
    expect(await odd.times(family, slot.day)).to.deep.equal(expected);
    expect((await backend.requests()).at(-1)).to.match(/;numberOfCustomers=2$/);
    const { start, end } = await odd.reserve(family, slot);
    expect(Date.parse(end) - Date.parse(start)).to.equal(30 * 60_000);
    await odd.times(wanted, slot.day);
    expect((await backend.requests()).at(-1)).to.not.include('numberOfCustomers');
  });

  it('a gateway that wants a token', async () => {
    await backend.settings({ authToken: 'let-me-in' });
    expect(await failureOf(api.branches())).to.include({ code: 'unauthorized', status: 401 });
    const known = backend.client({ headers: () => Promise.resolve({ 'auth-token': 'let-me-in' }) });
    expect(await known.branches()).to.not.have.length(0);
    expect((await known.reserve(wanted, slot)).id).to.be.a('string');
  });

  it('a reservation that is held for another time', async () => {
    const { expiresAt } = await backend.client({ reservationSeconds: 120 }).reserve(wanted, slot);
    expect(expiresAt).to.equal(Date.parse('2026-05-11T08:02:00Z'));
  });
});

describe('faults, over HTTP', () => {
  let backend: ReferenceBackend;
  let api: CompleteApi;
  let slot: Slot;

  before(async () => {
    backend = await ReferenceBackend.start();
    api = backend.client();
  });
  after(() => backend.stop());
  beforeEach(async () => {
    await backend.reset();
    const [day = ''] = await api.dates(wanted);
    const [time = ''] = await api.times(wanted, day);
    slot = { day, time };
  });

  const passing: readonly Record<string, unknown>[] = [
    { action: 'cut', times: 2 },
    { action: 'status', status: 503, times: 2 },
    { action: 'status', status: 429, retryAfter: 1, times: 1 },
  ];
  for (const fault of passing) {
    it(`a read outlasts ${JSON.stringify(fault)}`, async () => {
      await backend.fault({ method: 'GET', path: '/v1/branches', ...fault });
      expect(await api.branches()).to.have.length.greaterThan(10);
    });
  }

  type Row = readonly [fault: Record<string, unknown>, code: string, stored: number];
  const rows: readonly Row[] = [
    [{ action: 'cut', when: 'before' }, 'outcome-unknown', 10],
    [{ action: 'cut', when: 'after' }, 'outcome-unknown', 20],
    [{ action: 'status', status: 500, when: 'before' }, 'outcome-unknown', 10],
    [{ action: 'status', status: 500, when: 'after' }, 'outcome-unknown', 20],
    [{ action: 'status', status: 503, when: 'before' }, 'outcome-unknown', 10],
    [{ action: 'status', status: 429, when: 'before' }, 'rate-limited', 10],
    [{ action: 'empty', when: 'after' }, 'outcome-unknown', 20],
    [{ action: 'truncate', when: 'after' }, 'outcome-unknown', 20],
    [{ action: 'html', when: 'after' }, 'outcome-unknown', 20],
    [{ action: 'lapse', when: 'before' }, 'not-found', 0],
  ];
  for (const [fault, code, stored] of rows) {
    it(`a confirmation with ${JSON.stringify(fault)} is ${code}, sent once`, async () => {
      const { id } = await api.reserve(wanted, slot);
      await backend.fault({ method: 'POST', path: '/confirm', ...fault });
      expect(await failureOf(api.confirm(id, details))).to.include({ code });
      const sent = (await backend.requests()).filter((request) => request.endsWith('/confirm'));
      expect(sent).to.have.length(1);
      expect((await backend.state()).map(({ status }) => status)).to.deep.equal(stored === 0 ? [] : [stored]);
    });
  }

  it('a booking of which only the id can be read is looked up', async () => {
    await backend.fault({ method: 'POST', path: '/book', when: 'after', action: 'edit', remove: ['start', 'branch'] });
    const appointment = await api.book(wanted, slot, details);
    expect(appointment).to.include({ status: 20 });
    expect((await backend.state()).map(({ publicId }) => publicId)).to.deep.equal([appointment.id]);
    expect((await backend.requests()).at(-1)).to.equal(`GET /v1/appointments/${appointment.id}`);
  });

  it('a confirmation that answers with a mere reservation is not believed', async () => {
    const { id } = await api.reserve(wanted, slot);
    const confirm = { method: 'POST', path: '/confirm', when: 'before', action: 'body' };
    await backend.fault({ ...confirm, status: 200, body: { publicId: id, status: 10 } });
    expect(await failureOf(api.confirm(id, details))).to.include({ code: 'outcome-unknown' });
    expect((await backend.state()).map(({ status }) => status)).to.deep.equal([10]);
  });

  it('an aborted read reaches nobody', async () => {
    const controller = new AbortController();
    await backend.fault({ method: 'GET', path: '/dates', action: 'stall', ms: 2000 });
    const read = failureOf(api.dates(wanted, { signal: controller.signal }));
    controller.abort();
    expect(await read).to.have.property('name', 'AbortError');
  });
});
