import { until } from '../support/deep-dom.js';
import type { QmaticBeforeEvent } from '../../src/qmatic-booking.events.js';
import { EventLog } from '../support/event-log.js';
import { expect } from '../support/expect.js';
import {
  fillIn,
  leavePage,
  openBooking,
  passport,
  toConfirmation,
  toDetails,
  toReview,
  toTimes,
  visitor,
} from '../support/open-booking.js';

const iso = /^2040-05-08T08:\d\d:00(\.000)?Z$/;

describe('what the page hears', () => {
  let log: EventLog;

  beforeEach(() => (log = new EventLog()));
  afterEach(leavePage);
  afterEach(() => log.stop());

  it('of a whole booking: every event, in order, with its details', async () => {
    const { booking, backend } = await openBooking();
    await booking.choose('Passport');
    await booking.continue();
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await toConfirmation(booking);
    const [appointment] = await backend.appointments();

    expect(log.names()).to.deep.equal([
      'qmatic-ready',
      'qmatic-step-change',
      'qmatic-step-change',
      'qmatic-selection-change',
      'qmatic-step-change',
      'qmatic-selection-change',
      'qmatic-step-change',
      'qmatic-selection-change',
      'qmatic-selection-change',
      'qmatic-before-reserve',
      'qmatic-step-change',
      'qmatic-reserved',
      'qmatic-step-change',
      'qmatic-step-change',
      'qmatic-before-confirm',
      'qmatic-step-change',
      'qmatic-booked',
    ]);
    expect(log.of('qmatic-ready')).to.deep.equal([{ version: 1, mode: 'book' }]);
    expect(log.of('qmatic-step-change').map(({ from, to, title }) => [from, to, title])).to.deep.equal([
      [null, 'service', 'What is your appointment for?'],
      ['service', 'branch', 'Where do you want to go?'],
      ['branch', 'date', 'Choose a date and time'],
      ['date', 'time', 'Choose a date and time'],
      ['time', 'details', 'Your details'],
      ['details', 'review', 'Check your appointment'],
      ['review', 'confirming', 'We are booking your appointment'],
      ['confirming', 'confirmed', 'Your appointment is booked'],
    ]);
    expect(log.of('qmatic-selection-change').at(-1)).to.deep.equal({
      version: 1,
      branchId: 'centrum',
      serviceIds: ['passport'],
      people: 1,
      date: '2040-05-08',
      time: '10:00',
      timeZone: 'Europe/Amsterdam',
    });
    const [reserved] = log.of('qmatic-reserved');
    expect(reserved?.start).to.match(iso);
    expect(reserved?.end).to.match(iso);
    expect(reserved?.timeZone).to.equal('Europe/Amsterdam');
    expect(Date.parse(reserved?.expiresAt ?? '') - Date.now()).to.be.within(500_000, 600_000);
    const [booked] = log.of('qmatic-booked');
    expect(booked?.appointment.start).to.match(iso);
    expect({ ...booked?.appointment, start: '', end: '' }).to.deep.equal({
      publicId: appointment?.publicId,
      status: 20,
      start: '',
      end: '',
      timeZone: 'Europe/Amsterdam',
      branch: { publicId: 'centrum', name: 'City Hall Centrum' },
      services: [{ publicId: 'passport', name: 'Passport' }],
      people: 1,
    });
  });

  it('bubbles, is composed, frozen and marked with its version', async () => {
    const { booking } = await openBooking(passport);
    await toConfirmation(booking);
    for (const { name, event, detail } of log.heard) {
      expect(event.bubbles, name).to.be.true;
      expect(event.composed, name).to.be.true;
      expect(event.target === booking.widget, name).to.be.true;
      if (name.startsWith('qmatic-before')) continue;
      expect((detail as { version: number }).version, name).to.equal(1);
      expect(isDeeplyFrozen(detail), `${name} is frozen`).to.be.true;
      expect(JSON.parse(JSON.stringify(detail)), name).to.deep.equal(detail);
    }
  });

  it('PRIV-01 to 08 never what was typed, and the id of the appointment in one event only', async () => {
    const { booking, backend } = await openBooking(passport);
    await toConfirmation(booking);
    await booking.press('Make another appointment');
    await booking.arrivesAt('Choose a date and time');
    const [appointment] = await backend.appointments();
    const { publicId } = appointment!;
    const details = log.heard.map(({ name, detail }) => `${name} ${JSON.stringify(detail)}`);
    const requests = (await backend.requests()).map(({ path }) => path);
    const page = [location.href, JSON.stringify(history.state), document.title, document.cookie];
    const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const typed of [...Object.values(visitor), 'Zqx', 'zqx7']) {
      for (const text of [...details, ...requests, ...page, ...kept, booking.recorded()]) {
        expect(text).to.not.contain(typed);
      }
    }
    expect(details.filter((text) => text.includes(publicId))).to.have.lengthOf(1);
    for (const text of [...page, ...kept, booking.recorded()]) expect(text).to.not.contain(publicId);
  });

  it('PRIV-04 while the visitor types, no attribute holds it', async () => {
    const { booking } = await openBooking(passport);
    await toDetails(booking);
    await fillIn(booking);
    expect(booking.recorded()).to.not.match(/zqx|0612345678/i);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.recorded()).to.not.match(/zqx|0612345678/i);
  });

  it('of a lost slot, of one that was given back, and of nothing free', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    await booking.back();
    await backend.has();
    const [released] = log.of('qmatic-released');
    expect(Object.keys(released ?? {}).sort()).to.deep.equal(['expiresAt', 'version']);
    const none = await openBooking({
      attributes: { service: 'waste-pass', branch: 'centrum' },
      prepare: (other) => other.faults({ path: '/dates;', action: 'edit', set: { dates: [] }, times: null }),
    });
    await none.booking.shows('There are no free times right now.');
    expect(log.of('qmatic-no-availability')).to.deep.equal([
      { version: 1, branchIds: ['centrum'], serviceIds: ['waste-pass'], people: 1, until: null },
    ]);
  });
});

describe('what the page may decide', () => {
  let log: EventLog;

  beforeEach(() => (log = new EventLog()));
  afterEach(leavePage);
  afterEach(() => log.stop());

  it('waitUntil puts the reservation off, and setHeader goes with that one request', async () => {
    const { booking, backend } = await openBooking({
      ...passport,
      prepare: (backend) => backend.settings({ authToken: null }),
    });
    await toTimes(booking);
    await booking.choose(passport.time);
    let answer = (): void => undefined;
    booking.widget.addEventListener('qmatic-before-reserve', (event) => {
      event.waitUntil(new Promise<void>((resolve) => (answer = resolve)));
      event.setHeader('X-Captcha', 'solved');
    });
    const sent = spyOnFetch();
    await booking.continue();
    await booking.shows('Reserving 10:00');
    expect(await backend.appointments()).to.be.empty;
    answer();
    await booking.arrivesAt('Your details');
    sent.stop();
    const withHeader = sent.requests.filter(({ headers }) => headers.has('X-Captcha'));
    expect(withHeader.map(({ url }) => url.includes('/reserve'))).to.deep.equal([true]);
    await backend.has({ status: 10, start: passport.start });
  });

  for (const [how, refuse] of [
    ['preventDefault', (event: QmaticBeforeEvent) => event.preventDefault()],
    ['a promise that rejects', (event: QmaticBeforeEvent) => event.waitUntil(Promise.reject(new Error('No.')))],
  ] as const) {
    it(`${how} keeps the visitor on the times, with nothing sent`, async () => {
      const { booking, backend } = await openBooking(passport);
      await toTimes(booking);
      await booking.choose(passport.time);
      booking.widget.addEventListener('qmatic-before-reserve', refuse, { once: true });
      await booking.continue();
      await booking.shows('We could not go on.');
      expect(booking.heading()).to.equal('Choose a date and time');
      expect(booking.chosen()).to.equal(passport.time);
      expect(log.errors()).to.deep.equal(['before-rejected']);
      expect(await backend.requests('POST')).to.be.empty;
      await booking.continue();
      await booking.arrivesAt('Your details');
    });

    it(`${how} keeps the visitor on the review, with the time still held`, async () => {
      const { booking, backend } = await openBooking(passport);
      await toReview(booking);
      booking.widget.addEventListener('qmatic-before-confirm', refuse, { once: true });
      await booking.press('Confirm appointment');
      await booking.shows('We could not go on.');
      expect(booking.heading()).to.equal('Check your appointment');
      await backend.has({ status: 10, start: passport.start });
      await booking.press('Confirm appointment');
      await booking.arrivesAt('Your appointment is booked');
      await backend.has({ status: 20, start: passport.start });
    });
  }

  it('preventDefault on qmatic-error hides the message', async () => {
    const hide = (event: Event) => event.preventDefault();
    document.addEventListener('qmatic-error', hide);
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose(passport.time);
    await backend.faults({ method: 'POST', path: '/reserve', action: 'status', status: 503, times: null });
    await booking.continue();
    await until(() => log.errors().length > 0, 'an error');
    await until(() => booking.buttons().includes('Continue'), 'the times again');
    document.removeEventListener('qmatic-error', hide);
    expect(booking.messages()).to.be.empty;
    expect(booking.announced('alert')).to.equal('');
  });

  it('preventDefault on qmatic-error hides the message of a list that cannot be had', async () => {
    const hide = (event: Event) => event.preventDefault();
    document.addEventListener('qmatic-error', hide);
    const { booking } = await openBooking({ prepare: (backend) => backend.breakDown() });
    await until(() => log.errors().includes('unreachable'), 'an error');
    await booking.widget.updateComplete;
    document.removeEventListener('qmatic-error', hide);
    expect(booking.messages()).to.be.empty;
    expect(booking.announced('alert')).to.equal('');
  });
});

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

/** What the page itself would see of the requests. */
function spyOnFetch(): { readonly requests: Request[]; stop(): void } {
  const original = globalThis.fetch;
  const requests: Request[] = [];
  globalThis.fetch = (input, init) => {
    requests.push(new Request(input, init));
    return original(input, init);
  };
  return { requests, stop: () => (globalThis.fetch = original) };
}
