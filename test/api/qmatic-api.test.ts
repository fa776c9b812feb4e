import { expect } from 'chai';
import { QmaticApi } from '../../src/api/qmatic-api.js';
import { fakeFetch, failureOf, json, refusal, type Reply } from './support/fake-fetch.js';
import { details, wanted } from './support/reference-backend.js';
import { wireAppointment } from './support/samples.js';

const slot = { day: '2026-05-12', time: '08:30' };

function setUp(...replies: readonly Reply[]) {
  const { fetch, sent } = fakeFetch(...replies);
  return { sent, api: new QmaticApi({ serverUrl: 'https://q.example.org/api', fetch, clock: () => 5000 }) };
}

describe('the bodies of writes', () => {
  it('leave out what was left empty, and name the services', async () => {
    const { api, sent } = setUp(json(wireAppointment()));
    await api.book({ ...wanted, people: 2 }, slot, { ...details, notes: undefined });
    expect(JSON.parse(sent[0]?.body ?? '')).to.deep.equal({
      title: 'Online booking',
      custom: '{"notificationType":"email"}',
      customers: [{ firstName: 'Ada', lastName: 'Jansen', email: 'ada@example.org', dateOfBirth: '1990-05-12' }, {}],
      services: [{ publicId: 'passport' }],
    });
  });

  it('hold nothing but what belongs there', async () => {
    const { api, sent } = setUp(json(wireAppointment()));
    await api.confirm('a1', { ...details, secret: 'x' } as typeof details);
    expect(Object.keys(JSON.parse(sent[0]?.body ?? '') as object)).to.have.members([
      'title',
      'notes',
      'custom',
      'customers',
    ]);
  });
});

describe('a write', () => {
  it('takes no notice of a signal: ending it would not undo it', async () => {
    const { api, sent } = setUp(json(wireAppointment({ status: 10 })));
    await api.reserve(wanted, slot, { signal: AbortSignal.abort() });
    expect(sent).to.have.length(1);
  });

  it('counts the time that is left from the start of the request, 600 seconds by default', async () => {
    const { api } = setUp(json(wireAppointment({ status: 10 })));
    expect(await api.reserve(wanted, slot)).to.have.property('expiresAt', 605_000);
  });

  it('is unknown where the answer cannot be read, with the place as its cause', async () => {
    const { api } = setUp(json({ publicId: 'a1', start: 'x' }));
    const error = await failureOf(api.reserve(wanted, slot));
    expect(error).to.include({ code: 'outcome-unknown' });
    expect((error as Error).cause).to.include({ code: 'unexpected-response', path: 'start' });
  });

  it('keeps the refusal where the free times cannot be had either', async () => {
    const { api } = setUp(refusal(409), refusal(401));
    expect(await failureOf(api.reserve(wanted, slot))).to.include({ code: 'refused', status: 409 });
  });

  it('asks for nothing where the id is empty', async () => {
    const { api, sent } = setUp();
    expect(await failureOf(api.cancel(''))).to.include({ code: 'not-found' });
    expect(await failureOf(api.confirm('..', details))).to.include({ code: 'not-found' });
    expect(sent).to.have.length(0);
  });
});
