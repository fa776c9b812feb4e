import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatusWord } from '../booking/appointment-status.js';
import type { BookingFacts } from '../booking/facts.js';
import { appointmentFact, appointmentFacts, appointmentFactsStyles, whenText } from './appointment-facts.js';
import { messageBox } from './message-box.js';
import type { ManageFrame } from './manage-frame.js';
import { base, button, messageBox as messageBoxStyles, step } from './shared.styles.js';
import { focusHeading, heading, stepHeader } from './step-frame.js';

/** An appointment as it is listed. */
export interface ListedAppointment {
  /** A secret: in no attribute. */
  readonly id: string;
  readonly facts: BookingFacts;
  readonly status: StatusWord;
  /** Already masked. */
  readonly email: string | undefined;
  readonly canCancel: boolean;
  readonly canMove: boolean;
  /** Whether an earlier time is being looked for. */
  readonly seeking: boolean;
}

/** The visitor wants something to be done with one appointment. */
export class AppointmentActionEvent extends Event {
  static readonly type = 'appointment-action';
  constructor(
    readonly action: 'cancel' | 'change' | 'earlier',
    readonly id: string,
  ) {
    super(AppointmentActionEvent.type);
  }
}

/** The visitor wants to make a new appointment. */
export class NewAppointmentEvent extends Event {
  static readonly type = 'new-appointment';
  constructor() {
    super(NewAppointmentEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'appointment-action': AppointmentActionEvent;
    'new-appointment': NewAppointmentEvent;
  }
}

/**
 * Lists a customer's appointments, those ahead first, each with what can be done with it.
 *
 * @tag qmatic-appointment-list
 * @fires {AppointmentActionEvent} appointment-action - One is to be cancelled, moved, or moved forward.
 * @fires {NewAppointmentEvent} new-appointment - The visitor wants another appointment.
 * @fires {StepBackEvent} step-back - Back was pressed
 * @slot - notices and problems, above the list
 * @csspart step - head of the step
 * @csspart heading - the step's heading
 * @csspart back-button - Back
 * @csspart summary - the facts of one appointment
 * @csspart button - any button
 * @csspart message - the box that says that there are none
 */
export class QmaticAppointmentList extends LitElement {
  static override styles = [base, step, button, messageBoxStyles, appointmentFactsStyles];

  /** Messages, formats and what stands around the list. */
  @property({ attribute: false }) declare frame: ManageFrame;
  /** Those that are still to come, the next one first. */
  @property({ attribute: false }) ahead: readonly ListedAppointment[] = [];
  /** Those that are over or cancelled, the last one first. */
  @property({ attribute: false }) over: readonly ListedAppointment[] = [];
  /** One request is under way: no button does anything. */
  @property({ attribute: false }) busy = false;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override render(): TemplateResult {
    const { manage } = this.frame.messages;
    const isEmpty = this.ahead.length + this.over.length === 0;
    return html`
      ${stepHeader(this, this.frame, manage.listHeading)}
      <slot></slot>
      <div class="stack">
        ${isEmpty ? messageBox('info', manage.none.title, manage.none.next) : nothing}
        ${this.#section('ahead', manage.ahead, this.ahead)} ${this.#section('over', manage.over, this.over)}
      </div>
      <div class="actions">
        <button type="button" class="button" part="button" @click=${this.#onNew}>${manage.another}</button>
      </div>
    `;
  }

  #section(id: string, title: string, items: readonly ListedAppointment[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const level = this.frame.headingLevel + 1;
    return html`
      ${heading(level, title, { id, class: 'sub-heading' })}
      ${items.map((item, index) => this.#item(item, `${id}-${index}`))}
    `;
  }

  #item(item: ListedAppointment, id: string): TemplateResult {
    const { messages, headingLevel } = this.frame;
    const { manage } = messages;
    const when = whenText(item.facts, this.frame);
    const further = html`${appointmentFact(manage.status, manage.statuses[item.status])}
    ${item.email ? appointmentFact(manage.email, html`<bdi dir="ltr">${item.email}</bdi>`) : nothing}`;
    const isStanding = item.status === 'booked' || item.status === 'moved';
    return html`<div class="card">
      ${heading(headingLevel + 2, when, { id, class: 'when' })} ${appointmentFacts(item.facts, this.frame, further)}
      ${isStanding && !item.canCancel && !item.canMove ? html`<p>${manage.notOnline}</p>` : nothing}
      ${
        item.canCancel || item.canMove
          ? html`<div class="actions">
              ${item.canMove ? this.#button(item, 'change', manage.change, when) : nothing}
              ${item.canMove ? this.#button(item, 'earlier', item.seeking ? manage.seeking : manage.earlier, when) : nothing}
              ${item.canCancel ? this.#button(item, 'cancel', manage.cancel, when) : nothing}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The same words for each appointment: whoever hears them alone hears which one is meant. */
  #button({ id }: ListedAppointment, action: AppointmentActionEvent['action'], label: string, when: string) {
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => this.#act(action, id)}
    >
      <span>${label}<span class="visually-hidden">, ${when}</span></span>
    </button>`;
  }

  #act(action: AppointmentActionEvent['action'], id: string): void {
    if (!this.busy) this.dispatchEvent(new AppointmentActionEvent(action, id));
  }

  readonly #onNew = (): void => {
    if (!this.busy) this.dispatchEvent(new NewAppointmentEvent());
  };
}
