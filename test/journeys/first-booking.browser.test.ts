import { expect } from '../support/expect.js';
import { fillIn, leavePage, openBooking, passport, placeWidget, toConfirmation } from '../support/open-booking.js';

describe('a visitor books an appointment', () => {
  afterEach(leavePage);

  it('service first: service, branch, date and time, details, review, booked', async () => {
    const { booking, backend } = await openBooking();
    await booking.arrivesAt('What is your appointment for?');
    await booking.shows('Step 1 of 5');
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('Step 2 of 5');
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
    await booking.shows('Step 3 of 5');
    await booking.chooseDay(passport.day);
    await booking.choose(passport.time);
    expect(await backend.appointments()).to.be.empty;
    await booking.continue();
    await booking.arrivesAt('Your details');
    await booking.shows('Step 4 of 5');
    await backend.has({ status: 10, start: passport.start });
    await fillIn(booking);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.shows('Step 5 of 5');
    expect(booking.fact('Appointment for')).to.equal('Passport');
    expect(booking.fact('Location')).to.contain('City Hall Centrum');
    expect(booking.fact('Location')).to.contain('Stadhuisplein 1');
    expect(booking.fact('Date')).to.equal(passport.day);
    expect(booking.fact('Time')).to.equal(passport.time);
    expect(booking.fact('Email address')).to.equal('zqx7@example.test');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await booking.focuses('Your appointment is booked');

    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.branchPublicId).to.equal('centrum');
    expect(appointment?.servicePublicIds).to.deep.equal(['passport']);
    expect(booking.text()).to.contain(appointment?.publicId);
    const at = await backend.appointment(appointment!.publicId);
    expect(at('customers.0.firstName')).to.equal('Zqxfirst');
    expect(at('customers.0.email')).to.equal('zqx7@example.test');
    expect(at('title')).to.equal('Online booking');
  });

  it('branch first', async () => {
    const { booking, backend } = await openBooking({ attributes: { flow: 'branch-first' } });
    await booking.arrivesAt('Where do you want to go?');
    await booking.choose('Town Hall Delft');
    await booking.continue();
    await booking.arrivesAt('What is your appointment for?');
    await booking.shows('Waste pass');
    // Only what Delft offers.
    expect(booking.options()).to.contain('Passport').and.not.contain('Naturalisation');
    await booking.choose('Identity card');
    await booking.continue();
    await toConfirmation(booking);
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.branchPublicId).to.equal('delft');
    expect(appointment?.servicePublicIds).to.deep.equal(['id-card']);
  });

  it('with service and branch preselected, in three steps and at most six requests', async () => {
    const { booking, backend } = await openBooking(passport);
    await booking.arrivesAt('Choose a date and time');
    await booking.shows('Step 1 of 3');
    expect(booking.buttons()).to.not.contain('Back');
    await toConfirmation(booking);
    await backend.has({ status: 20, start: passport.start });
    const sent = (await backend.requests()).map(({ method, path }) => `${method} ${path}`);
    expect(sent, sent.join('\n')).to.have.lengthOf.at.most(6);
  });

  it('with one of the two preselected, the other is asked', async () => {
    const { booking } = await openBooking({ attributes: { service: 'passport' } });
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('Step 1 of 4');
    expect(booking.buttons()).to.not.contain('Back');
  });

  it('with one branch only, that step is skipped and the branch named in the review', async () => {
    const { booking } = await openBooking({ attributes: { 'offer-branches': 'delft' } });
    await booking.arrivesAt('What is your appointment for?');
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
    await booking.shows('Step 2 of 4');
    await booking.back();
    await booking.arrivesAt('What is your appointment for?');
    expect(booking.chosen()).to.equal('Passport');
  });

  it('two widgets on one page do not know of each other', async () => {
    const { booking, backend } = await openBooking(passport);
    const other = placeWidget(backend, { attributes: { service: 'id-card', branch: 'delft', lang: 'nl' } });
    await other.arrivesAt('Kies een datum en tijd');
    await toConfirmation(booking);
    expect(other.heading()).to.equal('Kies een datum en tijd');
    expect(other.widget.booking.serviceIds).to.deep.equal(['id-card']);
    await backend.has({ status: 20, start: passport.start });
  });
});
