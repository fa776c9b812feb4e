import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import { leavePage, openBooking, passport, placeWidget, toConfirmation, toReview } from '../support/open-booking.js';
import type { BookingPage } from '../support/booking-page.js';

const attributes = { 'url-state': 'query' };

async function pickAll(booking: BookingPage): Promise<void> {
  await booking.arrivesAt('What is your appointment for?');
  await booking.choose('Passport');
  await booking.continue();
  await booking.arrivesAt('Where do you want to go?');
  await booking.choose('City Hall Centrum');
  await booking.continue();
  await booking.arrivesAt('Choose a date and time');
  await booking.chooseDay(passport.day);
  await booking.choose(passport.time);
}

const addressSays = (words: string) =>
  until(
    () => location.href.includes(words),
    () => `${words} in ${location.href}`,
  );

describe('the booking in the page’s address', () => {
  let before = '';

  beforeEach(() => {
    before = location.href;
  });

  afterEach(async () => {
    await leavePage();
    history.replaceState(null, '', before);
  });

  it('SH-29 by default there is no entry of the history and nothing in the address', async () => {
    const entries = history.length;
    const { booking } = await openBooking();
    await pickAll(booking);
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(entries);
  });

  it('SH-29 Back and Forward of the browser move one step; the page’s own data stay', async () => {
    history.replaceState({ page: 'own' }, '', `${location.pathname}${location.search}&lang=x%20y#contact`);
    const { booking, backend } = await openBooking({ attributes });
    await pickAll(booking);
    await addressSays('qb-step=time');
    expect(location.href).to.contain('lang=x%20y').and.contain('#contact');
    expect(location.href).to.contain('qb-services=passport&qb-branch=centrum&qb-day=2040-05-08&qb-time=10:00');
    expect(history.state).to.deep.equal({ page: 'own' });
    history.back();
    await booking.arrivesAt('Choose a date and time');
    await until(() => !booking.text().includes('Times on'), 'no times');
    history.back();
    await booking.arrivesAt('Where do you want to go?');
    expect(booking.chosen()).to.equal('City Hall Centrum');
    history.back();
    await booking.arrivesAt('What is your appointment for?');
    expect(booking.chosen()).to.equal('Passport');
    history.go(3);
    await booking.shows(`Times on ${passport.day}`);
    await until(() => booking.chosen() === passport.time, 'the time to be picked again');
    await booking.continue();
    await booking.arrivesAt('Your details');
    await backend.has({ status: 10, start: passport.start });
    history.back();
    await booking.arrivesAt('Choose a date and time');
    await backend.has();
  });

  it('SH-29 in the fragment, beside an anchor of the page', async () => {
    history.replaceState(null, '', '#contact');
    const { booking } = await openBooking({ attributes: { 'url-state': 'hash' } });
    await pickAll(booking);
    await addressSays('#contact&qb-step=time&qb-services=passport');
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#elsewhere';
    await moved;
    expect(booking.chosen()).to.equal(passport.time);
    history.back();
    await addressSays('#contact&qb-step=time');
    expect(booking.chosen()).to.equal(passport.time);
  });

  it('a widget that is opened there restores it, up to the time and no further', async () => {
    const { booking, backend } = await openBooking({ attributes });
    await pickAll(booking);
    await booking.continue();
    await booking.arrivesAt('Your details');
    await addressSays('qb-step=details');
    booking.widget.remove();
    await backend.has();
    const again = placeWidget(backend, { attributes });
    await again.shows(`Times on ${passport.day}`);
    await until(() => again.chosen() === passport.time, 'the time to be picked again');
    await addressSays('qb-step=time');
    expect(await backend.appointments()).to.be.empty;
  });

  it('what is not offered any more is asked again', async () => {
    const parameters = 'qb-step=time&qb-services=passport&qb-branch=nowhere&qb-day=2040-05-08&qb-time=10:00';
    history.replaceState(null, '', `${location.pathname}${location.search}&${parameters}`);
    const { booking } = await openBooking({ attributes });
    await booking.arrivesAt('Where do you want to go?');
    expect(booking.chosen()).to.equal(undefined);
  });

  it('two widgets on one page have keys of their own', async () => {
    const { booking, backend } = await openBooking({ attributes });
    const other = placeWidget(backend, { attributes: { ...attributes, 'offer-branches': 'delft' } });
    await other.arrivesAt('What is your appointment for?');
    await pickAll(booking);
    await addressSays('qb-step=time');
    expect(location.href).to.contain('qb2-step=service');
    await other.choose('Identity card');
    await other.continue();
    await addressSays('qb2-step=date&qb2-services=id-card');
    history.back();
    await other.arrivesAt('What is your appointment for?');
    expect(booking.chosen()).to.equal(passport.time);
    expect(other.chosen()).to.equal('Identity card');
  });

  it('CN-07 nothing personal stands there, and after the confirmation nothing at all; Back sends nothing', async () => {
    const { booking, backend } = await openBooking({ attributes: { ...passport.attributes, ...attributes } });
    const seen: string[] = [];
    booking.widget.addEventListener('qmatic-step-change', () => seen.push(location.href));
    await toReview(booking);
    await addressSays('qb-step=review');
    seen.push(location.href);
    await booking.press('Confirm appointment');
    await booking.arrivesAt('Your appointment is booked');
    const [appointment] = await backend.has({ status: 20, start: passport.start });
    await until(() => !location.href.includes('qb-'), 'an empty address');
    seen.push(location.href);
    expect(seen.join()).to.not.match(/zqx|0612345678/i);
    expect(seen.join()).to.not.contain(appointment?.publicId);
    const posts = (await backend.requests('POST')).length;
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await until(() => !location.href.includes('qb-'), 'an empty address');
    expect(booking.heading()).to.equal('Your appointment is booked');
    booking.widget.remove();
    const again = placeWidget(backend, { attributes });
    await again.arrivesAt('What is your appointment for?');
    expect(await backend.requests('POST')).to.have.lengthOf(posts);
    await backend.has({ status: 20, start: passport.start });
  });

  it('another appointment begins a new entry', async () => {
    const { booking } = await openBooking({ attributes: { ...passport.attributes, ...attributes } });
    await toConfirmation(booking);
    booking.widget.reset();
    await booking.arrivesAt('Choose a date and time');
    await addressSays('qb-step=date');
  });
});
