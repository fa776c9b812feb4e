import { executeServerCommand } from '@web/test-runner-commands';
import { QmaticTimeList } from '../../src/elements/qmatic-time-list.js';
import { loadTemporal } from '../../src/time/temporal.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { expectFocus } from '../support/expect-focus.js';
import { expect } from '../support/expect.js';
import {
  button,
  buttons,
  clearPage,
  focused,
  heading,
  listen,
  nameOf,
  plain,
  press,
  rootOf,
  show,
} from '../support/front-door.js';
import { writtenFrame } from '../support/written-frame.js';

if (!customElements.get('qmatic-time-list')) customElements.define('qmatic-time-list', QmaticTimeList);

/** So many times, one after another, from 8:00 on. */
function timesFrom8(count: number, step = 10): string[] {
  return Array.from({ length: count }, (_, index) => {
    const minutes = 480 + index * step;
    return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  });
}

const few = timesFrom8(4);

function list(given: Partial<QmaticTimeList> = {}, width?: string): Promise<QmaticTimeList> {
  const properties = { frame: writtenFrame(), day: '2026-05-12', times: few, ...given };
  return show(Object.assign(new QmaticTimeList(), properties), width);
}

const radios = (element: QmaticTimeList) => [
  ...rootOf(element).querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const marked = (element: QmaticTimeList) =>
  radios(element)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const labelOf = (radio: HTMLInputElement) => plain(radio.labels?.[0]?.textContent ?? null);
const groups = async () =>
  (await accessibilityTree()).filter(({ role }) => role === 'group').map(({ name }) => name.replace(',', ''));
const text = (element: QmaticTimeList) => plain(rootOf(element).textContent);

describe('<qmatic-time-list>', () => {
  before(loadTemporal);
  afterEach(clearPage);

  it('TL-01 is a group of native radios named by its heading', async () => {
    const element = await list();
    expect(await groups()).to.deep.equal(['Times on Tuesday 12 May 2026']);
    expect(radios(element)).to.have.length(4);
    const [title] = rootOf(element).querySelectorAll('h3');
    expect(title?.closest('legend')).not.to.equal(null);
  });

  it('TL-01 tells more than twelve times apart by the part of the day, in one tab stop', async () => {
    const element = await list({ times: [...timesFrom8(12, 60), '20:30'] });
    expect(await groups()).to.deep.equal(['Times on Tuesday 12 May 2026', 'Morning', 'Afternoon', 'Evening']);
    radios(element)[0]?.focus();
    await press('Tab');
    expect(nameOf(focused()!)).to.equal('Continue');
    expect(new Set(radios(element).map(({ name }) => name)).size).to.equal(1);
  });

  it('TL-01 keeps twelve times in one group', async () => {
    await list({ times: timesFrom8(12, 60) });
    expect(await groups()).to.have.length(1);
  });

  it('TL-02 reserves nothing while the arrows go through the times; Continue does', async () => {
    const element = await list({ times: timesFrom8(14, 45) });
    const continued = listen(element, 'slot-continued');
    const selected = listen(element, 'time-selected');
    radios(element)[0]?.focus();
    for (let presses = 0; presses < 14; presses += 1) await press('ArrowDown');
    expect(continued).to.have.length(0);
    expect(selected).to.have.length(14);
    expect(selected[0]?.time).to.equal('08:45');
    await press('ArrowDown');
    button(element, 'Continue').click();
    expect(continued.map(({ time }) => time)).to.deep.equal(['08:45']);
  });

  it('TL-02 reports nothing when a time is set from the outside', async () => {
    const element = await list();
    const selected = listen(element, 'time-selected');
    element.selected = '08:10';
    await element.updateComplete;
    expect(marked(element)).to.deep.equal(['08:10']);
    expect(selected).to.have.length(0);
  });

  it('TL-03 names each radio by its time alone', async () => {
    const element = await list({ selected: '08:10' });
    expect(radios(element).map(labelOf)).to.deep.equal(['8:00', '8:10', '8:20', '8:30']);
    const named = (await accessibilityTree()).filter(({ role }) => role === 'radio').map(({ name }) => name);
    expect(named).to.deep.equal(['8:00', '8:10', '8:20', '8:30']);
  });

  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam']) {
    it(`TL-04 shows the branch's times on a device in ${timezoneId}`, async () => {
      try {
        await executeServerCommand('cdp', { method: 'Emulation.setTimezoneOverride', params: { timezoneId } });
        const element = await list({ times: ['00:30', '23:30'] });
        expect(radios(element).map(labelOf)[1]).to.equal('23:30');
        expect(text(element)).to.include('12 May 2026');
      } finally {
        await executeServerCommand('cdp', { method: 'Emulation.setTimezoneOverride', params: { timezoneId: '' } });
      }
    });
  }

  it('TL-04 says whose time it is where it is told a place, and only then', async () => {
    expect(text(await list({ place: 'Utrecht' }))).to.include('Times are local time in Utrecht.');
    expect(text(await list())).not.to.include('local time');
  });

  it('TL-05 writes times as the region does, whatever the language', async () => {
    for (const [language, region, expected] of [
      ['en', 'NL', '15:30'],
      ['ar', 'NL', '15:30'],
      ['en', 'US', '3:30 PM'],
    ] as const) {
      const element = await list({ frame: writtenFrame({ language, region }), times: ['15:30'] });
      expect(labelOf(radios(element)[0]!)).to.equal(expected);
    }
  });

  it('TL-06 keeps date and place when times are replaced, and asks again where the marked one is gone', async () => {
    const element = await list({ selected: '08:10' });
    const continued = listen(element, 'slot-continued');
    button(element, 'Continue').focus();
    element.times = ['08:00', '08:20'];
    await element.updateComplete;
    expect(marked(element)).to.deep.equal([]);
    expectFocus(button(element, 'Continue'));
    await press('Enter');
    await element.updateComplete;
    expect(continued).to.have.length(0);
    expect(plain(focused()?.textContent ?? null)).to.equal('Error: Choose a time');
  });

  it('TL-07 says which time is being reserved, keeps the focus and takes no second press', async () => {
    const element = await list({ selected: '08:10' });
    const continued = listen(element, 'slot-continued');
    element.addEventListener('slot-continued', () => {
      element.busy = true;
    });
    button(element, 'Continue').focus();
    for (let presses = 0; presses < 3; presses += 1) await press('Enter');
    await element.updateComplete;
    expect(continued).to.have.length(1);
    const reserving = button(element, 'Reserving 8:10');
    expectFocus(reserving);
    expect(reserving.getAttribute('aria-disabled')).to.equal('true');
    expect(reserving.disabled).to.be.false;
  });

  it('TL-07 keeps the mark on the time that is being reserved', async () => {
    const element = await list({ selected: '08:10', busy: true });
    const selected = listen(element, 'time-selected');
    radios(element)[3]?.click();
    radios(element)[1]?.focus();
    await press('ArrowDown');
    expect(marked(element)).to.deep.equal(['08:10']);
    expect(selected).to.have.length(0);
  });

  it('TL-08 shows 24 of more than thirty times, and the rest on a press that leads to the first new one', async () => {
    const element = await list({ times: timesFrom8(31) });
    expect(radios(element)).to.have.length(24);
    button(element, 'Show 7 more times').click();
    await element.updateComplete;
    expect(radios(element)).to.have.length(31);
    expectFocus(radios(element)[24]);
    expect(buttons(element).map(nameOf)).to.deep.equal(['Continue', 'Choose another date']);
  });

  it('TL-08 shows thirty at once, and all where the marked one is far down', async () => {
    expect(radios(await list({ times: timesFrom8(30) }))).to.have.length(30);
    expect(radios(await list({ times: timesFrom8(40), selected: timesFrom8(40)[35] }))).to.have.length(40);
  });

  it('TL-08 shows few again on another day', async () => {
    const element = await list({ times: timesFrom8(40) });
    button(element, 'Show 16 more times').click();
    element.day = '2026-05-13';
    await element.updateComplete;
    expect(radios(element)).to.have.length(24);
  });

  it('RT-01 tells before Continue how long the time is held, where it is held', async () => {
    const element = await list({ holdMinutes: '10 minutes' });
    const hint = 'When you continue we hold the time for you for 10 minutes. You can ask for more time.';
    expect(text(element)).to.include(hint);
    const goOn = (await accessibilityTree()).find(({ name }) => name === 'Continue');
    expect(goOn?.role).to.equal('button');
    expect(button(element, 'Continue').getAttribute('aria-describedby')).to.equal('hold');
    expect(text(await list())).not.to.include('we hold');
  });

  it('DG-11 reports the wish for another date', async () => {
    const element = await list();
    const wishes = listen(element, 'another-date');
    button(element, 'Choose another date').click();
    expect(wishes).to.have.length(1);
  });

  it('ER-03 says what is missing, at the group, until a time is marked', async () => {
    const element = await list();
    button(element, 'Continue').click();
    await element.updateComplete;
    expect(plain(focused()?.textContent ?? null)).to.equal('Error: Choose a time');
    expect(rootOf(element).querySelector('fieldset')?.getAttribute('aria-describedby')).to.equal(focused()?.id);
    radios(element)[0]?.click();
    await element.updateComplete;
    expect(text(element)).not.to.include('Error:');
  });

  it('EM-04 offers only another date where no time is left', async () => {
    const element = await list({ times: [], holdMinutes: '10 minutes' });
    expect(text(element).replaceAll(',', '')).to.include('There are no free times on Tuesday 12 May any more.');
    expect(buttons(element).map(nameOf)).to.deep.equal(['Choose another date']);
  });

  it('EM-04 offers the nearest free dates as buttons where no time is left', async () => {
    const element = await list({ times: [], nearest: ['2026-05-11', '2026-05-13'] });
    const days = listen(element, 'day-chosen');
    expect(buttons(element).map((each) => nameOf(each).replaceAll(',', ''))).to.deep.equal([
      'Monday 11 May 2026',
      'Wednesday 13 May 2026',
      'Choose another date',
    ]);
    buttons(element)[1]?.click();
    expect(days.map(({ day }) => day)).to.deep.equal(['2026-05-13']);
    await expect(element).to.be.accessible();
  });

  it('LD-02 keeps heading and focus while the times load, and shows nothing readable in their place', async () => {
    const element = await list({ times: undefined });
    element.focus();
    const title = heading(element, plain(rootOf(element).querySelector('h3')?.textContent ?? null));
    expectFocus(title);
    expect(buttons(element)).to.have.length(0);
    element.times = few;
    await element.updateComplete;
    expectFocus(title);
  });

  for (const [what, given] of Object.entries({
    'with few times': { selected: '08:10', holdMinutes: '10 minutes', place: 'Utrecht' },
    'with many times': { times: timesFrom8(40) },
    'while reserving': { selected: '08:10', busy: true },
    'while loading': { times: undefined },
    'without times': { times: [] },
  })) {
    it(`SH-01 is accessible ${what}`, async () => {
      const element = await list(given);
      await expect(element).to.be.accessible({ ignoredRules: ['heading-order', 'page-has-heading-one'] });
    });
  }

  it('SH-10 fits into 288px with targets of 44px', async () => {
    const element = await list({ frame: writtenFrame({ region: 'US' }), times: timesFrom8(14) }, '288px');
    expect(element.scrollWidth).to.be.at.most(288);
    for (const radio of radios(element)) expect(radio.labels?.[0]?.getBoundingClientRect().height).to.be.at.least(44);
  });
});
