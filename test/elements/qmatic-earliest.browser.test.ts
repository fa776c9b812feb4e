import { fixture, html } from '@open-wc/testing-helpers';
import { QmaticEarliest, type EarliestLook, type Position } from '../../src/elements/qmatic-earliest.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import { button, expectSound, hasButton, record, text } from '../support/step-element.js';

if (!customElements.get('qmatic-earliest')) customElements.define('qmatic-earliest', QmaticEarliest);

const idle: EarliestLook = { phase: 'idle', asked: 0, total: 0, failed: 0, best: undefined };
const best = { branchId: 'centrum', text: 'Earliest: Tue 8 May 10:00, Centrum' };
const done: EarliestLook = { phase: 'done', asked: 12, total: 12, failed: 0, best };

function open(look: EarliestLook, position: Position = 'none', canLocate = true): Promise<QmaticEarliest> {
  return fixture(
    html`<qmatic-earliest
      .frame=${englishFrame}
      .look=${look}
      .position=${position}
      .canLocate=${canLocate}
    ></qmatic-earliest>`,
  );
}

describe('qmatic-earliest', () => {
  it('looks and locates on a press only, and offers no order by distance where there is none', async () => {
    const element = await open(idle);
    const wanted = record(element, 'earliest-wanted');
    const located = record(element, 'position-wanted');
    expect([...wanted, ...located]).to.be.empty;
    button(element, 'Find the earliest time').click();
    button(element, 'Near me').click();
    expect([wanted.length, located.length]).to.deep.equal([1, 1]);
    expect(hasButton(await open(idle, 'none', false), 'Near me')).to.equal(false);
  });

  it('while it looks it says how far it is, and takes no second press', async () => {
    const element = await open({ ...idle, phase: 'searching', asked: 3, total: 12 });
    const wanted = record(element, 'earliest-wanted');
    button(element, 'Looking').click();
    expect(wanted).to.be.empty;
    expect(text(element)).to.contain('Looking for the earliest time: 3 of 12 locations.');
    await expectSound(element);
  });

  it('keeps the focus on its button from the press to the result, and the list below in its place', async () => {
    const element = await open({ ...idle, phase: 'searching', total: 12 });
    const pressed = button(element, 'Looking');
    pressed.focus();
    const height = element.offsetHeight;
    element.look = done;
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement === pressed).to.equal(true);
    expect(element.offsetHeight).to.equal(height);
  });

  it('offers the best that was found', async () => {
    const element = await open(done);
    const taken = record<Event & { branchId: string }>(element, 'offer-taken');
    expect(text(element)).to.contain('Earliest: Tue 8 May 10:00, Centrum');
    button(element, 'Choose this time').click();
    expect(taken.map(({ branchId }) => branchId)).to.deep.equal(['centrum']);
    await expectSound(element);
  });

  for (const { says, look } of [
    { says: 'No location has free times right now.', look: { ...done, best: undefined } },
    { says: 'We could not look up the free times.', look: { ...done, best: undefined, failed: 12 } },
    { says: 'Not every location gave an answer.', look: { ...done, failed: 1 } },
  ]) {
    it(`says: ${says}`, async () => {
      const element = await open(look);
      expect(text(element)).to.contain(says);
      expect(hasButton(element, 'Choose this time')).to.equal(look.best !== undefined);
      expect(hasButton(element, 'Look again')).to.equal(true);
    });
  }

  it('BR-06 says what became of the position in one line', async () => {
    const said = async (position: Position) => text(await open(idle, position));
    expect(await said('known')).to.contain('The nearest location comes first.');
    expect(await said('refused')).to.contain('Your browser does not share your position.');
    expect(await said('failed')).to.contain('We could not find out where you are.');
    const element = await open(idle, 'asking');
    const located = record(element, 'position-wanted');
    button(element, 'Asking for your position').click();
    expect(located).to.be.empty;
    await expectSound(element);
  });
});
