import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/announce-event.js';
import { QmaticConfirmation } from '../../src/elements/qmatic-confirmation.js';
import { en } from '../../src/messages/en.js';
import { passportFacts } from '../support/booking-facts.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import {
  allAttributes,
  button,
  clearPage,
  focused,
  heading,
  listen,
  next,
  plain,
  press,
  rootOf,
  show,
} from '../support/front-door.js';

if (!customElements.get('qmatic-confirmation')) customElements.define('qmatic-confirmation', QmaticConfirmation);

const reference = 'zqx7f7d0e4e45558de30c4772e4f1cc862';
const manageUrl = `https://www.example.org/appointment#${reference}`;

function confirmation(given: Partial<QmaticConfirmation> = {}, width?: string) {
  const element = new QmaticConfirmation();
  Object.assign(element, {
    frame: { ...englishFrame, canGoBack: false, progress: undefined },
    facts: passportFacts,
    reference,
    start: '2026-05-12T07:30:00Z',
    end: '2026-05-12T08:00:00Z',
    bookedAt: '2026-05-01T10:00:00Z',
    ...given,
  });
  return show(element, width);
}

const text = (element: QmaticConfirmation) => plain(rootOf(element).textContent);

/** The file that a press hands over, with what the browser says about the page's rules meanwhile. */
async function downloaded(element: QmaticConfirmation): Promise<{ name: string; type: string; text: string }> {
  const create = URL.createObjectURL;
  const click = HTMLAnchorElement.prototype.click;
  let file: Blob | undefined;
  let name = '';
  URL.createObjectURL = (made: Blob) => {
    file = made;
    return create.call(URL, made);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    button(element, 'Add to calendar').click();
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, type: file?.type ?? '', text: (await file?.text()) ?? '' };
}

describe('<qmatic-confirmation>', () => {
  afterEach(clearPage);

  it('CN-01 says that it is booked, when, where, for what and with what, under a heading that takes the focus', async () => {
    const element = await confirmation();
    element.focus();
    expect(focused()).to.equal(heading(element, 'Your appointment is booked'));
    const said = text(element);
    const order = [
      'Tuesday 12 May 2026',
      '09:30',
      'Stadskantoor',
      'Stadsplateau 1',
      'Passport',
      'Your old passport',
      reference,
    ];
    const places = order.map((part) => said.indexOf(part));
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    expect(places).not.to.include(-1);
    await expect(element).to.be.accessible();
  });

  it('CN-01 writes date and time largest', async () => {
    const element = await confirmation();
    const sizes = [...rootOf(element).querySelectorAll('*')].map((part) => parseFloat(getComputedStyle(part).fontSize));
    const when = [...rootOf(element).querySelectorAll('p')].find((p) => plain(p.textContent).startsWith('Tuesday'));
    expect(when && parseFloat(getComputedStyle(when).fontSize)).to.equal(Math.max(...sizes));
  });

  it('CN-02 copies the reference, shows that it did and has it announced', async () => {
    const element = await confirmation();
    await executeServerCommand('cdp', {
      method: 'Browser.grantPermissions',
      params: { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] },
    });
    const said = next(element, 'announce');
    button(element, 'Copy the reference').focus();
    await press('Enter');
    expect((await said).text).to.equal('Copied');
    expect(await navigator.clipboard.readText()).to.equal(reference);
    await element.updateComplete;
    expect(text(element)).to.contain('Copied');
    await executeServerCommand('cdp', { method: 'Browser.resetPermissions', params: {} });
  });

  it('CN-02 selects the reference where the page may not use the clipboard', async () => {
    const element = await confirmation();
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    try {
      const said = next(element, 'announce');
      button(element, 'Copy the reference').click();
      expect((await said).text).to.equal(en.confirmation.copyByHand);
    } finally {
      navigator.clipboard.writeText = write;
    }
    expect(getSelection()?.toString()).to.equal(reference);
  });

  it('CN-03 hands over a calendar file with the slot and no trace of the visitor or the reference', async () => {
    const file = await downloaded(await confirmation({ manageUrl }));
    expect(file.name).to.equal('appointment.ics');
    expect(file.type).to.equal('text/calendar;charset=utf-8');
    const unfolded = file.text.replaceAll('\r\n ', '');
    expect(unfolded).to.contain('DTSTART:20260512T073000Z\r\nDTEND:20260512T080000Z\r\n');
    expect(unfolded).to.contain('SUMMARY;LANGUAGE=en-NL:Appointment: Passport\\, Stadskantoor\r\n');
    expect(unfolded).to.contain('LOCATION;LANGUAGE=en-NL:Stadskantoor\\, Stadsplateau 1\\, 3521 AZ Utrecht\r\n');
    expect(unfolded).not.to.match(/zqx7|example\.org/);
  });

  it('CN-04 says how to change or cancel: by phone, and where the page has an address for it, there', async () => {
    const element = await confirmation({ manageUrl });
    expect(text(element)).to.match(/call \u2066?030 286 00 00/);
    expect(text(element)).to.contain(manageUrl);
    const open = window.open;
    const opened: unknown[] = [];
    window.open = (...given: unknown[]) => {
      opened.push(...given);
      return null;
    };
    button(element, 'Change or cancel').click();
    window.open = open;
    expect(opened).to.deep.equal([manageUrl, '_blank', 'noopener,noreferrer']);
  });

  it('CN-05 prints what it shows, without buttons', async () => {
    const element = await confirmation({ manageUrl });
    const print = window.print;
    let printed = 0;
    window.print = () => (printed += 1);
    button(element, 'Print').click();
    window.print = print;
    expect(printed).to.equal(1);
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: 'print' } });
    const visible = [...rootOf(element).querySelectorAll('button')].filter((item) => item.checkVisibility());
    expect(visible).to.deep.equal([]);
    expect(element.checkVisibility()).to.equal(true);
    await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { media: '' } });
  });

  it('CN-06 promises no message: it says what was asked for, or what to do without one', async () => {
    const { notifiedByEmail, notifiedBySms, noMail } = en.confirmation;
    const expected = {
      none: [noMail],
      email: [notifiedByEmail],
      sms: [notifiedBySms],
      both: [notifiedByEmail, notifiedBySms],
    };
    for (const [notified, sentences] of Object.entries(expected)) {
      const element = await confirmation({ notified: notified as QmaticConfirmation['notified'] });
      const shown = [notifiedByEmail, notifiedBySms, noMail].filter((sentence) => text(element).includes(sentence));
      expect(shown, notified).to.deep.equal(sentences);
      clearPage();
    }
  });

  it('CN-08 asks for another appointment, or to clear everything', async () => {
    const element = await confirmation();
    const another = listen(element, 'another-requested');
    const finish = listen(element, 'finish-requested');
    button(element, 'Make another appointment').click();
    button(element, 'Finish').click();
    expect([another.length, finish.length]).to.deep.equal([1, 1]);
  });

  it('PRIV-04 has the reference in no attribute, and in no address of the page', async () => {
    const element = await confirmation({ manageUrl });
    expect(allAttributes(element).join('\n')).not.to.contain('zqx7');
    await downloaded(element);
    expect(allAttributes(element).join('\n')).not.to.contain('zqx7');
    expect(location.href).not.to.contain('zqx7');
    expect(rootOf(element).querySelectorAll('a:not([href^="tel:"])')).to.have.length(0);
  });

  it('SH-10 fits a phone', async () => {
    const element = await confirmation({ manageUrl }, '288px');
    expect(element.scrollWidth).to.equal(288);
  });

  it('has a place for what the page adds', async () => {
    const element = await confirmation();
    const extra = document.createElement('p');
    extra.slot = 'confirmation';
    element.append(extra);
    expect(extra.assignedSlot).not.to.equal(null);
  });
});
