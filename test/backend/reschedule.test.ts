import { expect } from 'chai';
import type { Answer, BackendClient } from '../support/backend-client.js';
import { MONDAY, TUESDAY, desk, everyDay, smallClient } from '../support/backend-seed.js';

const morning = { schedule: everyDay({ from: '09:00', to: '11:00' }) };

async function booked(client: BackendClient, time = '09:00'): Promise<string> {
  const { publicId } = await client.reserve('office', MONDAY, time, ['ten']);
  await client.confirm(publicId);
  return publicId;
}

function move(client: BackendClient, id: string, start: string, end: string): Promise<Answer> {
  return client.put(`/v1/appointments/${id}/reschedule?start=${start}&end=${end}`);
}

describe('rescheduling', () => {
  it('keeps the id, sets status 21 and echoes what was asked', async () => {
    const client = smallClient(morning);
    const id = await booked(client);
    const answer = await move(client, id, `${TUESDAY}T10:00:00`, `${TUESDAY}T10:10:00`);
    expect([answer.status, answer.at('appointment.publicId'), answer.at('appointment.status')]).to.deep.equal([
      200,
      id,
      21,
    ]);
    expect(answer.at('appointment.start')).to.equal('2026-05-12T08:00:00.000+0000');
    expect(answer.at('appointment.end')).to.equal('2026-05-12T08:10:00.000+0000');
    expect([answer.at('meta.start'), answer.at('meta.end')]).to.deep.equal([
      '[2026-05-12T10:00:00]',
      '[2026-05-12T10:10:00]',
    ]);
    expect(await client.state()).to.deep.equal([{ status: 21, start: '2026-05-12T08:00:00.000+0000' }]);
  });

  it('takes the path with a slash before the query as well', async () => {
    const client = smallClient(morning);
    const answer = await client.put(
      `/v1/appointments/${await booked(client)}/reschedule/?start=${TUESDAY}T10:00:00&end=${TUESDAY}T10:10:00`,
    );
    expect(answer.status).to.equal(200);
  });

  it('may overlap its own old time', async () => {
    const client = smallClient(morning);
    expect((await move(client, await booked(client), `${MONDAY}T09:05:00`, `${MONDAY}T09:15:00`)).status).to.equal(200);
  });

  it('is refused where its own agenda is busy, though another is free', async () => {
    const client = smallClient({ ...morning, resources: [desk('A'), desk('B')] });
    const first = await booked(client, '09:00');
    await booked(client, '09:30');
    const answer = await move(client, first, `${MONDAY}T09:30:00`, `${MONDAY}T09:40:00`);
    expect([answer.status, answer.headers.get('ERROR_CODE')]).to.deep.equal([400, '440']);
    expect((await client.get(`/v1/appointments/${first}`)).at('appointment.status')).to.equal(20);
  });

  it('is refused outside of opening hours, in the past, and backwards', async () => {
    const client = smallClient(morning);
    const id = await booked(client);
    for (const [start, end] of [
      [`${MONDAY}T10:55:00`, `${MONDAY}T11:05:00`],
      [`${MONDAY}T12:00:00`, `${MONDAY}T12:10:00`],
      ['2026-05-08T10:00:00', '2026-05-08T10:10:00'],
      [`${TUESDAY}T10:10:00`, `${TUESDAY}T10:00:00`],
    ] as const) {
      expect((await move(client, id, start, end)).status, start).to.equal(400);
    }
  });

  it('is refused for instants, other texts and reservations', async () => {
    const client = smallClient(morning);
    const id = await booked(client);
    expect((await move(client, id, '2026-05-12T08:00:00Z', '2026-05-12T08:10:00Z')).status).to.equal(400);
    expect((await client.put(`/v1/appointments/${id}/reschedule`)).status).to.equal(400);
    const { publicId } = await client.reserve('office', MONDAY, '10:00', ['ten']);
    expect((await move(client, publicId, `${TUESDAY}T10:00:00`, `${TUESDAY}T10:10:00`)).status).to.equal(400);
  });
});
