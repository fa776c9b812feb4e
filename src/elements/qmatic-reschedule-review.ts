import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingFacts } from '../booking/facts.js';
import type { Slot } from '../booking/model.js';
import { appointmentFacts, appointmentFactsStyles } from './appointment-facts.js';
import { ListWantedEvent } from './qmatic-cancellation.js';
import type { ManageFrame } from './manage-frame.js';
import { base, button, messageBox, step } from './shared.styles.js';
import { focusHeading, heading, stepHeader } from './step-frame.js';

/** The visitor says that the new time is right. */
export class MoveConfirmedEvent extends Event {
  static readonly type = 'move-confirmed';
  constructor() {
    super(MoveConfirmedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'move-confirmed': MoveConfirmedEvent;
  }
}

const own = css`
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
  }

  .card.new {
    border: 2px solid var(--_accent, #17549b);
  }
`;

/**
 * Shows the present and the new time of an appointment side by side, before anything is changed.
 *
 * @tag qmatic-reschedule-review
 * @fires {MoveConfirmedEvent} move-confirmed - The new time shall be taken.
 * @fires {ListWantedEvent} list-wanted - The visitor keeps the appointment as it is.
 * @fires {StepBackEvent} step-back - Back was pressed: another time is to be chosen
 * @slot - notices and problems, above the times
 * @csspart step - head of the step
 * @csspart heading - the step's heading
 * @csspart back-button - Back
 * @csspart summary - the facts that stay as they are
 * @csspart button - any button
 * @csspart primary-button - the button that takes the new time
 */
export class QmaticRescheduleReview extends LitElement {
  static override styles = [base, step, button, messageBox, appointmentFactsStyles, own];

  /** Messages, formats and what stands around the question. */
  @property({ attribute: false }) declare frame: ManageFrame;
  /** The appointment as it is. */
  @property({ attribute: false }) declare facts: BookingFacts;
  /** The time that is to take the place of the present one. */
  @property({ attribute: false }) declare newSlot: Slot;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override render(): TemplateResult {
    const { manage } = this.frame.messages;
    return html`
      ${stepHeader(this, this.frame, manage.moveHeading)}
      <slot></slot>
      <div class="stack">
        <div class="times">
          ${this.#time('present', manage.presentTime, this.facts)} ${this.#time('new', manage.newTime, this.newSlot)}
        </div>
        ${appointmentFacts(this.facts, this.frame)}
        <p>${manage.staysUntil}</p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="primary-button"
          part="button primary-button"
          @click=${() => this.dispatchEvent(new MoveConfirmedEvent())}
        >
          ${manage.moveConfirm}
        </button>
        <button type="button" class="button" part="button" @click=${() => this.dispatchEvent(new ListWantedEvent())}>
          ${manage.keepTime}
        </button>
      </div>
    `;
  }

  #time(id: 'present' | 'new', title: string, { day, time }: Slot): TemplateResult {
    const { formats, headingLevel } = this.frame;
    return html`<div class="card ${id}">
      ${heading(headingLevel + 1, title, { id, class: 'label' })}
      <p class="when">${formats.day(day)}<br />${formats.time(time)}</p>
    </div>`;
  }
}
