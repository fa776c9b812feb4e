import { expect } from 'chai';
import type { Answer, BackendClient } from '../support/backend-client.js';
import { valueAt } from '../support/backend-client.js';
import { clientAt, MONDAY_MORNING } from '../support/backend-seed.js';
import { differences, shapeOf } from '../support/backend-shape.js';

const meta = { start: '', end: '', totalResults: 0, offset: null, limit: null, fields: '', arguments: {} };

const branch = {
  publicId: '',
  name: '',
  fullTimeZone: '',
  timeZone: '',
  addressLine1: '',
  addressLine2: '',
  addressCity: '',
  addressState: '',
  addressZip: '',
  addressCountry: '',
  latitude: 0,
  longitude: 0,
  phone: '',
  email: '',
  custom: null,
  branchPrefix: null,
  created: 0,
  updated: 0,
};

const member = { publicId: '', name: '', duration: 0, additionalCustomerDuration: 0, custom: '' };
const service = { ...member, active: true, publicEnabled: true, created: 0, updated: 0 };

const customer = {
  publicId: '',
  name: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  addressLine1: null,
  addressLine2: null,
  addressCity: null,
  addressState: null,
  addressZip: null,
  addressCountry: null,
  identificationNumber: null,
  externalId: '',
  custom: null,
  dateOfBirth: 0,
  dateOfBirthWithoutTime: '',
  created: 0,
  updated: null,
  lastInteractionTimestamp: '',
  deletionTimestamp: '',
  consentTimestamp: null,
  consentIdentifier: null,
  retentionPolicy: '',
};

const appointment = {
  publicId: '',
  status: 20,
  start: '',
  end: '',
  title: '',
  notes: '',
  custom: '',
  branch,
  services: [service],
  resource: { name: '', custom: '' },
  customers: [customer],
  numberOfCustomers: 1,
  customSlotLength: null,
  allDay: false,
  blocking: false,
  created: 0,
  updated: 0,
};

const enveloped = (data: object): object => ({ notifications: [], meta, ...data });
const list = enveloped({ branchList: [branch] });
const services = enveloped({ serviceList: [service] });
const dates = enveloped({ dates: [''] });
const times = enveloped({ times: [''] });
const appointments = enveloped({ appointmentList: [appointment] });
const oneAppointment = enveloped({ appointment });

const at = 'branches/centrum/dates/2026-05-18';
const single = 'branches/centrum/services/passport/dates/2026-05-18';
const somebody = {
  lastName: 'Jansen',
  firstName: 'Jan',
  email: 'j@example.org',
  phone: '1',
  externalId: 'x',
  dateOfBirth: '1980-01-31',
};
const body = { title: 'T', notes: 'N', custom: 'C', services: [{ publicId: 'passport' }], customers: [somebody] };

/** A client, the id of a confirmed appointment, that of its customer, and the id of a reservation. */
interface Scene {
  readonly client: BackendClient;
  readonly booked: string;
  readonly customer: string;
  readonly reserved: string;
}

async function scene(): Promise<Scene> {
  const client = clientAt(MONDAY_MORNING);
  const booked = await client.post(`/v2/${at}/times/10:00/book`, body);
  const reserved = await client.reserve('centrum', '2026-05-18', '10:30', ['passport']);
  const customer = String(valueAt(booked.json, 'customers.0.publicId'));
  return { client, booked: booked.publicId, customer, reserved: reserved.publicId };
}

/** Every call of the API with a sample of its answer. */
const calls: readonly [call: string, sample: unknown, run: (scene: Scene) => Promise<Answer>][] = [
  ['GET v1/branches', list, ({ client }) => client.get('/v1/branches')],
  ['GET v1/branches/{b}', enveloped({ branch }), ({ client }) => client.get('/v1/branches/centrum')],
  ['GET v1/branches/{b}/services', services, ({ client }) => client.get('/v1/branches/centrum/services')],
  ['GET v1/services', services, ({ client }) => client.get('/v1/services')],
  ['GET v1/services/{s}/branches', list, ({ client }) => client.get('/v1/services/passport/branches')],
  ['GET v1 …/dates', dates, ({ client }) => client.get('/v1/branches/centrum/services/passport/dates')],
  ['GET v1 …/times', times, ({ client }) => client.get(`/v1/${single}/times`)],
  [
    'POST v1 …/book',
    appointment,
    ({ client }) => client.post(`/v1/${single}/times/11:00/book`, { ...body, customer: somebody }),
  ],
  [
    'POST v2 …/services/{s}/…/book',
    appointment,
    ({ client }) => client.post(`/v2/${single}/times/11:00/book;customSlotLength=30`, body),
  ],
  [
    'POST v1 …/reserve',
    { ...appointment, customers: [] },
    ({ client }) => client.post(`/v1/${single}/times/11:00/reserve`),
  ],
  [
    'POST v1/branches/appointments/{id}/confirm',
    appointment,
    ({ client, reserved }) => client.post(`/v1/branches/appointments/${reserved}/confirm`, body),
  ],
  ['GET v1/customers/{id}', enveloped({ customer }), ({ client, customer: id }) => client.get(`/v1/customers/${id}`)],
  [
    'GET v1/customers/{id}/appointments',
    appointments,
    ({ client, customer: id }) => client.get(`/v1/customers/${id}/appointments`),
  ],
  [
    'GET v1/customers/externalId/{e}/appointments',
    appointments,
    ({ client }) => client.get('/v1/customers/externalId/x/appointments'),
  ],
  ['GET v1/appointments/{id}', oneAppointment, ({ client, booked }) => client.get(`/v1/appointments/${booked}`)],
  [
    'PUT v1/appointments/{id}/reschedule',
    oneAppointment,
    ({ client, booked }) =>
      client.put(`/v1/appointments/${booked}/reschedule?start=2026-05-19T11:00:00&end=2026-05-19T11:10:00`),
  ],
  [
    'GET v2/branches/{b}/dates',
    dates,
    ({ client }) => client.get('/v2/branches/centrum/dates;servicePublicId=passport'),
  ],
  [
    'GET v2/branches/{b}/dates/{d}/times',
    times,
    ({ client }) => client.get(`/v2/${at}/times;servicePublicId=passport`),
  ],
  ['POST v2 …/book', appointment, ({ client }) => client.post(`/v2/${at}/times/11:00/book`, body)],
  [
    'POST v2 …/reserve',
    { ...appointment, customers: [] },
    ({ client }) => client.post(`/v2/${at}/times/11:00/reserve;numberOfCustomers=2;customSlotLength=30`, body),
  ],
  ['POST v2/branches/appointments/{id}/confirm', appointment, ({ client, reserved }) => client.confirm(reserved, body)],
  [
    'GET v1/services/groups',
    [{ branchPublicId: '', branchName: '', serviceGroups: [{ services: [member] }] }],
    ({ client }) => client.get('/v1/services/groups;servicePublicId=passport'),
  ],
  [
    'GET v2/branches/{b}/services/groups',
    [{ services: [member] }],
    ({ client }) => client.get('/v2/branches/centrum/services/groups;servicePublicId=passport'),
  ],
  [
    'GET v2/branches/available',
    [{ ...branch, id: 1, qpId: 1 }],
    ({ client }) => client.get('/v2/branches/available;servicePublicId=passport'),
  ],
];

describe('the shape of each answer', () => {
  for (const [call, sample, run] of calls) {
    it(`of ${call}`, async () => {
      const answer = await run(await scene());
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.headers.get('Content-Type')).to.equal('application/json');
      const withoutEcho = { ...shapedFor(answer.json) };
      expect(differences(shapeOf(sample), shapeOf(withoutEcho.value))).to.deep.equal([]);
    });
  }

  it('of DELETE v1/appointments/{id} is nothing at all', async () => {
    const { client, booked } = await scene();
    const answer = await client.delete(`/v1/appointments/${booked}`);
    expect([answer.status, answer.text, answer.headers.get('Content-Type')]).to.deep.equal([204, '', null]);
  });

  it('tells the instant in UTC, with milliseconds and without a colon in the offset', async () => {
    const { client, booked } = await scene();
    const answer = await client.get(`/v1/appointments/${booked}`);
    expect(answer.at('appointment.start')).to.equal('2026-05-18T08:00:00.000+0000');
  });

  it('counts its results', async () => {
    const answer = await clientAt(MONDAY_MORNING).get('/v1/services');
    expect(answer.at('meta.totalResults')).to.equal(20);
    expect(answer.at('serviceList')).to.have.length(20);
  });
});

/** The echo of arguments depends on the call; its own tests look at it. */
function shapedFor(json: unknown): { value: unknown } {
  if (Array.isArray(json)) return { value: json };
  const value = json as Record<string, unknown>;
  if (!('meta' in value)) return { value };
  return { value: { ...value, meta: { ...(value['meta'] as object), arguments: {} } } };
}
