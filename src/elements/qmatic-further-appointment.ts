import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { calendarFile } from '../booking/calendar-file.js';
import type { InstantText, Part } from '../booking/model.js';
import { AnnounceEvent } from './announce-event.js';
import { fact, secretText } from './confirmation-facts.js';
import { copyText } from './copy-text.js';
import { download } from './download.js';
import { checkIcon } from './icons.js';
import { styles } from './qmatic-confirmation.styles.js';
import { heading, type StepFrame } from './step-frame.js';

type Secret = 'reference' | 'manage';

/**
 * Shows the second of two appointments that were booked as one wish: when, for how many, its own reference.
 *
 * @tag qmatic-further-appointment
 * @fires {AnnounceEvent} announce - Something was copied, or could not be.
 * @csspart confirmation - The box with the date and the time.
 * @csspart summary - The reference and where the appointment can be changed.
 * @csspart button - Any button.
 */
export class QmaticFurtherAppointment extends LitElement {
  static override styles = [
    ...styles,
    css`
      :host {
        display: block;
        margin-block-start: 2em;
      }

      #heading {
        margin-block-end: 0.5em;
      }
    `,
  ];

  /** Texts and formats. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** When it is and for how many. */
  @property({ attribute: false }) declare coming: Part;
  /** The appointment's id. A secret: shown as text, never in an attribute. */
  @property({ attribute: false }) reference = '';
  /** When it starts, in UTC, for the calendar file. */
  @property({ attribute: false }) start: InstantText = '';
  /** When it ends, in UTC. */
  @property({ attribute: false }) end: InstantText = '';
  /** Where it is, for the calendar file. */
  @property({ attribute: false }) place = '';
  /** Where the visitor can change or cancel it; a secret like the reference. */
  @property({ attribute: false }) manageUrl: string | undefined;

  @state() private copied: { readonly what: Secret; readonly text: string } | undefined;

  override render(): TemplateResult {
    const { messages, formats, headingLevel } = this.frame;
    const { confirmation, group, people } = messages;
    const { slot, people: count } = this.coming;
    const when = group.part(formats.time(slot.time), people.people(count, formats.number(count)));
    return html`
      ${heading(headingLevel + 1, group.second, { id: 'heading', class: 'label' })}
      <div class="message success-tone booked" part="confirmation">
        ${checkIcon}
        <p class="when">${formats.day(slot.day)}<br />${when}</p>
      </div>
      <dl part="summary">
        ${fact(
          confirmation.reference,
          this.#secret('reference', this.reference, confirmation.copyReference),
          confirmation.referenceHint,
        )}
        ${
          this.manageUrl
            ? fact(
                confirmation.manage,
                this.#secret('manage', this.manageUrl, confirmation.copyManage),
                confirmation.manageHint,
              )
            : nothing
        }
      </dl>
      <div class="actions">
        <button type="button" class="quiet-button" part="button" @click=${this.#addToCalendar}>
          ${group.addSecond}
        </button>
      </div>
    `;
  }

  #secret(what: Secret, text: string, copyLabel: string): TemplateResult {
    const note = this.copied?.what === what ? this.copied.text : nothing;
    const copyWord = this.frame.messages.common.copy;
    return secretText(
      { id: what, text, copyWord, copyLabel, note, action: nothing },
      () => void this.#copy(what, text),
    );
  }

  async #copy(what: Secret, text: string): Promise<void> {
    const { common, confirmation } = this.frame.messages;
    const shownIn = this.renderRoot.querySelector(`#${what}`);
    if (!shownIn) return;
    const done = (await copyText(text, shownIn)) ? common.copied : confirmation.copyByHand;
    this.copied = { what, text: done };
    this.dispatchEvent(new AnnounceEvent(done));
  }

  readonly #addToCalendar = (): void => {
    const { messages, formats } = this.frame;
    const { reference: id, start, end, place } = this;
    const title = messages.group.second;
    const text = calendarFile({ id, start, end, stamp: start, title, place, lang: formats.locale });
    download('appointment-2.ics', 'text/calendar;charset=utf-8', text);
  };
}
