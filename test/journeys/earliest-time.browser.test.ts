import type { BookingPage } from '../support/booking-page.js';
import { deepAll, isShown, plain, spokenText, until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import type { JourneyBackend } from '../support/journey-backend.js';
import { fillIn, leavePage, openBooking } from '../support/open-booking.js';

const where = 'Where do you want to go?';
const find = 'Find the earliest time';

/** What each location says below its name. */
function lines(booking: BookingPage): Readonly<Record<string, string>> {
  const cards = deepAll(booking.widget, '[part~="option"]').filter(isShown);
  return Object.fromEntries(cards.map((card) => [spokenText(card.querySelector('label')!), plain(card.textContent)]));
}

async function freeTimeRequests(backend: JourneyBackend): Promise<readonly string[]> {
  return (await backend.requests()).map(({ path }) => path).filter((path) => path.includes('/dates'));
}

describe('finding the earliest time', () => {
  afterEach(leavePage);

  it('looks at 12 locations on a press, four at a time, and one more press picks place, day and time', async () => {
    const { booking, backend } = await openBooking({ attributes: { service: 'passport' } });
    await booking.arrivesAt(where);
    expect(await freeTimeRequests(backend)).to.be.empty;
    await booking.press(find);
    await booking.shows('Choose this time');
    const asked = await freeTimeRequests(backend);
    console.log(
      `12 locations, earliest time: ${(await backend.requests()).length} requests, ${asked.length} for times`,
    );
    expect(asked).to.have.lengthOf(24);
    // 8:30 comes first where the clocks are an hour ahead.
    expect(booking.text()).to.match(/Earliest: Tue, 8 May 8.30, .?Service Point Porvoo/);
    expect(Object.values(lines(booking)).every((line) => /Earliest: |No free times/.test(line))).to.equal(true);
    expect(booking.announced('status')).to.match(/^Earliest: Tue, 8 May 8.30, .?Service Point Porvoo.?$/);
    await booking.press('Choose this time');
    await booking.arrivesAt('Choose a date and time');
    await booking.focuses('Choose a date and time');
    expect(booking.chosen()).to.equal('8.30');
    expect(await backend.appointments()).to.be.empty;
    await booking.continue();
    await booking.arrivesAt('Your details');
    await fillIn(booking);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const { branchId } = booking.widget.booking;
    const booked = await backend.appointments();
    expect(branchId).to.equal('porvoo');
    expect(booked.map(({ status, branchPublicId }) => ({ status, branchPublicId }))).to.deep.equal([
      { status: 20, branchPublicId: 'porvoo' },
    ]);
  });

  it('looks by itself where there are at most five locations', async () => {
    const { booking, backend } = await openBooking({
      attributes: { service: 'passport', 'offer-branches': 'centrum noord delft' },
    });
    await booking.arrivesAt(where);
    await booking.shows('Choose this time');
    expect(await freeTimeRequests(backend)).to.have.lengthOf(6);
    expect(await until(() => lines(booking)['Town Hall Delft'], 'the line of Delft')).to.match(/Earliest: /);
  });
});
