import { expect } from 'chai';
import type { BookingApi } from '../../src/api/booking-api.js';
import { ada, BookingSession, endSessions } from '../support/booking-session.js';

const book = { method: 'POST', path: '/book' };

function unreserved(): BookingSession {
  const session = new BookingSession();
  session.settings = { ...session.settings, plan: { ...session.settings.plan, reserve: 'none' } };
  return session;
}

afterEach(endSessions);

describe('booking without reserving', () => {
  it('is one write, on the last press', async () => {
    const session = unreserved();
    await session.toReview();
    expect(await session.calls('POST')).to.equal(0);
    await session.confirm();
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
    expect(await session.calls('POST')).to.equal(1);
  });

  for (const [what, fault] of Object.entries({
    'cut after the work': { action: 'cut', when: 'after' },
    '500 after the work': { action: 'status', status: 500, when: 'after' },
    'an empty answer after the work': { action: 'empty', when: 'after' },
  })) {
    it(`${what}: found by the number of this press`, async () => {
      const session = unreserved();
      await session.toReview();
      await session.fault({ ...book, ...fault });
      await session.confirm();
      session.at('confirmed');
      expect(await session.calls('POST')).to.equal(1);
      expect(await session.own()).to.deep.equal(['20 09:00']);
    });
  }

  it('lost before the work: never sent again by itself; the visitor is told that it is not known', async () => {
    const session = unreserved();
    await session.toReview();
    await session.fault({ ...book, action: 'cut' });
    await session.confirm();
    for (let waited = 0; waited < 120; waited += 10) await session.advance(10);
    session.at('unknown');
    expect(await session.calls('POST')).to.equal(1);
    expect(await session.own()).to.deep.equal([]);
  });

  it('refused: the review with the problem', async () => {
    const session = unreserved();
    await session.toReview();
    await session.fault({ ...book, action: 'status', status: 400 });
    await session.confirm();
    expect(session.at('review').problem?.code).to.equal('refused');
    expect(session.at('review').hold.kind).to.equal('none');
  });

  it('taken: the times again', async () => {
    const session = unreserved();
    await session.toReview();
    await session.fault({ ...book, action: 'competitor' });
    await session.confirm();
    expect(session.at('time').notice?.kind).to.equal('slot-taken');
    expect(await session.own()).to.deep.equal([]);
  });

  it('an earlier appointment of the same customer is not taken for this one', async () => {
    const session = unreserved();
    const given = { ...ada, customer: { ...ada.customer, externalId: 'citizen-7' } };
    const key = { branchId: 'office', serviceIds: ['ten'], people: 1, slotLength: undefined } as const;
    const details = { customers: [given.customer], title: '', notes: undefined, custom: undefined };
    const api: BookingApi = session.api;
    await api.book(key, { day: '2026-05-12', time: '09:45' }, details);
    await session.toDetails();
    await session.act({ type: 'details-given', given });
    await session.fault({ ...book, action: 'cut' });
    await session.confirm();
    session.at('unknown');
    expect(await session.own()).to.deep.equal(['20 09:45']);
  });
});
