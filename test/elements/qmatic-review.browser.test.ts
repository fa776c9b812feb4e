import { parseFields } from '../../src/booking/fields.js';
import { QmaticReview } from '../../src/elements/qmatic-review.js';
import { en } from '../../src/messages/en.js';
import { canaryDetails, passportFacts } from '../support/booking-facts.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import {
  accessibleNodes,
  allAttributes,
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

if (!customElements.get('qmatic-review')) customElements.define('qmatic-review', QmaticReview);

function review(given: Partial<QmaticReview> = {}, width?: string) {
  const element = new QmaticReview();
  const asked = 'firstName* lastName* email* phone dateOfBirth addressZip identificationNumber notes';
  const { fields } = parseFields(asked);
  Object.assign(element, { frame: englishFrame, facts: passportFacts, given: canaryDetails, fields, ...given });
  return show(element, width);
}

/** The facts as they are read out: what it is, and what it is set to. */
function facts(element: QmaticReview): readonly (readonly [string, string])[] {
  return [...rootOf(element).querySelectorAll('dt')].map((term) => {
    const value = term.nextElementSibling;
    const lines = [...(value?.querySelectorAll('.value') ?? [])];
    const text = lines.length > 0 ? lines.map((line) => plain(line.textContent)).join(' / ') : value && nameOf(value);
    return [plain(term.textContent), text ?? ''];
  });
}

describe('<qmatic-review>', () => {
  afterEach(clearPage);

  it('RV-01 shows all facts and says that nothing is booked yet', async () => {
    const element = await review();
    expect(facts(element)).to.deep.equal([
      ['Appointment for', 'Passport'],
      ['Number of people', '2 people'],
      ['Location', 'Stadskantoor / Stadsplateau 1 / 3521 AZ Utrecht'],
      ['Date', 'Tuesday 12 May 2026'],
      ['Time', '09:30'],
      ['Takes about', '30 minutes'],
      ['Cost', '€ 83.87'],
      ['Bring with you', 'Your old passport / A photo'],
      ['First name', 'Zqx7name'],
      ['Last name', 'Zqx7last'],
      ['Email address', 'zqx7@example.test'],
      ['Phone number', '+31612345678'],
      ['Date of birth', 'Monday 31 March 1980'],
      ['Postcode', 'Not provided'],
      ['Identification number', 'Hidden Show Identification number'],
      ['Notes for your appointment', 'zqx7 one / zqx7 two'],
    ]);
    expect(rootOf(element).textContent).to.contain('Nothing is booked yet.');
    await expect(element).to.be.accessible();
  });

  it('RV-01 says nothing of what was never a question', async () => {
    const element = await review({
      facts: { ...passportFacts, people: undefined, minutes: undefined, cost: undefined, bring: [] },
      fields: [],
    });
    expect(facts(element).map(([label]) => label)).to.deep.equal(['Appointment for', 'Location', 'Date', 'Time']);
    expect(rootOf(element).querySelectorAll('h3')).to.have.length(0);
  });

  it('RV-02 gives each answer a Change button with a name of its own, and says what is to be changed', async () => {
    const element = await review();
    const changed = listen(element, 'change-requested');
    const names = buttons(element)
      .map(nameOf)
      .filter((name) => name.startsWith('Change'));
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) button(element, name).click();
    expect(changed.map(({ subject, field }) => (field ? `${subject} ${field}` : subject))).to.deep.equal([
      'service',
      'people',
      'branch',
      'date',
      'time',
      'details firstName',
      'details lastName',
      'details email',
      'details phone',
      'details dateOfBirth',
      'details addressZip',
      'details identificationNumber',
      'details notes',
    ]);
  });

  it('RV-02 has nothing to change where the page has settled it', async () => {
    const element = await review({ fixed: ['service', 'branch'] });
    expect(buttons(element).map(nameOf)).to.not.include.members(['Change Appointment for', 'Change Location']);
    expect(buttons(element).map(nameOf)).to.include('Change Date');
  });

  it('RV-02 leads back to the choice of a message where it was one', async () => {
    const element = await review({ asksNotification: true });
    expect(facts(element).at(-1)).to.deep.equal(['Message about the appointment', 'By email']);
    const changed = listen(element, 'change-requested');
    button(element, 'Change Message about the appointment').click();
    expect(changed.map(({ field }) => field)).to.deep.equal(['notification']);
  });

  it('RV-03 ends with one button that says what it does', async () => {
    const element = await review();
    const confirmed = listen(element, 'booking-confirmed');
    button(element, 'Confirm appointment').focus();
    await press('Enter');
    expect(confirmed).to.have.length(1);
    expect(rootOf(element).querySelectorAll('[part~=primary-button]')).to.have.length(1);
  });

  it('RV-04 shows an identification number only when asked to, and hides it again on leaving', async () => {
    const element = await review();
    expect(rootOf(element).textContent).not.to.contain('111222333');
    const toggle = button(element, 'Show Identification number');
    toggle.focus();
    await press('Space');
    await element.updateComplete;
    expect(rootOf(element).textContent).to.contain('111222333');
    const pressed = (await accessibleNodes()).find(({ name }) => name === 'Show Identification number')?.pressed;
    expect(pressed).to.equal(true);
    expect(focused()).to.equal(toggle);
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await element.updateComplete;
    expect(rootOf(element).textContent).not.to.contain('111222333');
  });

  it('RV-05 does nothing more while the request runs, says so, and keeps the focus', async () => {
    const element = await review();
    const confirmed = listen(element, 'booking-confirmed');
    const changed = listen(element, 'change-requested');
    const last = button(element, 'Confirm appointment');
    last.focus();
    element.busy = true;
    await element.updateComplete;
    expect(focused()).to.equal(last);
    expect(nameOf(last)).to.equal('Sending your appointment');
    expect(last.ariaDisabled).to.equal('true');
    await press('Enter');
    button(element, 'Change Date').click();
    expect(confirmed).to.deep.equal([]);
    expect(changed).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('RV-06 has no boxes to tick', async () => {
    const element = await review();
    expect(rootOf(element).querySelectorAll('input')).to.have.length(0);
  });

  it('PRIV-04 keeps what the visitor gave out of attributes', async () => {
    const element = await review();
    button(element, 'Show Identification number').click();
    await element.updateComplete;
    expect(allAttributes(element).join('\n')).not.to.match(/zqx7|111222333|\+316|1980/i);
  });

  it('SH-25 says which texts are in another language', async () => {
    const element = await review();
    expect(plain(rootOf(element).querySelector('[lang=nl]')?.textContent ?? null)).to.equal('Stadskantoor');
  });

  it('SH-05 puts the focus on its heading, and SH-10 fits a phone', async () => {
    const element = await review({}, '288px');
    element.focus();
    expect(focused()).to.equal(heading(element, en.review.heading));
    expect(element.scrollWidth).to.equal(288);
  });
});
