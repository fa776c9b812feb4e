import { expect } from 'chai';
import { ada, BookingSession, endSessions } from '../support/booking-session.js';

const confirm = { method: 'POST', path: '/confirm' };
const ask = { method: 'GET', path: '/appointments/' };

afterEach(endSessions);

describe('confirming a reservation', () => {
  for (const [what, fault] of Object.entries({
    'cut after the work': { action: 'cut', when: 'after' },
    '500 after the work': { action: 'status', status: 500, when: 'after' },
    'an empty 200 after the work': { action: 'empty', when: 'after' },
    'a truncated answer': { action: 'truncate', keep: 9 },
    'an error page after the work': { action: 'html', when: 'after' },
    'an answer of wrong types': { action: 'wrong-types' },
  })) {
    it(`${what}: the server is asked, and it is booked`, async () => {
      const session = new BookingSession();
      await session.toReview();
      await session.fault({ ...confirm, ...fault });
      await session.confirm();
      expect(session.at('confirmed').appointment.status).to.equal(20);
      expect(await session.own()).to.deep.equal(['20 09:00']);
      expect(await session.calls('POST', '/confirm')).to.equal(1);
    });
  }

  it('202 with an odd content type is booked as well', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.fault({ ...confirm, action: 'accepted' });
    await session.confirm();
    session.at('confirmed');
  });

  for (const [what, fault] of Object.entries({
    'cut before the work': { action: 'cut' },
    '500 before the work': { action: 'status', status: 500 },
    '503 before the work': { action: 'status', status: 503 },
    'an empty 200 without work': { action: 'empty' },
    'an error page without work': { action: 'html' },
  })) {
    it(`${what}: still reserved, so confirmed again`, async () => {
      const session = new BookingSession();
      await session.toReview();
      await session.fault({ ...confirm, ...fault });
      await session.confirm();
      session.at('confirmed');
      expect(await session.own()).to.deep.equal(['20 09:00']);
      expect(await session.calls('POST', '/confirm')).to.equal(2);
    });

    it(`${what}, for ever: three times at most, then asked until the reservation lapses, then "not booked"`, async () => {
      const session = new BookingSession();
      await session.toReview();
      await session.fault({ ...confirm, ...fault, times: null });
      await session.confirm();
      expect(session.at('unknown').confirmations).to.equal(3);
      for (let waited = 0; waited < 620; waited += 10) await session.advance(10);
      const { problem, hold, given } = session.at('review');
      expect(problem?.code).to.equal('not-reserved');
      expect(hold.kind).to.equal('lapsed');
      expect(given).to.equal(ada);
      expect(await session.calls('POST', '/confirm')).to.equal(3);
      expect(await session.own()).to.deep.equal([]);
    });
  }

  it('the visitor is told that it is not known, for as long as the server cannot be asked', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.fault({ ...confirm, action: 'cut', when: 'after' }, { ...ask, action: 'cut', times: null });
    await session.confirm();
    expect(session.at('unknown').asked).to.equal(1);
    for (const seconds of [1, 2, 4, 8, 10]) await session.advance(seconds);
    expect(session.at('unknown').asked).to.equal(6);
    await session.client.delete('/__backend/faults');
    await session.advance(10);
    session.at('confirmed');
  });

  it('a server that does not know the reservation: the same slot again, then the confirmation', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.fault({ ...confirm, action: 'lapse' });
    await session.confirm();
    expect(session.at('confirmed').slot.time).to.equal('09:00');
    expect(await session.own()).to.deep.equal(['20 09:00']);
    expect(session.path.slice(-5)).to.deep.equal(['review', 'confirming', 'reserving', 'confirming', 'confirmed']);
  });

  it('lapsed, and taken by somebody else meanwhile: the times again, nothing typed is lost', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.act({ type: 'went-back' }, { type: 'draft-typed', draft: { firstName: 'Ada' } });
    await session.act({ type: 'details-given', given: ada });
    await session.fault({ ...confirm, action: 'lapse' }, { method: 'POST', path: '/reserve', action: 'competitor' });
    await session.confirm();
    const { notice, memory } = session.at('time');
    expect(notice?.kind).to.equal('slot-taken');
    expect(memory.draft).to.deep.equal({ firstName: 'Ada' });
    expect(await session.own()).to.deep.equal([]);

    await session.act({ type: 'slot-continued', time: '09:30' });
    expect(session.at('review').given).to.equal(ada);
    await session.confirm('qb-2');
    expect(await session.own()).to.deep.equal(['20 09:30']);
  });

  it('lost after the reservation was gone: asked, reserved again, confirmed', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.fault({ ...confirm, action: 'cut' }, { ...ask, action: 'lapse' });
    await session.confirm();
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('460: it had worked before', async () => {
    const session = new BookingSession();
    await session.toReview();
    const { hold } = session.at('review');
    if (hold.kind === 'held') await session.client.confirm(hold.reservation.id);
    await session.confirm();
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('440: the times again; what was reserved is let go', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.fault({ ...confirm, action: 'status', status: 400, code: 440 });
    await session.confirm();
    expect(session.at('time').notice?.kind).to.equal('slot-taken');
    expect(await session.own()).to.deep.equal([]);
  });

  for (const [status, code] of [
    [400, 'refused'],
    [401, 'unauthorized'],
    [429, 'rate-limited'],
  ] as const) {
    it(`${status}: the review with the problem, the slot still held; the next press books`, async () => {
      const session = new BookingSession();
      await session.toReview();
      await session.fault({ ...confirm, action: 'status', status });
      await session.confirm();
      const { problem, hold, given } = session.at('review');
      expect(problem?.code).to.equal(code);
      expect(hold.kind).to.equal('held');
      expect(given).to.equal(ada);
      expect(await session.own()).to.deep.equal(['10 09:00']);
      await session.confirm('qb-2');
      expect(session.at('confirmed').problem).to.equal(undefined);
    });
  }

  it('the page can refuse: nothing is sent, the slot stays held', async () => {
    const session = new BookingSession();
    await session.toReview();
    session.settings = { ...session.settings, before: () => Promise.reject(new Error('no')) };
    await session.confirm();
    expect(session.at('review').hold.kind).to.equal('held');
    expect(await session.calls('POST', '/confirm')).to.equal(0);
  });

  it('two presses make one appointment', async () => {
    const session = new BookingSession();
    await session.toReview();
    session.controller.dispatch({ type: 'confirm-pressed', key: 'qb-1' });
    session.controller.dispatch({ type: 'confirm-pressed', key: 'qb-2' });
    await session.settle();
    session.at('confirmed');
    expect(await session.calls('POST', '/confirm')).to.equal(1);
  });

  it('cannot be forgotten while it is under way: starting over waits for its end', async () => {
    const session = new BookingSession();
    await session.toReview();
    session.controller.dispatch({ type: 'confirm-pressed', key: 'qb-1' });
    session.controller.open();
    await session.settle();
    session.at('confirmed');
    session.controller.open();
    await session.settle();
    session.at('service');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('goes on after the element left the page; what is not known is asked again when it is back', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.fault({ ...confirm, action: 'cut', when: 'after' }, { ...ask, action: 'cut', times: 3 });
    await session.confirm();
    session.at('unknown');
    await session.leave();
    const asked = await session.calls('GET', '/appointments/');
    for (let waited = 0; waited < 60; waited += 10) await session.advance(10);
    expect(await session.calls('GET', '/appointments/')).to.equal(asked);
    session.host.connect();
    await session.advance(10);
    session.at('confirmed');
  });
});

describe('another appointment', () => {
  it('starts over with what was typed, and does not touch the first', async () => {
    const session = new BookingSession();
    await session.toDetails();
    await session.act({ type: 'draft-typed', draft: { email: 'ada@example.test' } });
    await session.act({ type: 'details-given', given: ada });
    await session.confirm();
    await session.act({ type: 'another-wanted' });
    expect(session.at('service').memory.draft).to.deep.equal({ email: 'ada@example.test' });
    expect(session.at('service').memory.given).to.equal(undefined);
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });
});
