import '../../src/define.js';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { QmaticBookingButton } from '../../src/qmatic-booking-button.js';
import { BookingPage, click } from '../support/booking-page.js';
import { deepAll, until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import { focused, nameOf } from '../support/front-door.js';
import { JourneyBackend } from '../support/journey-backend.js';
import { fillIn, leavePage, pageMain, passport, toConfirmation, toDetails, toReview } from '../support/open-booking.js';

interface Opened {
  readonly button: QmaticBookingButton;
  readonly backend: JourneyBackend;
}

async function placeButton(attributes: Record<string, string> = passport.attributes, parent?: HTMLElement) {
  const backend = await JourneyBackend.open();
  const button = document.createElement('qmatic-booking-button');
  button.textContent = 'Book a passport appointment';
  for (const [name, value] of Object.entries({ 'server-url': backend.url, ...attributes })) {
    button.setAttribute(name, value);
  }
  (parent ?? pageMain()).append(button);
  await button.updateComplete;
  return { button, backend };
}

const dialogOf = (button: QmaticBookingButton) => deepAll<HTMLDialogElement>(button, 'dialog')[0];

async function open({ button }: Opened): Promise<BookingPage> {
  const opener = deepAll(button, 'button')[0];
  if (opener) await click(opener);
  await until(() => dialogOf(button)?.open, 'the dialog to open');
  const [widget] = deepAll(button, 'qmatic-booking');
  return new BookingPage(widget as HTMLElementTagNameMap['qmatic-booking']);
}

describe('<qmatic-booking-button>', () => {
  afterEach(leavePage);

  it('opens the widget in a dialog, where an appointment is booked; events come from the button', async () => {
    const opened = await placeButton();
    const heard: string[] = [];
    for (const name of ['qmatic-ready', 'qmatic-reserved', 'qmatic-booked'] as const) {
      document.body.addEventListener(name, (event) => heard.push(`${name} ${(event.target as Element).localName}`), {
        once: true,
      });
    }
    expect(deepAll(opened.button, 'qmatic-booking')).to.be.empty;
    const booking = await open(opened);
    await toConfirmation(booking);
    await opened.backend.has({ status: 20, start: passport.start });
    expect(heard).to.deep.equal(
      ['qmatic-ready', 'qmatic-reserved', 'qmatic-booked'].map((n) => `${n} qmatic-booking-button`),
    );
    await expect(opened.button).to.be.accessible();
  });

  it('closing keeps what was typed and lets go of the time; the focus returns to the button', async () => {
    const opened = await placeButton();
    const booking = await open(opened);
    await toDetails(booking);
    await fillIn(booking, { 'First name': 'Zqxfirst' });
    await opened.backend.has({ status: 10, start: passport.start });
    await sendKeys({ press: 'Escape' });
    await until(() => !dialogOf(opened.button)?.open, 'the dialog to close');
    await opened.backend.has();
    expect(focused()?.id).to.equal('open');
    const again = await open(opened);
    expect(again.heading()).to.equal('Your details');
    await again.shows('We no longer hold');
    expect(again.value('First name')).to.equal('Zqxfirst');
  });

  it('is closed by its own button, named with a word', async () => {
    const opened = await placeButton();
    const booking = await open(opened);
    await booking.arrivesAt('Choose a date and time');
    const close = deepAll(opened.button, 'dialog button').find((candidate) => nameOf(candidate) === 'Close');
    await click(close as HTMLElement);
    await until(() => !dialogOf(opened.button)?.open, 'the dialog to close');
    expect(focused()?.id).to.equal('open');
  });

  it('SH-24 Escape inside a dialog of the page closes the inner one only', async () => {
    const outer = document.createElement('dialog');
    pageMain().append(outer);
    const opened = await placeButton(passport.attributes, outer);
    outer.showModal();
    const booking = await open(opened);
    await booking.arrivesAt('Choose a date and time');
    await booking.chooseDay(passport.day);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialogOf(opened.button)?.open, 'the inner dialog to close');
    expect(outer.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !outer.open, 'the page’s dialog to close');
  });

  it('passes on attributes and properties, before it is opened and after', async () => {
    const opened = await placeButton({ service: 'passport' });
    opened.button.customer = { firstName: 'Ada' };
    opened.button.setAttribute('branch', 'delft');
    const booking = await open(opened);
    await booking.arrivesAt('Choose a date and time');
    expect(booking.widget.booking.branchId).to.equal('delft');
    expect(booking.widget.customer).to.deep.equal({ firstName: 'Ada' });
    opened.button.setAttribute('lang', 'nl');
    await booking.arrivesAt('Kies een datum en tijd');
    opened.button.setAttribute('branch', 'centrum');
    await until(() => booking.widget.booking.branchId === 'centrum', 'the other branch');
    opened.button.removeAttribute('lang');
    await booking.arrivesAt('Choose a date and time');
    expect(booking.widget.hasAttribute('lang')).to.equal(false);
  });

  it('on a small screen everything can be scrolled to, and the way out stays in sight', async () => {
    await setViewport({ width: 320, height: 480 });
    const opened = await placeButton();
    const booking = await open(opened);
    await toReview(booking);
    const dialog = dialogOf(opened.button);
    expect(dialog?.scrollWidth).to.be.at.most(320);
    const close = deepAll(opened.button, 'dialog button').find((candidate) => nameOf(candidate) === 'Close');
    expect(close?.getBoundingClientRect().top).to.be.within(0, 20);
  });

  it('without words of the page it has its own; slots of the page are passed on', async () => {
    const opened = await placeButton();
    opened.button.innerHTML = '<p slot="help">Call 14 020</p>';
    const booking = await open(opened);
    await booking.arrivesAt('Choose a date and time');
    const [help] = opened.button.children;
    expect(help?.checkVisibility()).to.equal(true);
    expect(deepAll(opened.button, '#open').map(nameOf)).to.deep.equal(['Make an appointment']);
  });
});
