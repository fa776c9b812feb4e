import { expect } from '../support/expect.js';
import { leavePage, openBooking, passport, toReview, visitor } from '../support/open-booking.js';

describe('a visitor changes an answer from the review', () => {
  afterEach(leavePage);

  it('the time: straight back to the review, and only the new time is held', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await booking.press('Change Time');
    await booking.arrivesAt('Choose a date and time');
    await booking.shows('Times on Tuesday, 8 May 2040');
    await booking.choose('11:15');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.focuses('Check your appointment');
    expect(booking.fact('Time')).to.equal('11:15');
    await backend.has({ status: 10, start: '2040-05-08T09:15' });
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await backend.has({ status: 20, start: '2040-05-08T09:15' });
  });

  it('the date', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await booking.press('Change Date');
    await booking.arrivesAt('Choose a date and time');
    await booking.chooseDay('Wednesday, 9 May 2040');
    await booking.choose('10:45');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Date')).to.equal('Wednesday, 9 May 2040');
    await backend.has({ status: 10, start: '2040-05-09T08:45' });
  });

  it('RV-02 the e-mail address: the focus is in that field, and Continue comes back to the review', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    const [held] = await backend.has({ status: 10, start: passport.start });
    await booking.press('Change Email address');
    await booking.arrivesAt('Your details');
    await booking.focuses('Email address');
    expect(booking.value('Email address')).to.equal(visitor['Email address']);
    await booking.fill('Email address', 'other@example.test');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Email address')).to.equal('other@example.test');
    const [still] = await backend.has({ status: 10, start: passport.start });
    expect(still?.publicId).to.equal(held?.publicId);
  });

  it('the service: branch, date and time are kept where they are still offered', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await booking.press('Change Appointment for');
    await booking.arrivesAt('What is your appointment for?');
    await booking.shows('Passport');
    expect(booking.chosen()).to.equal('Passport');
    await booking.choose('Identity card');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Appointment for')).to.equal('Identity card');
    expect(booking.fact('Time')).to.equal(passport.time);
    const [held] = await backend.has({ status: 10, start: passport.start });
    expect(held?.servicePublicIds).to.deep.equal(['id-card']);
  });

  it('the service, to one that is not offered at that time: the words say so, and the rest is kept', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await booking.press('Change Appointment for');
    await booking.choose('Debt advice (café “Geldzaken”)');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
    await booking.shows('Tuesday, 8 May, 10:00 is not free for this choice. Choose another time.');
    await backend.has();
    await booking.chooseDay('Wednesday, 9 May 2040');
    await booking.choose(booking.options()[0] ?? '');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Last name')).to.equal(visitor['Last name']);
  });

  it('the branch, also where the page had named it', async () => {
    const { booking, backend } = await openBooking({ attributes: { service: 'passport', branch: 'delft' } });
    await toReview(booking);
    await booking.press('Change Location');
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('Town Hall Delft');
    expect(booking.chosen()).to.equal('Town Hall Delft');
    await booking.choose('Town Hall Haarlem');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Location')).to.contain('Town Hall Haarlem');
    const [held] = await backend.has({ status: 10, start: passport.start });
    expect(held?.branchPublicId).to.equal('haarlem');
  });

  it('the service, to one that the branch does not offer: the branch is asked again, and the words say why', async () => {
    const { booking, backend } = await openBooking();
    await booking.choose('Passport');
    await booking.continue();
    await booking.choose('Town Hall Delft');
    await booking.continue();
    await toReview(booking);
    await booking.press('Change Appointment for');
    await booking.choose('Naturalisation');
    await booking.continue();
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('This is not offered at Town Hall Delft. Choose another location.');
    await booking.shows('Town Hall Haarlem');
    expect(booking.options()).to.not.contain('Town Hall Delft');
    await backend.has();
    await booking.choose('Town Hall Haarlem');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Date')).to.equal(passport.day);
    expect(booking.fact('Time')).to.equal(passport.time);
    const [held] = await backend.has({ status: 10, start: passport.start });
    expect(held?.branchPublicId).to.equal('haarlem');
  });

  it('and thinks better of it: Back leads to the review with the same time', async () => {
    const { booking, backend } = await openBooking(passport);
    await toReview(booking);
    await booking.press('Change Time');
    await booking.arrivesAt('Choose a date and time');
    await booking.back();
    await booking.arrivesAt('Check your appointment');
    expect(booking.fact('Time')).to.equal(passport.time);
    await backend.has({ status: 10, start: passport.start });
  });

  it('SH-28 Back all the way and forward again keeps every answer', async () => {
    const { booking } = await openBooking({ attributes: { service: 'passport' } });
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await toReview(booking);
    await booking.back();
    await booking.arrivesAt('Your details');
    await booking.focuses('Your details');
    expect(booking.value('First name')).to.equal(visitor['First name']);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
  });
});
