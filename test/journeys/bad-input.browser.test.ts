import { until } from '../support/deep-dom.js';
import { EventLog } from '../support/event-log.js';
import { expect } from '../support/expect.js';
import { fillIn, leavePage, openBooking, passport, toDetails, toTimes, visitor } from '../support/open-booking.js';

describe('bad input', () => {
  let log: EventLog;
  let warnings: string[];
  const { warn } = console;

  beforeEach(() => {
    log = new EventLog();
    warnings = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(leavePage);
  afterEach(() => {
    log.stop();
    console.warn = warn;
  });

  for (const [what, serverUrl, code] of [
    ['no server-url', '', 'server-url-missing'],
    ['a server-url that is no address', 'http://', 'server-url-invalid'],
    ['a server-url of another protocol', 'ftp://example.org', 'server-url-invalid'],
    ['a server-url that is a script', 'javascript:alert(1)', 'server-url-invalid'],
  ] as const) {
    it(`${what}: a message, the page's own words, ${code}`, async () => {
      const { booking } = await openBooking({
        attributes: { 'server-url': serverUrl },
        content: '<p>Call 14 020.</p>',
      });
      await booking.shows('Appointments cannot be made here yet.');
      await booking.shows('Call 14 020.');
      expect(booking.announced('alert')).to.contain('Appointments cannot be made here yet.');
      expect(booking.buttons()).to.be.empty;
      expect(log.of('qmatic-error')).to.deep.equal([{ version: 1, code, step: null, retryable: false, status: null }]);
    });
  }

  it('a server-url that is mended at run time: the widget goes on', async () => {
    const { booking, backend } = await openBooking({ attributes: { 'server-url': '' } });
    await booking.shows('Appointments cannot be made here yet.');
    booking.widget.serverUrl = backend.url;
    await booking.shows('Passport');
    expect(booking.text()).to.not.contain('Appointments cannot be made here yet.');
    expect(booking.announced('alert')).to.equal('');
  });

  it('a server that does not answer', async () => {
    const { booking } = await openBooking({ attributes: { 'server-url': 'http://127.0.0.1:9' } });
    await booking.shows('We cannot reach the appointment system.');
    expect(log.errors()).to.deep.equal(['unreachable']);
  });

  it('an answer that is no JSON', async () => {
    const { booking, backend } = await openBooking({
      prepare: (backend) => backend.faults({ path: '/services', action: 'html', status: 200, times: null }),
    });
    await booking.shows('The appointment system gave an answer that we cannot read.');
    expect(log.errors()).to.deep.equal(['unexpected-response']);
    expect(booking.text()).to.not.match(/<|SyntaxError|JSON|undefined/);
    await backend.mend();
    await booking.press('Try again');
    await booking.shows('Passport');
  });

  for (const [what, attributes, words, code] of [
    ['service', { service: 'pasport', branch: 'centrum' }, 'The service that this page names', 'unknown-service'],
    ['branch', { service: 'passport', branch: 'center' }, 'The location that this page names', 'unknown-branch'],
    ['hidden branch', { branch: 'hide-training-room' }, 'The location that this page names', 'unknown-branch'],
  ] as const) {
    it(`an unknown ${what} preselected: it is asked, and the words say why`, async () => {
      const { booking } = await openBooking({ attributes });
      await booking.shows(`${words} is not offered. Choose one from the list.`);
      expect(log.errors()).to.deep.equal([code]);
      await until(() => booking.options().length > 1, 'a list to choose from');
      await booking.choose(what === 'service' ? 'Passport' : booking.options()[0]!);
      await booking.continue();
      await until(() => !booking.text().includes(words), 'the words to go');
    });
  }

  it('EM-01 no services', async () => {
    const { booking } = await openBooking({
      prepare: (backend) =>
        backend.faults({ path: '/services', action: 'edit', set: { serviceList: [] }, times: null }),
    });
    await booking.shows('There is nothing to book online right now.');
    expect(booking.announced('status')).to.contain('There is nothing to book online right now.');
    expect(booking.buttons()).to.not.contain('Continue');
  });

  it('EM-01 no branches for the service: another can be chosen', async () => {
    const { booking } = await openBooking({ attributes: { 'offer-branches': 'laguna' } });
    await booking.choose('Waste pass');
    await booking.continue();
    await booking.shows('No location offers this online right now.');
    expect(booking.buttons()).to.not.contain('Continue');
    await booking.back();
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
  });

  it('EM-01 no dates: the words of the page in their slot, or our own', async () => {
    const empty = { path: '/dates;', action: 'edit', set: { dates: [] }, times: null };
    const { booking } = await openBooking({ ...passport, prepare: (backend) => backend.faults(empty) });
    await booking.shows('There are no free times right now.');
    expect(booking.buttons()).to.not.contain('Continue');
    expect(log.of('qmatic-no-availability')).to.have.lengthOf(1);
    const other = await openBooking({
      ...passport,
      content: '<p slot="no-times">Come without an appointment.</p>',
      prepare: (backend) => backend.faults(empty),
    });
    await other.booking.shows('Come without an appointment.');
    expect(other.booking.text()).to.not.contain('There are no free times right now.');
  });

  it('no times on a day that was free a moment ago', async () => {
    const { booking, backend } = await openBooking(passport);
    await booking.arrivesAt('Choose a date and time');
    await backend.faults({ path: '/times;', action: 'edit', set: { times: [] }, times: null });
    await booking.press('Tuesday, 8 May 2040, first free date');
    await booking.shows('There are no free times on Tuesday, 8 May any more.');
    expect(booking.buttons()).to.not.contain('Continue');
    await backend.mend();
    await booking.chooseDay('Wednesday, 9 May 2040');
    expect(booking.options()).to.contain('10:00');
  });

  it('ER-01 ER-02 field errors: a summary with the focus, from which each field is reached', async () => {
    const { booking } = await openBooking(passport);
    await toDetails(booking);
    await booking.fill('Last name', visitor['Last name']);
    await booking.fill('Email address', 'zqx7');
    await booking.continue();
    await booking.shows('There is a problem');
    await booking.focuses('There is a problem');
    expect(booking.heading()).to.equal('Your details');
    await booking.press('Enter an email address like name@example.org');
    await booking.focuses('Email address');
    expect(booking.value('Last name')).to.equal(visitor['Last name']);
    expect(location.hash).to.equal('');
    await fillIn(booking);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
  });

  it('nothing chosen: each step says what is missing and keeps the visitor', async () => {
    const { booking } = await openBooking();
    await booking.shows('Passport');
    await booking.continue();
    await booking.shows('Choose what your appointment is for');
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
    await booking.continue();
    await booking.shows('Choose where you want to go');
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await toTimes(booking);
    await booking.continue();
    await booking.shows('Choose a time');
  });

  it('attributes with wrong values: the defaults, and one warning each that names the attribute', async () => {
    const { booking } = await openBooking({
      attributes: {
        ...passport.attributes,
        flow: 'sideways',
        reserve: 'never',
        people: 'many',
        'heading-level': '9',
        'reservation-seconds': '-1',
        theme: 'pink',
        notify: 'pigeon',
        'date-view': 'globe',
        'hour-cycle': 'h99',
        fields: 'firstName* shoeSize',
      },
    });
    await booking.arrivesAt('Choose a date and time');
    for (const name of ['flow', 'reserve', 'people', 'heading-level', 'reservation-seconds', 'theme', 'notify']) {
      expect(
        warnings.filter((text) => text.includes(` ${name} `)),
        name,
      ).to.have.lengthOf(1);
    }
    expect(warnings.filter((text) => text.includes(' fields '))).to.have.lengthOf(1);
    await toDetails(booking);
    expect(booking.field('First name').labels).to.have.lengthOf(1);
  });
});
