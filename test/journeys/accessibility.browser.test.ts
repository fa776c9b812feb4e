import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe-audit.js';
import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import {
  fillIn,
  leavePage,
  openBooking,
  passport,
  placeWidget,
  toTimes,
  type Journey,
} from '../support/open-booking.js';

for (const theme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    describe(`SH-01 SH-10 every step passes axe and fits, ${theme}, ${width} px`, () => {
      let step: (name: string) => Promise<void>;

      beforeEach(async () => {
        await setViewport({ width, height: 900 });
        document.documentElement.style.colorScheme = theme;
        document.body.style.background = theme === 'dark' ? '#15181c' : '#fff';
        document.body.style.color = theme === 'dark' ? '#fff' : '#000';
        step = async (name) => {
          await expectAccessible(name);
          expect(document.documentElement.scrollWidth, `${name} fits`).to.be.at.most(width);
        };
      });
      afterEach(leavePage);
      afterEach(() => {
        document.documentElement.style.colorScheme = '';
        document.body.removeAttribute('style');
      });

      const open = (attributes: Readonly<Record<string, string>>): Promise<Journey> =>
        openBooking({ attributes: { ...attributes, theme }, content: '<p slot="help">Call 14 020.</p>' });

      it('a booking from the first step to the last, with what goes wrong on the way', async () => {
        const { booking, backend } = await open({ 'max-people': '3' });
        await booking.shows('Passport');
        await step('services');
        await booking.continue();
        await booking.shows('Choose what your appointment is for');
        await step('no service chosen');
        await booking.choose('Passport');
        await booking.continue();
        await booking.arrivesAt('How many people need this service?');
        await step('people');
        await booking.continue();
        await booking.shows('City Hall Centrum');
        await step('branches');
        await booking.choose('City Hall Centrum');
        await booking.continue();
        await booking.arrivesAt('Choose a date and time');
        await booking.shows('May 2040');
        await step('dates');
        await booking.press('Show dates as a list');
        await booking.shows('Choose a date');
        await step('dates as a list');
        await booking.press('Show dates as a calendar');
        await booking.chooseDay(passport.day);
        await step('times');
        await backend.compete({ branch: 'centrum', service: 'passport', date: '2040-05-08', time: '10:00' });
        await booking.choose('10:00');
        await booking.continue();
        await booking.shows('Nearest free times: 10:15, 10:30 and 10:45.');
        await step('a lost time');
        await booking.choose('10:15');
        await booking.continue();
        await booking.arrivesAt('Your details');
        await step('details');
        await booking.continue();
        await booking.shows('There is a problem');
        await step('errors in the form');
        await fillIn(booking);
        await booking.continue();
        await booking.arrivesAt('Check your appointment');
        await step('review');
        await backend.faults({ method: 'POST', path: '/confirm', when: 'after', action: 'cut' });
        await backend.faults({ method: 'GET', path: '/appointments/', action: 'cut', times: 3 });
        await booking.press('Confirm appointment');
        await booking.arrivesAt('We do not know yet whether your appointment is booked');
        await step('outcome not known');
        await booking.arrivesAt('Your appointment is booked');
        await step('confirmation');
      });

      it('a form with every kind of field', async () => {
        const fields = 'firstName* (email|phone)* dateOfBirth* addressZip identificationNumber notes';
        const { booking } = await open({ ...passport.attributes, fields, notify: 'choice', 'privacy-url': '/privacy' });
        await toTimes(booking);
        await booking.choose(passport.time);
        await booking.continue();
        await booking.arrivesAt('Your details');
        await booking.continue();
        await booking.shows('There is a problem');
        await step('every field with its error');
      });

      it('loading, empty, failed and not set up', async () => {
        const slow = await open({});
        await slow.backend.settings({ latency: 3000 });
        slow.booking.widget.refresh();
        await step('loading');
        await leavePage();
        await setViewport({ width, height: 900 });
        const failing = await openBooking({ attributes: { theme }, prepare: (backend) => backend.breakDown() });
        await failing.booking.shows('We cannot reach the appointment system.');
        await step('failed');
        failing.booking.widget.remove();
        const missing = await openBooking({ attributes: { theme, 'server-url': '' } });
        await missing.booking.shows('Appointments cannot be made here yet.');
        await step('not set up');
        missing.booking.widget.remove();
        const empty = await openBooking({
          attributes: { ...passport.attributes, theme },
          prepare: (backend) => backend.faults({ path: '/dates;', action: 'edit', set: { dates: [] }, times: null }),
        });
        await empty.booking.shows('There are no free times right now.');
        await step('empty');
      });
    });
  }
}

describe('the widget on a page', () => {
  afterEach(leavePage);

  it('SH-04 two widgets are two regions with names of their own', async () => {
    const { booking, backend } = await openBooking(passport);
    const other = placeWidget(backend, { attributes: { service: 'id-card', branch: 'delft' } });
    await booking.arrivesAt('Choose a date and time');
    await other.arrivesAt('Choose a date and time');
    await expectAccessible('two widgets');
  });

  it('SH-03 headings follow heading-level', async () => {
    const { booking } = await openBooking({ attributes: { ...passport.attributes, 'heading-level': '4' } });
    await toTimes(booking);
    expect(booking.headingTag()).to.equal('h4');
  });

  it('SH-05 the first load takes no focus', async () => {
    const { booking } = await openBooking(passport);
    await booking.shows('May 2040');
    expect(booking.focused()).to.equal('');
  });

  it('SH-18 without a theme it follows the device', async () => {
    const { booking } = await openBooking(passport);
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => getComputedStyle(booking.widget).colorScheme === 'dark', 'dark colours');
    await emulateMedia({ colorScheme: 'light' });
    await until(() => getComputedStyle(booking.widget).colorScheme === 'light', 'light colours');
  });
});
