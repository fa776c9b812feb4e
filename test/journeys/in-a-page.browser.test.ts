import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import {
  fillIn,
  leavePage,
  openBooking,
  pageMain,
  passport,
  toConfirmation,
  toDetails,
} from '../support/open-booking.js';

describe('SH-24 the widget in a page', () => {
  afterEach(leavePage);

  it('inside a form: Enter in a field never sends the page’s form', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.append(Object.assign(document.createElement('button'), { textContent: 'Send' }));
    pageMain().append(form);
    const { booking, backend } = await openBooking(passport);
    form.prepend(booking.widget);
    await toDetails(booking);
    await fillIn(booking);
    await sendKeys({ press: 'Enter' });
    await booking.arrivesAt('Check your appointment');
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    expect(sent).to.equal(0);
    expect([...new FormData(form).keys()]).to.be.empty;
    await backend.has({ status: 20, start: passport.start });
  });

  it('inside another shadow root: its events are heard outside', async () => {
    const { booking, backend } = await openBooking(passport);
    const outer = document.createElement('div');
    pageMain().append(outer);
    outer.attachShadow({ mode: 'open' }).append(booking.widget);
    let heard: EventTarget | null = null;
    document.body.addEventListener('qmatic-booked', ({ target }) => (heard = target), { once: true });
    await toConfirmation(booking);
    await backend.has({ status: 20, start: passport.start });
    expect(heard).to.equal(outer);
  });

  it('inside a dialog: Escape closes it', async () => {
    const { booking } = await openBooking(passport);
    const dialog = document.createElement('dialog');
    pageMain().append(dialog);
    // One that stands in the middle moves when it grows, away from under the mouse.
    dialog.style.marginTop = '0';
    dialog.append(booking.widget);
    dialog.showModal();
    await booking.arrivesAt('Choose a date and time');
    expect(booking.widget.getBoundingClientRect().width).to.be.greaterThan(600);
    await toDetails(booking);
    await fillIn(booking);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open, 'the dialog to close');
  });

  it('in a tab that was hidden: it is right once it is shown', async () => {
    const { booking } = await openBooking({ attributes: passport.attributes });
    const panel = document.createElement('div');
    pageMain().append(panel);
    panel.append(booking.widget);
    panel.hidden = true;
    await until(() => booking.widget.booking.branchId === 'centrum', 'the branch');
    panel.hidden = false;
    await booking.arrivesAt('Choose a date and time');
    const { width } = booking.widget.getBoundingClientRect();
    expect(width).to.be.greaterThan(600);
    await toConfirmation(booking);
  });
});
