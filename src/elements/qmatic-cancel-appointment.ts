import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingFacts } from '../booking/facts.js';
import { appointmentFacts, appointmentFactsStyles, whenText } from './appointment-facts.js';
import type { ManageFrame } from './manage-frame.js';
import { base, button, messageBox, step } from './shared.styles.js';
import { focusHeading, stepHeader, StepBackEvent } from './step-frame.js';

/** The visitor says that the appointment shall be cancelled. */
export class CancelConfirmedEvent extends Event {
  static readonly type = 'cancel-confirmed';
  constructor() {
    super(CancelConfirmedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cancel-confirmed': CancelConfirmedEvent;
  }
}

/**
 * Shows the appointment that is about to be cancelled and asks once more. No form: Enter cancels nothing (WCAG 3.3.4).
 *
 * @tag qmatic-cancel-appointment
 * @fires {CancelConfirmedEvent} cancel-confirmed - The appointment shall be cancelled.
 * @fires {StepBackEvent} step-back - Back, or the button that keeps the appointment, was pressed
 * @slot - notices and problems, above the facts
 * @csspart step - head of the step
 * @csspart heading - the question
 * @csspart back-button - Back
 * @csspart summary - the facts of the appointment
 * @csspart button - any button
 * @csspart primary-button - the button that cancels the appointment
 */
export class QmaticCancelAppointment extends LitElement {
  static override styles = [base, step, button, messageBox, appointmentFactsStyles];

  /** Messages, formats and what stands around the question. */
  @property({ attribute: false }) declare frame: ManageFrame;
  /** What is to be cancelled. */
  @property({ attribute: false }) declare facts: BookingFacts;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override render(): TemplateResult {
    const { manage } = this.frame.messages;
    return html`
      ${stepHeader(this, this.frame, manage.cancelHeading)}
      <slot></slot>
      <div class="stack">
        <div class="card">
          <p class="when">${whenText(this.facts, this.frame)}</p>
          ${appointmentFacts(this.facts, this.frame)}
        </div>
        <p>${manage.cancelHint}</p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="primary-button"
          part="button primary-button"
          @click=${() => this.dispatchEvent(new CancelConfirmedEvent())}
        >
          ${manage.cancelConfirm}
        </button>
        <button type="button" class="button" part="button" @click=${() => this.dispatchEvent(new StepBackEvent())}>
          ${manage.keep}
        </button>
      </div>
    `;
  }
}
