import { expect } from '../support/expect.js';
import { deepAll, isShown, labelOf, until } from '../support/deep-dom.js';
import { fillIn, leavePage, openBooking, passport, toConfirmation, toTimes } from '../support/open-booking.js';
import type { BookingPage } from '../support/booking-page.js';

const several = { 'max-services': '3' };
const extract = 'Extract from the population register';

function choice(booking: BookingPage, name: string): HTMLInputElement {
  const found = deepAll<HTMLInputElement>(booking.widget, 'input[type="checkbox"]').find(
    (input) => isShown(input) && labelOf(input) === name,
  );
  if (!found) throw new Error(`There is no choice "${name}": ${booking.options().join(', ')}`);
  return found;
}

const isRefused = (booking: BookingPage, name: string) => choice(booking, name).ariaDisabled === 'true';

async function toReviewOf(booking: BookingPage): Promise<void> {
  await toTimes(booking);
  await booking.choose(passport.time);
  await booking.continue();
  await booking.arrivesAt('Your details');
  await fillIn(booking);
  await booking.continue();
  await booking.arrivesAt('Check your appointment');
}

const facts = (booking: BookingPage) =>
  ['Appointment for', 'Location', 'Date', 'Time', 'Takes about'].map((name) => booking.fact(name));

describe('several services in one appointment', () => {
  afterEach(leavePage);

  it('SV-01, SV-05 offers only what goes with all that is marked, says why, and unmarking goes back', async () => {
    const { booking, backend } = await openBooking({ attributes: several });
    await booking.arrivesAt('What is your appointment for? Choose up to 3');
    await booking.choose('Passport');
    await booking.shows('Some services cannot be combined with what you have chosen.');
    expect(isRefused(booking, 'Naturalisation')).to.be.true;
    expect(choice(booking, 'Naturalisation').disabled).to.be.false;
    expect(isRefused(booking, extract)).to.be.false;
    expect(isRefused(booking, 'Moving house')).to.be.false;
    await booking.choose(extract);
    await booking.shows('Together this takes about 15 minutes.');
    // Noord has both passports and moving, and no extracts; the town hall has all three.
    expect(isRefused(booking, 'Moving house')).to.be.false;
    await until(async () => {
      const asked = (await backend.requests()).map(({ path }) => path).join();
      return asked.includes('/v1/services/groups;servicePublicId=BRP;servicePublicId=passport');
    }, 'what goes with both to be asked');
    choice(booking, 'Passport').click();
    choice(booking, extract).click();
    await booking.shows('0 of 3 chosen.');
    expect(isRefused(booking, 'Naturalisation')).to.be.false;
    expect(booking.widget.booking.serviceIds).to.be.empty;
  });

  it('the branches are those where all can be had in one appointment, and the appointment holds all', async () => {
    const { booking, backend } = await openBooking({ attributes: several });
    await booking.arrivesAt('What is your appointment for? Choose up to 3');
    for (const name of ['Passport', extract, 'Moving house']) await booking.choose(name);
    await booking.shows('You have chosen 3 services.');
    await booking.shows('Together this takes about 30 minutes.');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('City Hall Centrum');
    expect(booking.options()).to.have.members(['City Hall Centrum', 'Town Hall Delft', 'Town Hall Haarlem']);
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await toConfirmation(booking);
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.servicePublicIds).to.have.members(['passport', 'BRP', 'moving-house']);
    const at = await backend.appointment(appointment!.publicId);
    expect(at('end')).to.contain('T08:30');
    console.log(`several services, service first: ${(await backend.requests()).length} requests`);
  });

  it('SV-06 branch first gives the same review, and asks the branch alone what goes together', async () => {
    const first = await openBooking({ attributes: several });
    await first.booking.arrivesAt('What is your appointment for? Choose up to 3');
    await first.booking.choose('Passport');
    await first.booking.choose(extract);
    await first.booking.continue();
    await first.booking.arrivesAt('Where do you want to go?');
    await first.booking.choose('City Hall Centrum');
    await first.booking.continue();
    await toReviewOf(first.booking);
    const serviceFirst = facts(first.booking);
    await leavePage();

    const { booking, backend } = await openBooking({ attributes: { ...several, flow: 'branch-first' } });
    await booking.arrivesAt('Where do you want to go?');
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await booking.arrivesAt('What is your appointment for? Choose up to 3');
    await booking.choose('Passport');
    await booking.shows('Some services cannot be combined with what you have chosen.');
    await booking.choose(extract);
    await booking.continue();
    await toReviewOf(booking);
    expect(facts(booking)).to.deep.equal(serviceFirst);
    const groups = (await backend.requests()).map(({ path }) => path).filter((path) => path.includes('/groups'));
    expect(groups.every((path) => path.includes('/v2/branches/centrum/services/groups'))).to.be.true;
  });

  it('SV-04 a service that the chosen branch does not combine is told when it is marked; nothing is cleared', async () => {
    const { booking } = await openBooking({ attributes: several });
    await booking.arrivesAt('What is your appointment for? Choose up to 3');
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
    await booking.choose('Library Desk Haarlem-Noord');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
    await booking.back();
    await booking.back();
    await booking.arrivesAt('What is your appointment for? Choose up to 3');
    await booking.choose('Moving house');
    await booking.shows('Library Desk Haarlem-Noord does not offer this in one appointment.');
    await until(() => booking.announced('status').includes('you choose another location'), 'the same to be said');
    expect(booking.widget.booking.branchId).to.equal('library north');
    expect(booking.widget.booking.serviceIds).to.deep.equal(['passport']);
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('This is not offered at Library Desk Haarlem-Noord.');
  });

  it('two services named by the page are asked no more and booked together', async () => {
    const { booking, backend } = await openBooking({
      attributes: { ...several, service: 'passport BRP', branch: 'centrum' },
    });
    await toConfirmation(booking);
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.servicePublicIds).to.have.members(['passport', 'BRP']);
  });

  it('bad input: services named by the page that no branch combines are told, and one can be removed', async () => {
    const { booking } = await openBooking({ attributes: { service: 'passport naturalisation' } });
    await booking.arrivesAt('What is your appointment for? Choose up to 2');
    await booking.shows('The services that this page names cannot be done in one appointment.');
    await booking.shows('Remove one to go on.');
    expect([choice(booking, 'Passport').checked, choice(booking, 'Naturalisation').checked]).to.deep.equal([
      true,
      true,
    ]);
    await booking.continue();
    await booking.arrivesAt('What is your appointment for? Choose up to 2');
    choice(booking, 'Naturalisation').click();
    await booking.shows('1 of 2 chosen.');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
  });

  it('a server that does not know groups leaves all services open', async () => {
    const { booking, backend } = await openBooking({
      attributes: several,
      prepare: (server) => server.faults({ path: '/groups', action: 'status', status: 404, times: null }),
    });
    await booking.arrivesAt('What is your appointment for? Choose up to 3');
    await booking.choose('Passport');
    await booking.shows('1 of 3 chosen.');
    expect(isRefused(booking, 'Naturalisation')).to.be.false;
    expect(booking.messages()).to.be.empty;
    await until(
      async () => (await backend.requests()).some(({ path, status }) => path.includes('/groups') && status === 404),
      'the groups to be asked for',
    );
    expect(isRefused(booking, 'Naturalisation')).to.be.false;
    expect(booking.messages()).to.be.empty;
  });
});
