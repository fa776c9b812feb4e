import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { QmaticBooking } from '../../src/qmatic-booking.js';
import { deepAll, isShown, labelOf, recordedMarkup, shownText, until } from './deep-dom.js';
import { focused, nameOf, plain } from './front-door.js';

/** The widget as a visitor meets it: found by role and name, used with a real mouse and real keys. */
export class BookingPage {
  readonly widget: QmaticBooking;

  constructor(widget: QmaticBooking) {
    this.widget = widget;
  }

  /** The question or statement on screen: the first heading. */
  heading(): string {
    const heading = this.#headings()[0];
    return heading ? nameOf(heading) : '';
  }

  /** The headings on screen, in order. */
  headings(): readonly string[] {
    return this.#headings().map(nameOf);
  }

  /** The element that the heading is, such as `h2`. */
  headingTag(): string | undefined {
    return this.#headings()[0]?.localName;
  }

  /** All text that can be seen. */
  text(): string {
    return shownText(this.widget);
  }

  /** What stands in the box for messages, if there is one. */
  messages(): readonly string[] {
    return deepAll(this.widget, '[part~="message"]')
      .filter(isShown)
      .map((box) => plain(box.textContent));
  }

  /** What the live regions say. */
  announced(role: 'status' | 'alert'): string {
    return deepAll(this.widget, `[role="${role}"]`)
      .map((region) => plain(region.textContent))
      .join(' ');
  }

  /** Waits for a step, by its heading. */
  async arrivesAt(heading: string): Promise<void> {
    await until(
      () => this.heading() === heading,
      () => `the heading "${heading}"; there is:\n${this.text()}`,
    );
    await this.#settled();
  }

  /** Waits for words anywhere on screen. */
  async shows(words: string): Promise<void> {
    await until(
      () => plain(this.text()).includes(words),
      () => `"${words}"; there is:\n${this.text()}`,
    );
    await this.#settled();
  }

  /** Names of the buttons on screen, in order. */
  buttons(): readonly string[] {
    return this.#buttons().map(nameOf);
  }

  /** Names of the choices on screen, in order. */
  options(): readonly string[] {
    return deepAll<HTMLInputElement>(this.widget, 'input[type="radio"], input[type="checkbox"]')
      .filter(isShown)
      .map(labelOf);
  }

  /** The name of the choice that is marked. */
  chosen(): string | undefined {
    const marked = deepAll<HTMLInputElement>(this.widget, 'input:checked').find(isShown);
    return marked && labelOf(marked);
  }

  async press(name: string): Promise<void> {
    const button = await until(
      () => this.#buttons().find((candidate) => nameOf(candidate) === name),
      () => `the button "${name}"; there are: ${this.buttons().join(', ')}`,
    );
    await click(button);
  }

  async choose(name: string): Promise<void> {
    const radio = await until(
      () =>
        deepAll<HTMLInputElement>(this.widget, 'input[type="radio"], input[type="checkbox"]').find(
          (input) => isShown(input) && labelOf(input) === name,
        ),
      () => `the choice "${name}"; there are: ${this.options().join(', ')}`,
    );
    // By name: a list that changes under the mouse must not pass for the choice that was meant. A press that missed
    // is made again, as a visitor does.
    const isChosen = () => radio.checked && labelOf(radio) === name;
    await click(radio.labels?.[0] ?? radio);
    await until(isChosen, '', 1_500).catch(() => click(radio.labels?.[0] ?? radio));
    await until(isChosen, () => `"${name}" to be chosen; chosen is "${this.chosen() ?? 'nothing'}"`);
  }

  /** The search field of a long list, then the choice. */
  async searchFor(words: string): Promise<void> {
    const field = await until(
      () => deepAll<HTMLInputElement>(this.widget, 'input[type="search"]').find(isShown),
      'a search field',
    );
    await click(field);
    await sendKeys({ type: words });
  }

  /** A day of the calendar, by the beginning of its name: "Tuesday, 8 May 2040". */
  day(name: string): HTMLElement | undefined {
    return deepAll(this.widget, 'td button').find((button) => isShown(button) && nameOf(button).startsWith(name));
  }

  async chooseDay(name: string): Promise<void> {
    const day = await until(
      () => this.day(name),
      () => `the day "${name}"; there are: ${this.buttons().join(', ')}`,
    );
    await click(day);
    await this.shows(`Times on ${name}`);
    await until(() => this.options().length > 0 || this.text().includes('no free times'), `times on ${name}`);
  }

  field(label: string): HTMLInputElement {
    const found = deepAll<HTMLInputElement>(this.widget, 'input, textarea').find(
      (input) => isShown(input) && labelOf(input) === label,
    );
    if (!found) throw new Error(`There is no field "${label}" in:\n${this.text()}`);
    return found;
  }

  value(label: string): string {
    return this.field(label).value;
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.field(label);
    await click(field);
    if (field.value) await clear(field);
    await sendKeys({ type: text });
  }

  /** What stands on the review beside a name. */
  fact(name: string): string | undefined {
    const term = deepAll(this.widget, 'dt').find((candidate) => isShown(candidate) && nameOf(candidate) === name);
    const said = term?.parentElement?.querySelector('dd');
    return said ? nameOf(said) : undefined;
  }

  /** The name or text of what has the focus. */
  focused(): string {
    const active = focused();
    if (!active || active === document.body) return '';
    return active instanceof HTMLInputElement ? labelOf(active) : nameOf(active);
  }

  async focuses(name: string): Promise<void> {
    await until(
      () => this.focused().startsWith(name),
      () => `the focus on "${name}"; it is on "${this.focused()}" (${focused()?.outerHTML.slice(0, 200) ?? ''})`,
    );
  }

  /** Everything that a recorder of sessions would keep. */
  recorded(): string {
    return recordedMarkup(this.widget);
  }

  continue(): Promise<void> {
    return this.press('Continue');
  }

  /** Where dates are a list they have a Continue of their own; this one is that of the times. */
  async continueLast(): Promise<void> {
    const last = this.#buttons()
      .filter((button) => nameOf(button) === 'Continue')
      .at(-1);
    if (!last) throw new Error('There is no Continue.');
    await click(last);
  }

  back(): Promise<void> {
    return this.press('Back');
  }

  #headings(): HTMLElement[] {
    return deepAll(this.widget, 'h1, h2, h3, h4, h5, h6').filter(isShown);
  }

  #buttons(): HTMLElement[] {
    return deepAll(this.widget, 'button').filter(isShown);
  }

  /** Rendering is over: what is found now is what is pressed. */
  async #settled(): Promise<void> {
    let renderings = 0;
    while (!(await this.widget.updateComplete)) {
      renderings += 1;
      if (renderings > 50) throw new Error('The widget renders without end.');
    }
    for (const element of deepAll<HTMLElement & { updateComplete?: Promise<unknown> }>(this.widget, '*')) {
      await element.updateComplete;
    }
  }
}

/** Presses with a real mouse what is really there: something that lies on top takes the press. */
export async function click(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.floor(left + width / 2), Math.floor(top + height / 2)] });
}

async function clear(field: HTMLInputElement): Promise<void> {
  field.select();
  await sendKeys({ press: 'Delete' });
}
