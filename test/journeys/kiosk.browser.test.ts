import { sendKeys } from '@web/test-runner-commands';
import { deepAll, until } from '../support/deep-dom.js';
import { sleepFor, wakeUp } from '../support/device-clock.js';
import { expect } from '../support/expect.js';
import {
  fillIn,
  leavePage,
  openBooking,
  passport,
  toConfirmation,
  toDetails,
  toReview,
} from '../support/open-booking.js';
import type { BookingPage } from '../support/booking-page.js';

const attributes = { kiosk: '' };
const question = 'Are you still there?';

const isAsked = (booking: BookingPage) => deepAll<HTMLDialogElement>(booking.widget, 'dialog').some(({ open }) => open);

/** Nobody touches the computer until it asks, and then not either. */
async function leave(booking: BookingPage): Promise<void> {
  sleepFor(91);
  await until(() => isAsked(booking), 'the question');
  sleepFor(31);
}

describe('on a computer that many people use', () => {
  afterEach(async () => {
    wakeUp();
    await leavePage();
  });

  it('PRIV-14 who left is asked for, then everything is cleared and the time let go', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...attributes, 'offer-branches': 'centrum' } });
    await booking.arrivesAt('What is your appointment for?');
    await booking.choose('Passport');
    await booking.continue();
    await toReview(booking);
    await backend.has({ status: 10, start: passport.start });
    sleepFor(91);
    await booking.shows(question);
    await booking.shows('If you do nothing for 30 seconds');
    expect(booking.heading()).to.equal('Check your appointment');
    await expect(booking.widget).to.be.accessible();
    sleepFor(15);
    expect(isAsked(booking)).to.equal(true);
    expect(booking.text()).to.contain('zqx7@example.test');
    sleepFor(16);
    await booking.arrivesAt('What is your appointment for?');
    await backend.has();
    expect(isAsked(booking)).to.equal(false);
    expect(booking.chosen()).to.equal(undefined);
    const values = deepAll<HTMLInputElement>(booking.widget, 'input, textarea').map(({ value }) => value);
    expect(`${booking.text()} ${booking.recorded()} ${values.join()}`).to.not.match(/zqx|0612345678/i);
    // The next visitor's form is empty.
    await booking.choose('Passport');
    await booking.continue();
    await toDetails(booking);
    expect(booking.value('First name')).to.equal('');
    expect(booking.value('Email address')).to.equal('');
  });

  it('PRIV-14 any act is an answer, and the button is', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, ...attributes } });
    await toDetails(booking);
    await fillIn(booking, { 'First name': 'Zqxfirst' });
    sleepFor(91);
    await booking.shows(question);
    await booking.press('I need more time');
    await until(() => !isAsked(booking), 'the question to go');
    sleepFor(60);
    expect(isAsked(booking)).to.equal(false);
    sleepFor(31);
    await until(() => isAsked(booking), 'the question');
    await sendKeys({ press: 'Shift' });
    await until(() => !isAsked(booking), 'the question to go');
    expect(booking.value('First name')).to.equal('Zqxfirst');
    await backend.has({ status: 10, start: passport.start });
  });

  it('CN-08 the confirmation is cleared too, by Finish and when nobody is there', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, ...attributes } });
    await toConfirmation(booking);
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(booking.text()).to.contain(appointment?.publicId);
    await leave(booking);
    await booking.arrivesAt('Choose a date and time');
    expect(`${booking.text()} ${booking.recorded()}`).to.not.contain(appointment?.publicId);
    await backend.has({ status: 20, start: passport.start });
    // Nobody has been there since.
    sleepFor(600);
    expect(isAsked(booking)).to.equal(false);
  });

  it('what stands in a field of the first step is cleared as well', async () => {
    const { booking } = await openBooking({ attributes });
    await booking.arrivesAt('What is your appointment for?');
    await booking.searchFor('pass');
    await leave(booking);
    await until(
      () => deepAll<HTMLInputElement>(booking.widget, 'input[type="search"]').every(({ value }) => value === ''),
      'an empty search field',
    );
  });

  it('the form lets nothing be filled in by the browser', async () => {
    const { booking } = await openBooking({ attributes: { ...passport.attributes, ...attributes } });
    await toDetails(booking);
    const completed = deepAll<HTMLInputElement>(booking.widget, 'form, form input').map(
      ({ autocomplete }) => autocomplete,
    );
    expect(new Set(completed)).to.deep.equal(new Set(['off']));
  });

  it('elsewhere nobody is asked', async () => {
    const { booking } = await openBooking(passport);
    await toDetails(booking);
    sleepFor(300);
    expect(isAsked(booking)).to.equal(false);
  });
});
