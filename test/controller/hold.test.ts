import { expect } from 'chai';
import { ada, BookingSession, endSessions } from '../support/booking-session.js';
import { desk, smallSeed } from '../support/backend-seed.js';

const reserve = { method: 'POST', path: '/reserve' };
const twoDesks = { seed: smallSeed({ resources: [desk('A'), desk('B')] }) };

function holdOf(session: BookingSession): string {
  const { state } = session;
  return state.step === 'details' || state.step === 'review' ? state.hold.kind : 'nowhere';
}

afterEach(endSessions);

describe('a hold', () => {
  it('is expiring in its last two minutes and over ten seconds before the server lets go', async () => {
    const session = new BookingSession();
    await session.toDetails();
    await session.advance(479);
    expect(session.phases).to.deep.equal([]);
    expect(session.controller.holdPhase).to.equal('held');
    await session.advance(1);
    expect(session.phases).to.deep.equal(['expiring']);
    await session.advance(109);
    expect(holdOf(session)).to.equal('held');
    await session.advance(1);
    expect(session.phases).to.deep.equal(['expiring', 'over']);
    expect(holdOf(session)).to.equal('lapsed');
    expect(await session.own()).to.deep.equal([]);
  });

  it('that ran out while the device slept is over at once', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.advance(3600);
    expect(holdOf(session)).to.equal('lapsed');
    expect(session.phases).to.deep.equal(['over']);
  });

  it('that is short from the start says so', async () => {
    const session = new BookingSession({ reservationSeconds: 100, backend: { reservationSeconds: 100 } });
    await session.toDetails();
    expect(session.phases).to.deep.equal(['expiring']);
  });

  it('that is over before it arrived is not shown as held', async () => {
    const session = new BookingSession({ reservationSeconds: 30, backend: { reservationSeconds: 30 } });
    session.settings = {
      ...session.settings,
      api: {
        ...session.api,
        reserve: async (wanted, slot, options) => {
          const reservation = await session.api.reserve(wanted, slot, options);
          session.now += 25_000;
          return reservation;
        },
      },
    };
    await session.toDetails();
    expect(holdOf(session)).to.equal('lapsed');
  });

  it('that lapsed is taken again on the last press', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.advance(700);
    expect(holdOf(session)).to.equal('lapsed');
    await session.confirm();
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('that lapsed while it is being confirmed does not end the confirmation', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.advance(585);
    const phases = [...session.phases];
    await session.fault({ method: 'POST', path: '/confirm', action: 'cut' });
    await session.fault({ method: 'GET', path: '/appointments/', action: 'cut', times: 3 });
    await session.confirm();
    session.at('unknown');
    await session.advance(30);
    expect(session.phases).to.deep.equal(phases);
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });
});

describe('a hold is released', () => {
  it('on Back from the form', async () => {
    const session = new BookingSession();
    await session.toDetails();
    await session.act({ type: 'went-back' });
    session.at('time');
    expect(await session.own()).to.deep.equal([]);
    expect(session.released).to.have.lengthOf(1);
  });

  it('on a change of date, and before the other time is reserved', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.act({ type: 'change-requested', subject: 'time' });
    await session.act({ type: 'slot-continued', time: '09:30' });
    expect(session.at('review').slot.time).to.equal('09:30');
    expect(await session.own()).to.deep.equal(['10 09:30']);
  });

  it('before the same time is reserved again, however fast the visitor is', async () => {
    const session = new BookingSession();
    await session.toDetails();
    session.controller.dispatch({ type: 'went-back' });
    session.controller.dispatch({ type: 'slot-continued', time: '09:00' });
    await session.settle();
    expect(holdOf(session)).to.equal('held');
    expect(await session.own()).to.deep.equal(['10 09:00']);
  });

  it('before a changed service is checked: the time that was theirs counts as free', async () => {
    const session = new BookingSession();
    await session.toReview();
    const other = session.controller.reads.services.value?.find(({ id }) => id === 'another-ten');
    session.controller.dispatch({ type: 'change-requested', subject: 'service' });
    session.controller.dispatch({ type: 'services-chosen', services: [other!] });
    await session.settle();
    const { wish, slot } = session.at('review');
    expect([wish.services[0].id, slot.day, slot.time]).to.deep.equal(['another-ten', '2026-05-12', '09:00']);
    expect(session.path).to.include('checking');
    expect(await session.own()).to.deep.equal(['10 09:00']);
  });

  it('on start over', async () => {
    const session = new BookingSession();
    await session.toReview();
    session.controller.open();
    await session.settle();
    expect(await session.own()).to.deep.equal([]);
  });

  it('when the element leaves the page, and not when it is only moved', async () => {
    const session = new BookingSession();
    await session.toReview();
    session.host.disconnect();
    session.host.connect();
    await session.advance(1);
    expect(holdOf(session)).to.equal('held');
    await session.leave();
    expect(holdOf(session)).to.equal('lapsed');
    expect(await session.own()).to.deep.equal([]);
  });

  it('once, when the page goes; it is taken again when the page comes back', async () => {
    const session = new BookingSession();
    await session.toReview();
    session.page.dispatchEvent(new Event('pagehide'));
    await session.settle();
    expect(await session.own()).to.deep.equal([]);
    expect(session.released).to.have.lengthOf(1);
    expect(await session.calls('DELETE')).to.equal(1);
    await session.confirm();
    session.at('confirmed');
  });

  it('as well as it can be: a release that fails lapses', async () => {
    const session = new BookingSession();
    await session.toDetails();
    await session.fault({ method: 'DELETE', action: 'cut' });
    await session.act({ type: 'went-back' });
    session.at('time');
    expect(await session.own()).to.deep.equal(['10 09:00']);
    await session.advance(600);
    expect(await session.own()).to.deep.equal([]);
  });

  it('never when it became an appointment', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.confirm();
    await session.leave();
    expect(await session.own()).to.deep.equal(['20 09:00']);
    expect(await session.calls('DELETE')).to.equal(0);
  });
});

describe('more time', () => {
  it('with another desk free: reserved anew, then the old one let go', async () => {
    const session = new BookingSession({ backend: twoDesks });
    await session.toDetails();
    await session.advance(500);
    await session.controller.renewHold();
    await session.settle();
    expect(holdOf(session)).to.equal('held');
    expect(session.controller.holdPhase).to.equal('held');
    expect(await session.own()).to.deep.equal(['10 09:00']);
    await session.advance(200);
    expect(await session.own()).to.deep.equal(['10 09:00']);
  });

  it('with one desk: the old one goes first', async () => {
    const session = new BookingSession();
    await session.toReview();
    await session.advance(500);
    await session.controller.renewHold();
    await session.settle();
    expect(session.at('review').given).to.equal(ada);
    expect(session.controller.holdPhase).to.equal('held');
    expect(await session.own()).to.deep.equal(['10 09:00']);
    expect(session.released).to.have.lengthOf(1);
  });

  it('taken by somebody else in between: the times again, the form still filled in', async () => {
    const session = new BookingSession();
    await session.toDetails();
    await session.act({ type: 'draft-typed', draft: { firstName: 'Ada' } });
    await session.fault({ ...reserve, action: 'competitor', skip: 1 });
    await session.controller.renewHold();
    await session.settle();
    expect(session.at('time').notice?.kind).to.equal('slot-taken');
    expect(session.at('time').memory.draft).to.deep.equal({ firstName: 'Ada' });
    expect(await session.own()).to.deep.equal([]);
  });

  it('no answer: the old one stays, the visitor is told', async () => {
    const session = new BookingSession({ backend: twoDesks });
    await session.toDetails();
    await session.fault({ ...reserve, action: 'cut' });
    await session.controller.renewHold();
    expect(holdOf(session)).to.equal('held');
    expect(session.at('details').problem?.code).to.equal('outcome-unknown');
  });

  it('no answer after the old one had to go: lapsed, not held', async () => {
    const session = new BookingSession();
    await session.toDetails();
    await session.fault({ ...reserve, action: 'cut', skip: 1 });
    await session.controller.renewHold();
    await session.settle();
    expect(holdOf(session)).to.equal('lapsed');
    expect(session.at('details').problem?.code).to.equal('outcome-unknown');
    expect(await session.own()).to.deep.equal([]);
  });

  it('after it lapsed', async () => {
    const session = new BookingSession();
    await session.toDetails();
    await session.advance(700);
    await session.controller.renewHold();
    await session.settle();
    expect(holdOf(session)).to.equal('held');
  });

  it('asked for twice is asked for once', async () => {
    const session = new BookingSession({ backend: twoDesks });
    await session.toDetails();
    await Promise.all([session.controller.renewHold(), session.controller.renewHold()]);
    expect(await session.calls('POST')).to.equal(2);
  });

  it('is not asked for where nothing is held', async () => {
    const session = new BookingSession();
    session.settings = { ...session.settings, plan: { ...session.settings.plan, reserve: 'late' } };
    await session.toReview();
    await session.controller.renewHold();
    expect(await session.calls('POST')).to.equal(0);
    expect(holdOf(session)).to.equal('none');
  });

  it('one desk: pressing Confirm meanwhile confirms what is held then, and deletes no appointment', async () => {
    const session = new BookingSession();
    await session.toReview();
    const renewal = session.controller.renewHold();
    session.controller.dispatch({ type: 'confirm-pressed', key: 'qb-1' });
    await renewal;
    await session.settle();
    session.at('confirmed');
    expect(await session.own()).to.deep.equal(['20 09:00']);
  });

  it('going back meanwhile: both are let go', async () => {
    const session = new BookingSession({ backend: twoDesks });
    await session.toDetails();
    const renewal = session.controller.renewHold();
    session.controller.dispatch({ type: 'went-back' });
    await renewal;
    await session.settle();
    session.at('time');
    expect(await session.own()).to.deep.equal([]);
  });

  it('taking another time meanwhile is not undone by the answer about the first', async () => {
    const session = new BookingSession();
    await session.toDetails();
    const renewal = session.controller.renewHold();
    session.controller.dispatch({ type: 'went-back' });
    session.controller.dispatch({ type: 'slot-continued', time: '09:30' });
    await renewal;
    await session.settle();
    expect(session.at('details').slot.time).to.equal('09:30');
    expect(await session.own()).to.deep.equal(['10 09:30']);
  });
});
