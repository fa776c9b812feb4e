import { expect } from 'chai';
import type { Answer, BackendClient } from '../support/backend-client.js';
import { MONDAY, smallClient } from '../support/backend-seed.js';

const NO_RESOURCE = 'No resource is available for the selected date and time';
const at = (time: string, path = 'office', date = MONDAY): string => `/v2/branches/${path}/dates/${date}/times/${time}`;
const ten = { services: [{ publicId: 'ten' }] };

/** Each way to an error, with what is answered. */
const cases: readonly [
  name: string,
  status: number,
  code: string | null,
  msg: string,
  call: (client: BackendClient) => Promise<Answer>,
][] = [
  [
    'an unknown customer',
    404,
    '140',
    'No customer found matching the specified publicId',
    (client) => client.get('/v1/customers/nobody'),
  ],
  [
    'the appointments of an unknown customer',
    404,
    '140',
    'No customer found matching the specified publicId',
    (client) => client.get('/v1/customers/nobody/appointments'),
  ],
  [
    'an unknown external id',
    404,
    '140',
    'ExternalID identified 0 customers. Must identify a single customer.',
    (client) => client.get('/v1/customers/externalId/nobody/appointments'),
  ],
  ['an unknown appointment', 404, '142', 'Appointment not found', (client) => client.get('/v1/appointments/none')],
  [
    'deleting an unknown appointment',
    404,
    '142',
    'Appointment not found',
    (client) => client.delete('/v1/appointments/none'),
  ],
  ['confirming an unknown appointment', 404, '142', 'Appointment not found', (client) => client.confirm('none')],
  [
    'rescheduling an unknown appointment',
    404,
    '142',
    'Appointment not found',
    (client) => client.put('/v1/appointments/none/reschedule?start=2026-05-11T09:00:00&end=2026-05-11T09:10:00'),
  ],
  ['an unknown branch', 404, '410', 'Branch not found', (client) => client.get('/v1/branches/nowhere')],
  [
    'booking at an unknown branch',
    400,
    '410',
    'Branch not found',
    (client) => client.post(`${at('09:00', 'nowhere')}/book`, ten),
  ],
  [
    'booking an unknown service',
    400,
    '420',
    'Service not found',
    (client) => client.post(`${at('09:00')}/book`, { services: [{ publicId: 'nothing' }] }),
  ],
  ['booking no service', 400, '420', 'Service not found', (client) => client.post(`${at('09:00')}/book`)],
  [
    'reserving an unknown service by version 1',
    400,
    '420',
    'Service not found',
    (client) => client.post(`/v1/branches/office/services/nothing/dates/${MONDAY}/times/09:00/reserve`),
  ],
  ['a time off the grid', 400, '440', NO_RESOURCE, (client) => client.post(`${at('09:07')}/reserve`, ten)],
  ['a time that is none', 400, '440', NO_RESOURCE, (client) => client.post(`${at('noon')}/reserve`, ten)],
  [
    'a date that is none',
    400,
    '440',
    NO_RESOURCE,
    (client) => client.post(`${at('09:00', 'office', '2026-02-30')}/reserve`, ten),
  ],
  [
    'a date of the past',
    400,
    '440',
    NO_RESOURCE,
    (client) => client.post(`${at('09:00', 'office', '2026-05-08')}/reserve`, ten),
  ],
  [
    'an appointment that would end too late',
    400,
    '440',
    NO_RESOURCE,
    (client) => client.reserve('office', MONDAY, '09:45', ['ten'], 4),
  ],
  [
    'a body that is no JSON',
    400,
    null,
    'Malformed request body',
    (client) => client.send('POST', `${at('09:00')}/book`, { body: '{"services":' }),
  ],
  ['a body that is a list', 400, null, 'Malformed request body', (client) => client.post(`${at('09:00')}/book`, [])],
  [
    'a number of customers that is none',
    400,
    null,
    'numberOfCustomers is not a number',
    (client) => client.post(`${at('09:00')}/reserve;numberOfCustomers=many`, ten),
  ],
  [
    'a phone number of 51 characters',
    400,
    null,
    'Value of phone is too long',
    (client) => client.post(`${at('09:00')}/book`, { ...ten, customers: [{ phone: '1'.repeat(51) }] }),
  ],
  [
    'a name of 201 characters',
    400,
    null,
    'Value of lastName is too long',
    (client) => client.post(`${at('09:00')}/book`, { ...ten, customers: [{ lastName: 'x'.repeat(201) }] }),
  ],
  [
    'a date of birth that is none',
    400,
    null,
    'Invalid dateOfBirth',
    (client) => client.post(`${at('09:00')}/book`, { ...ten, customers: [{ dateOfBirth: '31-01-1980' }] }),
  ],
];

describe('errors', () => {
  for (const [name, status, code, msg, call] of cases) {
    it(`tell ${name}`, async () => {
      const client = smallClient();
      const answer = await call(client);
      expect([answer.status, answer.headers.get('ERROR_CODE'), answer.json]).to.deep.equal([status, code, { msg }]);
      expect(answer.headers.get('ERROR_MESSAGE')).to.equal(msg);
      expect(answer.headers.get('Content-Type')).to.equal('application/json');
      expect(await client.state()).to.deep.equal([]);
    });
  }

  it('tell a second confirmation', async () => {
    const client = smallClient();
    const { publicId } = await client.reserve('office', MONDAY, '09:00', ['ten']);
    await client.confirm(publicId);
    const answer = await client.confirm(publicId, { customers: [{ lastName: 'Other' }] });
    expect([answer.status, answer.headers.get('ERROR_CODE')]).to.deep.equal([400, '460']);
    expect(answer.json).to.deep.equal({ msg: 'Specified appointment is not in RESERVED state' });
    const read = await client.get(`/v1/appointments/${publicId}`);
    expect(read.at('appointment.customers.0.lastName')).to.equal('Jansen');
  });

  it('tell a taken slot', async () => {
    const client = smallClient();
    await client.reserve('office', MONDAY, '09:00', ['ten']);
    const answer = await client.reserve('office', MONDAY, '09:00', ['ten']);
    expect([answer.status, answer.headers.get('ERROR_CODE'), answer.json]).to.deep.equal([
      400,
      '440',
      { msg: NO_RESOURCE },
    ]);
  });

  it('tell two customers of one external id', async () => {
    const client = smallClient();
    for (const time of ['09:00', '09:15']) {
      await client.post(`${at(time)}/book`, { ...ten, customers: [{ externalId: 'same' }] });
    }
    const answer = await client.get('/v1/customers/externalId/same/appointments');
    expect([answer.status, answer.headers.get('ERROR_CODE')]).to.deep.equal([404, '140']);
    expect(answer.at('msg')).to.equal('ExternalID identified 2 customers. Must identify a single customer.');
  });

  it('are a plain 404 for paths that the API does not have', async () => {
    for (const path of ['/v1/nothing', '/v3/branches', '/v1/branches/office/dates/x']) {
      const answer = await smallClient().get(path);
      expect([answer.status, answer.text], path).to.deep.equal([404, '']);
    }
  });
});
