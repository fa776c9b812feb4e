import { expect } from '../support/expect.js';
import type { BookingPage } from '../support/booking-page.js';
import { EventLog } from '../support/event-log.js';
import { fillIn, leavePage, openBooking, passport, type Journey, type Opening } from '../support/open-booking.js';

/** Two hours are free together at most: twelve people. */
const tooMany = { ...passport.attributes, 'max-people': '20' };
const first = { status: 10, start: '2040-05-08T11:30' };
const second = { status: 10, start: '2040-05-08T13:00' };
const booked = [
  { ...first, status: 20 },
  { ...second, status: 20 },
];

async function toNothingFree(opening: Opening = {}): Promise<Journey> {
  const journey = await openBooking({ ...opening, attributes: { ...tooMany, ...opening.attributes } });
  const { booking } = journey;
  await booking.arrivesAt('How many people need this service?');
  await booking.fill('Number of people', '13');
  await booking.continue();
  await booking.arrivesAt('Choose a date and time');
  await booking.shows('There is no time for 13 people together.');
  return journey;
}

async function toReviewOfBoth(booking: BookingPage): Promise<void> {
  await booking.press('Take both appointments');
  await booking.arrivesAt('Your details');
  await fillIn(booking);
  await booking.continue();
  await booking.arrivesAt('Check your appointment');
}

describe('a group for which nothing is free together', () => {
  afterEach(leavePage);

  it('is told the smaller number and the day, and can have its times', async () => {
    const { booking, backend } = await toNothingFree();
    await booking.shows('For 12 people there are free times from Tuesday, 8 May 2040.');
    const asked = (await backend.requests()).filter(
      ({ path }) => path.includes('numberOfCustomers') || path.includes('/dates'),
    );
    expect(asked.length).to.be.at.most(26);
    console.log(`group of 13, until told: ${(await backend.requests()).length} requests`);
    await booking.press('Show times for 12 people');
    await booking.chooseDay(passport.day);
    expect(booking.widget.booking.people).to.equal(12);
    await booking.choose('10:00');
    await booking.continue();
    await booking.arrivesAt('Your details');
    const [held] = await backend.has({ status: 10, start: passport.start });
    expect(held?.numberOfCustomers).to.equal(12);
  });

  it('comes in two appointments after each other with one press', async () => {
    const log = new EventLog();
    const { booking, backend } = await toNothingFree();
    await booking.shows(
      'You can come in two appointments after each other on Tuesday, 8 May 2040: 13:30 for 6 people and 15:00 for 7 people.',
    );
    await booking.press('Take both appointments');
    await booking.arrivesAt('Your details');
    const held = await backend.has(first, second);
    expect(held.map(({ numberOfCustomers }) => numberOfCustomers)).to.have.members([6, 7]);
    await fillIn(booking);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Number of people')).to.equal('13 people');
    expect(booking.fact('Time')).to.contain('13:30 for 6 people').and.to.contain('15:00 for 7 people');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your two appointments are booked');
    await booking.shows('13:30 for 6 people');
    await booking.shows('15:00 for 7 people');
    const made = await backend.has(...booked);
    for (const { publicId } of made) expect(booking.text()).to.contain(publicId);
    const told = log.of('qmatic-booked');
    expect(told.map(({ part, parts, appointment }) => [part, parts, appointment.people])).to.deep.equal([
      [1, 2, 6],
      [2, 2, 7],
    ]);
    expect(log.names()).not.to.contain('qmatic-released');
    console.log(`two appointments for 13: ${(await backend.requests()).length} requests`);
  });

  it('takes both slots on the last press where the page reserves late', async () => {
    const { booking, backend } = await toNothingFree({ attributes: { reserve: 'late' } });
    await toReviewOfBoth(booking);
    await backend.has();
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your two appointments are booked');
    await backend.has(...booked);
  });

  it('is not offered two where the page books without reserving', async () => {
    const { booking } = await toNothingFree({ attributes: { reserve: 'none' } });
    await booking.shows('For 12 people there are free times');
    expect(booking.buttons()).not.to.contain('Take both appointments');
  });

  it('Back from the details gives both back', async () => {
    const { booking, backend } = await toNothingFree();
    await booking.press('Take both appointments');
    await booking.arrivesAt('Your details');
    await backend.has(first, second);
    await booking.back();
    await booking.arrivesAt('Choose a date and time');
    await booking.shows('There is no time for 13 people together.');
    await backend.has();
  });

  it('neither: the second slot is taken meanwhile, and the first is given back', async () => {
    const { booking, backend } = await toNothingFree();
    await backend.faults({ method: 'POST', path: '/15:00/reserve', action: 'competitor' });
    await booking.press('Take both appointments');
    await booking.shows('15:00 on Tuesday, 8 May has just been taken.');
    await booking.arrivesAt('Choose a date and time');
    await backend.has();
  });

  it('neither: the second is refused for good, the first is cancelled, and that is said', async () => {
    const log = new EventLog();
    const { booking, backend } = await toNothingFree();
    await toReviewOfBoth(booking);
    await backend.faults({ method: 'POST', path: '/confirm', action: 'status', status: 400, skip: 1, times: null });
    await booking.press('Confirm appointment');
    await booking.shows('We could not book both appointments, so we cancelled the first one.');
    await backend.has();
    expect(log.names()).not.to.contain('qmatic-booked');
    // Nothing typed is lost: the next try leads straight back.
    await backend.mend();
    await booking.press('Take both appointments');
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Email address')).to.equal('zqx7@example.test');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your two appointments are booked');
    await backend.has(...booked);
  });

  it('neither, also where cancelling the first fails at first', async () => {
    const { booking, backend } = await toNothingFree();
    await toReviewOfBoth(booking);
    await backend.faults(
      { method: 'POST', path: '/confirm', action: 'status', status: 400, skip: 1, times: null },
      // The first DELETE lets go of what was held for the second appointment.
      { method: 'DELETE', action: 'status', status: 503, skip: 1, times: 2 },
    );
    await booking.press('Confirm appointment');
    await booking.arrivesAt('We could not book both appointments');
    await booking.shows('We could not book both appointments, so we cancelled the first one.');
    await backend.has();
  });

  it('both, also where the answer to the second is lost', async () => {
    const { booking, backend } = await toNothingFree();
    await toReviewOfBoth(booking);
    await backend.faults({ method: 'POST', path: '/confirm', when: 'after', action: 'cut', skip: 1 });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your two appointments are booked');
    await backend.has(...booked);
  });

  it('both, also where the second hold lapsed on the server', async () => {
    const { booking, backend } = await toNothingFree();
    await toReviewOfBoth(booking);
    await backend.faults({ method: 'POST', path: '/confirm', action: 'lapse', skip: 1 });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your two appointments are booked');
    await backend.has(...booked);
  });

  it('both are held anew when the visitor asks for more time', async () => {
    const { booking, backend } = await toNothingFree({ attributes: { 'reservation-seconds': '60' } });
    await booking.press('Take both appointments');
    await booking.arrivesAt('Your details');
    const before = await backend.has(first, second);
    await booking.press('Keep this time');
    await booking.shows('We hold');
    const after = await backend.has(first, second);
    expect(after.map(({ publicId }) => publicId)).not.to.have.members(before.map(({ publicId }) => publicId));
  });
});
