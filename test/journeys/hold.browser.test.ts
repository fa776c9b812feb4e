import { sleepFor, wakeUp } from '../support/device-clock.js';
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
  visitor,
} from '../support/open-booking.js';
import { until } from '../support/deep-dom.js';

const lapsed = 'We no longer hold Tuesday, 8 May, 10:00.';

describe('a time is held', () => {
  let log: EventLog;

  beforeEach(() => (log = new EventLog()));
  afterEach(leavePage);
  afterEach(() => {
    log.stop();
    wakeUp();
  });

  it('RT-01 RT-02 it is told before, and until when, as a clock time', async () => {
    const { booking } = await openBooking(passport);
    await toDetails(booking);
    await booking.shows('We hold Tuesday, 8 May, 10:00 for you until');
    expect(booking.text()).to.match(/until\s+\d{1,2}:\d{2}/);
  });

  it('RT-05 it lapses while the form is filled: everything stays and Continue takes the same time again', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    await fillIn(booking);
    await backend.settings({ advance: 601 });
    sleepFor(601);
    await booking.shows(lapsed);
    expect(booking.announced('alert')).to.contain(lapsed);
    expect(log.names()).to.contain('qmatic-reservation-expired');
    for (const [label, text] of Object.entries(visitor)) expect(booking.value(label)).to.equal(text);
    await booking.focuses('Phone number');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
  });

  it('RT-05 it lapses and somebody else takes it: the nearest times, and the form is kept', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await backend.settings({ advance: 601 });
    sleepFor(601);
    await booking.shows(lapsed);
    await backend.compete({ branch: 'centrum', service: 'passport', date: '2040-05-08', time: '10:00' });
    await booking.press('Confirm appointment');
    await booking.shows('10:00 on Tuesday, 8 May has just been taken.');
    await booking.shows('Nearest free times: 10:15, 10:30 and 10:45.');
    await booking.choose('10:15');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Email address')).to.equal(visitor['Email address']);
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: '2040-05-08T08:15' });
  });

  it('the server lets go early: the confirmation takes the same time again by itself', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await backend.faults({ method: 'POST', path: '/confirm', action: 'lapse' });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
  });

  it('RT-03 RT-04 two minutes before the end it can be kept with one press, which leaves one reservation', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    const [first] = await backend.has({ status: 10, start: passport.start });
    await booking.fill('First name', 'Zqxfirst');
    await backend.settings({ advance: 485 });
    sleepFor(485);
    await booking.shows('Do you need longer?');
    expect(booking.announced('alert')).to.contain('Do you need longer?');
    expect(log.names()).to.contain('qmatic-reservation-expiring');
    await booking.focuses('First name');
    await booking.press('Keep this time');
    await booking.shows('We hold Tuesday, 8 May, 10:00 for you until');
    await until(() => booking.announced('status').startsWith('Held until'), '"Held until" in the status region');
    const [second] = await backend.has({ status: 10, start: passport.start });
    expect(second?.publicId).to.not.equal(first?.publicId);
    expect(booking.value('First name')).to.equal('Zqxfirst');
    // SH-06: the button has gone with the warning, the focus has not.
    await booking.focuses('We hold Tuesday, 8 May, 10:00');
  });

  it('RT-03 a short hold warns at once, without the clock being touched', async () => {
    const { booking } = await openBooking({
      attributes: { ...passport.attributes, 'reservation-seconds': '100' },
      prepare: (backend) => backend.settings({ reservationSeconds: 100 }),
    });
    await toDetails(booking);
    await booking.shows('Do you need longer?');
  });

  it('Back from the details gives it back', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    await fillIn(booking);
    await booking.back();
    await booking.arrivesAt('Choose a date and time');
    await backend.has();
    expect(log.names()).to.contain('qmatic-released');
    expect(booking.chosen()).to.equal(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    expect(booking.value('Last name')).to.equal(visitor['Last name']);
    await backend.has({ status: 10, start: passport.start });
  });

  it('leaving the page gives it back', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    await backend.has({ status: 10, start: passport.start });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await backend.has();
  });

  it('PRIV-16 taking the widget off the page gives it back', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    booking.widget.remove();
    await backend.has();
  });

  it('PRIV-16 moving the widget within the page keeps it', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    await booking.fill('First name', 'Zqxfirst');
    const [held] = await backend.appointments();
    document.body.append(booking.widget);
    await booking.continue();
    await booking.shows('There is a problem');
    expect(booking.value('First name')).to.equal('Zqxfirst');
    expect((await backend.appointments())[0]?.publicId).to.equal(held?.publicId);
  });

  it('RT-09 reserve="late" holds nothing before the last press', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, reserve: 'late' } });
    await toReview(booking);
    expect(booking.text()).to.not.contain('We hold');
    expect(await backend.appointments()).to.be.empty;
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
    expect(
      (await backend.requests('POST')).map(({ path }) => path.replace(/.*\//, '').replace(/;.*/, '')),
    ).to.deep.equal(['reserve', 'confirm']);
  });

  it('reserve="none" books at once, without a reservation', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, reserve: 'none' } });
    await toConfirmation(booking);
    await backend.has({ status: 20, start: passport.start });
    expect((await backend.requests('POST')).map(({ path }) => path.replace(/.*\//, ''))).to.deep.equal(['book']);
  });

  it('reserve="none" finds the appointment again when the answer is lost', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, reserve: 'none' } });
    await toReview(booking);
    await backend.faults({ method: 'POST', path: '/book', when: 'after', action: 'cut' });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
  });
});
