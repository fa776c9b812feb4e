import '../../src/elements/date-events.js';
import { QmaticDateList } from '../../src/elements/qmatic-date-list.js';
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

if (!customElements.get('qmatic-date-list')) customElements.define('qmatic-date-list', QmaticDateList);

const inMay = ['12', '13', '15', '18', '19', '21', '22', '26'].map((day) => `2026-05-${day}`);
const inJune = ['01', '02', '03', '04', '05', '08', '09', '10', '11', '12', '15', '16', '17', '18', '19'].map(
  (day) => `2026-06-${day}`,
);
const dates = [...inMay, ...inJune];

function list(given: Partial<QmaticDateList> = {}, width?: string): Promise<QmaticDateList> {
  return show(Object.assign(new QmaticDateList(), { frame: writtenFrame(), dates, ...given }), width);
}

const radios = (element: QmaticDateList) => [
  ...rootOf(element).querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const labelOf = (radio: HTMLInputElement) => plain(radio.labels?.[0]?.textContent ?? null).replace(',', '');

describe('<qmatic-date-list>', () => {
  before(loadTemporal);
  afterEach(clearPage);

  it('DG-15 is a group of native radios under a heading for each month', async () => {
    const element = await list();
    const tree = await accessibilityTree();
    expect(tree.find(({ role }) => role === 'group')?.name).to.equal('Choose a date');
    expect(tree.filter(({ role }) => role === 'radio')).to.have.length(10);
    expect(labelOf(radios(element)[0]!)).to.equal('Tuesday 12 May 2026');
    expect(heading(element, 'May 2026').localName).to.equal('h3');
    expect(heading(element, 'June 2026').localName).to.equal('h3');
    expect(radios(element).every(({ name }) => name === 'day')).to.be.true;
  });

  it('DG-15 has the same dates as it was given, ten more at each press, with the focus on the first new one', async () => {
    const element = await list();
    button(element, 'Show 10 more dates').click();
    await element.updateComplete;
    expect(radios(element)).to.have.length(20);
    expectFocus(radios(element)[10]);
    button(element, 'Show 3 more dates').click();
    await element.updateComplete;
    expect(radios(element).map(({ value }) => value)).to.deep.equal(dates);
    expectFocus(radios(element)[20]);
    expect(buttons(element).map(nameOf)).to.deep.equal(['Back', 'Continue', 'Show dates as a calendar']);
  });

  it('DG-15 reports the chosen date on Continue and not before', async () => {
    const element = await list();
    const chosen = listen(element, 'day-chosen');
    radios(element)[0]?.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(chosen).to.have.length(0);
    button(element, 'Continue').click();
    expect(chosen.map(({ day }) => day)).to.deep.equal(['2026-05-15']);
  });

  it('DG-15 goes on with Enter on a radio', async () => {
    const element = await list({ selected: '2026-05-13' });
    const chosen = listen(element, 'day-chosen');
    radios(element)[1]?.focus();
    await press('Enter');
    expect(chosen.map(({ day }) => day)).to.deep.equal(['2026-05-13']);
  });

  it('ER-03 says what is missing, at the group, and takes the focus there', async () => {
    const element = await list();
    const chosen = listen(element, 'day-chosen');
    button(element, 'Continue').click();
    await element.updateComplete;
    expect(chosen).to.have.length(0);
    expect(plain(focused()?.textContent ?? null)).to.equal('Error: Choose a date');
    expect(rootOf(element).querySelector('fieldset')?.getAttribute('aria-describedby')).to.equal(focused()?.id);
    await expect(element).to.be.accessible({ ignoredRules: ['page-has-heading-one'] });
  });

  it('ER-03 says the same again when Continue is pressed again', async () => {
    const element = await list();
    for (let presses = 0; presses < 2; presses += 1) {
      button(element, 'Continue').focus();
      await press('Enter');
      await element.updateComplete;
      expect(plain(focused()?.textContent ?? null)).to.equal('Error: Choose a date');
    }
  });

  it('asks again where the chosen date is free no longer', async () => {
    const element = await list({ selected: '2026-05-13' });
    const chosen = listen(element, 'day-chosen');
    element.dates = dates.filter((date) => date !== '2026-05-13');
    await element.updateComplete;
    expect(radios(element).filter(({ checked }) => checked)).to.have.length(0);
    button(element, 'Continue').click();
    expect(chosen).to.have.length(0);
  });

  it('shows the date chosen before, however far down it is', async () => {
    const element = await list({ selected: '2026-06-16' });
    expect(radios(element).find(({ checked }) => checked)?.value).to.equal('2026-06-16');
  });

  it('DG-15 offers the calendar by a button that says what it does', async () => {
    const element = await list();
    const changed = listen(element, 'view-changed');
    button(element, 'Show dates as a calendar').click();
    expect(changed.map(({ view }) => view)).to.deep.equal(['calendar']);
  });

  for (const [what, given] of Object.entries({
    'with dates': {},
    'with a chosen date': { selected: '2026-05-13' },
    'while loading': { dates: undefined },
    'without dates': { dates: [] },
  })) {
    it(`SH-01 is accessible ${what}`, async () => {
      await expect(await list(given)).to.be.accessible({ ignoredRules: ['page-has-heading-one'] });
    });
  }

  it('EM-04 leaves no button that can only fail where there is no date, or none yet', async () => {
    for (const none of [[], undefined]) {
      const element = await list({ dates: none });
      expect(buttons(element).map(nameOf)).to.deep.equal(['Back']);
      clearPage();
    }
  });

  it('SH-10 fits into 288px with targets of 44px', async () => {
    const element = await list({}, '288px');
    expect(element.scrollWidth).to.be.at.most(288);
    for (const radio of radios(element)) expect(radio.labels?.[0]?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('SH-05 puts the focus on the step’s heading', async () => {
    const element = await list();
    element.focus();
    expectFocus(heading(element, 'Choose a date and time'));
  });
});
