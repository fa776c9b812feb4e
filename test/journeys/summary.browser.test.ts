import { setViewport } from '@web/test-runner-commands';
import { expect } from '../support/expect.js';
import { leavePage, openBooking, passport } from '../support/open-booking.js';

const title = 'Chosen so far';

describe('what is chosen so far', () => {
  afterEach(leavePage);

  it('stands beside each question after the first, on a wide page', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { booking } = await openBooking();
    await booking.arrivesAt('What is your appointment for?');
    expect(booking.headings()).not.to.include(title);
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
    expect(booking.headings()).to.include(title);
    expect(booking.fact('Appointment for')).to.equal('Passport');
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
    expect(booking.fact('Location')).to.equal('City Hall Centrum');
    await booking.chooseDay(passport.day);
    await booking.choose(passport.time);
    expect(booking.fact('Date')).to.equal(passport.day);
    expect(booking.fact('Time')).to.equal(passport.time);
    await expect(booking.widget).to.be.accessible();
  });

  it('names what the page chose beforehand', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { booking } = await openBooking({ attributes: passport.attributes });
    await booking.arrivesAt('Choose a date and time');
    expect(booking.fact('Appointment for')).to.equal('Passport');
    expect(booking.fact('Location')).to.equal('City Hall Centrum');
  });

  it('takes no room on a phone', async () => {
    await setViewport({ width: 320, height: 640 });
    const { booking } = await openBooking({ attributes: passport.attributes });
    await booking.arrivesAt('Choose a date and time');
    expect(booking.headings()).not.to.include(title);
  });
});
