import { fixture, html } from '@open-wc/testing-helpers';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { BranchOption } from '../../src/booking/catalog.js';
import type { AnnounceEvent } from '../../src/elements/announce-event.js';
import { QmaticBranchPicker, type BranchChosenEvent } from '../../src/elements/qmatic-branch-picker.js';
import { allByRole, byRole } from '../support/ax-tree.js';
import { branchOption } from '../support/domain.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import * as step from '../support/step-element.js';

if (!customElements.get('qmatic-branch-picker')) customElements.define('qmatic-branch-picker', QmaticBranchPicker);

const named = (name: string, given: Partial<BranchOption> = {}): BranchOption =>
  branchOption({ id: name, name: { text: name, lang: undefined }, ...given });
const three = ['Stadskantoor', 'Vleuten', 'Zuilen'].map((name) => named(name));
const towns = [
  'Århus',
  'Berlin',
  'Delft',
  'Ede',
  'Geleen',
  "'s-Hertogenbosch",
  'Nuth',
  'Oss',
  'Sittard-Geleen',
  'Urk',
  'Zeist',
];
const eleven = towns.map((name) => named(name, { address: [`${name} street 1`] }));
const thousands = Array.from({ length: 5000 }, (_, index) =>
  named(`Kantoor nummer ${String(index).padStart(4, '0')}`, {
    address: [`Ørestadsgade ${String(index)}`, '2300 København'],
    phone: '14 030',
  }),
);

async function show(given: Partial<QmaticBranchPicker> = {}): Promise<QmaticBranchPicker> {
  const element = await fixture<QmaticBranchPicker>(
    html`<qmatic-branch-picker .frame=${englishFrame} .options=${three}></qmatic-branch-picker>`,
  );
  Object.assign(element, given);
  await element.updateComplete;
  return element;
}

async function press(element: QmaticBranchPicker, name: string): Promise<void> {
  step.button(element, name).click();
  await element.updateComplete;
}

const search = (element: QmaticBranchPicker): HTMLInputElement => step.textField(element, 'Search for a location');

describe('qmatic-branch-picker', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('BR-01 offers up to ten as radios in a group named by the heading, without a search', async () => {
    const element = await show({ options: eleven.slice(0, 10) });
    await byRole('group', 'Where do you want to go?');
    expect((await allByRole('radio')).map(({ name }) => name)).to.deep.equal(towns.slice(0, 10));
    expect(await allByRole('searchbox')).to.deep.equal([]);
    await step.expectSound(element);
  });

  it('BR-03 chooses nothing by itself, BR-04 reports only on Continue', async () => {
    const element = await show();
    const chosen = step.record<BranchChosenEvent>(element, 'branch-chosen');
    expect(step.checked(element)).to.deep.equal([]);
    step.choice(element, 'Stadskantoor').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(step.checked(element)).to.deep.equal(['Zuilen']);
    expect(chosen).to.have.length(0);
    await press(element, 'Continue');
    expect(chosen.map(({ id, bubbles, composed }) => [id, bubbles, composed])).to.deep.equal([
      ['Zuilen', false, false],
    ]);
  });

  it('BR-05 describes a branch by address, phone and text; its link is outside the label', async () => {
    const element = await show({
      options: [
        named('Stadskantoor', {
          address: ['Stadsplateau 1', '3521 AZ Utrecht'],
          phone: '14 030',
          description: 'Open until 20:00 on Thursday.',
          url: 'https://example.org/map',
        }),
      ],
    });
    const { description } = await byRole('radio', 'Stadskantoor');
    expect(description.replace(/[\u2066-\u2069]/g, '')).to.equal(
      'Stadsplateau 1, 3521 AZ Utrecht Phone 14 030 Open until 20:00 on Thursday.',
    );
    const link = step.rootOf(element).querySelector('a')!;
    expect(link.closest('label') === null).to.equal(true);
    expect(link.href).to.equal('https://example.org/map');
    await step.expectSound(element);
  });

  it('BR-02 searches more than ten, keeps the checked one, and says the count once', async () => {
    const element = await show({ options: eleven });
    const announced = step.record<AnnounceEvent>(element, 'announce');
    step.choice(element, 'Urk').click();
    search(element).focus();
    await sendKeys({ type: 'geleen' });
    expect(step.choices(element)).to.deep.equal(['Urk', 'Geleen', 'Sittard-Geleen']);
    expect(step.checked(element)).to.deep.equal(['Urk']);
    expect(announced).to.have.length(0);
    await step.sleep(650);
    expect(announced.map((event) => event.text)).to.deep.equal(['2 locations']);
    await step.expectSound(element);
  });

  it('BR-02 says nothing when it is gone before the pause is over', async () => {
    const element = await show({ options: eleven });
    const announced = step.record(element, 'announce');
    search(element).focus();
    await sendKeys({ type: 'x' });
    element.remove();
    await step.sleep(650);
    expect(announced).to.have.length(0);
  });

  for (const [query, found] of [
    ['arhus', 'Århus'],
    ['hertogenbosch', "'s-Hertogenbosch"],
    ["'s-hertogen", "'s-Hertogenbosch"],
    ['sittard geleen', 'Sittard-Geleen'],
    ['delft street', 'Delft'],
  ] as const) {
    it(`BR-08 finds ${found} by "${query}"`, async () => {
      const element = await show({ options: eleven });
      search(element).focus();
      await sendKeys({ type: query });
      expect(step.choices(element)).to.deep.equal([found]);
    });
  }

  it('keeps what is typed when the list comes anew, and shows all when it became short', async () => {
    const element = await show({ options: eleven });
    search(element).focus();
    await sendKeys({ type: 'oss' });
    element.options = [...eleven, named('Ossendrecht')];
    await element.updateComplete;
    expect(step.choices(element)).to.deep.equal(['Oss', 'Ossendrecht']);
    expect(search(element).value).to.equal('oss');
    element.options = three;
    await element.updateComplete;
    expect(step.choices(element)).to.have.length(3);
  });

  it('sends nothing on Enter in the search', async () => {
    const element = await show({ options: eleven, selected: 'Urk' });
    const chosen = step.record(element, 'branch-chosen');
    search(element).focus();
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.have.length(0);
  });

  it('BR-07 says that the order is alphabetical, where it is', async () => {
    const sorted = [...eleven].sort((a, b) => englishFrame.formats.compare(a.name.text, b.name.text));
    expect(step.text(await show({ options: sorted }))).to.contain('In alphabetical order.');
    expect(step.text(await show({ options: sorted.reverse() }))).not.to.contain('alphabetical');
  });

  describe('with 5,000 branches', () => {
    it('shows fifty, and says so', async () => {
      const element = await show({ options: thousands });
      expect(step.choices(element)).to.have.length(50);
      expect(step.text(element)).to.contain('The first 50 of 5000 are shown.');
      await step.expectSound(element);
    });

    it('shows the chosen one beside them', async () => {
      const element = await show({ options: thousands, selected: 'Kantoor nummer 4711' });
      expect(step.choices(element)).to.have.length(51);
      expect(step.checked(element)).to.deep.equal(['Kantoor nummer 4711']);
    });

    it('costs no more a key than a hundred branches do, but for looking through them', async () => {
      // A ratio of medians from one run: what a busy machine adds, it adds to both.
      const few = await keyTimes(await show({ options: thousands.slice(0, 100) }));
      const many = await keyTimes(await show({ options: thousands }));
      expect(many / few, `${many} ms against ${few} ms`).to.be.below(8);
    });

    it('finds the last one as it is typed', async () => {
      const element = await show({ options: thousands });
      search(element).focus();
      await sendKeys({ type: 'orestad 4999' });
      expect(step.choices(element)).to.deep.equal(['Kantoor nummer 4999']);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      const chosen = step.record<BranchChosenEvent>(element, 'branch-chosen');
      await press(element, 'Continue');
      expect(chosen[0]?.id).to.equal('Kantoor nummer 4999');
    });
  });

  it('ER-01 says what is missing, at the question, with the focus there', async () => {
    const element = await show();
    const chosen = step.record(element, 'branch-chosen');
    await press(element, 'Continue');
    expect(step.focused(element)).to.contain('Choose where you want to go');
    expect((await byRole('group', 'Where do you want to go?')).description).to.equal(
      'Error: Choose where you want to go',
    );
    expect(chosen).to.have.length(0);
    await step.expectSound(element);
  });

  it('asks again when the chosen branch is not offered any more', async () => {
    const element = await show({ selected: 'Zuilen' });
    const chosen = step.record(element, 'branch-chosen');
    element.options = three.slice(0, 2);
    await element.updateComplete;
    await press(element, 'Continue');
    expect(chosen).to.have.length(0);
    expect(step.text(element)).to.contain('Choose where you want to go');
  });

  it('SV-07 and SH-10 wrap hostile texts at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch12';
    await show({
      options: [
        named(word, { address: [word, word], phone: '0'.repeat(60), description: word, url: 'https://x.test' }),
      ],
    });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('SV-08 shows markup as text, I18N-13 keeps an override of direction in its line', async () => {
    const markup = '<img src="/stolen-by-branch">';
    const element = await show({
      options: [named(markup, { address: [markup, 'a\u202eb'], phone: '1\u202e2', description: markup })],
    });
    const root = step.rootOf(element);
    expect(root.querySelector('label')!.textContent).to.equal(markup);
    expect(root.querySelectorAll('img')).to.have.length(0);
    const isolated = [...root.querySelectorAll('bdi')].map((each) => each.textContent);
    expect(isolated).to.include('a\u202eb');
    expect(step.text(element)).to.contain('\u206812\u2069');
    await step.sleep(100);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('stolen'))).to.have.length(0);
  });

  it('LD-02 keeps the place while branches load, EM-04 has no dead Continue', async () => {
    const element = await show({ options: undefined });
    expect((await allByRole('button')).map(({ name }) => name)).to.deep.equal(['Back']);
    await step.expectSound(element);
    element.options = [];
    await element.updateComplete;
    expect(step.hasButton(element, 'Continue')).to.equal(false);
  });

  it('SH-05 puts the focus on the heading on request, and only then', async () => {
    const element = await show();
    expect(document.activeElement?.localName).to.equal('body');
    element.focus();
    expect(step.focused(element)).to.equal('Where do you want to go?');
  });
});

/** The median time of a key in the search field, until what it finds is laid out. */
async function keyTimes(element: QmaticBranchPicker): Promise<number> {
  const field = search(element);
  field.focus();
  const times: number[] = [];
  for (const typed of ['k', 'ka', 'kan', 'kant', 'kanto', 'kantoo', 'kantoor', 'kantoo', 'kanto', 'kant', 'kan']) {
    field.value = typed;
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    element.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
}
