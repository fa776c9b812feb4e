import { expect } from 'chai';
import {
  MONDAY,
  MONDAY_MORNING,
  TUESDAY,
  clientAt,
  desk,
  everyDay,
  smallClient,
  smallSeed,
} from '../support/backend-seed.js';

describe('offered times', () => {
  it('begin on the grid of the block, and the appointment ends within it', async () => {
    // 09:00 to 10:00, every 15 minutes. 10 and 15 minutes fit at 09:45, 20 minutes (3 persons) would end at 10:05.
    const client = smallClient();
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:00', '09:15', '09:30', '09:45']);
    expect(await client.times('office', MONDAY, 'ten;numberOfCustomers=2')).to.deep.equal([
      '09:00',
      '09:15',
      '09:30',
      '09:45',
    ]);
    expect(await client.times('office', MONDAY, 'ten;numberOfCustomers=3')).to.deep.equal(['09:00', '09:15', '09:30']);
    // 40 minutes: 09:00 to 09:40 and 09:15 to 09:55; 09:30 would end at 10:10.
    expect(await client.times('office', MONDAY, 'forty')).to.deep.equal(['09:00', '09:15']);
  });

  it('are the interval apart, not the duration', async () => {
    // 09:00 to 09:30 every 5 minutes: the last 10 minutes begin at 09:20.
    const client = smallClient({ slotInterval: 5, schedule: everyDay({ from: '09:00', to: '09:30' }) });
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:00', '09:05', '09:10', '09:15', '09:20']);
    // 20 minutes for both services: 09:10 is the last start.
    expect(await client.times('office', MONDAY, 'ten', 'another-ten')).to.deep.equal(['09:00', '09:05', '09:10']);
  });

  it('start anew in each block', async () => {
    // 09:00, 09:15, 09:30 in the first; the second one counts from 10:10.
    const blocks = [
      { from: '09:00', to: '09:40' },
      { from: '10:10', to: '10:50' },
    ];
    expect(await smallClient({ schedule: everyDay(...blocks) }).times('office', MONDAY, 'ten')).to.deep.equal([
      ...['09:00', '09:15', '09:30'],
      ...['10:10', '10:25', '10:40'],
    ]);
  });

  it('leave out what would run into a break, and keep the grid after it', async () => {
    // 09:30 ends as the break begins. 09:45 and 10:00 meet it. The grid goes on from 09:00, so 10:15 and not 10:10.
    const block = { from: '09:00', to: '11:00', breaks: [{ from: '09:40', to: '10:10' }] };
    expect(await smallClient({ schedule: everyDay(block) }).times('office', MONDAY, 'ten')).to.deep.equal([
      ...['09:00', '09:15', '09:30'],
      ...['10:15', '10:30', '10:45'],
    ]);
  });

  it('leave out what is booked, reserved or kept by staff', async () => {
    // Kept: 09:00 to 09:20, which 09:00 and 09:15 meet. 09:30 is reserved, 09:45 booked.
    const client = smallClient({
      resources: [desk('Desk', ['09:00', '09:20'])],
      schedule: everyDay({ from: '09:00', to: '10:30' }),
    });
    await client.reserve('office', MONDAY, '09:30', ['ten']);
    await client.confirm((await client.reserve('office', MONDAY, '09:45', ['ten'])).publicId);
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['10:00', '10:15']);
  });

  it('begin after the lead time, and that minute is in time', async () => {
    // It is 08:00; 75 minutes ahead is 09:15.
    const window = { daysAhead: 0, minutesAhead: 75, periodDays: 30 };
    expect(await smallClient({ window }).times('office', MONDAY, 'ten')).to.deep.equal(['09:15', '09:30', '09:45']);
  });

  it('count the lead days from the time of day', async () => {
    // It is Monday 09:20: a day ahead is Tuesday 09:20.
    const seed = smallSeed({ window: { daysAhead: 1, minutesAhead: 0, periodDays: 30 } });
    const client = clientAt('2026-05-11T07:20:00Z', { seed });
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal([]);
    expect(await client.times('office', TUESDAY, 'ten')).to.deep.equal(['09:30', '09:45']);
  });

  it('of the past are gone', async () => {
    const client = clientAt('2026-05-11T07:31:00Z', { seed: smallSeed() });
    expect(await client.times('office', MONDAY, 'ten')).to.deep.equal(['09:45']);
  });

  it('are none for what does not exist', async () => {
    const client = smallClient();
    for (const path of [
      'nowhere/dates/2026-05-11/times;servicePublicId=ten',
      'office/dates/2026-05-11/times;servicePublicId=nothing',
    ]) {
      const answer = await client.get(`/v2/branches/${path}`);
      expect([answer.status, answer.at('times'), answer.at('meta.totalResults')], path).to.deep.equal([200, [], 0]);
    }
    for (const date of ['2026-02-30', 'tomorrow', '2020-01-01', '2099-01-01']) {
      expect(await client.times('office', date, 'ten'), date).to.deep.equal([]);
    }
    expect(await client.times('office', MONDAY, 'ten;numberOfCustomers=999')).to.deep.equal([]);
  });

  it('take a date with a time of day', async () => {
    expect(await smallClient().times('office', `${MONDAY}T00:00:00`, 'forty')).to.deep.equal(['09:00', '09:15']);
  });
});

describe('fill to threshold', () => {
  // 09:00 to 11:00 is 120 minutes. Desk A keeps 30 of them: 25 %. Desk B is empty.
  const twoDesks = {
    resources: [desk('B'), desk('A', ['10:00', '10:30'])],
    schedule: everyDay({ from: '09:00', to: '11:00' }),
    slotInterval: 30,
  };

  it('offers the fullest desk alone while none has reached the threshold', async () => {
    const client = smallClient({ ...twoDesks, threshold: 50 });
    expect(await client.times('office', MONDAY, 'thirty')).to.deep.equal(['09:00', '09:30', '10:30']);
  });

  it('opens the next desk when the first one has reached it, so that a booking adds times', async () => {
    // 09:00 goes to A, the fuller one: 60 of 120 minutes. A then has 09:30 and 10:30, and B has all four.
    const client = smallClient({ ...twoDesks, threshold: 50 });
    const booked = await client.reserve('office', MONDAY, '09:00', ['thirty']);
    expect(booked.at('resource.name')).to.equal('A');
    expect(await client.times('office', MONDAY, 'thirty')).to.deep.equal(['09:00', '09:30', '10:00', '10:30']);
  });

  it('closes it again when the appointment is cancelled', async () => {
    const client = smallClient({ ...twoDesks, threshold: 50 });
    const booked = await client.reserve('office', MONDAY, '09:00', ['thirty']);
    await client.delete(`/v1/appointments/${booked.publicId}`);
    expect(await client.times('office', MONDAY, 'thirty')).to.deep.equal(['09:00', '09:30', '10:30']);
  });

  it('offers all desks where the threshold is 0', async () => {
    const client = smallClient({ ...twoDesks, threshold: 0 });
    expect(await client.times('office', MONDAY, 'thirty')).to.deep.equal(['09:00', '09:30', '10:00', '10:30']);
  });

  it('uses another free desk for a time that was offered before', async () => {
    // 10:00 is not offered: A is busy then and B is closed to the public. Still somebody at B could take it.
    const client = smallClient({ ...twoDesks, threshold: 50 });
    const booked = await client.reserve('office', MONDAY, '10:00', ['thirty']);
    expect([booked.status, booked.at('resource.name')]).to.deep.equal([200, 'B']);
  });
});

describe('offered dates', () => {
  it('are as many as the window has, today included', async () => {
    const window = { daysAhead: 0, minutesAhead: 0, periodDays: 3 };
    expect(await smallClient({ window }).dates('office', 'ten')).to.deep.equal([
      '2026-05-11',
      '2026-05-12',
      '2026-05-13',
    ]);
  });

  it('leave out closing days, days off and days without a free time', async () => {
    // Monday is full, Tuesday closed by date, Thursday by weekday, Saturday has no schedule, Sunday is the 17th.
    const block = [{ from: '09:00', to: '10:00' }];
    const client = smallClient({
      schedule: { 1: block, 2: block, 3: block, 4: block, 5: block, 7: block },
      closingDays: [{ date: TUESDAY }, { weekday: 4, weekOfMonth: 2 }, { monthDay: '05-17' }],
      window: { daysAhead: 0, minutesAhead: 0, periodDays: 8 },
    });
    await client.post('/__backend/competitor', { branch: 'office', service: 'ten', date: MONDAY, all: true });
    expect(await client.dates('office', 'ten')).to.deep.equal(['2026-05-13', '2026-05-15', '2026-05-18']);
  });

  it('know that a longer appointment may not fit on any of them', async () => {
    expect(await smallClient().dates('office', 'thirty;numberOfCustomers=4')).to.deep.equal([]);
  });

  it('leave out today when its times have gone by', async () => {
    const seed = smallSeed({ window: { daysAhead: 0, minutesAhead: 0, periodDays: 2 } });
    expect(await clientAt('2026-05-11T08:00:00Z', { seed }).dates('office', 'ten')).to.deep.equal([TUESDAY]);
  });

  it('are the branch’s days, wherever the server is', async () => {
    // 06:00 UTC on Monday is 20:00 on Sunday in Honolulu.
    const seed = smallSeed({ window: { daysAhead: 0, minutesAhead: 0, periodDays: 2 } }, 'Pacific/Honolulu');
    expect(await clientAt(MONDAY_MORNING, { seed }).dates('office', 'ten')).to.deep.equal([MONDAY]);
  });
});
