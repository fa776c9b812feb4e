import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingFacts } from '../booking/facts.js';
import { appointmentFacts, appointmentFactsStyles, whenText } from './appointment-facts.js';
import { NewAppointmentEvent } from './qmatic-appointment-list.js';
import type { ManageFrame } from './manage-frame.js';
import { base, button, step } from './shared.styles.js';
import { focusHeading, stepHeader } from './step-frame.js';

/** The visitor wants to see the list of appointments again. */
export class ListWantedEvent extends Event {
  static readonly type = 'list-wanted';
  constructor() {
    super(ListWantedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'list-wanted': ListWantedEvent;
  }
}

/**
 * Says that an appointment is cancelled, and what to do then.
 *
 * @tag qmatic-cancellation
 * @fires {ListWantedEvent} list-wanted - The visitor wants to see the other appointments.
 * @fires {NewAppointmentEvent} new-appointment - The visitor wants to make a new appointment.
 * @csspart step - head of the step
 * @csspart heading - the step's heading
 * @csspart summary - the facts of the appointment
 * @csspart button - any button
 */
export class QmaticCancellation extends LitElement {
  static override styles = [base, step, button, appointmentFactsStyles];

  /** Messages, formats and what stands around the statement. */
  @property({ attribute: false }) declare frame: ManageFrame;
  /** What is cancelled. */
  @property({ attribute: false }) declare facts: BookingFacts;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override render(): TemplateResult {
    const { manage } = this.frame.messages;
    return html`
      ${stepHeader(this, this.frame, manage.cancelledHeading)}
      <slot></slot>
      <div class="stack">
        <div class="card">
          <p class="when"><s>${whenText(this.facts, this.frame)}</s></p>
          ${appointmentFacts(this.facts, this.frame)}
        </div>
        <p>${manage.cancelledHint}</p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="button"
          part="button"
          @click=${() => this.dispatchEvent(new NewAppointmentEvent())}
        >
          ${manage.another}
        </button>
        <button type="button" class="button" part="button" @click=${() => this.dispatchEvent(new ListWantedEvent())}>
          ${manage.list}
        </button>
      </div>
    `;
  }
}
