import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/announce-event.js';
import '../../src/elements/date-events.js';
import { QmaticDateGrid } from '../../src/elements/qmatic-date-grid.js';
import { nl } from '../../src/messages/nl.js';
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

if (!customElements.get('qmatic-date-grid')) customElements.define('qmatic-date-grid', QmaticDateGrid);

const dates = ['2026-05-12', '2026-05-16', '2026-05-18', '2026-05-29', '2026-06-30', '2026-08-03'];

/** Commas differ between versions of browsers. */
const bare = (text: string) => text.replace(/(?<=day),(?= \d)/g, '');
const names = (grid: QmaticDateGrid) => dayButtons(grid).map((day) => bare(nameOf(day)));
const dayButtons = (grid: QmaticDateGrid) => [...rootOf(grid).querySelectorAll<HTMLButtonElement>('td button')];
const isFree = (day: HTMLElement) => day.getAttribute('aria-disabled') !== 'true';
const number = (day: HTMLElement) => plain(day.querySelector('[aria-hidden]')?.textContent ?? null);
const focusedName = () => bare(nameOf(focused() ?? document.body));
const tabStops = (grid: QmaticDateGrid) => rootOf(grid).querySelectorAll('table [tabindex="0"]');
const shownMonth = (grid: QmaticDateGrid) => plain(rootOf(grid).querySelector('#month')?.textContent ?? null);

/** The button of a day of the shown month, by its number. */
function day(grid: QmaticDateGrid, wanted: number): HTMLButtonElement {
  const found = dayButtons(grid).find((candidate) => number(candidate) === String(wanted));
  if (!found) throw new Error(`There is no button for day ${wanted}.`);
  return found;
}

function monthButton(grid: QmaticDateGrid, which: 'Previous' | 'Next'): HTMLButtonElement {
  const found = buttons(grid).find((each) => nameOf(each).startsWith(`${which} month, `));
  if (!found) throw new Error(`There is no button for the ${which} month.`);
  return found;
}

/** The lines of the key script in which the direction of reading shows: the first day is at the right edge. */
const mirrored: Readonly<Record<number, string>> = {
  1: 'ArrowRight → 12 May',
  2: 'ArrowDown → 19 May',
  13: 'ArrowLeft → 13 May',
};

async function grid(given: Partial<QmaticDateGrid> = {}, width?: string): Promise<QmaticDateGrid> {
  const element = new QmaticDateGrid();
  Object.assign(element, { frame: writtenFrame(), dates, today: '2026-05-11', ...given });
  // As the widget does: the day that was pressed becomes the chosen one.
  element.addEventListener('day-chosen', (event) => {
    element.selected = event.day;
  });
  return show(element, width);
}

async function click(element: QmaticDateGrid, target: HTMLElement): Promise<void> {
  target.focus();
  target.click();
  await element.updateComplete;
}

describe('<qmatic-date-grid>', () => {
  before(loadTemporal);
  afterEach(clearPage);

  it('DG-01 is a table named by its month, with seven named columns and a button per day of the window', async () => {
    const element = await grid();
    const nodes = await accessibilityTree();
    const columns = nodes.filter(({ role }) => role === 'columnheader').map(({ name }) => name);
    expect(columns).to.deep.equal(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    expect(nodes.find(({ role }) => role === 'table')?.name).to.equal('May 2026');
    expect(nodes.find(({ role }) => role === 'group')?.name).to.equal('Choose a date and time');
    // 12 to 31 May: from the first free date to the end of the month.
    expect(dayButtons(element).map(number)).to.deep.equal(Array.from({ length: 20 }, (_, index) => String(12 + index)));
    expect(rootOf(element).querySelector('[role=grid], [role=application], [aria-label]')).to.equal(null);
  });

  it('DG-01 leaves places of other months empty and writes days outside the window as text', async () => {
    const element = await grid();
    const texts = [...rootOf(element).querySelectorAll('tbody tr:first-child td')].map(({ textContent }) =>
      plain(textContent),
    );
    expect(texts).to.deep.equal(['', '', '', '', '1', '2', '3']);
  });

  it('DG-02 has exactly the dates of the server as free, month by month', async () => {
    const element = await grid();
    const free: string[] = [];
    for (let month = 0; month < 4; month += 1) {
      free.push(...names(element).filter((_, index) => isFree(dayButtons(element)[index]!)));
      await click(element, monthButton(element, 'Next'));
    }
    expect(free.map((name) => name.split(',')[0])).to.deep.equal([
      'Tuesday 12 May 2026',
      'Saturday 16 May 2026',
      'Monday 18 May 2026',
      'Friday 29 May 2026',
      'Tuesday 30 June 2026',
      'Monday 3 August 2026',
    ]);
  });

  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    it(`DG-02 shows the same days on a device in ${timezoneId}`, async () => {
      try {
        await executeServerCommand('cdp', { method: 'Emulation.setTimezoneOverride', params: { timezoneId } });
        const element = await grid({ today: '2026-05-12' });
        expect(names(element)[0]).to.equal('Tuesday 12 May 2026, today, first free date');
        expect(day(element, 12).getAttribute('aria-current')).to.equal('date');
      } finally {
        await executeServerCommand('cdp', { method: 'Emulation.setTimezoneOverride', params: { timezoneId: '' } });
      }
    });
  }

  it('DG-03 names each day with weekday, date and state, no two alike', async () => {
    const element = await grid({ today: '2026-05-13' });
    const all = names(element);
    expect(all.slice(0, 5)).to.deep.equal([
      'Tuesday 12 May 2026, first free date',
      'Wednesday 13 May 2026, today, no times',
      'Thursday 14 May 2026, no times',
      'Friday 15 May 2026, no times',
      'Saturday 16 May 2026',
    ]);
    expect(new Set(all).size).to.equal(all.length);
    expect(rootOf(element).querySelectorAll('[aria-current=date]')).to.have.length(1);
  });

  it('DG-03 names days in Dutch', async () => {
    const element = await grid({ frame: writtenFrame({ messages: nl, language: 'nl' }), today: '2026-05-13' });
    expect(names(element).slice(0, 2)).to.deep.equal([
      'dinsdag 12 mei 2026, eerste vrije datum',
      'woensdag 13 mei 2026, vandaag, geen tijden',
    ]);
    expect(names(element)[4]).to.equal('zaterdag 16 mei 2026');
  });

  it('DG-04 has the visible number in the name', async () => {
    const element = await grid();
    for (const each of dayButtons(element)) expect(nameOf(each)).to.include(` ${number(each)} `);
  });

  for (const [what, given] of Object.entries({
    'with dates': {},
    'with a chosen date': { selected: '2026-05-18' },
    'in a month without free dates': { selected: '2026-06-30', dates: ['2026-04-01', '2026-06-30'] },
    'while loading': { dates: undefined },
    'without dates': { dates: [] },
    'at another heading level': { frame: writtenFrame({ headingLevel: 4 }) },
  })) {
    it(`SH-01 is accessible ${what}`, async () => {
      const element = await grid(given);
      await expect(element).to.be.accessible({ ignoredRules: ['heading-order', 'page-has-heading-one'] });
    });
  }

  describe('DG-05 the key script', () => {
    /** What the keys lead to when the language is read from the left, weeks start on Monday, and May 12 is the first. */
    const golden = [
      'Tab → 12 May',
      'ArrowRight → 13 May',
      'ArrowDown → 20 May',
      'Home → 18 May',
      'End → 24 May',
      'PageDown → 24 June',
      'PageDown → 30 June',
      'PageUp → 24 May',
      'Control+Home → 12 May',
      'Control+End → 29 May',
      'ArrowUp → 22 May',
      'Shift+PageDown → 30 June',
      'Shift+PageUp → 12 May',
      'ArrowLeft → 12 May',
      'Tab → Show dates as a list',
    ];
    const variants = [
      { dir: 'ltr', region: 'NL', weekStart: 'Monday', differs: {} },
      { dir: 'ltr', region: 'EG', weekStart: 'Saturday', differs: week('16', '22') },
      { dir: 'ltr', region: 'IL', weekStart: 'Sunday', differs: week('17', '23') },
      { dir: 'rtl', region: 'NL', weekStart: 'Monday', differs: mirrored },
      { dir: 'rtl', region: 'EG', weekStart: 'Saturday', differs: { ...mirrored, ...week('16', '22') } },
      { dir: 'rtl', region: 'IL', weekStart: 'Sunday', differs: { ...mirrored, ...week('17', '23') } },
    ] as const;

    for (const { dir, region, weekStart, differs } of variants) {
      it(`passes ${dir} with weeks from ${weekStart}`, async () => {
        const expected = golden.map((line, index) => (differs as Readonly<Record<number, string>>)[index] ?? line);
        const element = await grid({
          dir,
          frame: writtenFrame({ region }),
          dates: ['2026-05-12', '2026-05-18', '2026-05-29', '2026-06-02', '2026-06-16', '2026-06-30'],
        });
        monthButton(element, 'Next').focus();
        const lines: string[] = [];
        for (const line of golden) {
          const [keys = ''] = line.split(' ');
          await chord(keys);
          await element.updateComplete;
          lines.push(`${keys} → ${/\d+ (?:May|June)/.exec(focusedName())?.[0] ?? focusedName()}`);
        }
        expect(lines).to.deep.equal(expected);
      });
    }
  });

  it('DG-05 leaves Escape and screen readers’ table commands to others', async () => {
    const element = await grid();
    const prevented = new Map<string, boolean>();
    document.addEventListener('keydown', (event) => prevented.set(event.key, event.defaultPrevented), { once: false });
    day(element, 18).focus();
    await press('Escape');
    await chord('Control+Alt+ArrowRight');
    await press('x');
    expect([...prevented].filter(([, was]) => was)).to.deep.equal([]);
    expect(prevented.has('Escape')).to.be.true;
    expectFocus(day(element, 18));
    await press('ArrowRight');
    expect(prevented.get('ArrowRight')).to.be.true;
  });

  it('DG-06 has one tab stop at all times: the chosen date, else the first free one, in the shown month', async () => {
    const element = await grid({ today: '2026-05-20' });
    const only = () => {
      const stops = tabStops(element);
      expect(stops).to.have.length(1);
      return bare(nameOf(stops[0]!));
    };
    expect(only()).to.equal('Tuesday 12 May 2026, first free date');
    await click(element, monthButton(element, 'Next'));
    expect(only()).to.equal('Tuesday 30 June 2026');
    await click(element, monthButton(element, 'Next'));
    expect(only()).to.equal('Wednesday 1 July 2026, no times');
    await click(element, monthButton(element, 'Previous'));
    element.dates = ['2026-06-01', '2026-08-03'];
    await element.updateComplete;
    expect(only()).to.equal('Tuesday 30 June 2026, no times');
    element.selected = '2026-08-03';
    await element.updateComplete;
    expect(only()).to.equal('Monday 3 August 2026');
    expect(shownMonth(element)).to.equal('August 2026');
  });

  for (const act of ['click', 'Enter', ' ']) {
    it(`DG-07 chooses nothing on a date without times and says which are near (${act === ' ' ? 'Space' : act})`, async () => {
      const element = await grid();
      const chosen = listen(element, 'day-chosen');
      const said = listen(element, 'announce');
      day(element, 17).focus();
      if (act === 'click') day(element, 17).click();
      else await press(act);
      expect(chosen).to.have.length(0);
      expect(said.map(({ text }) => bare(text))).to.deep.equal([
        'No times on Sunday 17 May. Nearest free dates: Saturday 16 May and Monday 18 May.',
      ]);
      expect(day(element, 17).hasAttribute('aria-pressed')).to.be.false;
      expectFocus(day(element, 17));
    });
  }

  it('DG-08 disables nothing, and keeps the focus on a month button at the edge', async () => {
    const element = await grid();
    const next = monthButton(element, 'Next');
    next.focus();
    for (const month of ['June 2026', 'July 2026', 'August 2026', 'August 2026']) {
      await press('Enter');
      await element.updateComplete;
      expect(shownMonth(element)).to.equal(month);
      expectFocus(next);
    }
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(rootOf(element).querySelector('[disabled]')).to.equal(null);
    const said = listen(element, 'announce');
    await press('Enter');
    expect(said.map(({ text }) => bare(text))).to.deep.equal(['You can book until Monday 3 August 2026.']);
  });

  it('DG-08 says from when one can book at the first month', async () => {
    const element = await grid();
    const said = listen(element, 'announce');
    await click(element, monthButton(element, 'Previous'));
    expect(said.map(({ text }) => bare(text))).to.deep.equal(['You can book from Tuesday 12 May 2026.']);
    expect(shownMonth(element)).to.equal('May 2026');
  });

  it('DG-09 announces a month once when its button is pressed, and never when keys lead there', async () => {
    const element = await grid();
    const said = listen(element, 'announce');
    await click(element, monthButton(element, 'Next'));
    expect(said.map(({ text }) => text)).to.deep.equal(['1 date with free times in June 2026.']);
    await click(element, monthButton(element, 'Next'));
    expect(bare(said[1]?.text ?? '')).to.equal('No free times in July 2026. Next free date: Monday 3 August.');
    said.length = 0;
    day(element, 1).focus();
    await press('PageUp');
    await element.updateComplete;
    expect(shownMonth(element)).to.equal('June 2026');
    expect(said).to.have.length(0);
  });

  it('DG-10 reports a free date that was pressed, and says so by its state', async () => {
    const element = await grid();
    const chosen = listen(element, 'day-chosen');
    day(element, 18).focus();
    await press('Enter');
    await element.updateComplete;
    expect(chosen.map((event) => event.day)).to.deep.equal(['2026-05-18']);
    expect(day(element, 18).getAttribute('aria-pressed')).to.equal('true');
    expect(rootOf(element).querySelectorAll('[aria-pressed=true]')).to.have.length(1);
    const [event] = chosen;
    expect([event?.bubbles, event?.composed]).to.deep.equal([false, false]);
  });

  it('DG-10 reports nothing when a date is set from the outside', async () => {
    const element = await grid();
    const chosen = listen(element, 'day-chosen');
    element.selected = '2026-05-29';
    await element.updateComplete;
    expect(chosen).to.have.length(0);
  });

  it('DG-11 puts the focus on the chosen date, also when another month is shown', async () => {
    const element = await grid({ selected: '2026-05-18' });
    await click(element, monthButton(element, 'Next'));
    element.focusSelected();
    await element.updateComplete;
    expectFocus(day(element, 18));
    expect(shownMonth(element)).to.equal('May 2026');
  });

  for (const forced of [false, true]) {
    it(`DG-12 tells the states of days apart without colour${forced ? ', also in forced colours' : ''}`, async () => {
      try {
        await forcedColours(forced);
        const element = await grid({ today: '2026-05-16', selected: '2026-05-18' });
        const looks = [12, 16, 17, 18].map((each) => {
          const { borderTopStyle, borderTopWidth, fontWeight, textDecorationLine } = getComputedStyle(
            day(element, each),
          );
          return [borderTopStyle, borderTopWidth, fontWeight, textDecorationLine].join();
        });
        expect(new Set(looks).size).to.equal(looks.length);
        day(element, 12).focus();
        await press('ArrowRight');
        expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
        expect(parseFloat(getComputedStyle(focused()!).outlineWidth)).to.be.at.least(2);
      } finally {
        await forcedColours(false);
      }
    });
  }

  it('DG-13 opens at the month of the first free date and says so', async () => {
    const element = await grid({ dates: ['2026-08-03', '2026-08-04'] });
    expect(shownMonth(element)).to.equal('August 2026');
    const texts = (await accessibilityTree()).map(({ name }) => bare(name));
    expect(texts).to.include('2 dates with free times in August 2026. First: Monday 3 August.');
  });

  it('DG-14 goes to the first free date from anywhere', async () => {
    const element = await grid();
    await click(element, monthButton(element, 'Next'));
    const jump = buttons(element).find((each) => bare(nameOf(each)) === 'Go to first free date: Tuesday 12 May');
    await click(element, jump!);
    expect(focusedName()).to.equal('Tuesday 12 May 2026, first free date');
  });

  it('DG-15 offers the list by a button that says what it does', async () => {
    const element = await grid();
    const changed = listen(element, 'view-changed');
    button(element, 'Show dates as a list').click();
    expect(changed.map(({ view }) => view)).to.deep.equal(['list']);
  });

  it('DG-16 starts the week where the region does', async () => {
    const first = async (region: string) => {
      clearPage();
      const element = await grid({ frame: writtenFrame({ region }) });
      return plain(rootOf(element).querySelector('th .visually-hidden')?.textContent ?? null);
    };
    expect([await first('NL'), await first('US'), await first('EG')]).to.deep.equal(['Monday', 'Sunday', 'Saturday']);
  });

  for (const language of ['fa', 'th', 'ar-SA']) {
    it(`DG-17 is the common calendar in ${language}`, async () => {
      const element = await grid({ frame: writtenFrame({ language, region: 'SA' }) });
      expect(shownMonth(element)).to.include('2026');
      expect(number(dayButtons(element)[0]!)).to.equal('12');
      for (const name of names(element)) expect(name).to.include('2026');
    });
  }

  it('DG-18 shows a month without free dates with the way to the next one', async () => {
    const element = await grid();
    await click(element, monthButton(element, 'Next'));
    await click(element, monthButton(element, 'Next'));
    const texts = (await accessibilityTree()).map(({ name }) => bare(name));
    expect(texts).to.include('No free times in July 2026. Next free date: Monday 3 August.');
    expect(dayButtons(element)).to.have.length(31);
    const jump = buttons(element).find((each) => bare(nameOf(each)) === 'Go to next free date: Monday 3 August');
    await click(element, jump!);
    expect(focusedName()).to.equal('Monday 3 August 2026');
  });

  it('DG-19 keeps focus and month when a date is lost, and says so', async () => {
    const element = await grid();
    const said = listen(element, 'announce');
    day(element, 12).focus();
    element.dates = dates.slice(1);
    await element.updateComplete;
    expectFocus(day(element, 12));
    expect(isFree(day(element, 12))).to.be.false;
    expect(said.map(({ text }) => bare(text))).to.deep.equal([
      'No times on Tuesday 12 May. Nearest free dates: Saturday 16 May.',
    ]);
  });

  it('DG-19 keeps quiet when a date is lost that has no focus', async () => {
    const element = await grid();
    const said = listen(element, 'announce');
    element.dates = dates.filter((date) => date !== '2026-05-18');
    await element.updateComplete;
    expect(said).to.have.length(0);
    expect(isFree(day(element, 18))).to.be.false;
  });

  it('SH-06 gives the focus to the heading when the last date is lost', async () => {
    const element = await grid();
    day(element, 12).focus();
    element.dates = [];
    await element.updateComplete;
    expectFocus(heading(element, 'Choose a date and time'));
    expect(dayButtons(element)).to.have.length(0);
  });

  for (const [width, fontSize] of [
    ['288px', '16px'],
    ['288px', '32px'],
    ['640px', '16px'],
  ] as const) {
    it(`DG-20 fits into ${width} with letters of ${fontSize}`, async () => {
      const element = await grid({}, width);
      element.style.fontSize = fontSize;
      expect(element.scrollWidth).to.be.at.most(parseFloat(width));
      for (const each of dayButtons(element)) {
        expect(each.scrollWidth, number(each)).to.be.at.most(each.clientWidth);
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  }

  it('DG-22 shows Saturdays and Sundays', async () => {
    const element = await grid();
    expect(isFree(day(element, 16))).to.be.true;
    expect(day(element, 16).checkVisibility()).to.be.true;
  });

  it('LD-02 shows nothing readable or focusable while the dates load', async () => {
    const element = await grid({ dates: undefined });
    expect(buttons(element).map(nameOf)).to.deep.equal(['Back']);
    const names = (await accessibilityTree()).map(({ name }) => name);
    expect(names).not.to.include('Monday');
    expect(names).to.include('Choose a date and time');
  });

  it('SH-05 puts the focus on the step’s heading', async () => {
    const element = await grid();
    element.focus();
    expectFocus(heading(element, 'Choose a date and time'));
    expect(heading(element, 'Choose a date and time').localName).to.equal('h2');
    expect(heading(element, 'May 2026').localName).to.equal('h3');
  });
});

/** The lines of the key script in which the ends of weeks show. */
function week(start: string, end: string): Readonly<Record<number, string>> {
  return {
    3: `Home → ${start} May`,
    4: `End → ${end} May`,
    5: `PageDown → ${end} June`,
    7: `PageUp → ${end} May`,
  };
}

async function chord(keys: string): Promise<void> {
  const modifiers = keys.split('+');
  const key = modifiers.pop() ?? '';
  for (const modifier of modifiers) await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  for (const modifier of modifiers) await sendKeys({ up: modifier });
}

async function forcedColours(on: boolean): Promise<void> {
  const features = [{ name: 'forced-colors', value: on ? 'active' : 'none' }];
  await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { features } });
}
