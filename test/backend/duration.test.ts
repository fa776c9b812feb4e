import { expect } from 'chai';
import type { BackendClient } from '../support/backend-client.js';
import { MONDAY, everyDay, smallClient } from '../support/backend-seed.js';

/** Length in minutes of a reservation at ten o'clock. */
async function reservedMinutes(client: BackendClient, services: string[], people?: number): Promise<number> {
  const answer = await client.reserve('office', MONDAY, '10:00', services, people);
  const instant = (name: string): number => Date.parse(String(answer.at(name)).replace('+0000', 'Z'));
  return (instant('end') - instant('start')) / 60_000;
}

describe('duration of an appointment', () => {
  const longDay = { schedule: everyDay({ from: '09:00', to: '17:00' }) };

  it('is 15 minutes for 2 persons of a service of 10 minutes and 5 for each further one', async () => {
    expect(await reservedMinutes(smallClient(longDay), ['ten'], 2)).to.equal(15);
  });

  it('is 90 minutes for 5 persons of a service of 30 minutes and 15 for each further one', async () => {
    expect(await reservedMinutes(smallClient(longDay), ['thirty'], 5)).to.equal(90);
  });

  it('is 50 minutes for 4 persons of two services of 10 minutes and 5 for each further one', async () => {
    expect(await reservedMinutes(smallClient(longDay), ['ten', 'another-ten'], 4)).to.equal(50);
  });

  it('counts a service that is asked for twice twice', async () => {
    expect(await reservedMinutes(smallClient(longDay), ['ten', 'ten'], 1)).to.equal(20);
  });

  it('counts one person where the number is 1, less or left out', async () => {
    for (const number of ['=1', '=0', '=-3', '=', '']) {
      const client = smallClient(longDay);
      const parameter = number === '' ? '' : `;numberOfCustomers${number}`;
      const answer = await client.post(`/v2/branches/office/dates/${MONDAY}/times/10:00/reserve${parameter}`, {
        services: [{ publicId: 'ten' }],
      });
      expect([answer.at('start'), answer.at('end'), answer.at('numberOfCustomers')], number).to.deep.equal([
        '2026-05-11T08:00:00.000+0000',
        '2026-05-11T08:10:00.000+0000',
        1,
      ]);
    }
  });

  it('counts the customers of a booking without reservation', async () => {
    const answer = await smallClient(longDay).post(`/v2/branches/office/dates/${MONDAY}/times/10:00/book`, {
      services: [{ publicId: 'ten' }],
      customers: [{ lastName: 'One' }, {}, {}],
    });
    expect([answer.at('end'), answer.at('numberOfCustomers')]).to.deep.equal(['2026-05-11T08:20:00.000+0000', 3]);
  });
});
