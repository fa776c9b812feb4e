import { html, type TemplateResult } from 'lit';
import { canCancel, canMove, inOrder, statusWord } from '../booking/appointment-status.js';
import { maskedEmail } from '../booking/identity.js';
import type { Found } from '../booking/manage-state.js';
import type { Appointment } from '../booking/model.js';
import type { BookingState, StateOf } from '../booking/state.js';
import type { AppointmentActionEvent, ListedAppointment } from '../elements/qmatic-appointment-list.js';
import type { AppointmentSoughtEvent } from '../elements/qmatic-find-appointment.js';
import { factsOf, whenOf } from './manage-facts.js';
import { manageFrame, manageWords } from './manage-words.js';
import { notices } from './notices.js';
import { stepParts } from './parts.js';
import { isoInstant } from '../time/iso-instant.js';
import type { View } from './view.js';

/** One function for each screen on which an appointment is looked up, cancelled or moved. */

export function manageScreen(view: View, state: BookingState): TemplateResult | undefined {
  switch (state.step) {
    case 'find':
    case 'finding':
      return findScreen(view, state);
    case 'manage':
    case 'seeking':
      return listScreen(view, state);
    case 'cancel':
      return cancelScreen(view, state);
    case 'cancelled':
      return cancelledScreen(view, state);
    case 'reschedule':
      return rescheduleScreen(view, state);
    default:
      return undefined;
  }
}

/** What is being changed, above the dates. */
export function presentTime(view: View): TemplateResult | undefined {
  const { moving } = view.state.memory;
  if (!moving) return undefined;
  const [date, time] = whenOf(view, moving.appointment);
  return html`<p class="present">${manageWords(view).present(date, time)}</p>`;
}

function findScreen(view: View, state: StateOf<'find' | 'finding'>): TemplateResult {
  const { page } = view;
  const { reference } = state;
  return html`<qmatic-find-appointment
    class="screen"
    exportparts=${stepParts}
    .frame=${manageFrame(view)}
    .isReferenceKnown=${reference !== undefined}
    .takesNumbers=${page.lookup.some((what) => what !== 'appointment')}
    .busy=${state.step === 'finding'}
    @appointment-sought=${({ reference: typed, known }: AppointmentSoughtEvent) =>
      view.act({ type: 'appointment-sought', credentials: { reference: reference ?? typed, known } })}
    @other-reference=${() => view.act({ type: 'other-reference-wanted' })}
    >${notices(view, undefined)}</qmatic-find-appointment
  >`;
}

function listScreen(view: View, state: StateOf<'manage' | 'seeking'>): TemplateResult {
  const { found } = state;
  const now = isoInstant(view.now);
  const { ahead, over } = inOrder(found.appointments, now);
  const seeking = state.step === 'seeking' ? state.appointment.id : undefined;
  const listed = (appointments: readonly Appointment[]) =>
    appointments.map((one): ListedAppointment => ({
      id: one.id,
      facts: factsOf(view, one),
      status: statusWord(one, now),
      email: emailOf(one),
      canCancel: canCancel(one, now),
      canMove: canMove(one, now),
      seeking: one.id === seeking,
    }));
  return html`<qmatic-appointment-list
    class="screen"
    exportparts=${stepParts}
    .frame=${manageFrame(view)}
    .ahead=${listed(ahead)}
    .over=${listed(over)}
    .busy=${seeking !== undefined}
    @step-back=${() => view.act({ type: 'went-back' })}
    @new-appointment=${() => view.act({ type: 'another-wanted' })}
    @appointment-action=${(event: AppointmentActionEvent) => act(view, found, event)}
    >${notices(view, undefined)}</qmatic-appointment-list
  >`;
}

function act(view: View, { appointments }: Found, { action, id }: AppointmentActionEvent): void {
  const appointment = appointments.find((one) => one.id === id);
  if (appointment) view.act({ type: `${action}-wanted`, appointment });
}

function emailOf({ customers }: Appointment): string | undefined {
  const email = customers.find((customer) => customer.email)?.email;
  return email && maskedEmail(email);
}

function cancelScreen(view: View, { appointment }: StateOf<'cancel'>): TemplateResult {
  return html`<qmatic-cancel-appointment
    class="screen"
    exportparts=${stepParts}
    .frame=${manageFrame(view)}
    .facts=${factsOf(view, appointment)}
    @step-back=${() => view.act({ type: 'went-back' })}
    @cancel-confirmed=${() => view.act({ type: 'cancel-confirmed' })}
    >${notices(view, undefined)}</qmatic-cancel-appointment
  >`;
}

function cancelledScreen(view: View, { appointment }: StateOf<'cancelled'>): TemplateResult {
  return html`<qmatic-cancellation
    class="screen"
    exportparts=${stepParts}
    .frame=${manageFrame(view)}
    .facts=${factsOf(view, appointment)}
    @list-wanted=${() => view.act({ type: 'list-wanted' })}
    @new-appointment=${() => view.act({ type: 'another-wanted' })}
  ></qmatic-cancellation>`;
}

function rescheduleScreen(view: View, { moving, slot }: StateOf<'reschedule'>): TemplateResult {
  return html`<qmatic-reschedule-review
    class="screen"
    exportparts=${stepParts}
    .frame=${manageFrame(view)}
    .facts=${factsOf(view, moving.appointment)}
    .newSlot=${slot}
    @step-back=${() => view.act({ type: 'went-back' })}
    @list-wanted=${() => view.act({ type: 'list-wanted' })}
    @move-confirmed=${() => view.act({ type: 'move-confirmed' })}
    >${notices(view, undefined)}</qmatic-reschedule-review
  >`;
}
