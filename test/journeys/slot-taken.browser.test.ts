import { until } from '../support/deep-dom.js';
import { EventLog } from '../support/event-log.js';
import { expect } from '../support/expect.js';
import { leavePage, openBooking, passport, toReview, toTimes, visitor } from '../support/open-booking.js';

const taken = { branch: 'centrum', service: 'passport', date: '2040-05-08', time: '10:00' };

describe('somebody else takes the slot', () => {
  afterEach(leavePage);

  it('TL-06 between showing and Continue: the words name the lost time and the nearest free ones', async () => {
    const log = new EventLog();
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose('10:00');
    await backend.compete(taken);
    await booking.continue();
    const words = '10:00 on Tuesday, 8 May has just been taken.';
    await booking.shows(words);
    await booking.shows('Nearest free times: 10:15, 10:30 and 10:45.');
    await booking.focuses(words);
    expect(booking.announced('alert')).to.equal(`${words} Nearest free times: 10:15, 10:30 and 10:45.`);
    expect(booking.heading()).to.equal('Choose a date and time');
    expect(booking.options()).to.contain('10:15').and.not.contain('10:00');
    expect(booking.chosen()).to.be.undefined;
    expect(log.errors()).to.deep.equal(['slot-taken']);
    expect(await backend.appointments()).to.be.empty;

    await booking.choose('10:15');
    await booking.continue();
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: '2040-05-08T08:15' });
    expect(booking.text()).to.not.contain('has just been taken');
    log.stop();
  });

  it('with reserve="late", on the last press: another time, and nothing typed is lost', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, reserve: 'late' } });
    await toReview(booking);
    await backend.compete(taken);
    await booking.press('Confirm appointment');
    await booking.shows('10:00 on Tuesday, 8 May has just been taken.');
    // Told as soon as the list is up to date.
    await booking.shows('Nearest free times: 10:15, 10:30 and 10:45.');
    await booking.choose('10:30');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Time')).to.equal('10:30');
    expect(booking.fact('Last name')).to.equal(visitor['Last name']);
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: '2040-05-08T08:30' });
  });

  it('the whole day: the notice names the day, and other days can be chosen', async () => {
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose('10:00');
    await backend.compete({ branch: 'centrum', service: 'passport', date: '2040-05-08' });
    await booking.continue();
    await booking.shows('10:00 on Tuesday, 8 May');
    await until(() => booking.options().length === 0, 'the times of that day to go');
    await booking.chooseDay('Wednesday, 9 May 2040');
    await booking.choose('10:00');
    await booking.continue();
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: '2040-05-09T08:00' });
  });

  it('TL-07 three quick presses reserve once', async () => {
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose('10:00');
    await backend.settings({ latency: 300 });
    await booking.continue();
    await booking.press('Reserving 10:00');
    await booking.press('Reserving 10:00');
    await booking.arrivesAt('Your details');
    expect(await backend.requests('POST')).to.have.lengthOf(1);
    await backend.has({ status: 10, start: passport.start });
  });
});
