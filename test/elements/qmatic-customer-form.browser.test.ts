import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { parseFields } from '../../src/booking/fields.js';
import { QmaticCustomerForm } from '../../src/elements/qmatic-customer-form.js';
import { en } from '../../src/messages/en.js';
import { monthNames } from '../../src/time/month-names.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import {
  accessibleNodes,
  allAttributes,
  button,
  clearPage,
  control,
  focused,
  heading,
  listen,
  next,
  plain,
  press,
  rootOf,
  show,
  typeInto,
} from '../support/front-door.js';

if (!customElements.get('qmatic-customer-form')) customElements.define('qmatic-customer-form', QmaticCustomerForm);

const everything =
  'firstName* lastName* email* phone dateOfBirth addressLine1 addressLine2 addressCity addressState addressZip addressCountry identificationNumber externalId notes';

function form(given: Partial<QmaticCustomerForm> & { readonly ask?: string } = {}, width?: string) {
  const { ask = 'firstName* lastName* email* phone', ...properties } = given;
  const element = new QmaticCustomerForm();
  Object.assign(element, {
    frame: englishFrame,
    fields: parseFields(ask).fields,
    today: '2026-05-12',
    monthNames: monthNames('en'),
    phoneCountry: '31',
    ...properties,
  });
  return show(element, width);
}

const goOn = (element: QmaticCustomerForm) => {
  button(element, 'Continue').click();
  return element.updateComplete;
};

/** The lines of the summary. */
const summary = (element: QmaticCustomerForm) =>
  [...(rootOf(element).querySelector('[role=group]')?.querySelectorAll('button') ?? [])].map((item) =>
    plain(item.textContent),
  );

const describedFirst = (element: QmaticCustomerForm, input: HTMLElement) => {
  const [first = ''] = (input.getAttribute('aria-describedby') ?? '').split(' ');
  return plain(rootOf(element).querySelector(`[id="${first}"]`)?.textContent ?? null);
};

describe('<qmatic-customer-form>', () => {
  afterEach(clearPage);

  it('SH-05 puts the focus on its heading', async () => {
    const element = await form();
    element.focus();
    expect(focused()).to.equal(heading(element, 'Your details'));
  });

  it('CF-01 is sent with Enter from any field of one form', async () => {
    const element = await form({ ask: 'firstName* email* dateOfBirth' });
    const draft = { firstName: 'Anna', email: 'anna@example.org' };
    for (const label of ['First name', 'Email address', 'Year']) {
      element.draft = draft;
      await element.updateComplete;
      const given = next(element, 'customer-given');
      control(element, label).focus();
      await press('Enter');
      expect((await given).given.customer).to.deep.equal(draft);
    }
    expect(rootOf(element).querySelectorAll('form')).to.have.length(1);
    expect(location.search).not.to.contain('Anna');
  });

  it('CF-01 does not send the form of the page that it stands in', async () => {
    const outer = document.createElement('form');
    const element = await form({ draft: { firstName: 'A' }, ask: 'firstName*' });
    document.body.append(outer);
    outer.append(element);
    let sent = 0;
    outer.addEventListener('submit', (event) => {
      sent += 1;
      event.preventDefault();
    });
    control(element, 'First name').focus();
    await press('Enter');
    expect(sent).to.equal(0);
  });

  it('CF-02 names each control by a visible label and puts hints before it', async () => {
    const element = await form({ ask: everything, notify: 'choice' });
    for (const input of rootOf(element).querySelectorAll('input, textarea')) {
      expect((input as HTMLInputElement).labels, input.id).to.have.length(1);
      expect(input.hasAttribute('placeholder')).to.equal(false);
    }
    const email = control(element, 'Email address');
    const hint = rootOf(element).querySelector('#email-hint');
    expect(hint && hint.compareDocumentPosition(email) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  const tokens: Readonly<Record<string, string>> = {
    'First name': 'given-name',
    'Last name': 'family-name',
    'Email address': 'email',
    'Phone number (optional)': 'tel',
    Day: 'bday-day',
    Month: 'bday-month',
    Year: 'bday-year',
    'Street and house number (optional)': 'address-line1',
    'Address, second line (optional)': 'address-line2',
    'Town or city (optional)': 'address-level2',
    'Province or state (optional)': 'address-level1',
    'Postcode (optional)': 'postal-code',
    'Country (optional)': 'country-name',
    'Identification number (optional)': 'off',
    'Customer number (optional)': 'off',
  };

  it('CF-03 tells the browser what each field is for', async () => {
    const element = await form({ ask: everything });
    for (const [label, token] of Object.entries(tokens)) {
      expect(control(element, label).autocomplete, label).to.equal(token);
    }
    await expect(element).to.be.accessible();
  });

  it('PRIV-13 lets a shared computer fill nothing in and keep nothing', async () => {
    const element = await form({ ask: everything, kiosk: true });
    for (const label of Object.keys(tokens)) expect(control(element, label).autocomplete, label).to.equal('off');
  });

  it('CF-04 takes what the browser fills in', async () => {
    const element = await form();
    const fieldId = await backendNodeId('firstName');
    const address = [
      ['NAME_FULL', 'Anna Vries'],
      ['NAME_FIRST', 'Anna'],
      ['NAME_LAST', 'Vries'],
      ['EMAIL_ADDRESS', 'anna@example.org'],
      ['PHONE_HOME_WHOLE_NUMBER', '+31612345678'],
      ['ADDRESS_HOME_LINE1', 'Stadsplateau 1'],
      ['ADDRESS_HOME_CITY', 'Utrecht'],
      ['ADDRESS_HOME_ZIP', '3521 AZ'],
      ['ADDRESS_HOME_COUNTRY', 'NL'],
    ].map(([name, value]) => ({ name, value }));
    await cdp('Autofill.enable');
    await cdp('Autofill.setAddresses', { addresses: [{ fields: address }] });
    const filled = next(element, 'draft-typed');
    await cdp('Autofill.trigger', { fieldId, address: { fields: address } });
    await filled;
    await until(() => control(element, 'Email address').value !== '');
    const given = next(element, 'customer-given');
    await goOn(element);
    expect((await given).given.customer).to.deep.include({
      firstName: 'Anna',
      lastName: 'Vries',
      email: 'anna@example.org',
    });
  });

  it('CF-04 reads the fields themselves when the visitor goes on: a browser may fill in without a word', async () => {
    const element = await form({ ask: 'firstName*' });
    control(element, 'First name').value = 'Anna';
    const given = next(element, 'customer-given');
    await goOn(element);
    expect((await given).draft).to.deep.equal({ firstName: 'Anna' });
  });

  it('CF-05 says what is optional, in words and to assistive technology, and marks nothing as wrong', async () => {
    const element = await form();
    const nodes = (await accessibleNodes()).filter(({ role }) => role === 'textbox');
    expect(nodes.map(({ name, required = false, invalid = 'false' }) => [name, required, invalid])).to.deep.equal([
      ['First name', true, 'false'],
      ['Last name', true, 'false'],
      ['Email address', true, 'false'],
      ['Phone number (optional)', false, 'false'],
    ]);
    expect(rootOf(element).querySelector('[required]')).to.equal(null);
    expect(rootOf(element).textContent).not.to.contain('*');
    const sentence = [...rootOf(element).querySelectorAll('p')].find(
      (p) => plain(p.textContent) === en.details.allRequired,
    );
    const inner = rootOf(element).querySelector('form');
    expect(inner && sentence?.compareDocumentPosition(inner)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('CF-06 and CF-07 complain about nothing while typing, nor when a field is left', async () => {
    const element = await form();
    await typeInto(control(element, 'Email address'), 'x');
    await press('Tab');
    const nodes = (await accessibleNodes()).filter(({ role }) => role === 'textbox');
    expect(nodes.every(({ invalid = 'false' }) => invalid === 'false')).to.equal(true);
    expect(summary(element)).to.deep.equal([]);
  });

  it('CF-07 checks what was wrong again when it is changed, and leaves the focus where it is', async () => {
    const element = await form();
    await goOn(element);
    expect(summary(element)).to.deep.equal([
      'Enter your first name',
      'Enter your last name',
      'Enter your email address',
    ]);
    await typeInto(control(element, 'First name'), 'Anna');
    await press('Tab');
    await element.updateComplete;
    expect(summary(element)).to.deep.equal(['Enter your last name', 'Enter your email address']);
    expect(focused()).to.equal(control(element, 'Last name'));
    await typeInto(control(element, 'Email address'), 'x');
    await press('Tab');
    await element.updateComplete;
    expect(summary(element)).to.deep.equal(['Enter your last name', en.details.emailWrong]);
  });

  it('CF-08 keeps what was typed in the field and sends it in order', async () => {
    const element = await form({ ask: 'phone*' });
    const given = next(element, 'customer-given');
    await typeInto(control(element, 'Phone number'), '06 1234 5678');
    await press('Enter');
    expect((await given).given.customer.phone).to.equal('+31612345678');
    expect(control(element, 'Phone number').value).to.equal('06 1234 5678');
    expect((await given).draft).to.deep.equal({ phone: '06 1234 5678' });
  });

  it('CF-09 takes what is pasted and asks for the address once', async () => {
    const element = await form();
    const source = document.createElement('input');
    source.value = 'anna@example.org';
    document.body.append(source);
    source.select();
    await sendKeys({ down: 'Control' });
    await press('c');
    control(element, 'Email address').focus();
    await press('v');
    await sendKeys({ up: 'Control' });
    expect(control(element, 'Email address').value).to.equal('anna@example.org');
    expect(element.draft).to.include({ email: 'anna@example.org' });
    expect(rootOf(element).querySelectorAll('[type=email]')).to.have.length(1);
  });

  it('CF-10 asks a date of birth in three texts, takes names of months, and never moves the focus by itself', async () => {
    const element = await form({ ask: 'dateOfBirth*' });
    for (const label of ['Day', 'Month', 'Year']) {
      expect(control(element, label).type).to.equal('text');
      expect(control(element, label).inputMode).to.equal('numeric');
    }
    await typeInto(control(element, 'Day'), '31');
    expect(focused()).to.equal(control(element, 'Day'));
    await press('Tab');
    await sendKeys({ type: 'March' });
    await press('Tab');
    await sendKeys({ type: '1980' });
    const given = next(element, 'customer-given');
    await press('Enter');
    expect((await given).given.customer).to.deep.equal({ dateOfBirth: '1980-03-31' });
    const group = rootOf(element).querySelector('fieldset');
    expect(plain(group?.querySelector('legend')?.textContent ?? null)).to.equal('Date of birth');
    expect(group && describedFirst(element, group)).to.equal(en.details.hints.dateOfBirth);
  });

  it('CF-10 leads to the part of a date that is wrong', async () => {
    const draft = { 'dateOfBirth.day': '1', 'dateOfBirth.month': '13', 'dateOfBirth.year': '1980' };
    const element = await form({ ask: 'dateOfBirth', draft });
    await goOn(element);
    button(element, en.details.dateWrong).click();
    await element.updateComplete;
    expect(focused()).to.equal(control(element, 'Month'));
    expect(control(element, 'Month').ariaInvalid).to.equal('true');
    expect(control(element, 'Day').ariaInvalid).to.equal('false');
  });

  it('CF-11 keeps everything through an error, and shows a draft again', async () => {
    const element = await form({ ask: everything });
    await typeInto(control(element, 'First name'), 'Anna');
    await typeInto(control(element, 'Notes for your appointment (optional)'), 'one');
    await goOn(element);
    expect(control(element, 'First name').value).to.equal('Anna');
    const { draft } = element;
    clearPage();
    const again = await form({ ask: everything, draft });
    expect(control(again, 'First name').value).to.equal('Anna');
    expect(control(again, 'Notes for your appointment (optional)').value).to.equal('one');
  });

  it('CF-12 and PRIV-12 bring up the right keyboard and send nothing to a spell checker', async () => {
    const element = await form({ ask: everything });
    expect(control(element, 'Email address').inputMode).to.equal('email');
    expect(control(element, 'Phone number (optional)').type).to.equal('tel');
    expect(control(element, 'First name').autocapitalize).to.equal('words');
    for (const input of rootOf(element).querySelectorAll('input, textarea')) {
      expect(input.getAttribute('spellcheck'), input.id).to.equal('false');
      expect(input.getAttribute('autocorrect'), input.id).to.equal('off');
      expect(input.getAttribute('writingsuggestions'), input.id).to.equal('false');
    }
  });

  it('CF-13 says what the address and the number are for', async () => {
    await form();
    const fields = (await accessibleNodes()).filter(
      ({ role, name }) => role === 'textbox' && /Email|Phone/.test(name ?? ''),
    );
    expect(fields).to.have.length(2);
    for (const { description } of fields)
      expect(description).to.equal('So that we can reach you about this appointment');
  });

  it('CF-16 makes fields as wide as their content, and as wide as there is on a phone', async () => {
    const wide = await form({ ask: everything }, '40em');
    const width = (element: QmaticCustomerForm, label: string) => control(element, label).getBoundingClientRect().width;
    expect(width(wide, 'Postcode (optional)')).to.be.lessThan(width(wide, 'Phone number (optional)'));
    expect(width(wide, 'Phone number (optional)')).to.be.lessThan(width(wide, 'First name'));
    clearPage();
    await setViewport({ width: 320, height: 640 });
    const narrow = await form({ ask: everything, notify: 'choice' }, '288px');
    for (const label of ['Postcode (optional)', 'Phone number (optional)', 'First name']) {
      expect(width(narrow, label), label).to.equal(288);
    }
    await goOn(narrow);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('CF-17 never greys Continue out for what is missing; only while a request runs it does nothing', async () => {
    const element = await form({ ask: 'firstName*' });
    expect(button(element, 'Continue').ariaDisabled).to.equal(null);
    element.busy = true;
    element.draft = { firstName: 'Anna' };
    await element.updateComplete;
    const given = listen(element, 'customer-given');
    button(element, 'Continue').focus();
    await press('Enter');
    expect(button(element, 'Continue').ariaDisabled).to.equal('true');
    expect(focused()).to.equal(button(element, 'Continue'));
    expect(given).to.deep.equal([]);
  });

  it('ER-01 puts the focus on a summary of all errors, in the order of the fields', async () => {
    const element = await form({ draft: { email: 'anna', phone: '1' } });
    button(element, 'Continue').focus();
    await press('Enter');
    await element.updateComplete;
    expect(plain(focused()?.textContent ?? null)).to.match(/^There is a problem/);
    expect(summary(element)).to.deep.equal([
      'Enter your first name',
      'Enter your last name',
      en.details.emailWrong,
      en.details.phoneWrong,
    ]);
    const node = (await accessibleNodes()).find(({ name }) => name === 'There is a problem');
    expect(node?.role).to.equal('group');
    await expect(element).to.be.accessible();
  });

  it('ER-02 leads from the summary to the field and its label, without a change of the address', async () => {
    const element = await form({ ask: everything, notify: 'choice' });
    await goOn(element);
    const { href } = location;
    const entries = history.length;
    for (const [text, label] of [
      ['Enter your first name', 'First name'],
      ['Enter your email address', 'Email address'],
      [en.details.notifyMissing, 'By email'],
    ] as const) {
      button(element, text).focus();
      await press('Enter');
      await until(() => focused() === control(element, label));
      const [shown] = [...(control(element, label).labels ?? [])];
      const { top, bottom } = shown?.getBoundingClientRect() ?? new DOMRect(0, -1);
      expect(top >= 0 && bottom <= innerHeight, label).to.equal(true);
    }
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(entries);
  });

  it('ER-03 says beside the field what the summary says, and says it first', async () => {
    const element = await form({ draft: { email: 'anna' }, notify: 'choice' });
    await goOn(element);
    const labels = ['First name', 'Last name', 'Email address'];
    labels.forEach((label, index) => {
      const input = control(element, label);
      expect(input.ariaInvalid).to.equal('true');
      expect(describedFirst(element, input)).to.equal(`Error: ${summary(element)[index] ?? ''}`);
    });
    const email = (await accessibleNodes()).find(({ role, name }) => role === 'textbox' && name === 'Email address');
    expect(email?.description).to.match(/^Error: .* So that we can reach you/);
    const group = rootOf(element).querySelector<HTMLElement>('[role=radiogroup]');
    expect(group && describedFirst(element, group)).to.equal(`Error: ${en.details.notifyMissing}`);
  });

  it('ER-04 names the field and what to do', () => {
    for (const text of Object.values(en.details.missing)) expect(text).to.match(/^Enter /);
    const words = JSON.stringify([
      en.details.missing,
      en.details.emailWrong,
      en.details.phoneWrong,
      en.details.dateWrong,
    ]);
    expect(words).not.to.match(/invalid|required|oops/i);
  });

  it('ER-07 shows an error without colour: by words, and by a thicker line in forced colours', async () => {
    const element = await form();
    await goOn(element);
    await cdp('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const width = (label: string) => getComputedStyle(control(element, label)).borderTopWidth;
    expect([width('First name'), width('Phone number (optional)')]).to.deep.equal(['2px', '1px']);
    await cdp('Emulation.setEmulatedMedia', { features: [] });
  });

  it('asks for one of a group with a hint that both fields have, and accepts either', async () => {
    const element = await form({ ask: '(email|phone)*' });
    const text = 'Fill in at least one of these: Email address and Phone number';
    for (const { description } of (await accessibleNodes()).filter(({ role }) => role === 'textbox')) {
      expect(description).to.contain(text);
    }
    await goOn(element);
    expect(summary(element)).to.deep.equal([text]);
    await typeInto(control(element, 'Phone number'), '0612345678');
    await press('Tab');
    await element.updateComplete;
    expect(summary(element)).to.deep.equal([]);
  });

  it('lets the visitor choose how to be told, with nothing chosen beforehand', async () => {
    const element = await form({ ask: 'email phone', notify: 'choice', draft: { email: 'a@b.nl' } });
    expect(rootOf(element).querySelector(':checked')).to.equal(null);
    control(element, 'By email').focus();
    await press('Space');
    const given = next(element, 'customer-given');
    await goOn(element);
    expect((await given).given.notification).to.equal('email');
    await expect(element).to.be.accessible();
  });

  it('PRIV-04 keeps what is typed out of attributes', async () => {
    const element = await form({ ask: everything, notify: 'choice' });
    for (const [label, text] of [
      ['First name', 'Zqx7name'],
      ['Email address', 'zqx7@example'],
      ['Identification number (optional)', '111222333'],
      ['Notes for your appointment (optional)', 'Zqx7note'],
      ['Year', '1977'],
    ] as const) {
      await typeInto(control(element, label), text);
    }
    await goOn(element);
    expect(allAttributes(element).join('\n')).not.to.match(/zqx7|111222333|1977/i);
  });

  it('PRIV-11 asks what is configured and nothing else', async () => {
    const element = await form();
    expect([...rootOf(element).querySelectorAll('input, textarea')].map(({ id }) => id)).to.deep.equal([
      'firstName',
      'lastName',
      'email',
      'phone',
    ]);
  });

  it('PRIV-17 shows where the privacy notice is before the first field', async () => {
    const element = await form({ privacyUrl: 'https://example.org/privacy' });
    const link = rootOf(element).querySelector('a');
    expect(plain(link?.textContent ?? null)).to.equal(en.details.privacy);
    const field = control(element, 'First name');
    expect(link?.compareDocumentPosition(field)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('opens at a field that was asked for', async () => {
    const element = await form();
    await element.focusField('email');
    expect(focused()).to.equal(control(element, 'Email address'));
  });

  it('I18N-14 keeps the focus and what was typed when the language changes', async () => {
    const element = await form();
    await goOn(element);
    await typeInto(control(element, 'First name'), 'Anna');
    const labels = { ...en.details.labels, firstName: 'Voornaam' };
    const details = { ...en.details, labels, emailWrong: 'x', missing: { ...en.details.missing, lastName: 'Vul in' } };
    element.frame = { ...englishFrame, messages: { ...en, details } };
    await element.updateComplete;
    expect(focused()).to.equal(control(element, 'Voornaam'));
    expect(control(element, 'Voornaam').value).to.equal('Anna');
    expect(summary(element)).to.include('Vul in');
  });
});

const cdp = (method: string, params: object = {}): Promise<unknown> => executeServerCommand('cdp', { method, params });

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

async function backendNodeId(id: string): Promise<number> {
  const { root } = (await cdp('DOM.getDocument', { depth: -1, pierce: true })) as { readonly root: DomNode };
  const search = (node: DomNode): DomNode | undefined => {
    const attributes = node.attributes ?? [];
    if (attributes[attributes.indexOf('id') + 1] === id && attributes.includes('id')) return node;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = search(child);
      if (found) return found;
    }
    return undefined;
  };
  const node = search(root);
  if (!node) throw new Error(`There is no #${id}.`);
  return node.backendNodeId;
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 3000;
  while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).to.equal(true);
}
