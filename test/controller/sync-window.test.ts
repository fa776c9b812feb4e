import { expect } from 'chai';
import { BookingSession, endSessions } from '../support/booking-session.js';

/** The session begins at 08:00 UTC or thereabouts; the span is put around what comes then. */
function around(session: BookingSession, begin: number, minutes: number): void {
  const clock = (after: number) => new Date(session.now + after * 60_000).toISOString().slice(11, 16);
  session.settings = {
    ...session.settings,
    syncWindow: { start: clock(begin), end: clock(begin + minutes), timeZone: 'UTC' },
  };
}

afterEach(endSessions);

describe('in the sync window', () => {
  it('no slot is taken; after its end and half of 20 seconds it is, once', async () => {
    const session = new BookingSession();
    around(session, -1, 5);
    await session.toDetails();
    const { until } = session.at('paused');
    expect(await session.calls('POST')).to.equal(0);
    while (session.now < until + 5_000) await session.advance(5);
    session.at('paused');
    while (session.now < until + 15_000) await session.advance(5);
    session.at('details');
    expect(await session.calls('POST')).to.equal(1);
    expect(await session.own()).to.deep.equal(['10 09:00']);
  });

  it('Back leads to the time that was picked, and nothing is sent later', async () => {
    const session = new BookingSession();
    around(session, -1, 5);
    await session.toDetails();
    await session.act({ type: 'went-back' });
    expect(session.at('time').memory.time).to.equal('09:00');
    for (let waited = 0; waited < 600; waited += 5) await session.advance(5);
    session.at('time');
    expect(await session.calls('POST')).to.equal(0);
  });

  it('nothing is confirmed, the hold is kept, and then one appointment is made', async () => {
    const session = new BookingSession();
    await session.toReview();
    around(session, 0, 3);
    await session.confirm();
    const { until } = session.at('paused');
    expect(await session.calls('POST')).to.equal(1);
    expect(await session.calls('DELETE')).to.equal(0);
    while (session.now < until + 15_000) await session.advance(5);
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('a hold that ran out meanwhile is taken again first', async () => {
    const session = new BookingSession();
    await session.toReview();
    around(session, 0, 20);
    await session.confirm();
    const { until } = session.at('paused');
    while (session.now < until + 15_000) await session.advance(5);
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('Back from a confirmation that waits keeps the hold', async () => {
    const session = new BookingSession();
    await session.toReview();
    around(session, 0, 3);
    await session.confirm();
    await session.act({ type: 'went-back' });
    expect(session.at('review').hold.kind).to.equal('held');
    expect(session.released).to.have.lengthOf(0);
  });

  it('a slot is let go after its end', async () => {
    const session = new BookingSession();
    await session.toDetails();
    around(session, 0, 3);
    await session.act({ type: 'went-back' });
    session.at('time');
    expect(await session.calls('DELETE')).to.equal(0);
    for (let waited = 0; waited < 240; waited += 5) await session.advance(5);
    expect(await session.calls('DELETE')).to.equal(1);
    expect(await session.own()).to.deep.equal([]);
  });

  it('more time cannot be had, and that is said', async () => {
    const session = new BookingSession();
    await session.toDetails();
    around(session, 0, 3);
    await session.controller.renewHold();
    expect(session.at('details').problem?.code).to.equal('writes-paused');
    expect(session.at('details').hold.kind).to.equal('held');
  });

  it('who leaves the page while a write waits, books nothing', async () => {
    const session = new BookingSession();
    await session.toReview();
    around(session, 0, 3);
    await session.confirm();
    await session.leave();
    for (let waited = 0; waited < 240; waited += 5) await session.advance(5);
    session.at('review');
    expect(await session.calls('POST', 'confirm')).to.equal(0);
  });
});

describe('a visitor who turns away', () => {
  it('holds nothing any more and finds again what was typed', async () => {
    const session = new BookingSession();
    await session.toReview();
    session.controller.letGo();
    await session.settle();
    expect(session.at('review').hold.kind).to.equal('lapsed');
    expect(session.at('review').given.customer.firstName).to.be.a('string');
    expect(await session.own()).to.deep.equal([]);
  });

  it('while the slot is being taken, does not keep it', async () => {
    const session = new BookingSession();
    await session.open();
    await session.toTime();
    session.controller.dispatch({ type: 'slot-continued', time: '09:00' });
    session.controller.letGo();
    await session.settle();
    session.at('time');
    expect(await session.own()).to.deep.equal([]);
  });
});
