import { executeServerCommand } from '@web/test-runner-commands';
import type { BookingPage } from '../support/booking-page.js';
import { deepAll, isShown, until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import { hasTimes, lists } from '../support/free-dates.js';
import type { JourneyBackend } from '../support/journey-backend.js';
import { fillIn, leavePage, openBooking } from '../support/open-booking.js';

const where = 'Where do you want to go?';
const find = 'Find the earliest time';

/** What each location says below its name. */
function lines(booking: BookingPage): Readonly<Record<string, string>> {
  const cards = deepAll(booking.widget, '[part~="option"]').filter(isShown);
  return Object.fromEntries<string>(
    cards.map((card) => [card.querySelector('label')!.textContent, card.textContent.replace(/\s+/g, ' ')]),
  );
}

async function freeTimeRequests(backend: JourneyBackend): Promise<readonly string[]> {
  return (await backend.requests()).map(({ path }) => path).filter((path) => path.includes('/dates'));
}

const cdp = (method: string, params: object) => executeServerCommand('cdp', { method, params });

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

  it('goes on to the next date where a listed one has no times', async () => {
    const { booking, backend } = await openBooking({
      attributes: { service: 'passport', 'offer-branches': 'centrum delft' },
      prepare: (server) =>
        server.faults(
          lists('centrum', '2040-05-08', '2040-05-09'),
          hasTimes('centrum', '2040-05-08'),
          lists('delft', '2040-05-10'),
        ),
    });
    await booking.arrivesAt(where);
    await booking.shows('Choose this time');
    expect(lines(booking)['City Hall Centrum']).to.contain('Earliest: Wed, 9 May 10:00');
    expect(booking.announced('status')).to.match(/Earliest: Wed, 9 May 10:00, .?City Hall Centrum/);
    console.log(`a date that lies: ${(await freeTimeRequests(backend)).length} requests for dates and times`);
    await booking.press('Choose this time');
    await booking.shows('Times on Wednesday, 9 May 2040');
    expect(booking.chosen()).to.equal('10:00');
  });

  it('with one location there is nothing to compare, and nothing more is asked', async () => {
    const { booking, backend } = await openBooking({
      attributes: { service: 'passport', 'offer-branches': 'delft' },
    });
    await booking.arrivesAt('Choose a date and time');
    expect(booking.buttons()).to.not.contain(find);
    expect(await freeTimeRequests(backend)).to.have.lengthOf(1);
  });

  it('leaving the step ends the search', async () => {
    const { booking, backend } = await openBooking({ attributes: { 'offer-services': 'passport id-card' } });
    await booking.choose('Passport');
    await booking.continue();
    await booking.arrivesAt(where);
    await booking.shows(find);
    await backend.settings({ latency: 400 });
    await booking.press(find);
    await booking.shows('Looking for the earliest time: 0 of 12 locations.');
    await booking.focuses('Looking');
    await booking.back();
    await booking.arrivesAt('What is your appointment for?');
    await backend.settings({ latency: 0 });
    await booking.continue();
    await booking.arrivesAt(where);
    await booking.shows(find);
    expect((await freeTimeRequests(backend)).length).to.be.within(1, 8);
    expect(booking.text()).to.not.contain('Earliest:');
  });

  it('says so where the server gives no answer, and can be asked again', async () => {
    const { booking, backend } = await openBooking({
      attributes: { service: 'passport', 'offer-branches': 'noord delft' },
      prepare: (server) => server.faults({ path: '/dates', action: 'status', status: 400, times: null }),
    });
    await booking.shows('We could not look up the free times.');
    await backend.mend();
    await booking.press('Look again');
    await booking.shows('Choose this time');
    await booking.focuses('Look again');
  });

  it('a location that gives no answer does not hide what the others have', async () => {
    const { booking } = await openBooking({
      attributes: { service: 'passport', 'offer-branches': 'noord delft' },
      prepare: (server) => server.faults({ path: '/noord/dates', action: 'status', status: 400, times: null }),
    });
    await booking.shows('Choose this time');
    await booking.shows('Not every location gave an answer.');
    expect(booking.text()).to.match(/Earliest: Tue, 8 May 10:00, .?Town Hall Delft/);
  });

  it('branch first there is nothing to look for yet', async () => {
    const { booking, backend } = await openBooking({ attributes: { flow: 'branch-first' } });
    await booking.shows('Continue');
    expect(booking.buttons()).to.deep.equal(['Continue']);
    expect(await freeTimeRequests(backend)).to.be.empty;
  });
});

describe('the nearest location', () => {
  afterEach(leavePage);
  afterEach(async () => {
    await cdp('Browser.resetPermissions', {});
    await cdp('Emulation.clearGeolocationOverride', {});
  });

  const origin = location.origin;
  const nearLeiden = { latitude: 52.16, longitude: 4.49, accuracy: 100 };
  const order = (booking: BookingPage) => booking.options().slice(0, 4);

  it('BR-06 comes first after a press, with the way there as text, and nothing of it leaves the browser', async () => {
    await cdp('Browser.grantPermissions', { origin, permissions: ['geolocation'] });
    await cdp('Emulation.setGeolocationOverride', nearLeiden);
    const { booking, backend } = await openBooking({ attributes: { service: 'passport' } });
    await booking.arrivesAt(where);
    await booking.shows('Near me');
    const sent = (await backend.requests()).length;
    await booking.press('Near me');
    await booking.shows('The nearest location comes first.');
    expect(booking.announced('status')).to.equal('The nearest location comes first.');
    expect(order(booking)).to.deep.equal([
      'City Hall Centrum',
      'District Office Noord',
      'District Office Zuid',
      'Town Hall Delft',
    ]);
    expect(lines(booking)['City Hall Centrum']).to.match(/0[.,]2 km from you/);
    expect(lines(booking)['Town Hall Delft']).to.match(/19 km from you/);
    expect(lines(booking)['Guildhall Service Point']).to.match(/\d+ mi from you/);
    expect(booking.text()).to.not.contain('In alphabetical order.');
    expect(await backend.requests()).to.have.lengthOf(sent);
    const kept = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage)).join();
    expect(`${booking.recorded()} ${kept}`).to.not.match(/52\.16|4\.49/);
    await booking.focuses('Near me');
  });

  it('BR-06 a visitor who refuses keeps the list as it was, and is told in one line', async () => {
    await cdp('Browser.setPermission', { origin, permission: { name: 'geolocation' }, setting: 'denied' });
    const { booking } = await openBooking({ attributes: { service: 'passport' } });
    await booking.arrivesAt(where);
    await booking.shows('12 locations');
    const before = booking.options();
    await booking.press('Near me');
    await booking.shows('Your browser does not share your position. The list stays as it is.');
    expect(booking.options()).to.deep.equal(before);
    expect(booking.text()).to.not.contain('from you');
    await booking.choose('Town Hall Delft');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
  });

  it('BR-06 asks for no permission before the press', async () => {
    let asked = 0;
    const original = Geolocation.prototype.getCurrentPosition;
    Geolocation.prototype.getCurrentPosition = (_done, failed) => {
      asked++;
      failed?.({ code: 2, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    };
    try {
      const { booking } = await openBooking({ attributes: { service: 'passport', 'offer-branches': 'noord delft' } });
      await booking.shows('Choose this time');
      expect(asked).to.equal(0);
      await booking.press('Near me');
      await booking.shows('We could not find out where you are. The list stays as it is.');
      expect(asked).to.equal(1);
    } finally {
      Geolocation.prototype.getCurrentPosition = original;
    }
  });
});
