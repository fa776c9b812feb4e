import { expect } from 'chai';
import { endSessions } from '../support/booking-session.js';
import { desk, smallSeed, TUESDAY } from '../support/backend-seed.js';
import { ManagingSession } from '../support/managing-session.js';

/** What may become of one request. */
const failures = {
  'cut before the work': { action: 'cut', when: 'before' },
  'cut after the work': { action: 'cut', when: 'after' },
  '500 before the work': { action: 'status', status: 500, when: 'before' },
  '500 after the work': { action: 'status', status: 500, when: 'after' },
  '503': { action: 'status', status: 503, when: 'before' },
  '501': { action: 'status', status: 501, when: 'before' },
  '429': { action: 'status', status: 429, retryAfter: 1, when: 'before' },
  '400 without a code': { action: 'status', status: 400, when: 'before' },
  '403': { action: 'status', status: 403, when: 'before' },
  '404 of a gateway': { action: 'status', status: 404, when: 'before' },
  '405': { action: 'status', status: 405, when: 'before' },
  '440': { action: 'status', status: 400, code: 440, when: 'before' },
  'an empty answer': { action: 'empty', when: 'after' },
  'half an answer': { action: 'truncate', when: 'after' },
  'a page in place of an answer': { action: 'html', when: 'after' },
} as const;

type Failure = keyof typeof failures;
const all = Object.keys(failures) as Failure[];

/** The server moves no appointments, so that the new one is made beside the old one. */
const noMoves = { method: 'PUT', action: 'status', status: 405, times: null };

/** The requests of a change, in order. The last five come only where the server does not move. */
const requests = {
  'the move': { fault: { method: 'PUT', path: 'reschedule' }, before: [] },
  'the question after a move that was refused': { fault: { method: 'GET', path: '/appointments/' }, before: [noMoves] },
  'the reservation': { fault: { method: 'POST', path: '/reserve' }, before: [noMoves] },
  'the confirmation': { fault: { method: 'POST', path: '/confirm' }, before: [noMoves] },
  'the deletion of the old one': { fault: { method: 'DELETE', path: '/appointments/' }, before: [noMoves] },
} as const;

type Request = keyof typeof requests;

/** Until the widget waits for the visitor; never without an appointment on the way (I6). */
async function toTheEnd(session: ManagingSession): Promise<void> {
  for (let rounds = 0; rounds < 40; rounds++) {
    expect(await session.standing(), 'an appointment stands at every moment').to.not.be.empty;
    const { state } = session;
    const isWaiting = ['moving', 'asking', 'reserving', 'confirming', 'unknown'].includes(state.step);
    const isSettling = state.step === 'confirmed' && state.replaced?.old === 'cancelling';
    if (!isWaiting && !isSettling) return;
    await session.advance(10);
  }
  throw new Error(`No end: ${session.path.join(', ')}`);
}

/** What is told is what is so, and there is one appointment. */
async function expectOneAndTrue(session: ManagingSession): Promise<string> {
  const { state } = session;
  const times = (await session.standing()).map((one) => one.slice(3));
  if (state.step === 'confirmed') {
    const left = state.replaced?.old === 'left' ? ['09:15'] : [];
    expect(times, session.path.join()).to.deep.equal([...left, '09:45']);
    const kept = state.appointment.id === session.id;
    expect(state.replaced?.old === 'moved', 'moved means the same id').to.equal(kept);
    return left.length > 0 ? 'changed, told that the old one is left' : kept ? 'moved' : 'replaced';
  }
  expect(['reschedule', 'time']).to.include(state.step);
  expect(await session.standing(), session.path.join()).to.deep.equal(['20 09:15']);
  expect(state.problem ?? state.notice, 'why is said').to.not.equal(undefined);
  return `as before, told why (${state.problem?.code ?? state.notice?.kind ?? ''})`;
}

describe('I6 a change of an appointment, each request failing in turn', () => {
  afterEach(endSessions);

  for (const [name, { fault, before }] of Object.entries(requests)) {
    for (const failure of all) {
      it(`${name}: ${failure}`, async () => {
        const session = await ManagingSession.start();
        await session.toReschedule('09:45');
        await session.fault(...before, { ...fault, ...failures[failure], times: 1 });
        await session.act({ type: 'move-confirmed' });
        await toTheEnd(session);
        const told = await expectOneAndTrue(session);
        expect(told, told).to.match(expected(name as Request, failure));
      });
    }

    it(`${name} without an answer for a long time, then again with one`, async () => {
      const session = await ManagingSession.start();
      await session.toReschedule('09:45');
      await session.fault(...before, { ...fault, action: 'cut', when: 'after', times: null });
      await session.act({ type: 'move-confirmed' });
      for (let round = 0; round < 10; round++) await session.advance(10);
      expect(await session.standing()).to.not.be.empty;
      await session.client.delete('/__backend/faults');
      await session.fault(...before);
      await toTheEnd(session);
      await expectOneAndTrue(session);
    });
  }

  it('copies everything to the new appointment', async () => {
    const session = await ManagingSession.start();
    await session.toReschedule('09:45');
    await session.fault(noMoves);
    await session.act({ type: 'move-confirmed' });
    await toTheEnd(session);
    const { appointment, replaced } = session.at('confirmed');
    const { customers, title, notes, custom, people } = replaced!.previous;
    expect(appointment).to.deep.include({ title, notes, custom, people, customers });
    expect(title).to.equal('Made elsewhere');
  });

  it('into a slot that somebody else has taken: said so, the old one stays', async () => {
    const session = await ManagingSession.start();
    await session.toReschedule('09:45');
    await session.client.post('/__backend/competitor', {
      branch: 'office',
      service: 'ten',
      date: TUESDAY,
      time: '09:45',
      all: true,
    });
    await session.act({ type: 'move-confirmed' });
    await toTheEnd(session);
    expect(session.at('time').notice?.kind).to.equal('slot-taken');
    expect(await session.own()).to.deep.equal(['20 09:15']);
  });

  it('to another agenda, where its own is busy then', async () => {
    const seed = smallSeed({ resources: [desk('A'), desk('B')] });
    const session = await ManagingSession.start({ backend: { seed } });
    await session.make('09:45', { lastName: 'Somebody' });
    await session.toReschedule('09:45');
    await session.act({ type: 'move-confirmed' });
    await toTheEnd(session);
    expect(session.at('confirmed').replaced?.old).to.equal('cancelled');
    expect(await session.own()).to.deep.equal(['20 09:45', '20 09:45']);
  });

  it('that was cancelled elsewhere meanwhile: nothing new is made', async () => {
    const session = await ManagingSession.start();
    await session.toReschedule('09:45');
    await session.client.delete(`/v1/appointments/${session.id}`);
    await session.act({ type: 'move-confirmed' });
    await toEndOfAsking(session);
    expect(session.at('manage').notice?.kind).to.equal('appointment-changed');
    expect(session.at('manage').found.appointments.map(({ status }) => status)).to.deep.equal([53]);
    expect(await session.own()).to.be.empty;
  });

  it('is sent at most three times, and then the new one is made beside the old one', async () => {
    const session = await ManagingSession.start();
    await session.toReschedule('09:45');
    await session.fault({ method: 'PUT', action: 'status', status: 500, times: null });
    await session.act({ type: 'move-confirmed' });
    await toTheEnd(session);
    expect(await session.calls('PUT')).to.equal(3);
    expect(await expectOneAndTrue(session)).to.equal('replaced');
  });

  it('leaves with the page: the deletion that was not answered goes out once more', async () => {
    const session = await ManagingSession.start();
    await session.toReschedule('09:45');
    await session.fault(noMoves, { method: 'DELETE', action: 'cut', when: 'before', times: 1 });
    await session.act({ type: 'move-confirmed' });
    expect(await session.standing()).to.deep.equal(['20 09:15', '20 09:45']);
    session.page.dispatchEvent(new Event('pagehide'));
    await session.settle();
    expect(await session.standing()).to.deep.equal(['20 09:45']);
  });

  it('is not left while it is under way: starting anew waits', async () => {
    const session = await ManagingSession.start();
    await session.toReschedule('09:45');
    await session.fault(
      { method: 'PUT', action: 'cut', when: 'after', times: 1 },
      { method: 'GET', action: 'cut', times: 3 },
    );
    await session.act({ type: 'move-confirmed' });
    session.controller.open();
    await session.settle();
    session.at('asking');
    await toTheEnd(session);
    expect(await expectOneAndTrue(session)).to.equal('moved');
  });
});

async function toEndOfAsking(session: ManagingSession): Promise<void> {
  for (let rounds = 0; rounds < 10 && session.state.step !== 'manage'; rounds++) await session.advance(10);
}

/** What each failure comes to. */
function expected(request: Request, failure: Failure): RegExp {
  switch (request) {
    case 'the move':
      if (failure === '429') return /as before, told why \(rate-limited\)/;
      return /^(501|403|404|405|4)/.test(failure) ? /^replaced$/ : /^moved$/;
    case 'the question after a move that was refused':
      return /^replaced$/;
    case 'the deletion of the old one':
      return failure.startsWith('4') && failure !== '429' ? /told that the old one is left/ : /^replaced$/;
    default:
      return /^replaced$|^as before/;
  }
}
