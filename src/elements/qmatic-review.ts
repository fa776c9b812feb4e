import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FormField, GivenDetails } from '../booking/customer.js';
import type { BookingFacts } from '../booking/facts.js';
import type { Field } from '../booking/fields.js';
import { styles } from './qmatic-review.styles.js';
import { reviewList, type ReviewView } from './review-list.js';
import { detailRows, factRows, furtherRows, type ReviewRow, type ReviewSubject } from './review-rows.js';
import { focusHeading, heading, stepHeader, type StepFrame } from './step-frame.js';

/** The visitor wants to change one answer, and then come back here. */
export class ChangeRequestedEvent extends Event {
  static readonly type = 'change-requested';
  constructor(
    readonly subject: ReviewSubject,
    /** The question of the form, where the subject is the details. */
    readonly field: FormField | undefined,
  ) {
    super(ChangeRequestedEvent.type);
  }
}

/** The visitor says that everything is right: the appointment shall be made. */
export class BookingConfirmedEvent extends Event {
  static readonly type = 'booking-confirmed';
  constructor() {
    super(BookingConfirmedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'change-requested': ChangeRequestedEvent;
    'booking-confirmed': BookingConfirmedEvent;
  }
}

/**
 * Shows everything that is about to be booked, each answer with a way to change it, before anything is booked.
 *
 * @tag qmatic-review
 * @fires {ChangeRequestedEvent} change-requested - The visitor wants to change one answer.
 * @fires {BookingConfirmedEvent} booking-confirmed - The visitor wants the appointment to be made.
 * @slot - Shown below the heading: notices, and until when the time is held.
 * @slot before-confirm - Shown above the last button.
 * @csspart step - The head of the step.
 * @csspart heading - The step's heading.
 * @csspart back-button - Back to the step before.
 * @csspart summary - The lists of facts.
 * @csspart button - Any button.
 * @csspart primary-button - The button that makes the appointment.
 */
export class QmaticReview extends LitElement {
  static override styles = styles;

  /** Texts, formats and the step's place in the booking. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** What is to be booked. */
  @property({ attribute: false }) declare facts: BookingFacts;
  /** What the visitor gave in the form. */
  @property({ attribute: false }) declare given: GivenDetails;
  /** What the form asked for, in its order. */
  @property({ attribute: false }) fields: readonly Field[] = [];
  /** What was asked for about those who come along. */
  @property({ attribute: false }) peopleFields: readonly Field[] = [];
  /** True where the visitor chose how to be told. */
  @property({ attribute: false }) asksNotification = false;
  /** What the page has settled: facts without a Change button. */
  @property({ attribute: false }) fixed: readonly ReviewSubject[] = [];
  /** The appointment is being made: the last button does nothing until there is an answer. */
  @property({ attribute: false }) busy = false;

  /** Labels of the masked values that are being shown. */
  @state() private revealed: ReadonlySet<string> = new Set();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.revealed = new Set();
  }

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override render(): TemplateResult {
    const { messages, headingLevel } = this.frame;
    const { review, confirming, details } = messages;
    const list = (rows: readonly ReviewRow[]) => reviewList(this.#view, rows);
    const personal = [
      ...detailRows(this.given, this.fields, this.asksNotification, this.frame),
      ...furtherRows(this.given, this.peopleFields, this.frame),
    ];
    return html`
      ${stepHeader(this, this.frame, review.heading)}
      <slot></slot>
      <p class="lead">${review.notBookedYet}</p>
      ${list(factRows(this.facts, this.frame))}
      ${
        personal.length > 0
          ? html`${heading(headingLevel + 1, details.heading, { id: 'details', class: 'sub-heading' })}${list(personal)}`
          : nothing
      }
      <slot name="before-confirm"></slot>
      <div class="actions">
        <button
          type="button"
          class="primary-button"
          part="button primary-button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${this.#confirm}
        >
          ${this.busy ? review.sending : review.confirm}
        </button>
      </div>
      ${this.busy ? html`<p class="sending muted">${confirming.sending}</p>` : nothing}
    `;
  }

  get #view(): ReviewView {
    const { frame, fixed, busy, revealed } = this;
    return { frame, fixed, busy, revealed, reveal: this.#reveal, change: this.#change };
  }

  #reveal = (label: string, shown: boolean) => {
    const others = [...this.revealed].filter((name) => name !== label);
    this.revealed = new Set(shown ? [...others, label] : others);
  };

  #change = (subject: ReviewSubject, field: FormField | undefined) => {
    if (!this.busy) this.dispatchEvent(new ChangeRequestedEvent(subject, field));
  };

  #confirm = () => {
    if (!this.busy) this.dispatchEvent(new BookingConfirmedEvent());
  };
}
