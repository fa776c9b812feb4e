import { expect } from 'chai';
import type { BackendClient } from '../support/backend-client.js';
import { MONDAY, desk, smallClient } from '../support/backend-seed.js';

const NINE = '2026-05-11T07:00:00.000+0000';

async function codeAndStatus(answer: Promise<{ status: number; headers: Headers }>): Promise<unknown[]> {
  const { status, headers } = await answer;
  return [status, headers.get('ERROR_CODE')];
}

describe('a reservation', () => {
  it('has status 10, nobody and no notes, whatever is sent with it', async () => {
    const answer = await smallClient().post(`/v2/branches/office/dates/${MONDAY}/times/09:00/reserve`, {
      services: [{ publicId: 'ten' }],
      customers: [{ lastName: 'Jansen' }],
      title: 'My own',
      notes: 'Mine',
    });
    expect([answer.at('status'), answer.at('title'), answer.at('notes'), answer.at('customers')]).to.deep.equal([
      10,
      'Pending reservation',
      null,
      [],
    ]);
  });

  it('of version 1 needs no body', async () => {
    const answer = await smallClient().post(`/v1/branches/office/services/ten/dates/${MONDAY}/times/09:00/reserve`);
    expect([answer.status, answer.at('status'), answer.at('start')]).to.deep.equal([200, 10, NINE]);
  });

  it('becomes an appointment by being confirmed, with the same id, time and day of creation', async () => {
    const client = smallClient();
    const reserved = await client.reserve('office', MONDAY, '09:00', ['ten'], 3);
    await client.settings({ advance: 60 });
    const custom = '{"notificationType":"email","email":"jansen@example.org"}';
    const body = { title: 'Online booking', notes: 'By the side door', custom, customers: [{ lastName: 'Jansen' }] };
    const confirmed = await client.confirm(reserved.publicId, body);
    expect(confirmed.status).to.equal(200);
    for (const name of ['publicId', 'created', 'start', 'end', 'numberOfCustomers']) {
      expect(confirmed.at(name), name).to.equal(reserved.at(name));
    }
    expect(confirmed.at('status')).to.equal(20);
    expect(confirmed.at('title')).to.equal('Online booking');
    expect(confirmed.at('notes')).to.equal('By the side door');
    expect(confirmed.at('custom')).to.equal(custom);
    expect(confirmed.at('customers.0.lastName')).to.equal('Jansen');

    const read = await client.get(`/v1/appointments/${reserved.publicId}`);
    expect(read.at('appointment')).to.deep.equal(confirmed.json);
  });

  it('is confirmed by the one customer of version 1 as well', async () => {
    const client = smallClient();
    const { publicId } = await client.reserve('office', MONDAY, '09:00', ['ten']);
    const answer = await client.post(`/v1/branches/appointments/${publicId}/confirm/`, {
      customer: { lastName: 'Jansen' },
    });
    expect([answer.at('status'), answer.at('customers.0.lastName')]).to.deep.equal([20, 'Jansen']);
  });

  it('lapses after 600 seconds: its slot is free and its id unknown', async () => {
    const client = smallClient();
    const { publicId } = await client.reserve('office', MONDAY, '09:00', ['ten']);
    await client.settings({ advance: 599 });
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:15', '09:30', '09:45']);
    expect(await client.state()).to.deep.equal([{ status: 10, start: NINE }]);

    await client.settings({ advance: 1 });
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
    expect(await client.state()).to.deep.equal([]);
    expect(await codeAndStatus(client.get(`/v1/appointments/${publicId}`))).to.deep.equal([404, '142']);
    expect(await codeAndStatus(client.confirm(publicId))).to.deep.equal([404, '142']);
  });

  it('lapses after the time that the site has set', async () => {
    const client = smallClient({}, { reservationSeconds: 30 });
    const { publicId } = await client.reserve('office', MONDAY, '09:00', ['ten']);
    await client.settings({ advance: 30 });
    expect((await client.confirm(publicId)).status).to.equal(404);
  });

  it('does not lapse once confirmed', async () => {
    const client = smallClient();
    await client.confirm((await client.reserve('office', MONDAY, '09:00', ['ten'])).publicId);
    await client.settings({ advance: 100_000 });
    expect(await client.state()).to.deep.equal([{ status: 20, start: NINE }]);
  });

  it('is released by being deleted', async () => {
    const client = smallClient();
    const { publicId } = await client.reserve('office', MONDAY, '09:00', ['ten']);
    const deleted = await client.delete(`/v1/appointments/${publicId}`);
    expect([deleted.status, deleted.text, deleted.headers.get('Content-Type')]).to.deep.equal([204, '', null]);
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
  });
});

describe('two clients after one slot', () => {
  const both = (client: BackendClient): Promise<{ status: number; headers: Headers }[]> =>
    Promise.all([
      client.reserve('office', MONDAY, '09:00', ['ten']),
      client.reserve('office', MONDAY, '09:00', ['ten']),
    ]);

  it('get one reservation and one honest refusal', async () => {
    const client = smallClient();
    const answers = await both(client);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 400]);
    expect(answers.map(({ headers }) => headers.get('ERROR_CODE')).sort()).to.deep.equal(['440', null].sort());
    expect(await client.state()).to.have.length(1);
  });

  it('get one each where two desks are free', async () => {
    const client = smallClient({ resources: [desk('A'), desk('B')] });
    expect((await both(client)).map(({ status }) => status)).to.deep.equal([200, 200]);
  });

  it('get no more than there is, two hundred of them after four slots', async () => {
    const client = smallClient();
    const times = ['09:00', '09:15', '09:30', '09:45'];
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) =>
        client.post(`/v2/branches/office/dates/${MONDAY}/times/${times[number % 4] ?? ''}/book`, {
          services: [{ publicId: 'ten' }],
          customers: [{ lastName: String(number) }],
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).to.have.length(4);
    expect(answers.filter(({ headers }) => headers.get('ERROR_CODE') === '440')).to.have.length(196);
    expect((await client.state()).map(({ start }) => start).sort()).to.deep.equal([
      '2026-05-11T07:00:00.000+0000',
      '2026-05-11T07:15:00.000+0000',
      '2026-05-11T07:30:00.000+0000',
      '2026-05-11T07:45:00.000+0000',
    ]);
  });
});
