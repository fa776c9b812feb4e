import type { LitElement } from 'lit';
import type { FormField } from '../booking/customer.js';
import type { ScreenName } from './steps.js';

/** What elements of steps can do with the focus, beside taking it on their heading. */
type StepElement = HTMLElement & {
  updateComplete?: Promise<unknown>;
  focusField?: (field: FormField) => Promise<void>;
  focusSelected?: () => void;
};

/** What is on screen after a rendering. */
export interface Rendered {
  readonly screen: ScreenName;
  /** The times of the chosen day are on screen. */
  readonly timesShown: boolean;
  /** Why the visitor is asked again, where it was said on the screen that was there before. */
  readonly notice: object | undefined;
}

/**
 * Where the focus goes when the screen changes: to the new step's heading, but never on the first load (WCAG 2.2
 * SC 3.2.1) and never for the clock or the network alone.
 */
export class StepFocus {
  readonly #host: LitElement;
  #screen: ScreenName | undefined;
  #acted = false;
  #toTimes = false;
  #toScreen = false;
  #notice: object | undefined;
  #field: FormField | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The visitor did something: screens that follow from it take the focus. */
  visitorActed(): void {
    this.#acted = true;
  }

  /** What was pressed is not on the screen that follows, even if that is the same step: its heading takes the focus. */
  screenWanted(): void {
    this.#toScreen = true;
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
    await this.#focus(this.#find('.screen'));
  }

  /** Back to the calendar, at the day that is chosen. */
  toDates(): void {
    const grid = this.#find('qmatic-date-grid');
    if (grid?.focusSelected) grid.focusSelected();
    else void this.#focus(this.#find('qmatic-date-list'));
  }

  /** The warning that the time runs out has gone, and its button with it: to the words that came in its place. */
  async toDeadline(): Promise<void> {
    await this.#host.updateComplete;
    if (!this.#host.shadowRoot?.activeElement) this.#find('.deadline')?.focus();
  }

  /** Called after each rendering. Answers `moved on` where the times came and the visitor was already elsewhere. */
  async rendered({ screen, timesShown, notice }: Rendered): Promise<'moved on' | undefined> {
    const changed = screen !== this.#screen;
    if (changed && this.#screen !== undefined && this.#acted) this.#toScreen = true;
    const noticed = notice !== undefined && notice !== this.#notice && !changed;
    this.#screen = screen;
    this.#notice = notice;
    // A step whose element is still being fetched takes the focus when it is here.
    const target = this.#find('.screen');
    if (this.#toScreen && target) {
      this.#toScreen = false;
      await this.#focus(target);
    } else if (noticed && this.#acted) {
      this.#find('.notices')?.focus();
    }
    if (!this.#toTimes || !timesShown) return undefined;
    this.#toTimes = false;
    const active = this.#host.shadowRoot?.activeElement;
    const stayed = !active || active.matches('qmatic-date-grid, qmatic-date-list');
    if (stayed) await this.#focus(this.#find('qmatic-time-list'));
    return stayed ? undefined : 'moved on';
  }

  #find(selector: string): StepElement | null {
    return this.#host.shadowRoot?.querySelector<StepElement>(selector) ?? null;
  }

  async #focus(target: StepElement | null): Promise<void> {
    // Elements render after the shell; a heading that is not there yet cannot take the focus.
    await target?.updateComplete;
    const field = this.#field;
    this.#field = undefined;
    if (field && target?.focusField) await target.focusField(field);
    else if (target?.updateComplete) target.focus();
    else target?.querySelector<HTMLElement>('#heading, .notices')?.focus();
  }
}
