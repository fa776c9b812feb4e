import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  validateDraft,
  type FieldError,
  type FormField,
  type FormRules,
  type GivenDetails,
  type Validation,
} from '../booking/customer.js';
import type { Field } from '../booking/fields.js';
import { companionOf, furtherPeople, validateFurtherPeople } from '../booking/further-people.js';
import { canBeForOther, isForOther } from '../booking/for-other.js';
import type { CalendarDay } from '../booking/model.js';
import { offeredNotifications, type NotifyMode } from '../booking/notification.js';
import type { AskedQuestion } from '../booking/questions.js';
import type { Draft } from '../booking/state.js';
import type { MonthNames } from '../booking/date-of-birth.js';
import { errorText } from './customer-form-words.js';
import { customerField, notificationField } from './customer-fields.js';
import { errorSummary } from './error-summary.js';
import { forOtherBox, twoPeople } from './for-other-fields.js';
import type { FieldsView } from './field-parts.js';
import { questionField } from './question-field.js';
import { styles } from './qmatic-customer-form.styles.js';
import { focusHeading, stepHeader, type StepFrame } from './step-frame.js';

/** The form changed: what is in it now, as typed. */
export class DraftTypedEvent extends Event {
  static readonly type = 'draft-typed';
  constructor(readonly draft: Draft) {
    super(DraftTypedEvent.type);
  }
}

/** The visitor went on and everything that was asked for is there. */
export class CustomerGivenEvent extends Event {
  static readonly type = 'customer-given';
  constructor(
    readonly given: GivenDetails,
    readonly draft: Draft,
  ) {
    super(CustomerGivenEvent.type);
  }
}

/** The visitor went on and something has to be mended first; the form says what. */
export class CustomerRefusedEvent extends Event {
  static readonly type = 'customer-refused';
  constructor() {
    super(CustomerRefusedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'customer-refused': CustomerRefusedEvent;
    'draft-typed': DraftTypedEvent;
    'customer-given': CustomerGivenEvent;
  }
}

/**
 * Asks who comes: only what the page wants to know, checked when the visitor goes on and not before.
 *
 * @tag qmatic-customer-form
 * @fires {DraftTypedEvent} draft-typed - The visitor, or the browser for them, filled something in.
 * @fires {CustomerGivenEvent} customer-given - The visitor went on with everything filled in.
 * @fires {CustomerRefusedEvent} customer-refused - The visitor went on and something has to be mended first.
 * @slot - Shown below the heading: notices, and until when the time is held.
 * @csspart step - The head of the step.
 * @csspart heading - The step's heading.
 * @csspart back-button - Back to the step before.
 * @csspart field - A question with its label, hint and error.
 * @csspart input - A text field.
 * @csspart option - A choice: how to be told, for somebody else, an answer.
 * @csspart error - An error beside its field, and the summary of all.
 * @csspart message - The box of the summary.
 * @csspart button - Any button.
 * @csspart primary-button - Continue.
 */
export class QmaticCustomerForm extends LitElement {
  static override styles = styles;

  /** Texts, formats and the step's place in the booking. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** What is asked for, in this order. */
  @property({ attribute: false }) fields: readonly Field[] = [];
  /** The page's own questions, asked after the fields. */
  @property({ attribute: false }) questions: readonly AskedQuestion[] = [];
  /** Offers to make the appointment for somebody else. */
  @property({ attribute: false }) forOther = false;
  /** Everybody who comes, the visitor included. */
  @property({ attribute: false }) people = 1;
  /** What is asked for about each further person; nothing where it is empty. */
  @property({ attribute: false }) peopleFields: readonly Field[] = [];
  /** What is filled in, as typed. */
  @property({ attribute: false }) draft: Draft = {};
  /** How the visitor is told of the appointment, or that it is theirs to choose. */
  @property({ attribute: false }) notify: NotifyMode = 'none';
  /** Calling code for national phone numbers, such as `31`. */
  @property({ attribute: false }) phoneCountry: string | undefined;
  /** Where the visitor can read what is done with the details. */
  @property({ attribute: false }) privacyUrl: string | undefined;
  /** A shared computer: the browser fills nothing in and keeps nothing. */
  @property({ attribute: false }) kiosk = false;
  /** The day at the branch, against which a date of birth is checked. */
  @property({ attribute: false }) declare today: CalendarDay;
  /** Names of the months that are understood in a date of birth (`time/month-names.ts`); numbers always are. */
  @property({ attribute: false }) monthNames: MonthNames = [];
  /** A request runs: Continue does nothing until it is answered. */
  @property({ attribute: false }) busy = false;

  @state() private errors: readonly FieldError[] = [];

  #summaryTakesFocus = false;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  /** Puts the focus into a field and brings its label into view. */
  async focusField(name: FormField): Promise<void> {
    await this.updateComplete;
    const part = this.errors.find(({ field }) => field === name)?.part ?? 'day';
    const keys = [name, `${name}.${part}`, `${name}.0`];
    const control = this.#form?.querySelector<HTMLElement>(keys.map((key) => `[name="${key}"]`).join());
    control?.focus({ preventScroll: true });
    control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  }

  protected override updated(): void {
    if (!this.#summaryTakesFocus) return;
    this.#summaryTakesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('#summary')?.focus();
  }

  override render(): TemplateResult {
    const { messages } = this.frame;
    const { details, common } = messages;
    const choices = offeredNotifications(this.notify, this.fields);
    const view = this.#view;
    const isOther = this.#offersOther && isForOther(this.draft, this.fields);
    return html`
      ${stepHeader(this, this.frame, details.heading)}
      <slot></slot>
      ${this.errors.length > 0 ? this.#summary() : nothing}
      <div class="intro">
        <p>${details.allRequired}</p>
        ${
          this.privacyUrl
            ? html`<p><a href=${this.privacyUrl} target="_blank" rel="noopener">${details.privacy}</a></p>`
            : nothing
        }
      </div>
      <form
        novalidate
        autocomplete=${this.kiosk ? 'off' : nothing}
        @submit=${this.#submit}
        @input=${this.#typed}
        @change=${this.#changed}
      >
        ${this.#offersOther ? forOtherBox(view) : nothing}
        ${isOther ? twoPeople(view) : this.fields.map((field) => customerField(view, field))}
        ${this.peopleFields.length > 0 ? furtherPeople(this.people).map(this.#person) : nothing}
        ${this.questions.map((question) => questionField(view, question))}
        ${choices.length > 0 ? notificationField(view, choices) : nothing}
        <div class="actions">
          <button
            type="submit"
            class="primary-button"
            part="button primary-button"
            aria-disabled=${this.busy ? 'true' : nothing}
          >
            ${common.continue}
          </button>
        </div>
      </form>
    `;
  }

  #summary() {
    const errors = this.errors.map((error) => ({
      name: error.field,
      text: errorText(error, companionOf(error.field) ? { ...this.#view, fields: this.peopleFields } : this.#view),
    }));
    return errorSummary(this.frame, errors, (name) => void this.focusField(name));
  }

  get #view(): FieldsView {
    const { frame, fields, questions, draft, errors, kiosk } = this;
    return { frame, fields, questions, about: 'self', draft, errors, autofill: !kiosk };
  }

  /** Somebody else's details: the browser knows nothing of them (WCAG 2.2 SC 1.3.5 is about the user's own). */
  readonly #person = (person: number): TemplateResult => {
    const view: FieldsView = { ...this.#view, fields: this.peopleFields, about: person };
    return html`<fieldset class="person">
      <legend>${this.frame.messages.details.person(this.frame.formats.number(person))}</legend>
      ${view.fields.map((field) => customerField(view, field))}
    </fieldset>`;
  };

  get #offersOther(): boolean {
    return this.forOther && canBeForOther(this.fields);
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  /** Read from the fields themselves: not every browser tells of what it fills in. */
  #readDraft(): Draft {
    const typed: Record<string, string> = { ...this.draft };
    if (this.#form) {
      // A box that is not ticked is not in the form's data.
      for (const { name } of this.#form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) typed[name] = '';
      for (const [name, value] of new FormData(this.#form)) if (typeof value === 'string') typed[name] = value;
    }
    return typed;
  }

  #validate(draft: Draft): Validation {
    const rules: FormRules = {
      fields: this.fields,
      notify: this.notify,
      phoneCountry: this.phoneCountry,
      today: this.today,
      monthNames: this.monthNames,
      questions: this.questions,
      contactLabel: this.#offersOther ? this.frame.messages.forOther.contactLabel : undefined,
    };
    const own = validateDraft(draft, rules);
    const others = validateFurtherPeople(draft, rules, this.peopleFields, this.people);
    if (!own.given || others.errors.length > 0) return { given: undefined, errors: [...own.errors, ...others.errors] };
    return { given: others.customers ? { ...own.given, others: others.customers } : own.given, errors: [] };
  }

  #typed = () => {
    this.draft = this.#readDraft();
    this.dispatchEvent(new DraftTypedEvent(this.draft));
  };

  /** What was wrong is checked again as soon as it is changed; what was not yet complained about stays in peace. */
  #changed = () => {
    this.#typed();
    if (this.errors.length === 0) return;
    const shown = new Set(this.errors.map(({ field }) => field));
    this.errors = this.#validate(this.draft).errors.filter(({ field }) => shown.has(field));
  };

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) return;
    const draft = this.#readDraft();
    this.draft = draft;
    const { given, errors } = this.#validate(draft);
    this.errors = errors;
    this.#summaryTakesFocus = errors.length > 0;
    this.dispatchEvent(given ? new CustomerGivenEvent(given, draft) : new CustomerRefusedEvent());
  };
}
