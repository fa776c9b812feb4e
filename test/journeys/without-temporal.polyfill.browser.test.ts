import { sleepFor, wakeUp } from '../support/device-clock.js';
import { expect } from '../support/expect.js';
import { leavePage, openBooking, passport, toConfirmation, toReview } from '../support/open-booking.js';

/** Runs with the browser's own Temporal, and once more where there is none. */
describe('a whole booking, whoever gives Temporal', () => {
  afterEach(leavePage);
  afterEach(wakeUp);

  it('by calendar, over the end of a month', async () => {
    const { booking, backend } = await openBooking(passport);
    await booking.arrivesAt('Choose a date and time');
    await booking.press('Next month, June 2040');
    await booking.chooseDay('Friday, 1 June 2040');
    await booking.choose('10:00');
    await booking.continue();
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: '2040-06-01T08:00' });
    await booking.back();
    await booking.press('Previous month, May 2040');
    await booking.chooseDay(passport.day);
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: passport.start });
  });

  it('from the first step to the last', async () => {
    const { booking, backend } = await openBooking({ attributes: { service: 'passport' } });
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await toConfirmation(booking);
    await backend.has({ status: 20, start: passport.start });
  });

  it('after a night of sleep', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await backend.settings({ advance: 3600 });
    sleepFor(3600);
    await booking.shows('We no longer hold Tuesday, 8 May, 10:00.');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: passport.start });
    expect(booking.text()).to.contain(passport.day);
  });
});
