import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { calendarFile } from '../booking/calendar-file.js';
import type { NotificationChoice } from '../booking/customer.js';
import type { BookingFacts } from '../booking/facts.js';
import type { InstantText } from '../booking/model.js';
import { AnnounceEvent } from './announce-event.js';
import { copyText } from './copy-text.js';
import { download } from './download.js';
import { checkIcon } from './icons.js';
import { LazyModule } from './lazy-module.js';
import { mapAnchor } from './map-link.js';
import { phoneSentence } from './phone-link.js';
import { styles } from './qmatic-confirmation.styles.js';
import { fact, secretText } from './confirmation-facts.js';
import { focusHeading, stepHeader, type StepFrame } from './step-frame.js';
import { worded } from './worded.js';

/** The visitor wants to make another appointment. */
export class AnotherRequestedEvent extends Event {
  static readonly type = 'another-requested';
  constructor() {
    super(AnotherRequestedEvent.type);
  }
}

/** The visitor is done: nothing shall stay on the screen or in memory. */
export class FinishRequestedEvent extends Event {
  static readonly type = 'finish-requested';
  constructor() {
    super(FinishRequestedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'another-requested': AnotherRequestedEvent;
    'finish-requested': FinishRequestedEvent;
  }
}

type Secret = 'reference' | 'manage';

/**
 * Says that the appointment is booked, and gives what is needed on the day: when, where, what to bring, the reference.
 *
 * @tag qmatic-confirmation
 * @fires {AnotherRequestedEvent} another-requested - The visitor wants to make another appointment.
 * @fires {FinishRequestedEvent} finish-requested - The visitor is done.
 * @fires {AnnounceEvent} announce - Something was copied, or could not be.
 * @slot - Shown below the heading: notices.
 * @slot confirmation - What the page adds, below the facts.
 * @csspart step - The head of the step.
 * @csspart heading - The step's heading.
 * @csspart confirmation - The box with the date, the time and the place.
 * @csspart summary - The list of the other facts.
 * @csspart button - Any button.
 */
export class QmaticConfirmation extends LitElement {
  static override styles = styles;

  /** Texts, formats and the step's place in the booking. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** What is booked. */
  @property({ attribute: false }) declare facts: BookingFacts;
  /** The appointment's id. A secret: shown as text, never in an attribute. */
  @property({ attribute: false }) reference = '';
  /** It is the first of two; the other one is shown in the slot `confirmation`. */
  @property({ attribute: false }) severalBooked = false;
  /** When it starts, in UTC, for the calendar file. */
  @property({ attribute: false }) start: InstantText = '';
  /** When it ends, in UTC. */
  @property({ attribute: false }) end: InstantText = '';
  /** When it was booked, in UTC: the age of the calendar file. */
  @property({ attribute: false }) bookedAt: InstantText = '';
  /** Where the visitor can change or cancel it; a secret like the reference. */
  @property({ attribute: false }) manageUrl: string | undefined;
  /** Text of a code for scanners; none where the page wants none. A secret where it holds the reference. */
  @property({ attribute: false }) qrText: string | undefined;
  /** What was asked for: a message is sent by the server, and nothing tells us that it was. */
  @property({ attribute: false }) notified: NotificationChoice = 'none';

  @state() private copied: { readonly what: Secret; readonly text: string } | undefined;

  readonly #qrCode = new LazyModule(this, () => import('./qr-code.js'));

  override willUpdate(): void {
    if (this.qrText) this.#qrCode.load();
  }

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override render() {
    const { confirmation, review, group } = this.frame.messages;
    const { services, bring, cost } = this.facts;
    return html`
      ${stepHeader(this, this.frame, this.severalBooked ? group.bothBooked : confirmation.heading)}
      <slot></slot>
      ${this.#whenAndWhere()}
      <dl part="summary">
        ${fact(
          confirmation.service,
          services.map((service) => html`<div>${worded(service)}</div>`),
        )}
        ${cost ? fact(review.cost, cost) : nothing}
        ${
          bring.length > 0
            ? fact(
                confirmation.bring,
                html`<ul>
                  ${bring.map((thing) => html`<li>${thing}</li>`)}
                </ul>`,
              )
            : nothing
        }
        ${fact(confirmation.reference, this.#secret('reference', this.reference, confirmation.copyReference), confirmation.referenceHint)}
        ${this.manageUrl ? this.#manage(this.manageUrl) : nothing}
      </dl>
      ${this.#qr()}${this.#notes()}
      <slot name="confirmation"></slot>
      ${this.#actions()}
    `;
  }

  #whenAndWhere(): TemplateResult {
    const { formats } = this.frame;
    const { branch, day, time } = this.facts;
    return html`<div class="message success-tone booked" part="confirmation">
      ${checkIcon}
      <p class="when">${formats.day(day)}<br />${this.severalBooked ? this.#partWords() : formats.time(time)}</p>
      <div class="place">
        <span class="branch">${worded(branch.name)}</span
        >${branch.address.map((line) => html`<span><bdi>${line}</bdi></span>`)}
        ${mapAnchor(branch.map, branch.name.text, this.frame.messages)}
      </div>
    </div>`;
  }

  #partWords(): string {
    const { messages, formats } = this.frame;
    const { time, people = 1 } = this.facts;
    return messages.group.part(formats.time(time), messages.people.people(people, formats.number(people)));
  }

  #manage(url: string): TemplateResult {
    const { confirmation } = this.frame.messages;
    // No link: tools that record sessions keep addresses even where they hide texts.
    const open = html`<button type="button" class="button" part="button" @click=${this.#openManage}>
      ${confirmation.manage}
    </button>`;
    const value = this.#secret('manage', url, confirmation.copyManage, open);
    return fact(confirmation.manage, value, confirmation.manageHint);
  }

  #secret(what: Secret, text: string, copyLabel: string, action: unknown = nothing): TemplateResult {
    const note = this.copied?.what === what ? this.copied.text : nothing;
    const copyWord = this.frame.messages.common.copy;
    return secretText({ id: what, text, copyWord, copyLabel, note, action }, () => void this.#copy(what, text));
  }

  /** Where the picture cannot be had, nothing is lost: the facts and the reference are above. */
  #qr(): TemplateResult | typeof nothing {
    const { messages, headingLevel } = this.frame;
    const { value } = this.#qrCode;
    return this.qrText && value ? value.qrCode(this.qrText, messages.qrCode, headingLevel + 1) : nothing;
  }

  #notes(): TemplateResult {
    const { confirmation } = this.frame.messages;
    const { notified } = this;
    const { phone } = this.facts.branch;
    return html`<div class="note">
      ${notified === 'email' || notified === 'both' ? html`<p>${confirmation.notifiedByEmail}</p>` : nothing}
      ${notified === 'sms' || notified === 'both' ? html`<p>${confirmation.notifiedBySms}</p>` : nothing}
      ${notified === 'none' ? html`<p>${confirmation.noMail}</p>` : nothing}
      ${phone ? html`<p>${phoneSentence(phone, (number) => confirmation.callToChange(number))}</p>` : nothing}
    </div>`;
  }

  #actions(): TemplateResult {
    const { confirmation } = this.frame.messages;
    const quiet = (label: string, press: () => void) =>
      html`<button type="button" class="quiet-button" part="button" @click=${press}>${label}</button>`;
    return html`<div class="actions">
      ${quiet(confirmation.addToCalendar, this.#addToCalendar)}${quiet(confirmation.print, () => window.print())}
      ${quiet(confirmation.another, () => this.dispatchEvent(new AnotherRequestedEvent()))}
      ${quiet(confirmation.finish, () => this.dispatchEvent(new FinishRequestedEvent()))}
    </div>`;
  }

  async #copy(what: Secret, text: string): Promise<void> {
    const { common, confirmation } = this.frame.messages;
    const shownIn = this.renderRoot.querySelector(`#${what}`);
    if (!shownIn) return;
    const done = (await copyText(text, shownIn)) ? common.copied : confirmation.copyByHand;
    this.copied = { what, text: done };
    this.dispatchEvent(new AnnounceEvent(done));
  }

  #openManage = () => {
    if (this.manageUrl) window.open(this.manageUrl, '_blank', 'noopener,noreferrer');
  };

  #addToCalendar = () => {
    const { messages, formats } = this.frame;
    const { services, branch } = this.facts;
    const text = calendarFile({
      id: this.reference,
      start: this.start,
      end: this.end,
      // A file needs an age; where nobody says when it was booked, its start will do.
      stamp: this.bookedAt || this.start,
      title: messages.confirmation.calendarTitle(formats.list(services.map(({ text }) => text)), branch.name.text),
      place: [branch.name.text, ...branch.address].join(', '),
      lang: formats.locale,
    });
    download('appointment.ics', 'text/calendar;charset=utf-8', text);
  };
}
