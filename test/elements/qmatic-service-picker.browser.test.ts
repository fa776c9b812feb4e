import { fixture, html } from '@open-wc/testing-helpers';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ServiceOption } from '../../src/booking/catalog.js';
import type { AnnounceEvent } from '../../src/elements/announce-event.js';
import { QmaticServicePicker, type ServicesChosenEvent } from '../../src/elements/qmatic-service-picker.js';
import { allByRole, byRole } from '../support/ax-tree.js';
import { serviceOption } from '../support/domain.js';
import { englishFrame } from '../support/english-frame.js';
import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';
import * as step from '../support/step-element.js';

if (!customElements.get('qmatic-service-picker')) customElements.define('qmatic-service-picker', QmaticServicePicker);

const named = (name: string, given: Partial<ServiceOption> = {}): ServiceOption =>
  serviceOption({ id: name.toLowerCase(), name: { text: name, lang: undefined }, ...given });
const three = ['Passport', 'Identity card', 'Driving licence'].map((name) => named(name));
const many = Array.from({ length: 12 }, (_, index) => named(`Service ${String(index + 1)}`));

async function show(given: Partial<QmaticServicePicker> = {}): Promise<QmaticServicePicker> {
  const element = await fixture<QmaticServicePicker>(
    html`<qmatic-service-picker .frame=${englishFrame} .options=${three}></qmatic-service-picker>`,
  );
  Object.assign(element, given);
  await element.updateComplete;
  return element;
}

async function press(element: QmaticServicePicker, name: string): Promise<void> {
  step.button(element, name).click();
  await element.updateComplete;
}

describe('qmatic-service-picker', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('SV-01 offers one service as radios in a group named by the heading', async () => {
    const element = await show();
    const question = 'What is your appointment for?';
    expect((await byRole('group', question)).role).to.equal('group');
    expect((await byRole('heading', question)).properties['level']).to.equal(2);
    expect((await allByRole('radio')).map(({ name }) => name)).to.deep.equal(three.map(({ name }) => name.text));
    await step.expectSound(element);
  });

  it('SV-01 offers several as checkboxes and says how many', async () => {
    const element = await show({ most: 2 });
    expect((await allByRole('checkbox')).map(({ name }) => name)).to.deep.equal(three.map(({ name }) => name.text));
    expect((await allByRole('heading'))[0]?.name).to.contain('Choose up to 2');
    expect(step.text(element)).to.contain('0 of 2 chosen');
    await step.expectSound(element);
  });

  it('BR-03 chooses nothing by itself, BR-04 reports only on Continue', async () => {
    const element = await show();
    const chosen = step.record<ServicesChosenEvent>(element, 'services-chosen');
    expect(step.checked(element)).to.deep.equal([]);
    step.choice(element, 'Passport').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(step.checked(element)).to.deep.equal(['Driving licence']);
    expect(step.focused(element)).to.equal('Driving licence');
    expect(chosen).to.have.length(0);
    await press(element, 'Continue');
    expect(chosen.map(({ ids }) => ids)).to.deep.equal([['driving licence']]);
    expect([chosen[0]?.bubbles, chosen[0]?.composed]).to.deep.equal([false, false]);
  });

  it('chooses by a press anywhere on the card', async () => {
    const element = await show({ options: [named('Passport', { description: 'For a new passport.' })] });
    const [description] = [...step.rootOf(element).querySelectorAll('p')].filter((each) =>
      each.textContent.includes('For a new'),
    );
    const { x, y, width, height } = description!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    expect(step.checked(element)).to.deep.equal(['Passport']);
  });

  it('shows what was chosen before; the same ids again do not undo a choice', async () => {
    const element = await show({ selected: ['passport'] });
    expect(step.checked(element)).to.deep.equal(['Passport']);
    step.choice(element, 'Identity card').click();
    element.selected = ['passport'];
    element.frame = { ...englishFrame };
    await element.updateComplete;
    expect(step.checked(element)).to.deep.equal(['Identity card']);
    element.selected = ['driving licence'];
    await element.updateComplete;
    expect(step.checked(element)).to.deep.equal(['Driving licence']);
  });

  it('reports no id that is not offered any more', async () => {
    const element = await show({ selected: ['gone', 'passport'], most: 3 });
    const chosen = step.record<ServicesChosenEvent>(element, 'services-chosen');
    await press(element, 'Continue');
    expect(chosen.map(({ ids }) => ids)).to.deep.equal([['passport']]);
  });

  it('SV-02 puts groups under headings one level deeper', async () => {
    const element = await show({
      options: [named('Passport', { group: 'Travel' }), named('Birth'), named('Visa', { group: 'Travel' })],
    });
    expect(step.choices(element)).to.deep.equal(['Passport', 'Visa', 'Birth']);
    await byRole('group', 'Travel');
    await byRole('group', 'Other services');
    expect((await byRole('heading', 'Travel')).properties['level']).to.equal(3);
    step.choice(element, 'Passport').click();
    step.choice(element, 'Birth').click();
    await element.updateComplete;
    expect(step.checked(element), 'one choice over all groups').to.deep.equal(['Birth']);
    await step.expectSound(element);
  });

  it('SV-03 tells duration, cost and description with the name, what to bring in the reading order', async () => {
    const element = await show({
      options: [
        named('Passport', {
          cost: '€ 80',
          description: 'For travel.',
          bring: ['Old passport', 'Photo'],
          infoText: '<p>Come <b>alone</b>.</p><script>alert(1)</script>',
          url: 'https://example.org/passport',
        }),
      ],
    });
    const { description } = await byRole('radio', 'Passport');
    expect(description.replace(/[\u2066-\u2069]/g, '')).to.equal('20 minutes , Cost: € 80 For travel.');
    const details = step.rootOf(element).querySelector('details')!;
    expect(details.closest('label') === null).to.equal(true);
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    await until(() => details.innerText.includes('Come'), 'the text of the editor');
    expect(details.innerText).to.match(/What to bring\s+Old passport\s+Photo\s+Come alone\.$/);
    expect(step.checked(element), 'reading does not choose').to.deep.equal([]);
    const link = step.rootOf(element).querySelector('a')!;
    expect(link.closest('label') === null).to.equal(true);
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/passport', 'noopener noreferrer']);
    await step.expectSound(element);
  });

  it('SV-05 keeps what is beyond the limit focusable, says why, and does not check it', async () => {
    const element = await show({ most: 2, selected: ['passport'] });
    const announced = step.record<AnnounceEvent>(element, 'announce');
    step.choice(element, 'Identity card').focus();
    await sendKeys({ press: 'Space' });
    await step.sleep(600);
    const reason =
      'You have chosen 2 services. That is the most for one appointment. To choose another, first remove one.';
    expect(announced.map((event) => event.text)).to.deep.equal([reason]);
    await sendKeys({ press: 'Tab' });
    const third = step.choice(element, 'Driving licence');
    expect(step.focused(element)).to.equal('Driving licence');
    const inTree = await byRole('checkbox', 'Driving licence');
    expect(inTree.properties['disabled']).to.equal(true);
    expect(inTree.description).to.contain(reason);
    await sendKeys({ press: 'Space' });
    expect(third.checked).to.equal(false);
    await step.sleep(600);
    expect(announced.map((event) => event.text)).to.deep.equal([reason, reason]);
    await step.expectSound(element);
    step.choice(element, 'Passport').click();
    await element.updateComplete;
    third.click();
    await element.updateComplete;
    expect(step.checked(element)).to.deep.equal(['Identity card', 'Driving licence']);
  });

  it('SV-04 says why a service cannot be combined, and keeps what is chosen', async () => {
    const element = await show({ most: 3, selected: ['passport'], unavailable: ['driving licence', 'passport'] });
    const reason = 'This cannot be combined with what you have chosen.';
    expect((await byRole('checkbox', 'Driving licence')).description).to.contain(reason);
    expect((await byRole('checkbox', 'Passport')).description).not.to.contain(reason);
    step.choice(element, 'Driving licence').click();
    await element.updateComplete;
    expect(step.checked(element)).to.deep.equal(['Passport']);
    step.choice(element, 'Passport').click();
    expect(step.checked(element), 'what is chosen can be taken back').to.deep.equal([]);
    await step.expectSound(element);
  });

  it('ER-01 says what is missing, at the question, with the focus there', async () => {
    const element = await show();
    const chosen = step.record(element, 'services-chosen');
    await press(element, 'Continue');
    const message = 'Error: Choose what your appointment is for';
    expect(step.focused(element)).to.equal(message);
    expect((await byRole('group', 'What is your appointment for?')).description).to.equal(message);
    expect(chosen).to.have.length(0);
    await step.expectSound(element);
    step.button(element, 'Continue').focus();
    await press(element, 'Continue');
    expect(step.focused(element)).to.contain('Choose what');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await press(element, 'Continue');
    expect(chosen).to.have.length(1);
    expect(step.text(element)).not.to.contain('Error:');
  });

  describe('BR-02 with more than ten', () => {
    it('has a search field that keeps what is checked, and says the count once', async () => {
      const element = await show({ options: many });
      const announced = step.record<AnnounceEvent>(element, 'announce');
      step.choice(element, 'Service 7').click();
      step.textField(element, 'Search for a service').focus();
      await sendKeys({ type: 'ice 1' });
      expect(step.choices(element)).to.deep.equal(['Service 7', 'Service 1', 'Service 10', 'Service 11', 'Service 12']);
      expect(step.checked(element)).to.deep.equal(['Service 7']);
      await step.sleep(650);
      expect(announced.map((event) => event.text)).to.deep.equal(['4 services']);
      expect(step.text(element)).to.contain('4 services');
      await step.expectSound(element);
    });

    it('says that nothing is found', async () => {
      const element = await show({ options: many });
      step.textField(element, 'Search for a service').focus();
      await sendKeys({ type: 'xyz' });
      expect(step.choices(element)).to.deep.equal([]);
      expect(step.text(element)).to.contain('No services found');
      await step.expectSound(element);
    });

    it('sends nothing on Enter in the search', async () => {
      const element = await show({ options: many, selected: ['service 1'] });
      const chosen = step.record(element, 'services-chosen');
      step.textField(element, 'Search for a service').focus();
      await sendKeys({ type: '2' });
      await sendKeys({ press: 'Enter' });
      expect(chosen).to.have.length(0);
      expect(step.focused(element)).to.equal('Search for a service');
    });

    it('does not move what is on screen when another one is chosen', async () => {
      const element = await show({ options: many, selected: ['service 7'] });
      step.textField(element, 'Search for a service').focus();
      await sendKeys({ type: '1' });
      const before = step.choices(element);
      step.choice(element, 'Service 12').click();
      await element.updateComplete;
      expect(step.choices(element)).to.deep.equal(before);
      expect(step.checked(element)).to.deep.equal(['Service 12']);
    });

    it('opens no details that the visitor has not opened', async () => {
      const options = many.map((service) => ({ ...service, bring: [`Form of ${service.name.text}`] }));
      const element = await show({ options });
      step.rootOf(element).querySelector('details')!.open = true;
      step.textField(element, 'Search for a service').focus();
      await sendKeys({ type: '12' });
      expect(step.choices(element)).to.deep.equal(['Service 12']);
      expect(step.rootOf(element).querySelector('details')!.open).to.equal(false);
    });
  });

  it('has no search field for ten', async () => {
    await show({ options: many.slice(0, 10) });
    expect(await allByRole('searchbox')).to.have.length(0);
  });

  it('SV-07 wraps a word of 60 letters at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const word = 'Aufenthaltserlaubnisverlaengerungsantragsstellungsverfahrens';
    expect(word).to.have.length(60);
    const element = await show({
      options: [
        named(word, {
          description: word,
          cost: word,
          group: word,
          bring: [word],
          infoText: word,
          url: 'https://x.test',
        }),
      ],
    });
    step.rootOf(element).querySelector('details')!.open = true;
    for (const each of step.rootOf(element).querySelectorAll('.option, label, p, li, legend, summary')) {
      if (each.matches('.visually-hidden')) continue;
      expect(each.scrollWidth, each.outerHTML).to.be.at.most(Math.max(each.clientWidth, 288));
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('SV-08 shows markup as text, and asks no server for it', async () => {
    const markup = '<img src="/stolen" onerror="document.title=1"><b>x</b>';
    const element = await show({
      options: [named(markup, { description: markup, cost: markup, bring: [markup], group: markup })],
    });
    const root = step.rootOf(element);
    expect(root.querySelector('label')!.textContent).to.equal(markup);
    expect(root.querySelector('li')!.textContent).to.equal(markup);
    expect(root.querySelectorAll('img, b')).to.have.length(0);
    await step.sleep(100);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('stolen'))).to.have.length(0);
  });

  it('I18N-13 keeps an override of direction inside the name', async () => {
    const element = await show({ options: [named('Pass\u202eport', { cost: '80\u202e €' })] });
    const name = step.rootOf(element).querySelector('label bdi')!;
    expect(name.textContent).to.equal('Pass\u202eport');
    expect(step.text(element).replace('Pass\u202eport', '')).not.to.contain('\u202e');
  });

  it('SH-25 says the language of a name that is in another one', async () => {
    const element = await show({ options: [named('Paspoort', { name: { text: 'Paspoort', lang: 'nl' } })] });
    expect(step.rootOf(element).querySelector('label')!.lang).to.equal('nl');
    expect((await show()).shadowRoot!.querySelector('label')!.hasAttribute('lang')).to.equal(false);
  });

  it('SH-16 tells chosen, open and refused services apart in forced colours', async () => {
    const force = (value: string) =>
      executeServerCommand('cdp', {
        method: 'Emulation.setEmulatedMedia',
        params: { features: [{ name: 'forced-colors', value }] },
      });
    const element = await show({ most: 2, selected: ['passport'], unavailable: ['driving licence'] });
    await force('active');
    const borders = [...step.rootOf(element).querySelectorAll('.option')].map((card) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(card);
      return `${borderTopWidth} ${borderTopStyle}`;
    });
    await force('none');
    expect(borders).to.deep.equal(['3px solid', '1px solid', '1px dashed']);
  });

  it('LD-02 keeps the place while services load, with nothing to read or press', async () => {
    const element = await show({ options: undefined });
    expect((await allByRole('heading')).map(({ name }) => name)).to.deep.equal(['What is your appointment for?']);
    expect((await allByRole('button')).map(({ name }) => name)).to.deep.equal(['Back']);
    expect(step.text(element)).not.to.contain('Continue');
    await step.expectSound(element);
  });

  it('EM-04 leaves no Continue where there is nothing to choose', async () => {
    const element = await show({ options: [] });
    expect(step.hasButton(element, 'Continue')).to.equal(false);
  });

  it('SH-05 puts the focus on the heading on request, and SH-28 reports Back', async () => {
    const element = await show();
    const back = step.record(element, 'step-back');
    expect(document.activeElement?.localName).to.equal('body');
    element.focus();
    expect(step.focused(element)).to.equal('What is your appointment for?');
    await press(element, 'Back');
    expect(back).to.have.length(1);
  });
});
