import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import {
  fillIn,
  leavePage,
  openBooking,
  passport,
  toConfirmation,
  toDetails,
  toReview,
  toTimes,
  visitor,
  type Journey,
} from '../support/open-booking.js';
import { JourneyBackend } from '../support/journey-backend.js';

async function booked({ booking, backend }: Journey): Promise<(path: string) => unknown> {
  await toConfirmation(booking);
  const [appointment] = await backend.has({ status: 20, start: passport.start });
  return backend.appointment(appointment!.publicId);
}

describe('what a page sets', () => {
  afterEach(leavePage);

  it('notify="email" and phone-country reach the server with the confirmation', async () => {
    const journey = await openBooking({
      attributes: { ...passport.attributes, notify: 'email', 'phone-country': '31' },
    });
    const at = await booked(journey);
    expect(JSON.parse(String(at('custom')))).to.deep.include({
      notificationType: 'email',
      email: visitor['Email address'],
      phoneNumber: '',
      lang: 'en',
    });
    expect(at('customers.0.phone')).to.equal('+31612345678');
    expect(journey.booking.text()).to.contain('We asked for a confirmation by email.');
  });

  it('notify="choice": the visitor decides', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, notify: 'choice' } });
    await toDetails(booking);
    await fillIn(booking);
    await booking.continue();
    await booking.shows('Choose how we should send you a message');
    await booking.choose('By text message');
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const [appointment] = await backend.appointments();
    const at = await backend.appointment(appointment!.publicId);
    expect(JSON.parse(String(at('custom')))).to.deep.include({ notificationType: 'sms', email: '' });
  });

  it('without notify nothing is sent and nothing is promised', async () => {
    const journey = await openBooking(passport);
    const at = await booked(journey);
    expect(at('custom')).to.be.null;
    expect(journey.booking.text()).to.not.match(/confirmation by/);
  });

  it('appointment-title, fields and notes', async () => {
    const { booking, backend } = await openBooking({
      attributes: {
        ...passport.attributes,
        // A service that takes notes: its `custom` says nothing against them.
        service: 'moving-house',
        'appointment-title': 'From the site',
        fields: 'lastName* (email|phone)* dateOfBirth notes',
      },
    });
    await toDetails(booking);
    await fillIn(booking, { 'Last name': 'Zqxlast', Day: '31', Month: 'March', Year: '1980' });
    await booking.continue();
    await booking.shows('There is a problem');
    await fillIn(booking, { 'Phone number': '0612345678', 'Notes for your appointment (optional)': 'By bike' });
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const [appointment] = await backend.appointments();
    const at = await backend.appointment(appointment!.publicId);
    expect(at('title')).to.equal('From the site');
    expect(at('notes')).to.equal('By bike');
    expect(at('customers.0.lastName')).to.equal('Zqxlast');
    expect(new Date(Number(at('customers.0.dateOfBirth'))).toISOString()).to.match(/^1980-03-31/);
  });

  it('customer fills the form beforehand, and what is typed wins', async () => {
    const { booking } = await openBooking({
      ...passport,
      properties: { customer: { firstName: 'Known', lastName: 'Also' } },
    });
    await toDetails(booking);
    expect(booking.value('First name')).to.equal('Known');
    await booking.fill('First name', 'Typed');
    await booking.back();
    await booking.arrivesAt('Choose a date and time');
    await booking.continue();
    await booking.arrivesAt('Your details');
    expect(booking.value('First name')).to.equal('Typed');
    expect(booking.value('Last name')).to.equal('Also');
  });

  const words = {
    passport: { name: 'Passport or identity card', group: 'Documents', cost: '€ 83.87', bring: ['Your old passport'] },
    BRP: { hidden: true },
    centrum: { name: 'The old town hall' },
  };

  for (const [how, opening] of [
    ['as a property', { properties: { catalog: words } }],
    ['as a child', { content: `<script type="application/json">${JSON.stringify(words)}</script>` }],
  ] as const) {
    it(`catalog ${how}: names, groups, cost and what to bring, to the end`, async () => {
      const { booking } = await openBooking(opening);
      await booking.shows('Documents');
      await booking.shows('€ 83.87');
      expect(booking.options()).to.not.contain('Extract from the population register');
      await booking.choose('Passport or identity card');
      await booking.continue();
      await booking.choose('The old town hall');
      await booking.continue();
      await toReview(booking);
      expect(booking.fact('Appointment for')).to.equal('Passport or identity card');
      expect(booking.fact('Location')).to.contain('The old town hall');
      expect(booking.fact('Cost')).to.equal('€ 83.87');
      expect(booking.fact('Bring with you')).to.equal('Your old passport');
      await booking.press('Confirm appointment');
      await booking.arrivesAt('Your appointment is booked');
      await booking.shows('Your old passport');
    });
  }

  it('hide, offer-services and offer-branches: what is offered, in which order', async () => {
    const { booking } = await openBooking({
      attributes: { 'offer-services': 'waste-pass proof%20of%20life passport' },
    });
    await booking.shows('Waste pass');
    expect(booking.options()).to.deep.equal(['Waste pass', 'Proof of life', 'Passport']);
    booking.widget.setAttribute('offer-services', 'passport id-card');
    await until(() => booking.options().join() === 'Passport,Identity card', 'the other services');
    booking.widget.setAttribute('hide', 'card');
    // Passport alone is no question.
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('City Hall Centrum');
    expect(booking.text()).to.contain('Training room').and.not.contain('Theme');
    booking.widget.setAttribute('offer-branches', 'delft centrum');
    await until(() => booking.options().join() === 'Town Hall Delft,City Hall Centrum', 'two branches');
  });

  it('hide-virtual-branches leaves out what has no address', async () => {
    const { booking } = await openBooking({ attributes: { flow: 'branch-first' } });
    await booking.shows('Theme: Building and business');
    expect(booking.text()).to.not.contain('Training room');
    booking.widget.hideVirtualBranches = true;
    await until(() => booking.options().length > 0 && !booking.text().includes('Theme:'), 'the themes to go');
  });

  it('people and max-people: the number is asked where it makes the appointment longer', async () => {
    const { booking, backend } = await openBooking({ attributes: { branch: 'centrum', 'max-people': '4' } });
    await booking.choose('Waste pass');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
    await booking.back();
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt('How many people need this service?');
    await booking.press('One person more');
    await booking.continue();
    await toReview(booking);
    expect(booking.fact('Number of people')).to.equal('2 people');
    expect(booking.fact('Takes about')).to.equal('20 minutes');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    expect(appointment?.numberOfCustomers).to.equal(2);
  });

  it('date-view="list": the same booking without a calendar', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, 'date-view': 'list' } });
    await booking.arrivesAt('Choose a date and time');
    await booking.choose(passport.day);
    await booking.continue();
    await booking.shows(`Times on ${passport.day}`);
    await booking.choose(passport.time);
    await booking.continueLast();
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: passport.start });
  });

  it('manage-url is shown with the id in its fragment', async () => {
    const { booking, backend } = await openBooking({
      attributes: { ...passport.attributes, 'manage-url': 'https://example.org/manage?x=1#{publicId}' },
    });
    await toConfirmation(booking);
    const [appointment] = await backend.appointments();
    await booking.shows(`https://example.org/manage?x=1#${appointment!.publicId}`);
    expect(booking.recorded()).to.not.contain(appointment!.publicId);
  });

  it('headers go with every request, also as a function', async () => {
    const { booking, backend } = await openBooking({
      ...passport,
      properties: { headers: () => Promise.resolve({ 'auth-token': 'letmein' }) },
      prepare: (backend) => backend.settings({ authToken: 'letmein' }),
    });
    await toConfirmation(booking);
    expect((await backend.requests()).every(({ status }) => status === 200)).to.be.true;
  });

  it('without the header that the server wants: a message', async () => {
    const { booking } = await openBooking({
      ...passport,
      prepare: (backend) => backend.settings({ authToken: 'letmein' }),
    });
    await booking.shows('Appointments cannot be made here right now.');
  });

  it('messages put words in place of ours', async () => {
    const { booking } = await openBooking({
      ...passport,
      properties: { messages: { date: { heading: 'When can you come?' } } },
    });
    await booking.arrivesAt('When can you come?');
  });

  it('slots: help on every step, before-confirm and confirmation where they belong', async () => {
    const content =
      '<p slot="help">Call 14 020.</p><p slot="before-confirm">Be on time.</p><p slot="confirmation">Bring a coat.</p>';
    const { booking } = await openBooking({ ...passport, content });
    await toTimes(booking);
    expect(booking.text())
      .to.contain('Call 14 020.')
      .and.not.match(/Be on time|Bring a coat/);
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    expect(booking.text()).to.contain('Call 14 020.');
    await fillIn(booking);
    await booking.continue();
    await booking.shows('Be on time.');
    await booking.press('Confirm appointment');
    await booking.shows('Bring a coat.');
    expect(booking.text()).to.contain('Call 14 020.').and.not.contain('Be on time');
  });
});

describe('what a page does', () => {
  afterEach(leavePage);

  it('reset() starts over, forgets what was typed and gives the time back', async () => {
    const { booking, backend } = await openBooking({ attributes: { branch: 'centrum' } });
    await booking.choose('Passport');
    await booking.continue();
    await toDetails(booking);
    await fillIn(booking);
    booking.widget.reset();
    await booking.arrivesAt('What is your appointment for?');
    await booking.shows('Passport');
    expect(booking.chosen()).to.be.undefined;
    await backend.has();
    await booking.choose('Passport');
    await booking.continue();
    await toDetails(booking);
    expect(booking.value('Last name')).to.equal('');
  });

  it('refresh() asks anew for what is on screen, and what was chosen stays', async () => {
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose('10:30');
    await backend.compete({ branch: 'centrum', service: 'passport', date: '2040-05-08', time: '10:00' });
    booking.widget.refresh();
    await until(() => !booking.options().includes('10:00'), '10:00 to go');
    expect(booking.chosen()).to.equal('10:30');
  });

  it('refresh() when the chosen time has gone: says so', async () => {
    const { booking, backend } = await openBooking(passport);
    await toTimes(booking);
    await booking.choose('10:00');
    await backend.compete({ branch: 'centrum', service: 'passport', date: '2040-05-08', time: '10:00' });
    booking.widget.refresh();
    await booking.shows('Tuesday, 8 May, 10:00 is not free');
    expect(booking.chosen()).to.be.undefined;
  });

  it('focus() goes to the heading of the step', async () => {
    const { booking } = await openBooking(passport);
    await booking.arrivesAt('Choose a date and time');
    expect(booking.focused()).to.equal('');
    booking.widget.focus();
    await booking.focuses('Choose a date and time');
  });

  it('booking is a frozen snapshot of the selection', async () => {
    const { booking } = await openBooking(passport);
    await toTimes(booking);
    const snapshot = booking.widget.booking;
    expect(snapshot).to.deep.equal({
      branchId: 'centrum',
      serviceIds: ['passport'],
      people: 1,
      date: '2040-05-08',
      time: null,
      timeZone: 'Europe/Amsterdam',
    });
    expect(Object.isFrozen(snapshot)).to.be.true;
  });

  it('changes server-url: starts over at the other server', async () => {
    const { booking } = await openBooking(passport);
    await toTimes(booking);
    const other = await JourneyBackend.open('2040-05-14T06:00:00Z');
    booking.widget.serverUrl = other.url;
    await booking.shows('First: Monday, 14 May.');
    expect((await other.requests()).length).to.be.greaterThan(0);
  });

  it('changes theme, heading-level and fields in the middle: nothing typed is lost', async () => {
    const { booking } = await openBooking(passport);
    await toDetails(booking);
    await booking.fill('First name', 'Zqxfirst');
    const colour = getComputedStyle(booking.widget).colorScheme;
    booking.widget.setAttribute('theme', 'dark');
    booking.widget.setAttribute('heading-level', '4');
    booking.widget.setAttribute('fields', 'firstName lastName* dateOfBirth');
    await booking.shows('Date of birth');
    expect(booking.value('First name (optional)')).to.equal('Zqxfirst');
    expect(booking.text()).to.not.contain('Email address');
    expect(booking.headingTag()).to.equal('h4');
    expect(getComputedStyle(booking.widget).colorScheme).to.equal('dark').and.not.equal(colour);
  });

  it('Finish forgets everything; Make another appointment keeps what was typed', async () => {
    const { booking, backend } = await openBooking(passport);
    await toConfirmation(booking);
    await booking.press('Make another appointment');
    await toTimes(booking);
    await booking.choose('10:15');
    await booking.continue();
    await booking.arrivesAt('Your details');
    expect(booking.value('Last name')).to.equal(visitor['Last name']);
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    await booking.press('Finish');
    await toTimes(booking);
    await booking.choose('10:30');
    await booking.continue();
    await booking.arrivesAt('Your details');
    expect(booking.value('Last name')).to.equal('');
    await backend.has(
      { status: 20, start: '2040-05-08T08:00' },
      { status: 20, start: '2040-05-08T08:15' },
      { status: 10, start: '2040-05-08T08:30' },
    );
  });
});
