import { expect } from 'chai';
import type { Slot } from '../../src/booking/model.js';
import type { CompleteApi } from '../../src/api/complete-qmatic-api.js';
import { failureOf } from './support/fake-fetch.js';
import { details, ReferenceBackend, wanted } from './support/reference-backend.js';

describe('all reads, over HTTP against the reference backend', () => {
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
    await backend.reset();
  });

  /** The one call that reached the server. */
  async function theRequest(): Promise<string | undefined> {
    const requests = await backend.requests();
    expect(requests).to.have.length(1);
    return requests[0];
  }

  it('GET v1/branches', async () => {
    const branches = await api.branches();
    expect(branches.map(({ id }) => id)).to.include.members(['centrum', 'library north', 'hide-training-room']);
    expect(branches.filter(({ virtual }) => virtual)).to.have.length(2);
    expect(branches.find(({ id }) => id === 'zuid')?.address).to.deep.equal(['Vijf Meilaan 137', '2321 RK Leiden']);
    expect(branches.find(({ id }) => id === 'porvoo')?.names).to.have.property('sv', 'Servicekontor Borgå');
    expect(await theRequest()).to.equal('GET /v1/branches');
  });

  it('GET v1/branches/{b}', async () => {
    const branch = await api.branch('library north');
    expect(branch).to.include({ id: 'library north', timeZone: 'Europe/Amsterdam' });
    expect(await theRequest()).to.equal('GET /v1/branches/library%20north');
    expect(await failureOf(api.branch('nowhere'))).to.include({ code: 'not-found' });
  });

  it('GET v1/branches/{b}/services', async () => {
    const services = await api.servicesOfBranch('noord');
    expect(services.map(({ id }) => id))
      .to.include('waste-pass')
      .and.not.include('BRP');
    expect(await theRequest()).to.equal('GET /v1/branches/noord/services');
    expect(await api.servicesOfBranch('nowhere')).to.deep.equal([]);
  });

  it('GET v1/services', async () => {
    const services = await api.services();
    expect(services).to.have.length(20);
    expect(services.find(({ id }) => id === 'first-registration')?.name).to.equal(
      'First registration of non-residents',
    );
    expect(services.find(({ id }) => id === 'death')).to.include({ cancelEnabled: false, rescheduleEnabled: false });
    expect(services.find(({ id }) => id === 'passport')?.infoText).to.include('<b>current</b>');
    expect(await theRequest()).to.equal('GET /v1/services');
  });

  it('GET v1/services/{s}/branches', async () => {
    const branches = await api.branchesOfService('debt-advice');
    expect(branches.map(({ id }) => id))
      .to.include.members(['centrum', 'zuid'])
      .and.not.include('noord');
    expect(await theRequest()).to.equal('GET /v1/services/debt-advice/branches');
  });

  it('GET v1/branches/{b}/services/{s}/dates and times, for one and for several', async () => {
    const one = { branchId: 'centrum', serviceId: 'proof of life' };
    const dates = await api.datesOfService(one);
    expect(dates).to.deep.equal(await api.dates({ ...wanted, serviceIds: ['proof of life'] }));
    const [day = ''] = dates;
    const times = await api.timesOfService(one, day);
    expect(times).to.deep.equal(await api.times({ ...wanted, serviceIds: ['proof of life'] }, day));
    expect(times.length).to.be.greaterThan(0);
    await api.datesOfService({ ...one, people: 3 });
    await api.timesOfService({ ...one, people: 3 }, day);
    const requests = await backend.requests();
    expect(requests[0]).to.equal('GET /v1/branches/centrum/services/proof%20of%20life/dates');
    expect(requests.at(-2)).to.equal('GET /v1/branches/centrum/services/proof%20of%20life/dates?numberOfCustomers=3');
    expect(requests.at(-1)).to.match(/\/times\?numberOfCustomers=3$/);
  });

  it('GET v2 dates and times, for several services and people', async () => {
    const family = { ...wanted, serviceIds: ['passport', 'id-card'] as const, people: 4 };
    const dates = await api.dates(family);
    expect(await theRequest()).to.equal(
      'GET /v2/branches/centrum/dates;servicePublicId=passport;servicePublicId=id-card;numberOfCustomers=4',
    );
    const times = await api.times(family, dates[0] ?? '');
    const single = await api.times(wanted, dates[0] ?? '');
    // 65 minutes in place of 10: the last start of a block comes earlier.
    expect(times.length).to.be.greaterThan(0).and.lessThan(single.length);
    expect(await api.dates({ ...wanted, branchId: 'nowhere' })).to.deep.equal([]);
    expect(await api.times(wanted, '2031-01-01')).to.deep.equal([]);
  });

  it('GET v2 dates with a length of one’s own', async () => {
    await backend.settings({ customSlotLength: { enabled: true, min: 1, max: 480 } });
    const long = await api.times({ ...wanted, slotLength: 120 }, slot.day);
    expect(long.length).to.be.lessThan((await api.times(wanted, slot.day)).length);
    expect((await backend.requests())[0]).to.match(/;servicePublicId=passport;customSlotLength=120$/);
  });

  it('GET v1/services/groups', async () => {
    const groups = await api.serviceGroups(['passport', 'waste-pass']);
    expect(groups.map(({ branchId }) => branchId))
      .to.include('centrum')
      .and.not.include('guildford');
    const ids = groups.find(({ branchId }) => branchId === 'centrum')?.groups[0]?.map(({ id }) => id);
    expect(ids).to.include.members(['passport', 'waste-pass', 'BRP']);
    expect(await theRequest()).to.equal('GET /v1/services/groups;servicePublicId=passport;servicePublicId=waste-pass');
  });

  it('GET v2/branches/{b}/services/groups', async () => {
    const [group] = await api.serviceGroupsOfBranch('centrum', ['marriage']);
    expect(group?.map(({ id }) => id)).to.have.members(['birth', 'marriage', 'death', 'naturalisation']);
    expect(await theRequest()).to.equal('GET /v2/branches/centrum/services/groups;servicePublicId=marriage');
    expect(await api.serviceGroupsOfBranch('nowhere', ['marriage'])).to.deep.equal([]);
  });

  it('GET v2/branches/available', async () => {
    const branches = await api.branchesAvailable(['debt-advice']);
    expect(branches.map(({ id }) => id)).to.include.members(['centrum', 'zuid']);
    expect(await theRequest()).to.equal('GET /v2/branches/available;servicePublicId=debt-advice');
    await backend.quirks('wrappedAvailable', 'misspeltIds');
    expect(await api.branchesAvailable(['debt-advice'])).to.deep.equal(branches);
  });

  it('GET v1/appointments/{id}', async () => {
    const appointment = await api.appointment('sample-passport');
    expect(appointment).to.include({ id: 'sample-passport', status: 20, notes: 'Geboekt via internet' });
    expect(appointment.customers[0]).to.include({ lastName: 'Jansen', dateOfBirth: '1980-02-29' });
    expect(JSON.stringify(appointment)).to.not.include('null Jansen');
    expect(await theRequest()).to.equal('GET /v1/appointments/sample-passport');
    expect(await failureOf(api.appointment('nowhere'))).to.include({ code: 'not-found', status: 404 });
  });

  it('GET v1/customers/{id}', async () => {
    const customer = await api.customer('customer-jansen');
    expect(customer).to.include({ lastName: 'Jansen', externalId: 'citizen-1001', dateOfBirth: '1980-02-29' });
    expect(customer).to.not.have.any.keys('firstName', 'name', 'addressLine2');
    expect(await theRequest()).to.equal('GET /v1/customers/customer-jansen');
    expect(await failureOf(api.customer('nobody'))).to.include({ code: 'not-found' });
  });

  it('GET v1/customers/{id}/appointments', async () => {
    const appointments = await api.appointmentsOfCustomer('customer-jansen');
    expect(appointments.map(({ id }) => id)).to.have.members(['sample-passport', 'sample-past', 'sample-moving']);
    expect(await theRequest()).to.equal('GET /v1/customers/customer-jansen/appointments');
  });

  it('GET v1/customers/externalId/{e}/appointments: some, none, and too many customers', async () => {
    const appointments = await api.appointmentsByExternalId('citizen-1001');
    expect(appointments).to.have.length(3);
    expect(await theRequest()).to.equal('GET /v1/customers/externalId/citizen-1001/appointments');
    expect(await api.appointmentsByExternalId('nobody')).to.deep.equal([]);
    const same = { ...details, customers: [{ externalId: 'twice' }, { externalId: 'twice' }] };
    await api.book(wanted, slot, same);
    expect(await failureOf(api.appointmentsByExternalId('twice'))).to.include({ code: 'not-found' });
  });
});
