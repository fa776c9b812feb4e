import { expect } from 'chai';
import type { BookingSettings } from '../../src/controller/settings.js';
import { municipality } from '../../demo/backend/seed/municipality.js';
import { BookingSession, endSessions } from '../support/booking-session.js';

const plan = { flow: 'service-first', reserve: 'early', people: 'never', skip: [] } as const;

/** The site of a town: many branches and services. */
function townSession(settings: Partial<BookingSettings> = {}): BookingSession {
  return new BookingSession({ settings, backend: { seed: municipality() } });
}

afterEach(endSessions);

describe('preselection', () => {
  it('skips both steps when service and branch exist', async () => {
    const session = townSession({ preselection: { serviceIds: ['passport'], branchId: 'centrum' } });
    await session.open();
    expect(session.at('date').wish.branch.id).to.equal('centrum');
    expect(session.at('date').plan.skip).to.deep.equal(['service', 'branch']);
    expect(session.at('date').notice).to.equal(undefined);
  });

  it('asks for the branch alone when only the service was named', async () => {
    const session = townSession({ preselection: { serviceIds: ['passport'], branchId: undefined } });
    await session.open();
    expect(session.at('branch').memory.services.map(({ id }) => id)).to.deep.equal(['passport']);
  });

  it('says that a branch does not exist, and keeps the service that does', async () => {
    const session = townSession({ preselection: { serviceIds: ['passport'], branchId: 'atlantis' } });
    await session.open();
    const { notice, memory } = session.at('branch');
    expect(notice).to.deep.equal({ kind: 'unknown-preselection', what: 'branch', id: 'atlantis' });
    expect(memory.services.map(({ id }) => id)).to.deep.equal(['passport']);
  });

  it('asks for the service when one of two does not exist', async () => {
    const session = townSession({ preselection: { serviceIds: ['passport', 'wings'], branchId: undefined } });
    await session.open();
    const { notice, memory } = session.at('service');
    expect(notice).to.deep.equal({ kind: 'unknown-preselection', what: 'service', id: 'passport wings' });
    expect(memory.services).to.deep.equal([]);
  });

  it('asks for the service when the branch does not offer it', async () => {
    const session = townSession({ preselection: { serviceIds: ['naturalisation'], branchId: 'whitby' } });
    await session.open();
    expect(session.at('service').notice?.kind).to.equal('unknown-preselection');
    expect(session.at('service').memory.branch?.id).to.equal('whitby');
  });

  it('branch first, lists only the branches that offer the service of the page', async () => {
    const session = townSession({
      plan: { ...plan, flow: 'branch-first' },
      preselection: { serviceIds: ['naturalisation'], branchId: undefined },
    });
    await session.open();
    session.at('branch');
    const offered = (await session.api.branchesOfService('naturalisation')).map(({ id }) => id);
    expect(session.controller.reads.branches.value?.map(({ id }) => id)).to.deep.equal(offered);
    expect(offered.length).to.be.lessThan((await session.api.branches()).length);
  });

  it('is looked up once, however often the page changes something else meanwhile', async () => {
    const session = townSession({ preselection: { serviceIds: ['passport'], branchId: 'centrum' } });
    session.host.connect();
    session.controller.open();
    session.controller.dispatch({ type: 'plan-changed', plan: { ...plan, reserve: 'late' } });
    await session.settle();
    expect(session.at('date').plan.reserve).to.equal('late');
    expect(await session.calls('GET', '/centrum/services')).to.equal(1);
  });

  it('that cannot be looked up is tried again only when the visitor asks', async () => {
    const session = townSession({ preselection: { serviceIds: ['passport'], branchId: undefined } });
    await session.fault({ method: 'GET', path: '/services', action: 'status', status: 404, times: null });
    await session.open();
    expect(session.at('opening').problem?.code).to.equal('not-found');
    const asked = await session.calls('GET');
    await session.settle();
    expect(await session.calls('GET')).to.equal(asked);

    await session.client.delete('/__backend/faults');
    await session.controller.retry();
    await session.settle();
    expect(session.at('branch').problem).to.equal(undefined);
  });
});

describe('a single option', () => {
  it('is taken without asking, and Back does not stop there', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    expect(session.at('time').wish.branch.id).to.equal('office');
    await session.act({ type: 'went-back' });
    session.at('service');
  });

  it('branch first, a branch with one service does not ask for the branch again', async () => {
    const session = townSession({
      plan: { ...plan, flow: 'branch-first' },
      offeredServices: (services) => services.filter(({ id }) => id === 'passport'),
    });
    await session.open();
    const branch = session.controller.reads.branches.value?.find(({ id }) => id === 'centrum');
    await session.act({ type: 'branch-chosen', branch: branch! });
    expect(session.at('date').wish.services[0].id).to.equal('passport');
    await session.act({ type: 'went-back' });
    session.at('branch');
  });

  it('is asked for again when another service has several branches', async () => {
    const offered = ['centrum', 'whitby'];
    const session = townSession({ offeredBranches: (all) => all.filter(({ id }) => offered.includes(id)) });
    await session.open();
    const services = session.controller.reads.services.value ?? [];
    const rare = services.find(({ id }) => id === 'naturalisation')!;
    const common = services.find(({ id }) => id === 'passport')!;
    await session.act({ type: 'services-chosen', services: [rare] });
    expect(session.at('date').wish.branch.id).to.equal('centrum');

    await session.act({ type: 'went-back' });
    session.at('service');
    expect(session.controller.reads.services.value?.length).to.equal(services.length);
    await session.act({ type: 'services-chosen', services: [common] });
    expect(session.at('branch').memory.branch).to.equal(undefined);
  });

  it('is not taken while the visitor has to be told that their own choice is gone', async () => {
    const session = new BookingSession({ settings: { preselection: { serviceIds: ['ten'], branchId: 'atlantis' } } });
    await session.open();
    expect(session.at('branch').notice?.kind).to.equal('unknown-preselection');
  });
});

describe('an answer that is not offered any more', () => {
  it('branch: is asked for again, and the visitor is told which', async () => {
    const session = townSession();
    await session.open();
    const services = session.controller.reads.services.value ?? [];
    const [passport] = services.filter(({ id }) => id === 'passport');
    const [rare] = services.filter(({ id }) => id === 'naturalisation');
    await session.act({ type: 'services-chosen', services: [passport!] });
    const offering = (await session.api.branchesOfService('naturalisation')).map(({ id }) => id);
    const elsewhere = session.controller.reads.branches.value?.find(({ id }) => !offering.includes(id));
    await session.act({ type: 'branch-chosen', branch: elsewhere! }, { type: 'went-back' }, { type: 'went-back' });
    await session.act({ type: 'services-chosen', services: [rare!] });
    expect(session.at('branch').notice).to.deep.equal({ kind: 'branch-not-offered', branch: elsewhere });
  });

  it('service: branch first, another branch asks for it again', async () => {
    const session = townSession({ plan: { ...plan, flow: 'branch-first' } });
    await session.open();
    const branches = session.controller.reads.branches.value ?? [];
    const offering = (await session.api.branchesOfService('naturalisation')).map(({ id }) => id);
    const here = branches.find(({ id }) => offering.includes(id))!;
    const elsewhere = branches.find(({ id }) => !offering.includes(id))!;
    await session.act({ type: 'branch-chosen', branch: here });
    const rare = session.controller.reads.services.value?.find(({ id }) => id === 'naturalisation');
    await session.act({ type: 'services-chosen', services: [rare!] }, { type: 'went-back' }, { type: 'went-back' });
    await session.act({ type: 'branch-chosen', branch: elsewhere });
    expect(session.at('service').memory.services).to.deep.equal([]);
    expect(session.at('service').notice).to.deep.equal({ kind: 'service-not-offered', branch: elsewhere });
  });

  it('time: is asked for again when the list comes without it', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    await session.act({ type: 'time-selected', time: '09:15' });
    await session.client.post('/__backend/competitor', slotAt('2026-05-12', '09:15'));
    session.api.clear();
    await session.controller.reads.again();
    await session.settle();
    expect(session.at('time').notice).to.deep.equal({
      kind: 'slot-not-offered',
      slot: { day: '2026-05-12', time: '09:15' },
    });
    expect(session.at('time').memory.time).to.equal(undefined);
  });

  it('day: is asked for again when the list comes without it', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    await session.client.post('/__backend/competitor', { ...slotAt('2026-05-12'), all: true });
    session.api.clear();
    await session.controller.reads.again();
    await session.settle();
    session.at('date');
  });
});

describe('lists', () => {
  it('that failed are asked for again on retry, others are not', async () => {
    const session = new BookingSession();
    await session.fault({ method: 'GET', path: '/services', action: 'cut', times: 3 });
    await session.open();
    session.at('service');
    expect(session.controller.reads.errors(session.state)).to.have.lengthOf(1);
    await session.controller.retry();
    await session.settle();
    expect(session.controller.reads.services.value).to.have.lengthOf(4);
    expect(session.controller.reads.errors(session.state)).to.deep.equal([]);
  });

  it('never show the answer to another question', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    await session.act({ type: 'day-chosen', day: '2026-05-13' });
    const { times } = session.controller.reads;
    expect(times.value).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
    session.controller.dispatch({ type: 'day-chosen', day: '2026-05-14' });
    expect(times.value).to.equal(undefined);
    await session.settle();
    expect(times.value).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
  });

  it('leave out times that are over on the clock of the branch', async () => {
    const session = new BookingSession({ backend: { quirks: ['pastTimes'] } });
    await session.open();
    session.now = Date.parse('2026-05-12T07:20:00Z');
    await session.toTime();
    expect(session.controller.reads.times.value).to.deep.equal(['09:30', '09:45']);
  });
});

function slotAt(date: string, time?: string): object {
  return { branch: 'office', service: 'ten', date, ...(time ? { time } : {}) };
}
