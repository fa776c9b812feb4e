import { fixture, html } from '@open-wc/testing-helpers';
import {
  QmaticNoAvailability,
  type OtherAnswer,
  type OtherBranches,
} from '../../src/elements/qmatic-no-availability.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import { button, expectSound, focused, hasButton, record, rootOf, text } from '../support/step-element.js';

if (!customElements.get('qmatic-no-availability'))
  customElements.define('qmatic-no-availability', QmaticNoAvailability);

const idle: OtherBranches = { phase: 'idle', offers: [], found: 0, expected: 2, incomplete: false };
const done: OtherBranches = {
  ...idle,
  phase: 'done',
  offers: [
    { branchId: 'noord', text: 'Noord: Tue 8 May 8:30' },
    { branchId: 'delft', text: 'Delft: Tue 8 May 10:00' },
  ],
  found: 2,
};

function open(others: OtherBranches | undefined, answers: readonly OtherAnswer[] = []): Promise<QmaticNoAvailability> {
  return fixture(
    html`<qmatic-no-availability .frame=${englishFrame} .others=${others} .answers=${answers}>
      <p>Nothing is free.</p>
    </qmatic-no-availability>`,
  );
}

describe('qmatic-no-availability', () => {
  it('EM-03 offers other branches with free times as buttons', async () => {
    const element = await open(done);
    const taken = record<Event & { branchId: string }>(element, 'offer-taken');
    button(element, 'Delft: Tue 8 May 10:00').click();
    expect(taken.map(({ branchId }) => branchId)).to.deep.equal(['delft']);
    expect(text(element)).to.contain('2 other locations have free times.');
    await expectSound(element);
  });

  it('looks elsewhere on a press, after which the focus is where the answer will be', async () => {
    const element = await open(idle);
    const wanted = record(element, 'earliest-wanted');
    const find = button(element, 'Look at other locations');
    find.focus();
    find.click();
    expect(wanted).to.have.lengthOf(1);
    element.others = { ...idle, phase: 'searching' };
    await element.updateComplete;
    expect(focused(element)).to.equal('Free times at other locations');
    await expectSound(element);
  });

  it('shows offers when all have been asked, so that none moves', async () => {
    const element = await open({ ...done, phase: 'searching' });
    expect(hasButton(element, 'Delft: Tue 8 May 10:00')).to.equal(false);
    expect(text(element)).to.contain('Looking at other locations');
  });

  it('says that nothing is free elsewhere only where all have answered', async () => {
    const none = { ...done, offers: [], found: 0 };
    expect(text(await open(none))).to.contain('The other locations have no free times either.');
    const unsure = text(await open({ ...none, incomplete: true }));
    expect(unsure).to.contain('Not every location gave an answer.').and.not.contain('either');
  });

  it('EM-01 EM-04 leads to another answer, and always to looking again, with no button that goes on', async () => {
    const element = await open(undefined, ['branch', 'people', 'service']);
    const wanted = record<Event & { subject: string | undefined }>(element, 'other-answer-wanted');
    for (const name of ['Choose another location', 'Choose fewer people', 'Choose another service', 'Look again']) {
      button(element, name).click();
    }
    expect(wanted.map(({ subject }) => subject)).to.deep.equal(['branch', 'people', 'service', undefined]);
    expect(rootOf(element).querySelectorAll('[part~="primary-button"]')).to.have.lengthOf(0);
    expect(text(element)).to.not.contain('Free times at other locations');
    await expectSound(element);
  });
});
