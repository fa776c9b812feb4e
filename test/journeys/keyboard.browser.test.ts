import { sendKeys, setViewport } from '@web/test-runner-commands';
import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import { focused } from '../support/front-door.js';
import { leavePage, openBooking, pageMain, passport, visitor, type Journey } from '../support/open-booking.js';

const press = (key: string) => sendKeys({ press: key });

/** A page with a link before the widget and one after it. */
async function openBetweenLinks(): Promise<Journey> {
  const journey = await openBooking();
  const main = pageMain();
  const link = (text: string) => Object.assign(document.createElement('a'), { href: '#', textContent: text });
  main.insertBefore(link('Before'), journey.booking.widget);
  main.append(link('After'));
  return journey;
}

/** Tab until the focus is on something of this name; the way may not be longer than a person would bear. */
async function tabTo(journey: Journey, name: string): Promise<void> {
  const way: string[] = [];
  while (way.length < 40) {
    await press('Tab');
    way.push(journey.booking.focused());
    // SH-06, SH-08: what has the focus can be seen and shows it.
    const active = focused();
    expect(active?.checkVisibility() === true, `"${way.at(-1)}" can be seen`).to.be.true;
    if (way.at(-1)?.startsWith(name)) return;
  }
  throw new Error(`Tab did not reach "${name}": ${way.join(' > ')}`);
}

function fits(where: string): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, `SH-10 no sideways scrolling at ${where}`).to.be.at.most(clientWidth);
}

describe('with the keyboard alone, on a narrow screen', () => {
  beforeEach(() => setViewport({ width: 320, height: 640 }));
  afterEach(leavePage);

  it('SH-07 from a link before the widget to the confirmation', async () => {
    const journey = await openBetweenLinks();
    const { booking, backend } = journey;
    await booking.shows('Passport');
    fits('the services');
    document.querySelector('a')?.focus();
    await tabTo(journey, 'Search for a service');
    await sendKeys({ type: 'passp' });
    await until(() => booking.options().length === 2, 'two services');
    await press('Tab');
    await booking.focuses('Passport');
    await press('Space');
    expect(booking.chosen()).to.equal('Passport');
    // Enter in a radio is Continue.
    await press('Enter');
    await booking.arrivesAt('Where do you want to go?');
    await booking.focuses('Where do you want to go?');
    await booking.shows('City Hall Centrum');
    fits('the branches');
    await tabTo(journey, 'Search for a location');
    await sendKeys({ type: 'centrum' });
    await tabTo(journey, 'City Hall Centrum');
    await press('Space');
    await tabTo(journey, 'Continue');
    await press('Enter');
    await booking.arrivesAt('Choose a date and time');
    await booking.focuses('Choose a date and time');
    await booking.shows('May 2040');
    fits('the dates');
    await tabTo(journey, passport.day);
    await press('ArrowRight');
    await booking.focuses('Wednesday, 9 May 2040');
    await press('ArrowLeft');
    await press('Enter');
    await booking.focuses(`Times on ${passport.day}`);
    await booking.shows('11:30');
    fits('the times');
    await tabTo(journey, '10:00');
    await press('Space');
    await press('ArrowDown');
    await press('ArrowUp');
    expect(booking.chosen()).to.equal('10:00');
    expect(await backend.appointments()).to.be.empty;
    await tabTo(journey, 'Continue');
    await press('Enter');
    await booking.arrivesAt('Your details');
    await booking.focuses('Your details');
    fits('the details');
    for (const [label, text] of Object.entries(visitor)) {
      await tabTo(journey, label);
      await sendKeys({ type: text });
    }
    await press('Enter');
    await booking.arrivesAt('Check your appointment');
    await booking.focuses('Check your appointment');
    fits('the review');
    await tabTo(journey, 'Confirm appointment');
    await press('Enter');
    await booking.arrivesAt('Your appointment is booked');
    await booking.focuses('Your appointment is booked');
    fits('the confirmation');
    await tabTo(journey, 'After');
    await backend.has({ status: 20, start: passport.start });
  });

  it('SH-07 Tab goes through every step and out at the other side, and back again', async () => {
    const journey = await openBetweenLinks();
    await journey.booking.shows('Passport');
    document.querySelector('a')?.focus();
    await tabTo(journey, 'After');
    const way: string[] = [];
    while (!way.at(-1)?.startsWith('Before') && way.length < 40) {
      await sendKeys({ down: 'Shift' });
      await press('Tab');
      await sendKeys({ up: 'Shift' });
      way.push(journey.booking.focused());
    }
    expect(way.at(-1)).to.equal('Before');
    expect(way).to.contain('Continue');
  });

  it('an error in the form is reached, read and mended', async () => {
    const { booking } = await openBooking(passport);
    await booking.arrivesAt('Choose a date and time');
    await booking.press(`${passport.day}, first free date`);
    await booking.choose(passport.time);
    await booking.continue();
    await booking.arrivesAt('Your details');
    await press('Tab');
    await press('Enter');
    await booking.focuses('There is a problem');
    fits('the errors');
    await press('Tab');
    await press('Enter');
    await booking.focuses('First name');
  });
});
