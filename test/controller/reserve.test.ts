import { expect } from 'chai';
import { BookingSession, endSessions } from '../support/booking-session.js';
import { desk, smallSeed } from '../support/backend-seed.js';

const reserve = { method: 'POST', path: '/reserve' };

afterEach(endSessions);

describe('reserving a slot', () => {
  it('is one write; the slot is then held', async () => {
    const session = new BookingSession();
    await session.toDetails('09:15');
    expect(session.at('details').hold.kind).to.equal('held');
    expect(await session.own()).to.deep.equal(['10 09:15']);
    expect(await session.calls('POST')).to.equal(1);
  });

  it('late: nothing is written before the last press, which reserves and confirms', async () => {
    const session = new BookingSession();
    session.settings = { ...session.settings, plan: { ...session.settings.plan, reserve: 'late' } };
    await session.toReview();
    expect(session.at('review').hold.kind).to.equal('none');
    expect(await session.calls('POST')).to.equal(0);
    await session.confirm();
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
    expect(await session.calls('POST')).to.equal(2);
  });

  it('two presses send one request', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    session.controller.dispatch({ type: 'slot-continued', time: '09:00' });
    session.controller.dispatch({ type: 'slot-continued', time: '09:00' });
    await session.settle();
    expect(await session.calls('POST')).to.equal(1);
  });

  for (const [what, fault] of Object.entries({
    'with 440': { action: 'competitor' },
    'with 400 and no code': { action: 'status', status: 400, body: '' },
    'with 404 and no code': { action: 'status', status: 404, body: '' },
    'with 409 and no code': { action: 'status', status: 409, body: '' },
  })) {
    it(`a slot refused ${what} is taken when the times say so, and is not listed any more`, async () => {
      const session = new BookingSession();
      await session.open();
      await session.toTime();
      const slot = { branch: 'office', service: 'ten', date: '2026-05-12', time: '09:15', all: true };
      if (fault.action === 'status') await session.client.post('/__backend/competitor', slot);
      await session.fault({ ...reserve, ...fault });
      await session.act({ type: 'slot-continued', time: '09:15' });
      const { notice, memory } = session.at('time');
      expect(notice).to.deep.equal({ kind: 'slot-taken', slot: { day: '2026-05-12', time: '09:15' } });
      expect(memory.time).to.equal(undefined);
      expect(session.controller.reads.times.value).to.deep.equal(['09:00', '09:30', '09:45']);
      expect(await session.own()).to.deep.equal([]);
    });
  }

  it('a slot refused without a reason that is still offered is a problem, not taken', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    await session.fault({ ...reserve, action: 'status', status: 400, body: '' });
    await session.act({ type: 'slot-continued', time: '09:15' });
    expect(session.at('time').problem?.code).to.equal('refused');
    expect(session.at('time').memory.time).to.equal('09:15');
  });

  it('the last slot of a day: the dates again, and why', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    for (const time of ['09:00', '09:30', '09:45']) {
      const slot = { branch: 'office', service: 'ten', date: '2026-05-12', time, all: true };
      await session.client.post('/__backend/competitor', slot);
    }
    await session.fault({ ...reserve, action: 'competitor' });
    await session.act({ type: 'slot-continued', time: '09:15' });
    expect(session.at('date').notice?.kind).to.equal('slot-taken');
    expect(session.controller.reads.dates.value).not.to.include('2026-05-12');
  });

  for (const [what, fault] of Object.entries({
    'cut before the work': { action: 'cut' },
    '500 before the work': { action: 'status', status: 500 },
    'empty 200 before the work': { action: 'empty' },
    'an error page before the work': { action: 'html' },
  })) {
    it(`answer lost once (${what}): the same slot once more`, async () => {
      const session = new BookingSession();
      await session.fault({ ...reserve, ...fault });
      await session.toDetails();
      expect(session.at('details').hold.kind).to.equal('held');
      expect(await session.own()).to.deep.equal(['10 09:00']);
      expect(await session.calls('POST')).to.equal(2);
    });

    it(`answer lost twice (${what}): the visitor is told, nothing is held`, async () => {
      const session = new BookingSession();
      await session.fault({ ...reserve, ...fault, times: 2 });
      await session.toDetails();
      expect(session.at('time').problem?.code).to.equal('outcome-unknown');
      expect(await session.own()).to.deep.equal([]);
      expect(await session.calls('POST')).to.equal(2);
    });
  }

  it('answer lost after the work, one desk: the orphan keeps the slot, the visitor is asked for another time', async () => {
    const session = new BookingSession();
    await session.fault({ ...reserve, action: 'cut', when: 'after' });
    await session.toDetails();
    expect(session.at('time').notice?.kind).to.equal('slot-taken');
    expect(await session.own()).to.deep.equal(['10 09:00']);
    await session.advance(600);
    expect(await session.own()).to.deep.equal([]);
  });

  it('answer lost after the work, two desks: the second one is held, the orphan lapses', async () => {
    const session = new BookingSession({ backend: { seed: smallSeed({ resources: [desk('A'), desk('B')] }) } });
    await session.fault({ ...reserve, action: 'truncate' });
    await session.toReview();
    expect(await session.own()).to.deep.equal(['10 09:00', '10 09:00']);
    await session.confirm();
    await session.advance(600);
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('the page can refuse: nothing is sent', async () => {
    const session = new BookingSession({ settings: { before: () => Promise.reject(new Error('no')) } });
    await session.toDetails();
    expect(session.at('time').problem).to.not.equal(undefined);
    expect(await session.calls('POST')).to.equal(0);
  });

  it('the page can add headers to this one request', async () => {
    const session = new BookingSession({ settings: { before: () => Promise.resolve({ 'auth-token': 'x' }) } });
    await session.open();
    await session.toTime();
    await session.client.settings({ authToken: 'x' });
    await session.act({ type: 'slot-continued', time: '09:00' });
    session.at('details');
  });
});

describe('a reservation that nobody waits for', () => {
  it('is released when it comes after the start over', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    session.controller.dispatch({ type: 'slot-continued', time: '09:00' });
    session.controller.open();
    await session.settle();
    session.at('service');
    expect(await session.own()).to.deep.equal([]);
    expect(session.released).to.have.lengthOf(1);
  });

  it('is released when it comes after the element left the page', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    session.controller.dispatch({ type: 'slot-continued', time: '09:00' });
    await session.leave();
    expect(await session.own()).to.deep.equal([]);
    expect(session.at('details').hold.kind).to.equal('lapsed');
  });
});
