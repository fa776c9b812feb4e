import { expect } from '../support/expect.js';
import { JourneyBackend } from '../support/journey-backend.js';
import { known, makeAppointment, type Made } from '../support/known-appointment.js';
import { leavePage, openBooking, type Journey } from '../support/open-booking.js';

const secondValue = 'Email address, phone number or date of birth';
const mine = 'zqx7@example.test';

interface Managed extends Journey {
  readonly id: string;
}

/** A page to manage appointments, and somebody's appointment. */
async function openManaging(made: Made = {}, attributes: Readonly<Record<string, string>> = {}): Promise<Managed> {
  const backend = await JourneyBackend.open();
  const id = await makeAppointment(backend, made);
  await backend.forgetRequests();
  const { booking } = await openBooking({ backend, attributes: { mode: 'manage', ...attributes } });
  await booking.arrivesAt('Find your appointment');
  return { booking, backend, id };
}

async function findIt({ booking, id }: Managed, value = mine): Promise<void> {
  await booking.fill('Reference', id);
  await booking.fill(secondValue, value);
  await booking.press('Find appointment');
  await booking.arrivesAt('Your appointments');
}

const buttonFor = (label: string) => `${label}, ${known.day}, ${known.time}`;

describe('a visitor manages an appointment', () => {
  afterEach(leavePage);

  it('finds it, cancels it, and is told so', async () => {
    const managed = await openManaging();
    const { booking, backend } = managed;
    await findIt(managed);
    await booking.press(buttonFor('Cancel appointment'));
    await booking.arrivesAt('Do you want to cancel this appointment?');
    await backend.has({ status: 20, start: known.start });
    await booking.press('Cancel this appointment');
    await booking.arrivesAt('Your appointment is cancelled');
    await booking.focuses('Your appointment is cancelled');
    await backend.has();
  });

  it('moves it to another time: the server moves it itself, and the id stays', async () => {
    const managed = await openManaging();
    const { booking, backend, id } = managed;
    await findIt(managed);
    await booking.press(buttonFor('Change date or time'));
    await booking.arrivesAt('Choose a date and time');
    await booking.chooseDay('Tuesday, 8 May 2040');
    await booking.choose('10:00');
    await booking.continue();
    await booking.arrivesAt('Check the new time');
    await backend.has({ status: 20, start: known.start });
    await booking.press('Confirm the new time');
    await booking.arrivesAt('Your appointment is changed');
    const [appointment] = await backend.has({ status: 21, start: '2040-05-08T08:00' });
    expect(appointment?.publicId).to.equal(id);
  });
});
