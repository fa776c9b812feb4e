import { expect } from 'chai';
import { createBackend } from '../../demo/backend/index.js';
import { branches } from '../../demo/backend/seed/branches.js';
import { services } from '../../demo/backend/seed/services.js';
import { BackendClient, valueAt } from '../support/backend-client.js';
import { clientAt, MONDAY, MONDAY_MORNING } from '../support/backend-seed.js';

function names(list: unknown, key: string): unknown[] {
  return Array.isArray(list) ? list.map((item) => valueAt(item, key)) : [];
}

describe('the municipality', () => {
  it('has twelve places in five time zones, two themes and a hidden room', () => {
    const places = branches.filter(({ addressZip, latitude }) => addressZip !== null && latitude !== null);
    expect(places).to.have.length(12);
    expect(new Set(places.map(({ timeZone }) => timeZone)).size).to.equal(5);
    const themes = branches.filter(({ publicId }) => publicId.startsWith('theme'));
    expect(
      themes.map(({ publicId, addressLine1, addressCity }) => [publicId.length, addressLine1, addressCity]),
    ).to.deep.equal([
      [64, 'Thema', null],
      [64, 'Thema', null],
    ]);
    expect(branches.filter(({ publicId }) => publicId.includes('hide'))).to.have.length(1);
    expect(branches).to.have.length(15);
  });

  it('has twenty services, with the odd ids and customs of real ones', () => {
    expect(services).to.have.length(20);
    expect(services.map(({ publicId }) => publicId)).to.include.members(['BRP', 'INT_x-y', '46', 'proof of life']);
    const customs = services.map(({ custom }) =>
      custom === null || custom === '' ? custom : typeof JSON.parse(custom),
    );
    expect(new Set(customs)).to.deep.equal(new Set([null, '', 'object']));
  });

  it('lists by name without regard to case, and what comes first is bookable', async () => {
    const client = clientAt(MONDAY_MORNING);
    const listed = names((await client.get('/v1/branches')).at('branchList'), 'name').map((name) =>
      String(name).toLowerCase(),
    );
    expect(listed).to.deep.equal([...listed].sort());
    expect((await client.get('/v1/branches')).at('branchList.0.publicId')).to.equal('centrum');
    const first = String((await client.get('/v1/services')).at('serviceList.0.publicId'));
    const where = await client.get(`/v1/services/${first}/branches`);
    expect(where.at('branchList.0.publicId')).to.equal('centrum');
    expect(await client.dates('centrum', first)).to.include(MONDAY);
  });

  it('offers passports at the centre from an hour from now, apart from the break and the staff’s hours', async () => {
    // Monday 11 May, 08:00, every 15 minutes from 09:00 to 17:00, break 12:00 to 13:00, only desk 1 (21 % full):
    // kept are 09:00 to 10:00 and 14:30 to 15:00. 10 minutes fit at 11:45 and 16:45.
    expect(await clientAt(MONDAY_MORNING).times('centrum', MONDAY, 'passport')).to.deep.equal([
      ...['10:00', '10:15', '10:30', '10:45', '11:00', '11:15', '11:30', '11:45'],
      ...['13:00', '13:15', '13:30', '13:45', '14:00', '14:15'],
      ...['15:00', '15:15', '15:30', '15:45', '16:00', '16:15', '16:30', '16:45'],
    ]);
  });

  it('offers less to two persons, whose passports take 20 minutes', async () => {
    // 11:45 would end at 12:05, in the break; 14:15 at 14:35, when desk 1 is kept; 16:45 at 17:05.
    expect(await clientAt(MONDAY_MORNING).times('centrum', MONDAY, 'passport;numberOfCustomers=2')).to.deep.equal([
      ...['10:00', '10:15', '10:30', '10:45', '11:00', '11:15', '11:30'],
      ...['13:00', '13:15', '13:30', '13:45', '14:00'],
      ...['15:00', '15:15', '15:30', '15:45', '16:00', '16:15', '16:30'],
    ]);
  });

  it('opens the second desk when the first one is 60 % full', async () => {
    // Desk 1 keeps 90 of 420 minutes; 60 % are 252. Child passports take 15: after ten of them it is 240, after eleven
    // 255 minutes, and desk 2 is offered too: from 09:00, 12 starts before the break and 16 after it.
    const client = clientAt(MONDAY_MORNING);
    const starts = ['10:00', '10:15', '10:30', '10:45', '11:00', '11:15', '11:30', '11:45', '13:00', '13:15'];
    for (const time of starts) {
      const answer = await client.reserve('centrum', MONDAY, time, ['child-passport']);
      expect(answer.at('resource.name'), time).to.equal('Desk 1');
    }
    // 90 + 150 = 240 minutes: not yet.
    expect(await client.times('centrum', MONDAY, 'passport')).to.not.include('10:00');
    await client.reserve('centrum', MONDAY, '13:30', ['child-passport']);
    const times = (await client.times('centrum', MONDAY, 'passport')) as string[];
    expect(times.slice(0, 3)).to.deep.equal(['09:00', '09:15', '09:30']);
    expect(times).to.have.length(28);
  });

  it('is closed at weekends and on the first Monday of the month, and full every eleventh day', async () => {
    // 12 May 2026 is day 20585 since 1970, 1871 times 11 and 4: full; so are 23 May (a Saturday), 3, 14 and 25 June and
    // 6 July. Closed: 1 June, the first Monday; 6 July is that too. Sixty days end on 9 July.
    const dates = await clientAt(MONDAY_MORNING).dates('centrum', 'passport');
    expect(dates).to.deep.equal([
      ...['2026-05-11', '2026-05-13', '2026-05-14', '2026-05-15'],
      ...['2026-05-18', '2026-05-19', '2026-05-20', '2026-05-21', '2026-05-22'],
      ...['2026-05-25', '2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29'],
      ...['2026-06-02', '2026-06-04', '2026-06-05'],
      ...['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12'],
      ...['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19'],
      ...['2026-06-22', '2026-06-23', '2026-06-24', '2026-06-26'],
      ...['2026-06-29', '2026-06-30', '2026-07-01', '2026-07-02', '2026-07-03'],
      ...['2026-07-07', '2026-07-08', '2026-07-09'],
    ]);
  });

  it('has a free passport slot at the centre within a week, on whatever day of ten years it is read', async function () {
    this.timeout(20_000);
    const client = clientAt(MONDAY_MORNING);
    for (let day = 0; day < 3650; day += 13) {
      const now = new Date(Date.UTC(2025, 0, 1 + day, 15)).toISOString();
      await client.settings({ now });
      const first = (await client.dates('centrum', 'passport'))[0] ?? '9999-12-31';
      expect((Date.parse(first) - Date.parse(now)) / 86_400_000, now).to.be.lessThan(7);
    }
  });

  it('offers the same wall times in every zone', async () => {
    // 08:30 to 12:00 every 20 minutes, 10:00 to 10:20 kept: 09:50 ends in time, 10:10 does not begin, 11:50 is the last.
    // It is 02:00 in Albany and 08:00 in Amsterdam; only in Porvoo, where it is 09:00, an hour ahead
    // is later than the first start.
    const client = clientAt(MONDAY_MORNING);
    const morning = ['08:30', '08:50', '09:10', '09:30', '09:50', '10:30', '10:50', '11:10', '11:30', '11:50'];
    for (const branch of ['guildford', 'whitby', 'laguna', 'arrecife', 'albany']) {
      expect(await client.times(branch, MONDAY, 'passport'), branch).to.deep.equal(morning);
    }
    expect(await client.times('porvoo', MONDAY, 'passport')).to.deep.equal([
      '10:30',
      '10:50',
      '11:10',
      '11:30',
      '11:50',
    ]);
  });
});

describe('groups and branches of services', () => {
  const client = clientAt(MONDAY_MORNING);

  it('hold the asked service and all that one profile has with it', async () => {
    const answer = await client.get('/v2/branches/centrum/services/groups;servicePublicId=birth');
    expect(answer.json).to.have.length(1);
    expect(names(answer.at('0.services'), 'publicId')).to.deep.equal(['birth', 'marriage', 'death', 'naturalisation']);
  });

  it('hold all asked services, or there is none', async () => {
    const both = '/services/groups;servicePublicId=passport;servicePublicId=BRP';
    expect(names((await client.get(`/v1${both}`)).json, 'branchPublicId')).to.deep.equal([
      ...['centrum', 'library north', 'delft', 'haarlem', 'hide-training-room'],
    ]);
    expect((await client.get('/v1/services/groups;servicePublicId=passport;servicePublicId=birth')).json).to.deep.equal(
      [],
    );
    expect((await client.get(`/v2/branches/noord${both}`)).json).to.deep.equal([]);
  });

  it('are empty for unknown ids', async () => {
    for (const path of [
      '/v1/services/groups;servicePublicId=nothing',
      '/v2/branches/nowhere/services/groups;servicePublicId=passport',
      '/v2/branches/available;servicePublicId=nothing',
    ]) {
      expect((await client.get(path)).json, path).to.deep.equal([]);
    }
    for (const [path, list] of [
      ['/v1/services/nothing/branches', 'branchList'],
      ['/v1/branches/nowhere/services', 'serviceList'],
      ['/v1/branches/nowhere/services/nothing/dates', 'dates'],
    ] as const) {
      const answer = await client.get(path);
      expect([answer.status, answer.at(list), answer.at('meta.totalResults')], path).to.deep.equal([200, [], 0]);
    }
  });

  it('list the branches that offer a service', async () => {
    const answer = await client.get('/v2/branches/available;servicePublicId=birth');
    expect(names(answer.json, 'publicId')).to.deep.equal(['centrum', 'haarlem']);
    expect(names((await client.get('/v1/services/birth/branches')).at('branchList'), 'publicId')).to.deep.equal([
      'centrum',
      'haarlem',
    ]);
  });

  it('list the services of a branch', async () => {
    const answer = await client.get('/v1/branches/zuid/services');
    expect(answer.at('meta.totalResults')).to.equal(11);
    expect(names(answer.at('serviceList'), 'publicId'))
      .to.include('debt-advice')
      .and.not.to.include('birth');
  });
});

describe('a large seed', () => {
  it('has 5,000 branches and 1,000 services, each branch bookable, and is quick', async function () {
    this.timeout(20_000);
    const begin = performance.now();
    const client = new BackendClient(createBackend({ size: { branches: 5000, services: 1000 } }));
    expect((await client.get('/v1/branches')).at('branchList')).to.have.length(5000);
    expect((await client.get('/v1/services')).at('serviceList')).to.have.length(1000);
    expect(await client.dates('branch-4711', 'passport')).to.not.equal([]);
    expect((await client.get('/v1/services/service-500/branches')).at('branchList')).to.not.be.empty;
    expect(performance.now() - begin).to.be.lessThan(5000);
  });
});
