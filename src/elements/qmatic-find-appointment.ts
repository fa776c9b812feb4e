import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ManageFrame } from './manage-frame.js';
import { base, button, field, messageBox, step } from './shared.styles.js';
import { focusHeading, stepHeader } from './step-frame.js';

/** The visitor said which appointment is meant, and proved to know whose it is. */
export class AppointmentSoughtEvent extends Event {
  static readonly type = 'appointment-sought';
  /**
   * @param reference as typed; empty where the one that is known is meant
   * @param known an e-mail address, a phone number or a date of birth, as typed
   */
  constructor(
    readonly reference: string,
    readonly known: string,
  ) {
    super(AppointmentSoughtEvent.type);
  }
}

/** The reference that is known is not the one that is meant. */
export class OtherReferenceEvent extends Event {
  static readonly type = 'other-reference';
  constructor() {
    super(OtherReferenceEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'appointment-sought': AppointmentSoughtEvent;
    'other-reference': OtherReferenceEvent;
  }
}

type FieldName = 'reference' | 'known';

/**
 * Asks which appointment is meant, and for something that only its customer knows.
 *
 * @tag qmatic-find-appointment
 * @fires {AppointmentSoughtEvent} appointment-sought - Both answers are given.
 * @fires {OtherReferenceEvent} other-reference - The visitor means another appointment than the one of the link.
 * @slot - notices and problems, above the questions
 * @csspart step - head of the step
 * @csspart heading - the step's heading
 * @csspart field - a question with its hint and error
 * @csspart input - a text field
 * @csspart error - what is missing
 * @csspart button - any button
 * @csspart primary-button - the button that looks for the appointment
 */
export class QmaticFindAppointment extends LitElement {
  static override styles = [base, step, button, field, messageBox];

  /** Messages, formats and what stands around the questions. */
  @property({ attribute: false }) declare frame: ManageFrame;
  /** The reference is known already: only the second value is asked. */
  @property({ attribute: false }) isReferenceKnown = false;
  /** A customer's number is understood as well as an appointment's reference. */
  @property({ attribute: false }) takesNumbers = false;
  /** The appointment is being looked for. */
  @property({ attribute: false }) busy = false;

  @state() private missing: readonly FieldName[] = [];

  @query('#reference') declare private referenceInput: HTMLInputElement | null;
  @query('#known') declare private knownInput: HTMLInputElement;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('isReferenceKnown')) this.missing = [];
  }

  override render(): TemplateResult {
    const { manage } = this.frame.messages;
    return html`
      ${stepHeader(this, this.frame, manage.findHeading)}
      <slot></slot>
      <form novalidate class="stack" @submit=${this.#onSubmit}>
        ${this.isReferenceKnown ? this.#knownReference() : this.#reference()}
        ${this.#field('known', manage.known, manage.knownHint, manage.knownMissing)}
        <div class="actions">
          <button
            type="submit"
            class="primary-button"
            part="button primary-button"
            aria-disabled=${this.busy ? 'true' : nothing}
          >
            ${this.busy ? manage.finding : manage.find}
          </button>
        </div>
      </form>
    `;
  }

  #knownReference(): TemplateResult {
    const { manage } = this.frame.messages;
    return html`<div>
      <p>${manage.referenceKnown}</p>
      <button type="button" class="quiet-button back" part="button" @click=${this.#onOther}>
        ${manage.otherReference}
      </button>
    </div>`;
  }

  #reference(): TemplateResult {
    const { manage } = this.frame.messages;
    const label = this.takesNumbers ? manage.referenceOrNumber : manage.reference;
    return this.#field('reference', label, manage.referenceHint, manage.referenceMissing);
  }

  #field(name: FieldName, label: string, hint: string, missing: string): TemplateResult {
    const isMissing = this.missing.includes(name);
    const { common } = this.frame.messages;
    return html`<div class="field" part="field">
      <label for=${name}>${label}</label>
      <p class="hint" id="${name}-hint">${hint}</p>
      ${
        isMissing
          ? html`<p class="error" part="error" id="${name}-error">
              <span class="visually-hidden">${common.errorPrefix} </span>${missing}
            </p>`
          : nothing
      }
      <input
        id=${name}
        class="input"
        part="input"
        type="text"
        dir="ltr"
        autocomplete=${name === 'known' ? 'email' : 'off'}
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        translate="no"
        aria-required="true"
        aria-invalid=${isMissing}
        aria-describedby=${isMissing ? `${name}-error ${name}-hint` : `${name}-hint`}
      />
    </div>`;
  }

  readonly #onOther = (): void => {
    if (!this.busy) this.dispatchEvent(new OtherReferenceEvent());
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.busy) return;
    const reference = this.referenceInput?.value ?? '';
    const known = this.knownInput.value;
    const isBlank: readonly (readonly [FieldName, boolean])[] = [
      ['reference', !this.isReferenceKnown && reference.trim() === ''],
      ['known', known.trim() === ''],
    ];
    this.missing = isBlank.flatMap(([name, blank]) => (blank ? [name] : []));
    const [first] = this.missing;
    if (first === undefined) this.dispatchEvent(new AppointmentSoughtEvent(reference, known));
    else void this.#focusField(first);
  };

  /** After rendering, so that the error is there to be read with its field. */
  async #focusField(name: FieldName): Promise<void> {
    await this.updateComplete;
    (name === 'reference' ? this.referenceInput : this.knownInput)?.focus();
  }
}
