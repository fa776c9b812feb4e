import type { BookingPage } from '../support/booking-page.js';
import { expect } from '../support/expect.js';
import { deepAll, isShown, until } from '../support/deep-dom.js';
import { plain } from '../support/front-door.js';
import { leavePage, openBooking, passport, toConfirmation } from '../support/open-booking.js';
import type { JourneyBackend } from '../support/journey-backend.js';

const links = (host: Element) => deepAll<HTMLAnchorElement>(host, 'a').filter(isShown);

describe('where a branch is', () => {
  afterEach(leavePage);

  it('names no map unless the page does', async () => {
    const { booking } = await openBooking({ attributes: { service: 'passport' } });
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('City Hall Centrum');
    expect(links(booking.widget)).to.be.empty;
  });

  it('geo: opens the visitor’s own map, beside the branches and on the confirmation', async () => {
    const { booking } = await openBooking({ attributes: { service: 'passport', 'map-template': 'geo' } });
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('City Hall Centrum');
    const [first] = links(booking.widget);
    expect(first?.href).to.match(/^geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?$/);
    expect(first?.closest('label') === null).to.equal(true);
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await toConfirmation(booking);
    const map = links(booking.widget).find(({ href }) => href.startsWith('geo:'));
    expect(plain(map?.textContent ?? '').replace(/[\u2066-\u2069]/g, '')).to.equal(
      'Show City Hall Centrum in your map app',
    );
    expect(links(booking.widget).some(({ href }) => href.startsWith('tel:'))).to.equal(true);
  });

  it('a template of the page, with the address', async () => {
    const { booking } = await openBooking({
      attributes: { service: 'passport', 'map-template': 'https://map.example/?q={address}' },
    });
    await booking.arrivesAt('Where do you want to go?');
    await booking.shows('City Hall Centrum');
    const centrum = links(booking.widget).find(({ textContent }) => textContent.includes('Centrum'));
    expect(centrum?.href).to.contain('https://map.example/?q=Stadhuisplein%201');
    expect(centrum?.rel).to.equal('noopener noreferrer');
  });
});

describe('a code for scanners', () => {
  afterEach(leavePage);

  it('is not there unless the page asks for it, and “add another” and “finish” are', async () => {
    const { booking } = await openBooking(passport);
    await toConfirmation(booking);
    expect(booking.text()).to.not.contain('Code to scan');
    await booking.press('Make another appointment');
    await booking.arrivesAt('Choose a date and time');
    await toConfirmationAgain(booking);
    await booking.press('Finish');
    await booking.arrivesAt('Choose a date and time');
  });

  it('mobile-ticket: dark on white, its text beside it, the secret nowhere in the markup but there', async () => {
    const { booking, backend } = await openBooking({
      attributes: { ...passport.attributes, theme: 'dark', 'qr-template': 'mobile-ticket' },
    });
    await toConfirmation(booking);
    await booking.shows('Code to scan');
    const [made] = await backend.has({ status: 20, start: passport.start });
    expect(booking.text()).to.contain(`${backend.url}/appointment?appId=${made!.publicId}`);
    expect(booking.recorded()).to.not.contain(made!.publicId);
    const [light, dark] = deepAll(booking.widget, 'figure svg path').map((path) => getComputedStyle(path).fill);
    expect([light, dark]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const [, modules] = deepAll<SVGPathElement & HTMLElement>(booking.widget, 'figure svg path');
    expect(getComputedStyle(modules!).stroke, 'no line around the modules').to.equal('none');
    const side = modules!.ownerSVGElement!.viewBox.baseVal.width;
    // Each corner but one has a dark square with a white ring and a dark ring around it; around all of it nothing.
    for (const [x, y] of [
      [4, 4],
      [side - 11, 4],
      [4, side - 11],
    ] as const) {
      const across = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map((step) =>
        modules!.isPointInFill(new DOMPoint(x + step + 0.5, y + 3.5)) ? '#' : '.',
      );
      expect(across.join('')).to.equal('.#.###.#.');
    }
    expect(deepAll(booking.widget, 'figure svg [id], figure svg script')).to.be.empty;
    await expect(booking.widget).to.be.accessible();
  });

  it('says only what the page names', async () => {
    const { booking } = await openBooking({
      attributes: { ...passport.attributes, 'qr-template': '{branch} {start}' },
    });
    await toConfirmation(booking);
    await booking.shows('centrum 2040-05-08T08:00:00Z');
  });
});

describe('what an editor wrote on a service', () => {
  afterEach(leavePage);

  it('is shown with its lists and links', async () => {
    const { booking } = await openBooking({ attributes: { branch: 'centrum' } });
    await booking.arrivesAt('What is your appointment for?');
    await booking.shows('Passport');
    const details = deepAll<HTMLDetailsElement>(booking.widget, 'details').find((each) =>
      each.textContent.includes('Passport'),
    );
    details!.querySelector('summary')!.click();
    await until(() => details!.querySelector('li'), 'the list');
    expect(plain(details!.querySelector('li strong')?.textContent ?? '')).to.equal('current');
    expect(plain(details!.querySelector('a')?.textContent ?? '')).to.equal(
      'Photo rules (example.org, opens in a new tab)',
    );
    expect(booking.chosen()).to.equal(undefined);
  });
});

describe('a server that answers null wherever it may', () => {
  afterEach(leavePage);

  it('no step says null or undefined', async () => {
    const { booking } = await openBooking({
      attributes: {
        'map-template': 'geo',
        'qr-template': '{publicId}',
        fields: 'firstName lastName email phone notes',
        'for-other': '',
      },
      prepare: nothingButNull,
    });
    const seen: string[] = [];
    const look = () => {
      const text = booking.text();
      seen.push(booking.heading());
      expect(text).to.not.match(/\b(null|undefined|NaN)\b/i);
    };
    await booking.shows('Passport');
    look();
    await booking.choose('Passport');
    await booking.continue();
    await booking.shows('City Hall Centrum');
    look();
    await booking.choose('City Hall Centrum');
    await booking.continue();
    await booking.arrivesAt('Choose a date and time');
    await booking.chooseDay(passport.day);
    look();
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    look();
    await booking.continue();
    await booking.arrivesAt('Check your appointment');
    look();
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    look();
    expect(seen).to.have.lengthOf(6);
  });
});

/** Every field that is not needed is null. */
async function nothingButNull(backend: JourneyBackend): Promise<void> {
  const nothing = (prefix: string, names: string) =>
    Object.fromEntries(names.split(' ').map((name) => [`${prefix}.${name}`, null]));
  const branch =
    'addressLine1 addressLine2 addressCity addressState addressZip addressCountry phone email latitude longitude custom branchPrefix fullTimeZone created updated';
  const service = 'custom created updated additionalCustomerDuration active publicEnabled';
  const appointment = 'title notes custom customers resource created updated allDay blocking';
  const set = {
    ...nothing('branchList.*', branch),
    ...nothing('serviceList.*', service),
    ...nothing('appointment', appointment),
    ...nothing('appointment.branch', branch.replace('fullTimeZone ', '')),
    ...nothing('appointment.services.*', service),
    ...nothing('branch', branch.replace('fullTimeZone ', '')),
    ...nothing('services.*', service),
    customers: null,
    notifications: null,
  };
  await backend.faults({ action: 'edit', when: 'after', times: null, set });
}

async function toConfirmationAgain(booking: BookingPage): Promise<void> {
  await booking.chooseDay('Wednesday, 9 May 2040');
  await booking.choose(booking.options()[0]!);
  await booking.continue();
  await booking.arrivesAt('Your details');
  await booking.continue();
  await booking.arrivesAt('Check your appointment');
  await booking.press('Confirm appointment');
  await booking.arrivesAt('Your appointment is booked');
}
