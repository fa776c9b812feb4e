import { expect } from 'chai';
import type { Quirk } from '../../demo/backend/index.js';
import { quirkNames } from '../../demo/backend/quirks.js';
import type { Answer, BackendClient } from '../support/backend-client.js';
import { clientAt, MONDAY, MONDAY_MORNING, smallClient, smallSeed } from '../support/backend-seed.js';

const withQuirk = (quirk: Quirk): BackendClient => smallClient({}, { quirks: [quirk] });
const at = `/v2/branches/office/dates/${MONDAY}/times`;

function book(client: BackendClient, time = '09:00', customer: object = {}): Promise<Answer> {
  const body = { services: [{ publicId: 'ten' }], customers: [customer], notes: 'Überraschung & mehr' };
  return client.post(`${at}/${time}/book`, body);
}

/** One test for each quirk: without one, this file does not compile. */
const tests: Readonly<Record<Quirk, () => Promise<void>>> = {
  async additionalCustomers() {
    // 10 and 5 for each further one: one additional person makes 15 minutes, and two persons in all.
    const answer = await withQuirk('additionalCustomers').reserve('office', MONDAY, '09:00', ['ten'], 1);
    expect([answer.at('end'), answer.at('numberOfCustomers')]).to.deep.equal(['2026-05-11T07:15:00.000+0000', 2]);
    const alone = await withQuirk('additionalCustomers').times('office', MONDAY, 'forty');
    expect(alone).to.deep.equal(['09:00', '09:15']);
  },
  async prefixedErrorCodes() {
    const answer = await withQuirk('prefixedErrorCodes').get('/v1/appointments/none');
    expect(answer.headers.get('ERROR_CODE')).to.equal('E142');
  },
  async slotTakenIs404() {
    const client = withQuirk('slotTakenIs404');
    await book(client);
    const answer = await book(client);
    expect([answer.status, answer.headers.get('ERROR_CODE')]).to.deep.equal([404, '440']);
  },
  async codelessErrors() {
    const answer = await withQuirk('codelessErrors').get('/v1/appointments/none');
    expect([answer.headers.get('ERROR_CODE'), answer.headers.get('ERROR_MESSAGE')]).to.deep.equal([null, null]);
    expect([answer.status, answer.json]).to.deep.equal([404, { msg: 'Appointment not found' }]);
  },
  async gatewayBlanksMessages() {
    const answer = await withQuirk('gatewayBlanksMessages').get('/v1/appointments/none');
    const blank = 'See gateway log files for full error message.';
    expect([answer.headers.get('ERROR_MESSAGE'), answer.json]).to.deep.equal([blank, { msg: blank }]);
    expect(answer.headers.get('ERROR_CODE')).to.equal('142');
  },
  async noExposedHeaders() {
    const answer = await withQuirk('noExposedHeaders').get('/v1/branches');
    expect(answer.headers.get('Access-Control-Expose-Headers')).to.equal(null);
    expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal('*');
  },
  async noCors() {
    const answer = await withQuirk('noCors').get('/v1/branches');
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).to.deep.equal([]);
  },
  async duplicatedCors() {
    const answer = await withQuirk('duplicatedCors').get('/v1/branches');
    expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal('*, *');
  },
  async acceptedAsText() {
    const answer = await book(withQuirk('acceptedAsText'));
    expect(answer.status).to.equal(202);
    expect(answer.headers.get('Content-Type')).to.equal('application/text;charset=UTF-8');
    expect(answer.at('status')).to.equal(20);
  },
  async deleteAnswers200() {
    const client = withQuirk('deleteAnswers200');
    const answer = await client.delete(`/v1/appointments/${(await book(client)).publicId}`);
    expect([answer.status, answer.text]).to.deep.equal([200, '']);
  },
  async dropMatrix() {
    // What was asked does not arrive: no echo, and an interval of 15 minutes instead of the 40 of the service.
    const client = withQuirk('dropMatrix');
    const answer = await client.get(`${at};servicePublicId=forty`);
    expect(answer.at('meta.arguments')).to.deep.equal({});
    expect(answer.at('times')).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
    expect((await client.get(`${at}?servicePublicId=forty`)).at('times')).to.deep.equal(['09:00', '09:15']);
    const reserved = await client.reserve('office', MONDAY, '09:00', ['ten'], 3);
    expect([reserved.at('numberOfCustomers'), reserved.at('end')]).to.deep.equal([1, '2026-05-11T07:10:00.000+0000']);
  },
  async pastTimes() {
    // It is 09:31 in Amsterdam.
    const client = clientAt('2026-05-11T07:31:00Z', { seed: smallSeed(), quirks: ['pastTimes'] });
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
    expect((await client.dates('office', 'ten'))[0]).to.equal(MONDAY);
  },
  async syncWindow() {
    // 22:00 UTC is midnight in Amsterdam; at 00:05 it is over.
    const client = clientAt('2026-05-10T21:59:59Z', { seed: smallSeed(), quirks: ['syncWindow'] });
    const reserved = await client.reserve('office', MONDAY, '09:00', ['ten']);
    expect(reserved.status).to.equal(200);
    await client.settings({ now: '2026-05-10T22:00:00Z' });
    expect((await client.confirm(reserved.publicId)).status).to.equal(503);
    expect((await book(client, '09:15')).status).to.equal(503);
    expect((await client.delete(`/v1/appointments/${reserved.publicId}`)).status).to.equal(503);
    expect((await client.get('/v1/branches')).status).to.equal(200);
    await client.settings({ now: '2026-05-10T22:05:00Z' });
    expect((await client.confirm(reserved.publicId)).status).to.equal(200);
  },
  async noFullTimeZone() {
    const answer = await withQuirk('noFullTimeZone').get('/v1/branches/office');
    expect(answer.at('branch')).to.include({ timeZone: 'Europe/Amsterdam' }).and.not.to.have.property('fullTimeZone');
  },
  async birthAtMidnight() {
    // Midnight on 1 July 1980 in Amsterdam, summer time, is 22:00 UTC of the day before.
    const answer = await book(withQuirk('birthAtMidnight'), '09:00', { dateOfBirth: '1980-07-01' });
    expect(answer.at('customers.0.dateOfBirth')).to.equal(Date.UTC(1980, 5, 30, 22));
    expect(answer.at('customers.0')).to.not.have.property('dateOfBirthWithoutTime');
  },
  async timesNamedDates() {
    const answer = await withQuirk('timesNamedDates').get(`${at};servicePublicId=forty`);
    expect([answer.at('times'), answer.at('dates')]).to.deep.equal([undefined, ['09:00', '09:15']]);
  },
  async argumentsAsList() {
    const answer = await withQuirk('argumentsAsList').get(`${at};servicePublicId=forty`);
    expect(answer.at('meta.arguments')).to.deep.equal([]);
  },
  async numbersAsText() {
    const answer = await withQuirk('numbersAsText').get('/v1/services');
    expect([answer.at('serviceList.0.duration'), answer.at('serviceList.1.duration')]).to.deep.equal(['10', '40']);
  },
  async encodedNotes() {
    const answer = await book(withQuirk('encodedNotes'));
    expect(answer.at('notes')).to.equal('%C3%9Cberraschung%20%26%20mehr');
  },
  async misspeltIds() {
    const answer = await withQuirk('misspeltIds').get('/v2/branches/available;servicePublicId=ten');
    expect(answer.at('0')).to.include({ publicid: 'office', qpld: 1 }).and.not.to.have.any.keys('publicId', 'qpId');
  },
  async wrappedAvailable() {
    const answer = await withQuirk('wrappedAvailable').get('/v2/branches/available;servicePublicId=ten');
    expect(answer.at('value.0.publicId')).to.equal('office');
  },
};

describe('quirks', () => {
  for (const name of quirkNames) it(name, tests[name]);

  it('are off by default and can be switched while running, one by one or as a list', async () => {
    const client = smallClient();
    await client.settings({ quirks: { prefixedErrorCodes: true } });
    await client.settings({ quirks: { deleteAnswers200: true } });
    expect((await client.get('/v1/appointments/none')).headers.get('ERROR_CODE')).to.equal('E142');
    await client.settings({ quirks: [] });
    expect((await client.get('/v1/appointments/none')).headers.get('ERROR_CODE')).to.equal('142');
    const answer = await clientAt(MONDAY_MORNING).get('/__backend/settings');
    expect(Object.values(answer.at('quirks') as object)).to.deep.equal(quirkNames.map(() => false));
  });
});
