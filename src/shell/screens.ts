import { html, nothing, type TemplateResult } from 'lit';
import type { ConfirmedState, DetailsState, ReviewState } from '../booking/state.js';
import type { Appointment, Wish } from '../booking/model.js';
import { partOf } from '../booking/parts.js';
import { draftOf } from '../booking/draft.js';
import { fieldsFor } from '../booking/notes.js';
import { questions } from '../booking/progress.js';
import { askedQuestions } from '../booking/questions.js';
import { durations, parseSlotLength } from '../booking/duration.js';
import { deadline } from '../elements/deadline.js';
import type { BranchChosenEvent } from '../elements/qmatic-branch-picker.js';
import type { CustomerGivenEvent, DraftTypedEvent } from '../elements/qmatic-customer-form.js';
import type { PeopleChosenEvent } from '../elements/qmatic-people-picker.js';
import type { ChangeRequestedEvent } from '../elements/qmatic-review.js';
import type { ServicesChosenEvent, ServicesMarkedEvent } from '../elements/qmatic-service-picker.js';
import { monthNames } from '../time/month-names.js';
import { clockOfBranch } from '../time/branch-clock.js';
import { manageAddress } from './manage-address.js';
import { messageBox } from '../elements/message-box.js';
import { holdEndsInPause } from './pause-words.js';
import { emptyBox, notices } from './notices.js';
import { stepParts } from './parts.js';
import { severalServices } from './several-services.js';
import { minutesOf } from './public-facts.js';
import { qrTextOf } from './qr-code.js';
import { isoInstant } from '../time/iso-instant.js';
import type { View } from './view.js';

/** One function for each screen but the dates: which element stands on it, what goes in and what its events mean. */

export function serviceScreen(view: View): TemplateResult {
  const { state, reads, frame, words, page } = view;
  const services = reads.services.value;
  const several = severalServices(view);
  return html`<qmatic-service-picker
    class="screen"
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .options=${words.services(services, page.offerServices.length > 0)}
    .selected=${state.memory.services.map(({ id }) => id)}
    .most=${several.most}
    .unavailable=${several.unavailable}
    .impossible=${several.impossible}
    .effects=${several.effects}
    @services-marked=${({ ids }: ServicesMarkedEvent) => view.act({ type: 'services-marked', ids })}
    @step-back=${() => view.act({ type: 'went-back' })}
    @services-chosen=${({ ids }: ServicesChosenEvent) =>
      view.act({ type: 'services-chosen', services: (services ?? []).filter(({ id }) => ids.includes(id)) })}
    >${notices(view, reads.services.error)}${emptyBox(view, services)}</qmatic-service-picker
  >`;
}

export function branchScreen(view: View): TemplateResult {
  const { state, reads, frame, words, page } = view;
  const branches = reads.branches.value;
  const options = words.branches(branches, page.offerBranches.length > 0);
  return html`<qmatic-branch-picker
    class="screen"
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .options=${options && (view.help?.branches(view, options) ?? options)}
    .selected=${state.memory.branch?.id}
    @step-back=${() => view.act({ type: 'went-back' })}
    @branch-chosen=${({ id: chosen }: BranchChosenEvent) => {
      const branch = branches?.find(({ id }) => id === chosen);
      if (branch) view.act({ type: 'branch-chosen', branch });
    }}
    >${notices(view, reads.branches.error)}${emptyBox(view, branches)}${view.help?.aboveBranches(view)}</qmatic-branch-picker
  >`;
}

export function peopleScreen(view: View): TemplateResult {
  const { state, frame, page } = view;
  const { services, people } = state.memory;
  return html`<qmatic-people-picker
    class="screen"
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .people=${people}
    .most=${page.maxPeople}
    .durations=${durations(services, parseSlotLength(page.slotLength), page.maxPeople)}
    @step-back=${() => view.act({ type: 'went-back' })}
    @people-chosen=${(event: PeopleChosenEvent) => view.act({ type: 'people-chosen', people: event.people })}
    >${notices(view, undefined)}</qmatic-people-picker
  >`;
}

export function detailsScreen(view: View, state: DetailsState): TemplateResult {
  const { frame, page } = view;
  const { services } = state.wish;
  return html`<qmatic-customer-form
    class="screen"
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .fields=${fieldsFor(view.fields, services)}
    .questions=${askedQuestions(view.questions, services, view.language)}
    .forOther=${page.forOther}
    .people=${state.wish.people}
    .peopleFields=${view.peopleFields}
    .draft=${{ ...draftOf(page.customer), ...state.memory.draft }}
    .notify=${page.notify}
    .phoneCountry=${page.phoneCountry || undefined}
    .kiosk=${page.kiosk}
    .privacyUrl=${httpOnly(page.privacyUrl)}
    .monthNames=${monthNames(frame.formats.locale)}
    .today=${clockOfBranch(view.now, state.wish.branch.timeZone).day}
    @step-back=${() => view.act({ type: 'went-back' })}
    @draft-typed=${({ draft }: DraftTypedEvent) => view.act({ type: 'draft-typed', draft })}
    @customer-refused=${view.fieldsRefused}
    @customer-given=${({ given, draft }: CustomerGivenEvent) => {
      view.act({ type: 'draft-typed', draft });
      view.act({ type: 'details-given', given });
    }}
    >${notices(view, undefined)}${held(view, state)}</qmatic-customer-form
  >`;
}

export function reviewScreen(view: View, state: ReviewState): TemplateResult {
  const { frame, words, page } = view;
  const asksPeople = questions(state.plan, state.memory).includes('people');
  return html`<qmatic-review
    class="screen"
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .facts=${words.facts(state.wish, state.slot, { slotLength: page.slotLength, asksPeople, minutes: heldMinutes(state) })}
    .given=${state.given}
    .fields=${fieldsFor(view.fields, state.wish.services)}
    .peopleFields=${view.peopleFields}
    .asksNotification=${page.notify === 'choice'}
    .fixed=${asksPeople ? [] : ['people']}
    @step-back=${() => view.act({ type: 'went-back' })}
    @change-requested=${({ subject, field }: ChangeRequestedEvent) => {
      view.act({ type: 'change-requested', subject });
      if (subject === 'details') view.changeField(field);
    }}
    @booking-confirmed=${() => view.act({ type: 'confirm-pressed', key: newKey() })}
    >${notices(view, undefined)}${held(view, state)}<slot name="before-confirm" slot="before-confirm"></slot
  ></qmatic-review>`;
}

export function confirmationScreen(
  view: View,
  { appointment, others = [], wish, slot }: ConfirmedState,
): TemplateResult {
  const { frame, words, page, state } = view;
  const alone = partOf(wish, slot);
  return html`<qmatic-confirmation
    class="screen"
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .facts=${words.facts(alone, slot, { slotLength: page.slotLength, asksPeople: false })}
    .severalBooked=${others.length > 0}
    .reference=${appointment.id}
    .start=${appointment.start}
    .end=${appointment.end}
    .bookedAt=${isoInstant(view.now)}
    .manageUrl=${manageAddress(page.manageUrl, appointment.id)}
    .qrText=${qrTextOf(page, appointment)}
    .notified=${state.memory.given?.notification ?? 'none'}
    @another-requested=${() => view.act({ type: 'another-wanted' })}
    @finish-requested=${view.finish}
    >${others.map((other, index) => furtherAppointment(view, wish, other, index + 1))}<slot
      name="confirmation"
      slot="confirmation"
    ></slot
  ></qmatic-confirmation>`;
}

/** A further appointment of the same wish, below the first. */
function furtherAppointment(
  { frame, page, announce }: View,
  { parts }: Wish,
  { id, start, end, branch }: Appointment,
  index: number,
): TemplateResult | typeof nothing {
  const part = parts?.[index];
  if (!part) return nothing;
  return html`<qmatic-further-appointment
    slot="confirmation"
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${announce}
    .coming=${part}
    .reference=${id}
    .start=${start}
    .end=${end}
    .place=${[branch.name, ...branch.address].join(', ')}
    .manageUrl=${manageAddress(page.manageUrl, id)}
  ></qmatic-further-appointment>`;
}

/** What the server says is worth more than a sum of our own. */
function heldMinutes({ hold }: ReviewState): number | undefined {
  return hold.kind === 'held' ? minutesOf(hold.reservation) : undefined;
}

/** Until when the slot is held. */
function held(view: View, state: DetailsState | ReviewState): TemplateResult | typeof nothing {
  const { hold, slot, wish } = state;
  if (hold.kind === 'none') return nothing;
  if (hold.kind === 'lapsed') return deadline(view.frame, { ...slot, phase: 'lapsed', until: '' }, view.keepTime);
  const until = view.frame.formats.timeOf(isoInstant(hold.reservation.expiresAt), wish.branch.timeZone);
  const phase = view.hold === 'expiring' ? 'expiring' : 'held';
  const paused = holdEndsInPause(view, hold.reservation, wish.branch.timeZone);
  return html`${deadline(view.frame, { ...slot, phase, until }, view.keepTime)}
  ${paused ? messageBox('warning', paused) : nothing}`;
}

function httpOnly(address: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, document.baseURI);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** 128 random bits, with a fixed beginning by which a proxy can tell them from a site's own customer numbers. */
function newKey(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  return `qb-${[...bits].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
