import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { parsePeople } from '../booking/people-count.js';
import { choiceError } from './choice-error.js';
import { MissingChoiceController } from './missing-choice-controller.js';
import { PauseAnnouncer } from './pause-announcer.js';
import { peoplePickerStyles } from './qmatic-people-picker.styles.js';
import { base, button, field, step } from './shared.styles.js';
import { focusHeading, stepHeader, type StepFrame } from './step-frame.js';

/** The visitor said how many people come. */
export class PeopleChosenEvent extends Event {
  static readonly type = 'people-chosen';
  /** @param people everybody who comes, the visitor included */
  constructor(readonly people: number) {
    super(PeopleChosenEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'people-chosen': PeopleChosenEvent;
  }
}

/**
 * Asks for how many people the appointment is, and says what their number means for its length.
 *
 * @tag qmatic-people-picker
 * @fires {PeopleChosenEvent} people-chosen - Continue was pressed; `people` is the number
 * @fires {StepBackEvent} step-back - Back was pressed
 * @fires {AnnounceEvent} announce - the new number, and how long the appointment takes
 * @slot - notices and problems, above the question
 * @csspart step - head of the step
 * @csspart heading - the question
 * @csspart back-button - Back
 * @csspart field - the number with its label and buttons
 * @csspart input - the number
 * @csspart error - message that the number is none
 * @csspart button - one fewer, one more, Continue
 * @csspart primary-button - Continue
 */
export class QmaticPeoplePicker extends LitElement {
  static override styles = [base, step, button, field, peoplePickerStyles];

  /** Messages, formats and what stands around the question. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** The number chosen before. */
  @property({ type: Number }) people = 1;
  /** The largest number that can be chosen. */
  @property({ type: Number }) most = 1;
  /** Minutes that the appointment takes for 1, 2 … people; a number without minutes has no effect to tell. */
  @property({ attribute: false }) durations: readonly number[] = [];

  /** As typed; empty or wrong while the visitor is still typing. */
  @state() private typed = '';

  readonly #missing = new MissingChoiceController(this, '#people');
  readonly #announcer = new PauseAnnouncer(this);

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('people')) this.typed = this.frame.formats.number(this.people);
  }

  override render(): TemplateResult {
    const { messages } = this.frame;
    const words = messages.people;
    const isWrong = this.#missing.isShown;
    const value = this.#value;
    return html`
      ${stepHeader(this, this.frame, words.heading)}
      <slot></slot>
      <form novalidate @submit=${this.#onSubmit}>
        <div class="field" part="field">
          <label for="people">${words.label}</label>
          <p id="hint" class="hint">${words.hint}</p>
          ${isWrong ? choiceError(words.wrong(this.frame.formats.number(this.most)), messages) : nothing}
          <div class="counter">
            ${this.#stepButton('−', words.fewer, -1)}
            <input
              id="people"
              class="input"
              part="input"
              inputmode="numeric"
              autocomplete="off"
              aria-required="true"
              aria-invalid=${isWrong ? 'true' : nothing}
              aria-describedby=${isWrong ? 'error hint' : 'hint'}
              .value=${live(this.typed)}
              @input=${this.#onInput}
            />
            ${this.#stepButton('+', words.more, 1)}
          </div>
          <p class="effect">${value === undefined ? nothing : this.#sentence(value)}</p>
        </div>
        <div class="actions">
          <button type="submit" class="primary-button" part="button primary-button">${messages.common.continue}</button>
        </div>
      </form>
    `;
  }

  #stepButton(sign: string, name: string, change: -1 | 1): TemplateResult {
    const isAtEnd = this.#after(change) === undefined;
    return html`
      <button
        type="button"
        class="button"
        part="button"
        aria-disabled=${isAtEnd ? 'true' : nothing}
        @click=${() => this.#change(change)}
      >
        <span aria-hidden="true">${sign}</span><span class="visually-hidden">${name}</span>
      </button>
    `;
  }

  get #value(): number | undefined {
    return parsePeople(this.typed, this.most);
  }

  /** The number one up or down; `undefined` where there is none. What cannot be read starts again at one. */
  #after(change: -1 | 1): number | undefined {
    const value = this.#value;
    const next = value === undefined ? 1 : value + change;
    return next >= 1 && next <= this.most ? next : undefined;
  }

  #sentence(people: number): string {
    const { messages, formats } = this.frame;
    const written = messages.people.people(people, formats.number(people));
    const minutes = this.durations[people - 1];
    return minutes === undefined ? written : messages.people.takes(written, formats.duration(minutes));
  }

  #change(change: -1 | 1): void {
    const next = this.#after(change);
    if (next === undefined) return;
    this.typed = this.frame.formats.number(next);
    this.#announcer.say(this.#sentence(next));
  }

  readonly #onInput = (event: InputEvent): void => {
    this.typed = (event.target as HTMLInputElement).value;
    const value = this.#value;
    if (value !== undefined) this.#announcer.say(this.#sentence(value));
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const value = this.#value;
    if (this.#missing.check(value !== undefined) && value) this.dispatchEvent(new PeopleChosenEvent(value));
  };
}
