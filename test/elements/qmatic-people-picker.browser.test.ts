import { fixture, html } from '@open-wc/testing-helpers';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { AnnounceEvent } from '../../src/elements/announce-event.js';
import { QmaticPeoplePicker, type PeopleChosenEvent } from '../../src/elements/qmatic-people-picker.js';
import { byRole } from '../support/ax-tree.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import * as step from '../support/step-element.js';

if (!customElements.get('qmatic-people-picker')) customElements.define('qmatic-people-picker', QmaticPeoplePicker);

async function show(given: Partial<QmaticPeoplePicker> = {}): Promise<QmaticPeoplePicker> {
  const element = await fixture<QmaticPeoplePicker>(
    html`<qmatic-people-picker
      .frame=${englishFrame}
      .most=${4}
      .durations=${[20, 30, 40, 50]}
    ></qmatic-people-picker>`,
  );
  Object.assign(element, given);
  await element.updateComplete;
  return element;
}

async function press(element: QmaticPeoplePicker, name: string): Promise<void> {
  const pressed = step.button(element, name);
  pressed.focus();
  pressed.click();
  await element.updateComplete;
}

async function type(element: QmaticPeoplePicker, typed: string): Promise<void> {
  const input = step.textField(element, 'Number of people');
  input.focus();
  input.select();
  await sendKeys({ press: 'Delete' });
  if (typed !== '') await sendKeys({ type: typed });
  await element.updateComplete;
}

describe('qmatic-people-picker', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('GR-01 takes a typed number', async () => {
    const element = await show();
    const chosen = step.record<PeopleChosenEvent>(element, 'people-chosen');
    const input = step.textField(element, 'Number of people');
    expect([input.value, input.inputMode]).to.deep.equal(['1', 'numeric']);
    expect((await byRole('textbox', 'Number of people')).description).to.contain('Count only the people');
    await type(element, '3');
    await sendKeys({ press: 'Enter' });
    expect(chosen.map(({ people, bubbles, composed }) => [people, bubbles, composed])).to.deep.equal([
      [3, false, false],
    ]);
    await step.expectSound(element);
  });

  it('GR-02 has buttons with full names that keep the focus at the limits', async () => {
    const element = await show();
    await byRole('button', 'One person fewer');
    for (let presses = 0; presses < 5; presses += 1) await press(element, 'One person more');
    expect(step.textField(element, 'Number of people').value).to.equal('4');
    expect(step.focused(element)).to.equal('One person more');
    expect((await byRole('button', 'One person more')).properties['disabled']).to.equal(true);
    for (let presses = 0; presses < 5; presses += 1) await press(element, 'One person fewer');
    expect(step.textField(element, 'Number of people').value).to.equal('1');
    expect(step.focused(element)).to.equal('One person fewer');
    await step.expectSound(element);
  });

  it('GR-03 says the new number once a pause, GR-05 with what it means', async () => {
    const element = await show();
    const announced = step.record<AnnounceEvent>(element, 'announce');
    for (let presses = 0; presses < 3; presses += 1) await press(element, 'One person more');
    await step.sleep(650);
    const sentence = '4 people: the appointment takes 50 minutes.';
    expect(announced.map((event) => event.text)).to.deep.equal([sentence]);
    expect(step.text(element)).to.contain(sentence);
  });

  it('GR-05 says the number alone where its length is not known', async () => {
    const element = await show({ durations: [] });
    expect(step.text(element)).to.contain('1 person').and.not.to.contain('takes');
  });

  for (const typed of ['', '0', '5', 'two', '-1', '1.5', '1e0']) {
    it(`ER-03 asks again for "${typed}", at the field`, async () => {
      const element = await show();
      const chosen = step.record(element, 'people-chosen');
      await type(element, typed);
      await press(element, 'Continue');
      expect(chosen).to.have.length(0);
      const field = await byRole('textbox', 'Number of people');
      expect(field.description).to.match(/^Error: Enter a number from 1 to 4 /);
      expect(field.properties['invalid']).to.equal('true');
      expect(step.focused(element)).to.equal('Number of people');
      expect(step.textField(element, 'Number of people').value, 'what was typed stays').to.equal(typed);
      await step.expectSound(element);
    });
  }

  it('is not invalid before Continue, and not any more after the next one', async () => {
    const element = await show();
    await type(element, '');
    expect((await byRole('textbox', 'Number of people')).properties['invalid']).to.equal('false');
    await press(element, 'Continue');
    await press(element, 'One person more');
    expect(step.textField(element, 'Number of people').value, 'starts again at one').to.equal('1');
    await press(element, 'Continue');
    expect((await byRole('textbox', 'Number of people')).properties['invalid']).to.equal('false');
  });

  it('reads digits of other scripts', async () => {
    const element = await show();
    const chosen = step.record<PeopleChosenEvent>(element, 'people-chosen');
    await type(element, '٣');
    await press(element, 'Continue');
    expect(chosen[0]?.people).to.equal(3);
  });

  it('GR-06 asks for nothing but the number', async () => {
    const inputs = step.rootOf(await show()).querySelectorAll('input');
    expect([...inputs].map(({ autocomplete }) => autocomplete)).to.deep.equal(['off']);
  });

  it('shows the number chosen before, and keeps what is typed when it is rendered anew', async () => {
    const element = await show({ people: 3 });
    expect(step.textField(element, 'Number of people').value).to.equal('3');
    await type(element, '2');
    element.frame = { ...englishFrame };
    await element.updateComplete;
    expect(step.textField(element, 'Number of people').value).to.equal('2');
  });

  it('SH-10 fits 320 px, and SH-05 puts the focus on the heading on request', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await show();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    element.focus();
    expect(step.focused(element)).to.equal('How many people need this service?');
  });
});
