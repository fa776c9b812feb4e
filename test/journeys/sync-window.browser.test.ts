import { sleepFor, wakeUp } from '../support/device-clock.js';
import { expect } from '../support/expect.js';
import {
  fillIn,
  leavePage,
  openBooking,
  passport,
  toConfirmation,
  toReview,
  toTimes,
} from '../support/open-booking.js';

/** 13:00 to 13:05 on the branch's clock. */
const attributes = { ...passport.attributes, 'sync-window': '12:00-12:05 UTC' };

/** Puts the visitor's clock to that time of a day in January. */
const setClock = (time: string) => sleepFor((Date.parse(`2027-01-12T${time}Z`) - Date.now()) / 1000);

describe('while the server puts its appointments in order', () => {
  const random = Math.random;

  beforeEach(() => {
    Math.random = () => 0;
  });

  afterEach(async () => {
    Math.random = random;
    wakeUp();
    await leavePage();
  });

  it('nothing is taken: until when is said, Back leads to the times, and it goes on by itself', async () => {
    setClock('12:02:00');
    const { booking, backend } = await openBooking({ attributes });
    await toTimes(booking);
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('We go on in a few minutes');
    await booking.focuses('We go on in a few minutes');
    await booking.shows('takes no bookings until 13:05');
    await booking.back();
    await booking.arrivesAt('Choose a date and time');
    expect(booking.chosen()).to.equal(passport.time);

    setClock('12:04:59');
    await booking.continue();
    await booking.arrivesAt('We go on in a few minutes');
    expect(await backend.requests('POST')).to.be.empty;
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: passport.start });
  });

  it('nothing is confirmed, and then once', async () => {
    setClock('11:59:00');
    const { booking, backend } = await openBooking({ attributes });
    await toReview(booking);
    await backend.forgetRequests();
    setClock('12:04:58');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('We go on in a few minutes');
    await booking.back();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Email address')).to.equal('zqx7@example.test');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
    expect(await backend.requests('POST')).to.have.lengthOf(1);
  });

  it('a hold that ends in that time is told beforehand', async () => {
    setClock('11:54:00');
    const { booking } = await openBooking({ attributes });
    await toTimes(booking);
    await booking.choose(passport.time);
    await booking.continue();
    await booking.shows('Please finish before 13:00. From 13:00 to 13:05 the appointment system takes no bookings');
    expect(booking.announced('alert')).to.contain('Please finish before 13:00');
    await fillIn(booking);
  });

  it('a slot is not given back in that time, and then it is', async () => {
    setClock('11:59:00');
    const { booking, backend } = await openBooking({ attributes });
    await toTimes(booking);
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    setClock('12:04:58');
    await booking.back();
    await booking.arrivesAt('Choose a date and time');
    expect(await backend.requests('DELETE')).to.be.empty;
    await backend.has();
  });

  it('an empty span is none', async () => {
    setClock('23:02:00');
    const { booking } = await openBooking({ attributes: { ...passport.attributes, 'sync-window': '' } });
    await toConfirmation(booking);
  });
});
