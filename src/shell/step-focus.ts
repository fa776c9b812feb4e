import type { LitElement } from 'lit';
import type { FormField } from '../booking/customer.js';
import type { QmaticCustomerForm as CustomerForm } from '../elements/qmatic-customer-form.js';
import type { QmaticDateGrid as DateGrid } from '../elements/qmatic-date-grid.js';
import type { ScreenName } from './steps.js';

/**
 * Where the focus goes when the screen changes: to the new step's heading, but never on the first load (WCAG 2.2
 * SC 3.2.1) and never for the clock or the network alone.
 */
export class StepFocus {
  readonly #host: LitElement;
  #screen: ScreenName | undefined;
  #acted = false;
  #toTimes = false;
  #field: FormField | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The visitor did something: screens that follow from it take the focus. */
  visitorActed(): void {
    this.#acted = true;
  }

  /** A day was pressed: the focus goes on to its times, unless the visitor has moved on when they are here. */
  dayChosen(): void {
    this.#toTimes = true;
  }

  /** One question of the form is to be changed: it takes the focus in place of the heading. */
  fieldWanted(field: FormField): void {
    this.#field = field;
  }

  /** To the heading of the step on screen. */
  async toHeading(): Promise<void> {
    await this.#host.updateComplete;
    await this.#focus('.screen');
  }

  /** Back to the calendar, at the day that is chosen. */
  toDates(): void {
    const grid = this.#host.shadowRoot?.querySelector<DateGrid>('qmatic-date-grid');
    if (grid) grid.focusSelected();
    else void this.#focus('qmatic-date-list');
  }

  /** Called after each rendering; `timesShown` is true when the times of the chosen day are on screen. */
  async rendered(screen: ScreenName, timesShown: boolean): Promise<'moved on' | undefined> {
    const changed = screen !== this.#screen && this.#screen !== undefined;
    this.#screen = screen;
    if (changed && this.#acted) await this.#focus('.screen');
    if (!this.#toTimes || !timesShown) return undefined;
    this.#toTimes = false;
    const active = this.#host.shadowRoot?.activeElement;
    const stayed = !active || active.matches('qmatic-date-grid, qmatic-date-list');
    if (stayed) await this.#focus('qmatic-time-list');
    return stayed ? undefined : 'moved on';
  }

  async #focus(selector: string): Promise<void> {
    const target = this.#host.shadowRoot?.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(selector);
    // Elements render after the shell; a heading that is not there yet cannot take the focus.
    await target?.updateComplete;
    const field = this.#field;
    this.#field = undefined;
    if (field && target?.matches('qmatic-customer-form')) await (target as CustomerForm).focusField(field);
    else if (target?.updateComplete) target.focus();
    else target?.querySelector<HTMLElement>('#heading')?.focus();
  }
}
