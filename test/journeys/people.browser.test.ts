import { expect } from '../support/expect.js';
import { deepAll, isShown, labelOf, until } from '../support/deep-dom.js';
import type { BookingPage } from '../support/booking-page.js';
import {
  fillIn,
  leavePage,
  openBooking,
  passport,
  toConfirmation,
  toReview,
  toTimes,
} from '../support/open-booking.js';
import { sendKeys } from '@web/test-runner-commands';
import type { JourneyBackend } from '../support/journey-backend.js';
import { EventLog } from '../support/event-log.js';

const group = { ...passport.attributes, 'max-people': '4' };

async function choosePeople(booking: BookingPage, number: string): Promise<void> {
  await booking.arrivesAt('How many people need this service?');
  await booking.fill('Number of people', number);
  await booking.continue();
}

/** The fields with this label, the visitor's first. */
const fields = (booking: BookingPage, label: string) =>
  deepAll<HTMLInputElement>(booking.widget, 'input').filter((input) => isShown(input) && labelOf(input) === label);

async function fillInPerson(booking: BookingPage, person: number, label: string, text: string): Promise<void> {
  fields(booking, label)[person - 1]!.focus();
  await sendKeys({ type: text });
}

const sentTo = async (backend: JourneyBackend, words: RegExp) =>
  (await backend.requests()).map(({ path }) => path).filter((path) => words.test(path));

/** Chooses the first time and waits for what comes of it. */
async function tryToReserve(booking: BookingPage): Promise<void> {
  await toTimes(booking);
  await booking.choose(passport.time);
  await booking.continue();
}

describe('several people in one appointment', () => {
  afterEach(leavePage);

  it('GR-05 dates, times, reserve and confirm are about everybody; the visitor is the one customer', async () => {
    const { booking, backend } = await openBooking({ attributes: group });
    await booking.arrivesAt('How many people need this service?');
    await booking.shows('Count only the people who need the service');
    await booking.press('One person more');
    await booking.press('One person more');
    await booking.shows('3 people: the appointment takes 30 minutes.');
    await booking.continue();
    await toReview(booking);
    expect(booking.fact('Number of people')).to.equal('3 people');
    expect(booking.fact('Takes about')).to.equal('30 minutes');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.numberOfCustomers).to.equal(3);
    const at = await backend.appointment(appointment!.publicId);
    expect(at('end')).to.contain('T08:30');
    expect(at('customers')).to.have.length(1);
    for (const call of [/\/dates;/, /\/times;/, /\/reserve/]) {
      const sent = await sentTo(backend, call);
      expect(sent).not.to.be.empty;
      expect(
        sent.every((path) => path.includes('numberOfCustomers=3')),
        sent.join('\n'),
      ).to.be.true;
    }
    console.log(`three people: ${(await backend.requests()).length} requests`);
  });

  it('GR-06 people-fields asks for each further person by name, without the user’s own tokens', async () => {
    const { booking, backend } = await openBooking({
      attributes: { ...group, 'people-fields': 'firstName* lastName' },
    });
    await choosePeople(booking, '3');
    await toTimes(booking);
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    await booking.shows('Person 3');
    await fillIn(booking);
    const names = fields(booking, 'First name');
    expect(names.map(({ autocomplete }) => autocomplete)).to.deep.equal(['given-name', 'off', 'off']);
    expect(fields(booking, 'Email address')).to.have.length(1);
    await fillInPerson(booking, 2, 'First name', 'Second');
    await booking.continue();
    await booking.shows('Person 3: fill in “First name”');
    await booking.press('Person 3: fill in “First name”');
    await until(() => names[2]?.matches(':focus'), 'the focus in the field of the third person');
    await sendKeys({ type: 'Third' });
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Person 2: First name')).to.equal('Second');
    expect(booking.fact('Person 3: First name')).to.equal('Third');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    const at = await backend.appointment(appointment!.publicId);
    expect([0, 1, 2].map((index) => at(`customers.${index}.firstName`))).to.deep.equal(['Zqxfirst', 'Second', 'Third']);
    expect([0, 1, 2].map((index) => at(`customers.${index}.email`))).to.deep.equal(['zqx7@example.test', null, null]);
  });

  it('one person more in the review asks for that person’s name', async () => {
    const { booking } = await openBooking({ attributes: { ...group, 'people-fields': 'firstName*' } });
    await choosePeople(booking, '1');
    await toReview(booking);
    await booking.press('Change Number of people');
    await choosePeople(booking, '2');
    await booking.arrivesAt('Your details');
    await booking.shows('Person 2');
    expect(booking.value('First name')).to.equal('Zqxfirst');
  });

  it('booking without reserving sends placeholders, and no external id twice', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...group, reserve: 'none' } });
    await choosePeople(booking, '3');
    await toConfirmation(booking);
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.numberOfCustomers).to.equal(3);
    const at = await backend.appointment(appointment!.publicId);
    const ids = [0, 1, 2].map((index) => at(`customers.${index}.externalId`));
    expect(ids[0]).to.match(/^qb-/);
    expect(ids.slice(1)).to.deep.equal([null, null]);
    expect([1, 2].map((index) => at(`customers.${index}.email`))).to.deep.equal([null, null]);
  });

  it('a group that the page fixes is not asked for, and counted', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, people: '3' } });
    await toConfirmation(booking);
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.numberOfCustomers).to.equal(3);
  });

  it('bad input: a group larger than allowed is told, and nothing goes on', async () => {
    const { booking, backend } = await openBooking({ attributes: group });
    await choosePeople(booking, '9');
    await booking.shows('Enter a number from 1 to 4');
    await booking.focuses('Number of people');
    expect(booking.value('Number of people')).to.equal('9');
    expect(await sentTo(backend, /numberOfCustomers=9/)).to.be.empty;
  });

  it('a slot that is too short for the group is given back and told', async () => {
    const { booking, backend } = await openBooking({ attributes: group });
    await backend.faults({
      method: 'POST',
      path: '/reserve',
      when: 'after',
      action: 'edit',
      set: { end: '2040-05-08T08:20:00.000+0000' },
    });
    const log = new EventLog();
    await choosePeople(booking, '3');
    await tryToReserve(booking);
    await booking.shows('Appointments cannot be made here right now.');
    await backend.has();
    expect(log.errors()).to.deep.equal(['server-misconfigured']);
    // The next answer is right again: nothing has to be chosen anew.
    await booking.continue();
    await booking.arrivesAt('Your details');
  });

  it('a server that takes the number for those who come along is found out', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...group, 'number-of-customers': 'additional' } });
    const log = new EventLog();
    await choosePeople(booking, '3');
    await tryToReserve(booking);
    await booking.shows('Appointments cannot be made here right now.');
    await backend.has();
    expect(log.errors()).to.deep.equal(['server-misconfigured']);
  });

  it('slot-length travels in every call that takes it', async () => {
    const { booking, backend } = await openBooking({
      attributes: { ...group, 'slot-length': '15/person' },
      prepare: (server) => server.settings({ customSlotLength: { enabled: true } }),
    });
    await booking.arrivesAt('How many people need this service?');
    await booking.press('One person more');
    await booking.shows('2 people: the appointment takes 30 minutes.');
    await booking.continue();
    await toConfirmation(booking);
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    const at = await backend.appointment(appointment!.publicId);
    expect(at('end')).to.contain('T08:30');
    const sent = await sentTo(backend, /\/(dates|times|reserve)\b[^/]*$/);
    expect(sent).to.have.length.at.least(3);
    expect(
      sent.every((path) => path.includes('customSlotLength=30')),
      sent.join('\n'),
    ).to.be.true;
  });

  it('slot-length is found out to be switched off by the length that is held: too short stops', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...group, 'slot-length': '15/person' } });
    const log = new EventLog();
    await choosePeople(booking, '2');
    await tryToReserve(booking);
    await booking.shows('Appointments cannot be made here right now.');
    await backend.has();
    expect(log.errors()).to.deep.equal(['server-misconfigured']);
  });

  it('… and a longer one goes on with its true length; the page is told', async () => {
    const { booking } = await openBooking({ attributes: { ...passport.attributes, 'slot-length': '5' } });
    const log = new EventLog();
    await toReview(booking);
    expect(booking.fact('Takes about')).to.equal('10 minutes');
    expect(log.errors()).to.deep.equal(['server-misconfigured']);
  });
});
