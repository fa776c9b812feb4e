import { expect } from 'chai';
import { createBackend, optionsFromEnvironment } from '../../demo/backend/index.js';
import { BackendClient } from '../support/backend-client.js';
import { clientAt, desk, MONDAY, MONDAY_MORNING, smallClient } from '../support/backend-seed.js';

describe('the switches', () => {
  it('show what is booked and reserved, and nothing personal', async () => {
    const client = smallClient();
    const { publicId } = await client.reserve('office', MONDAY, '09:00', ['ten', 'another-ten'], 2);
    const answer = await client.get('/__backend/state');
    expect(answer.json).to.deep.equal({
      appointments: [
        {
          publicId,
          status: 10,
          start: '2026-05-11T07:00:00.000+0000',
          end: '2026-05-11T07:30:00.000+0000',
          branchPublicId: 'office',
          servicePublicIds: ['ten', 'another-ten'],
          numberOfCustomers: 2,
        },
      ],
    });
    await client.confirm(publicId, { customers: [{ lastName: 'Secret' }], notes: 'Secret', title: 'Secret' });
    expect((await client.get('/__backend/state')).text).to.not.include('Secret');
    await client.delete(`/v1/appointments/${publicId}`);
    expect(await client.state()).to.deep.equal([]);
  });

  it('put the clock to an instant, and forward', async () => {
    const client = new BackendClient(createBackend());
    expect((await client.settings({ now: '2026-05-11T08:00:00Z', advance: 60 })).at('now')).to.match(
      /^2026-05-11T08:01:0/,
    );
    expect((await client.dates('centrum', 'passport'))[0]).to.equal(MONDAY);
  });

  it('change settings and tell them', async () => {
    const client = smallClient();
    await client.settings({ reservationSeconds: 30, customSlotLength: { enabled: true } });
    const answer = await client.get('/__backend/settings');
    expect(answer.at('reservationSeconds')).to.equal(30);
    expect(answer.at('customSlotLength')).to.deep.equal({ enabled: true, min: 1, max: 480 });
  });

  it('refuse what they do not know, and change nothing then', async () => {
    const client = smallClient();
    for (const bad of [
      { reservationSecond: 30 },
      { reservationSeconds: '30' },
      { uniqueCustomerIdentifier: 'name' },
      { now: 'today' },
      { advance: '60' },
      { quirks: ['E440'] },
      { quirks: 'all' },
    ]) {
      const answer = await client.settings({ latency: 1, ...bad });
      expect(answer.status, JSON.stringify(bad)).to.equal(400);
    }
    expect((await client.get('/__backend/settings')).at('latency')).to.equal(0);
    expect((await client.send('POST', '/__backend/settings', { body: 'no' })).status).to.equal(400);
    expect((await client.get('/__backend/nothing')).status).to.equal(404);
  });

  it('make every call wait', async () => {
    const client = smallClient({}, { latency: 30 });
    const begin = performance.now();
    await client.get('/v1/branches');
    expect(performance.now() - begin).to.be.greaterThan(25);
  });

  it('go back to the seed', async () => {
    const client = smallClient({}, { reservationSeconds: 120 });
    await client.reserve('office', MONDAY, '09:00', ['ten']);
    await client.settings({ advance: 5, reservationSeconds: 1, quirks: ['noCors'] });
    await client.faults({ action: 'cut', times: null });
    await client.post('/__backend/reset');
    expect(await client.state()).to.deep.equal([]);
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
    const settings = await client.get('/__backend/settings');
    expect([settings.at('reservationSeconds'), settings.at('now')]).to.deep.equal([120, '2026-05-11T06:00:00Z']);
    expect(settings.at('quirks.noCors')).to.equal(false);
  });

  it('keep a list of the calls', async () => {
    const client = smallClient();
    await client.get('/v1/branches?x=1');
    await client.get('/v1/appointments/none');
    expect((await client.get('/__backend/requests')).at('requests')).to.deep.equal([
      { method: 'GET', path: '/calendar-backend/public/api/v1/branches?x=1', status: 200 },
      { method: 'GET', path: '/calendar-backend/public/api/v1/appointments/none', status: 404 },
    ]);
    await client.delete('/__backend/requests');
    expect((await client.get('/__backend/requests')).at('requests')).to.deep.equal([]);
  });

  it('ask for a token where one is set', async () => {
    const client = smallClient({}, { authToken: 'abc' });
    const refused = await client.get('/v1/branches');
    expect([refused.status, refused.text]).to.deep.equal([401, '']);
    expect((await client.send('GET', '/v1/branches', { headers: { 'auth-token': 'abc' } })).status).to.equal(200);
  });
});

describe('the competitor', () => {
  const slot = { branch: 'office', service: 'ten', date: MONDAY, time: '09:00' };

  it('takes one place of a start', async () => {
    const client = smallClient({ resources: [desk('A'), desk('B')] });
    const answer = await client.post('/__backend/competitor', slot);
    expect(answer.at('taken')).to.equal(1);
    expect((await client.reserve('office', MONDAY, '09:00', ['ten'])).status).to.equal(200);
  });

  it('takes all of a start', async () => {
    const client = smallClient({ resources: [desk('A'), desk('B')] });
    expect((await client.post('/__backend/competitor', { ...slot, all: true })).at('taken')).to.equal(2);
    expect((await client.reserve('office', MONDAY, '09:00', ['ten'])).headers.get('ERROR_CODE')).to.equal('440');
    const state = await client.get('/__backend/state');
    expect(state.at('appointments.0')).to.include({ status: 20, competitor: true });
  });

  it('takes a whole day where no time is named', async () => {
    const client = smallClient({ resources: [desk('A'), desk('B')], threshold: 50 });
    const { time, ...day } = slot;
    expect((await client.post('/__backend/competitor', day)).at('taken')).to.equal(8);
    expect(await client.dates('office', 'ten')).to.not.include(MONDAY);
  });

  it('must be told of what exists', async () => {
    for (const wrong of [{ branch: 'nowhere' }, { service: 'nothing' }, { date: 'today' }]) {
      expect((await smallClient().post('/__backend/competitor', { ...slot, ...wrong })).status).to.equal(400);
    }
  });
});

describe('custom slot length', () => {
  const path = `/v2/branches/office/dates/${MONDAY}/times`;
  const body = { services: [{ publicId: 'ten' }] };

  it('is ignored by default', async () => {
    const answer = await smallClient().post(`${path}/09:00/book;customSlotLength=30`, body);
    expect([answer.at('customSlotLength'), answer.at('end')]).to.deep.equal([null, '2026-05-11T07:10:00.000+0000']);
  });

  it('replaces the duration where the site allows it', async () => {
    // 45 minutes: 09:00 to 09:45 and 09:15 to 10:00.
    const client = smallClient({}, { customSlotLength: { enabled: true } });
    expect((await client.get(`${path};servicePublicId=ten;customSlotLength=45`)).at('times')).to.deep.equal([
      '09:00',
      '09:15',
    ]);
    const answer = await client.post(`${path}/09:15/reserve;numberOfCustomers=4;customSlotLength=45`, body);
    expect([answer.at('customSlotLength'), answer.at('end')]).to.deep.equal([45, '2026-05-11T08:00:00.000+0000']);
  });

  it('has bounds', async () => {
    const client = smallClient({}, { customSlotLength: { enabled: true, max: 60 } });
    for (const length of ['0', '61', '-5', 'long']) {
      expect((await client.post(`${path}/09:00/book;customSlotLength=${length}`, body)).status, length).to.equal(400);
    }
  });
});

describe('options from the environment', () => {
  it('are none by default', () => {
    expect(optionsFromEnvironment({})).to.deep.equal({ size: {}, quirks: [] });
  });

  it('set clock, latency, quirks and size', async () => {
    const options = optionsFromEnvironment({
      QMATIC_NOW: MONDAY_MORNING,
      QMATIC_LATENCY: '5',
      QMATIC_RESERVATION_SECONDS: '30',
      QMATIC_QUIRKS: 'noCors, prefixedErrorCodes',
      QMATIC_BRANCHES: '20',
      QMATIC_SERVICES: '25',
    });
    const settings = await new BackendClient(createBackend(options)).get('/__backend/settings');
    expect(settings.at('now')).to.match(/^2026-05-11T06:00:0/);
    expect([settings.at('latency'), settings.at('reservationSeconds'), settings.at('quirks.noCors')]).to.deep.equal([
      5,
      30,
      true,
    ]);
    expect(options.size).to.deep.equal({ branches: 20, services: 25 });
  });

  it('are refused where they are wrong', () => {
    expect(() => optionsFromEnvironment({ QMATIC_QUIRKS: 'none' })).to.throw('there is no quirk none');
    expect(() => optionsFromEnvironment({ QMATIC_LATENCY: 'slow' })).to.throw('not a number');
  });
});

describe('sample appointments', () => {
  it('are there when asked for: unsorted, one of them over', async () => {
    const client = clientAt(MONDAY_MORNING, { sampleAppointments: true });
    const answer = await client.get('/v1/customers/customer-jansen/appointments');
    const starts = [0, 1, 2].map((index) => answer.at(`appointmentList.${String(index)}.start`));
    // The bookable days from Monday 11 May are 11, 13, 14, 15, 18, 19, 20: the 12th is full. Day 6 is Wednesday the 20th,
    // last time 16:45; day 2 Thursday the 14th, with an evening, last time 19:45; and 7 days before the 11th at 11:00.
    expect(starts).to.deep.equal([
      '2026-05-20T14:45:00.000+0000',
      '2026-05-04T09:00:00.000+0000',
      '2026-05-14T17:45:00.000+0000',
    ]);
    expect((await client.get('/v1/customers/externalId/citizen-1001/appointments')).json).to.deep.equal(answer.json);
  });

  it('are not there otherwise, and come with a reset that wants them', async () => {
    const client = clientAt(MONDAY_MORNING);
    expect(await client.state()).to.deep.equal([]);
    await client.post('/__backend/reset', { sampleAppointments: true });
    expect(await client.state()).to.have.length(3);
  });
});
