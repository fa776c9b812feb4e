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

const unreachable = 'We cannot reach the appointment system.';

describe('the server fails', () => {
  let log: EventLog;

  beforeEach(() => (log = new EventLog()));
  afterEach(leavePage);
  afterEach(() => log.stop());

  it('when the page opens: a message, Try again, and on', async () => {
    const { booking, backend } = await openBooking({ prepare: (backend) => backend.breakDown() });
    await booking.shows(unreachable);
    expect(booking.buttons()).to.deep.equal(['Try again']);
    expect(booking.announced('alert')).to.contain(unreachable);
    expect(log.errors()).to.deep.equal(['unreachable']);
    await backend.mend();
    await booking.press('Try again');
    await booking.shows('Passport');
    expect(booking.text()).to.not.contain(unreachable);
    expect(booking.announced('alert')).to.equal('');
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
  });

  it('when the page opens with a preselection: a message, Try again, and on', async () => {
    const { booking, backend } = await openBooking({ ...passport, prepare: (backend) => backend.breakDown() });
    await booking.shows(unreachable);
    await backend.mend();
    await booking.press('Try again');
    await toConfirmation(booking);
    await backend.has({ status: 20, start: passport.start });
  });

  it('ER-06 when the times are asked for: the date stays, Try again, and on', async () => {
    const { booking, backend } = await openBooking(passport);
    await booking.arrivesAt('Choose a date and time');
    await backend.faults({ path: '/times', action: 'status', status: 503, times: null });
    await booking.press('Tuesday, 8 May 2040, first free date');
    await booking.shows('The appointment system has a fault.');
    await booking.shows('server-error (503)');
    await backend.mend();
    await booking.press('Try again');
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
  });

  it('when the slot is taken: the time stays chosen, and Continue tries again', async () => {
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose(passport.time);
    await backend.breakDown();
    await booking.continue();
    await booking.shows('We do not know whether this worked.');
    await backend.mend();
    expect(booking.chosen()).to.equal(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: passport.start });
  });

  it('when the answer to the reservation is lost: the visitor goes on with a second one', async () => {
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose(passport.time);
    await backend.faults({ method: 'POST', path: '/reserve', when: 'after', action: 'cut' });
    await booking.continue();
    await booking.arrivesAt('Your details');
    await fillIn(booking);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    // The lost one lapses by itself.
    await backend.has({ status: 10, start: passport.start }, { status: 20, start: passport.start });
  });

  it('RV-05 when the answer to the confirmation is lost after the work: it asks, and there is one appointment', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await backend.faults({ method: 'POST', path: '/confirm', when: 'after', action: 'cut' });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
    const confirmations = (await backend.requests('POST')).filter(({ path }) => path.includes('/confirm'));
    expect(confirmations).to.have.lengthOf(1);
    expect(log.names()).to.contain('qmatic-booked').and.contain('qmatic-step-change');
    expect(log.of('qmatic-step-change').map(({ to }) => to)).to.contain('unknown');
    expect(log.of('qmatic-booked')).to.have.lengthOf(1);
  });

  it('RV-05 when the confirmation does not arrive: it asks, sends it again, and there is one appointment', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await backend.faults({ method: 'POST', path: '/confirm', when: 'before', action: 'cut' });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
  });

  it('for a while after the confirmation: says that it does not know, keeps asking, and then says booked', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await backend.faults({ method: 'POST', path: '/confirm', when: 'after', action: 'cut' });
    await backend.faults({ method: 'GET', path: '/appointments/', action: 'cut', times: 3 });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('We do not know yet whether your appointment is booked');
    await booking.focuses('We do not know yet');
    await booking.shows('Please leave this page open.');
    await booking.arrivesAt('Your appointment is booked');
    await booking.focuses('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
  });

  it('with a refusal at the confirmation: nothing is booked, nothing is lost, and it can be pressed again', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await backend.faults({ method: 'POST', path: '/confirm', action: 'status', status: 400, code: 100 });
    await booking.press('Confirm appointment');
    await booking.shows('The appointment system did not accept this.');
    expect(booking.heading()).to.equal('Check your appointment');
    expect(booking.fact('Last name')).to.equal(visitor['Last name']);
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
  });

  it('in the middle of the form nothing is asked, so nothing fails', async () => {
    const { booking, backend } = await openBooking(passport);
    await toDetails(booking);
    await backend.breakDown();
    await fillIn(booking);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await backend.mend();
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
  });
});
