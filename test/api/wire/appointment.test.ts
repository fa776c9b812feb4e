import { expect } from 'chai';
import { UnexpectedResponseError } from '../../../src/api/errors.js';
import { appointmentIn, appointmentsIn, customerIn, idIn, reservationIn } from '../../../src/api/wire.js';
import { wireAppointment, wireBranch, wireCustomer, wireService } from '../support/samples.js';
import { failureOf } from '../support/fake-fetch.js';

describe('an appointment', () => {
  it('is read into words of the domain', async () => {
    const { branch, services, ...rest } = await appointmentIn(wireAppointment());
    expect(branch.id).to.equal('centrum');
    expect(services.map(({ id }) => id)).to.deep.equal(['passport']);
    expect(rest).to.deep.equal({
      id: 'a1',
      status: 20,
      start: '2023-10-23T06:30:00Z',
      end: '2023-10-23T06:55:00Z',
      people: 2,
      customers: [{ firstName: 'Ada', lastName: 'Jansen', email: 'ada@example.org', dateOfBirth: '2010-10-10' }],
      title: 'Online booking',
      notes: undefined,
      custom: undefined,
    });
  });

  type Row = readonly [what: string, over: Record<string, unknown>, expected: Record<string, unknown>];
  const rows: readonly Row[] = [
    ['no number of people: those who are named', { numberOfCustomers: null, customers: [{}, {}, {}] }, { people: 3 }],
    ['nobody named', { numberOfCustomers: null, customers: null }, { people: 1, customers: [] }],
    ['a number as text', { numberOfCustomers: '4' }, { people: 4 }],
    ['no people at all', { numberOfCustomers: 0 }, { people: 1 }],
    ['one customer in place of a list', { customers: { lastName: 'X' } }, { customers: [{ lastName: 'X' }] }],
    ['a service that cannot be read', { services: [{}] }, { services: [] }],
    ['a status as text', { status: '21' }, { status: 21 }],
    ['notes stored encoded', { notes: 'Geboekt%20via%20internet%E2%99%BF' }, { notes: 'Geboekt via internet♿' }],
    ['notes with a percent sign', { notes: '100% sure, %zz' }, { notes: '100% sure, %zz' }],
    ['notes encoded by halves', { notes: '%E0%A4%A' }, { notes: '%E0%A4%A' }],
    ['notes of two lines', { notes: 'a\r\nb\u0000' }, { notes: 'a\nb' }],
    ['empty notes', { notes: '' }, { notes: undefined }],
    ['custom as it came', { custom: '{"notificationType":"email"}' }, { custom: '{"notificationType":"email"}' }],
    ['empty custom', { custom: '' }, { custom: undefined }],
  ];
  for (const [what, over, expected] of rows) {
    it(what, async () => {
      const appointment = await appointmentIn(wireAppointment(over));
      for (const [field, value] of Object.entries(expected)) {
        expect(appointment, field).to.have.deep.property(field, value);
      }
    });
  }

  const needed: readonly (readonly [Record<string, unknown>, string])[] = [
    [{ publicId: null }, 'publicId'],
    [{ status: 'secret' }, 'status'],
    [{ start: 'secret' }, 'start'],
    [{ end: 5 }, 'end'],
    [{ branch: null }, 'branch'],
    [{ branch: wireBranch({ publicId: '' }) }, 'branch.publicId'],
  ];
  for (const [over, path] of needed) {
    it(`needs ${path}`, async () => {
      for (const [body, at] of [
        [wireAppointment(over), path],
        [{ appointment: wireAppointment(over) }, `appointment.${path}`],
        [{ appointmentList: [wireAppointment(over)] }, `appointmentList[0].${path}`],
      ] as const) {
        const error = await failureOf('appointmentList' in body ? appointmentsIn(body) : appointmentIn(body));
        expect(error).to.be.instanceOf(UnexpectedResponseError).with.property('path', at);
        expect(String(error)).to.not.include('secret');
      }
    });
  }
});

describe('a reservation', () => {
  const answer = wireAppointment({ status: 10, customers: [], services: null, branch: null, title: null });

  it('needs an id and its time, no more', () => {
    expect(reservationIn(answer)).to.deep.equal({
      id: 'a1',
      start: '2023-10-23T06:30:00Z',
      end: '2023-10-23T06:55:00Z',
      people: 2,
    });
    expect(() => reservationIn({ ...answer, end: null })).to.throw(UnexpectedResponseError, 'at end');
  });

  it('may have nothing but an id, which is found', () => {
    expect(idIn({ publicId: 'a1' })).to.equal('a1');
    expect(idIn({ appointment: { publicid: 'a1' } })).to.equal('a1');
    expect([idIn({}), idIn(null), idIn('a1')]).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('a customer', () => {
  it('never has the name that Orchestra makes of no first name', async () => {
    const customer = await customerIn({ customer: wireCustomer({ firstName: null, name: 'null Jansen' }) });
    expect(JSON.stringify(customer)).to.not.include('null');
    expect(customer).to.include({ lastName: 'Jansen' }).and.to.not.have.property('firstName');
  });

  it('holds only fields that were given', async () => {
    expect(await customerIn({ publicId: 'x', email: '', phone: null, custom: 'y', dateOfBirth: null })).to.deep.equal(
      {},
    );
  });

  async function birthday(customer: Record<string, unknown>, zone: string): Promise<string | undefined> {
    const fields = wireCustomer({ dateOfBirthWithoutTime: null, ...customer });
    const over = {
      customers: [fields],
      branch: wireBranch({ fullTimeZone: zone, timeZone: zone }),
      services: [wireService()],
    };
    return (await appointmentIn(wireAppointment(over))).customers[0]?.dateOfBirth;
  }

  const rows: readonly (readonly [string, Record<string, unknown>, string, string | undefined])[] = [
    ['a day', { dateOfBirthWithoutTime: '2010-10-10', dateOfBirth: 0 }, 'UTC', '2010-10-10'],
    ['a day in place of a moment', { dateOfBirth: '1980-12-31' }, 'UTC', '1980-12-31'],
    ['noon in the branch’s zone', { dateOfBirth: 347108400000 }, 'Europe/Amsterdam', '1980-12-31'],
    ['noon of long ago', { dateOfBirth: -2206357200000 }, 'Europe/Amsterdam', '1900-01-31'],
    ['midnight of long ago', { dateOfBirth: -2206400400000 }, 'Europe/Amsterdam', '1900-01-31'],
    ['midnight in a zone far east', { dateOfBirth: Date.UTC(1990, 4, 11, 18, 15) }, 'Asia/Kathmandu', '1990-05-12'],
    ['midnight in a zone far west', { dateOfBirth: Date.UTC(1990, 4, 12, 4, 0) }, 'America/New_York', '1990-05-12'],
    ['noon in the last zone', { dateOfBirth: Date.UTC(2000, 0, 1, 23, 0) }, 'Pacific/Midway', '2000-01-01'],
    ['a moment as text', { dateOfBirth: '347108400000' }, 'Europe/Amsterdam', '1980-12-31'],
    ['a zone that does not exist', { dateOfBirth: 347108400000 }, 'Mars/Olympus', undefined],
    ['no zone', { dateOfBirth: 347108400000 }, '', undefined],
    ['a moment out of the world', { dateOfBirth: 1e300 }, 'UTC', undefined],
    ['a word', { dateOfBirth: 'spring' }, 'UTC', undefined],
  ];
  for (const [what, customer, zone, expected] of rows) {
    it(`born: ${what}`, async () => {
      expect(await birthday(customer, zone)).to.equal(expected);
    });
  }

  it('alone is not guessed to be born in some zone', async () => {
    expect(await customerIn(wireCustomer({ dateOfBirthWithoutTime: null }))).to.not.have.property('dateOfBirth');
    expect(await customerIn(wireCustomer())).to.include({ dateOfBirth: '2010-10-10' });
  });
});
