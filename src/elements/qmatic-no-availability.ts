import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EarliestWantedEvent, OfferTakenEvent } from './free-time-events.js';
import { loadingBlocks, loadingStyles } from './loading-blocks.js';
import { base, button, step } from './shared.styles.js';
import { focusHeading, heading, type StepFrame } from './step-frame.js';

/** A free time at another branch, in words. */
export interface Offer {
  readonly branchId: string;
  readonly text: string;
}

/** The look-up at the other branches; absent where there are none. */
export interface OtherBranches {
  readonly phase: 'idle' | 'searching' | 'done';
  /** The first of those that were found; sorted, so shown when all have been asked. */
  readonly offers: readonly Offer[];
  readonly found: number;
  /** How many there may be: their places are kept. */
  readonly expected: number;
  /** Some gave no answer: that nothing is free there cannot be said. */
  readonly incomplete: boolean;
}

/** The answers that can be given anew. */
export type OtherAnswer = 'branch' | 'service' | 'people';

/** The visitor wants to answer a question again, or, with `undefined`, the same to be looked up again. */
export class OtherAnswerWantedEvent extends Event {
  static readonly type = 'other-answer-wanted';
  constructor(readonly subject: OtherAnswer | undefined) {
    super(OtherAnswerWantedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'other-answer-wanted': OtherAnswerWantedEvent;
  }
}

/**
 * Leads on from an answer for which nothing is free: free times at other branches, or another answer.
 *
 * @tag qmatic-no-availability
 * @fires {EarliestWantedEvent} earliest-wanted - the other branches are to be looked at
 * @fires {OfferTakenEvent} offer-taken - a free time at another branch is chosen; `branchId` is where
 * @fires {OtherAnswerWantedEvent} other-answer-wanted - `subject` is to be asked again; without one, look again
 * @slot - what is said about it: a heading, why
 * @slot group - ways on for a group: a smaller one, or several appointments
 * @csspart button - any button
 */
export class QmaticNoAvailability extends LitElement {
  static override styles = [
    base,
    step,
    button,
    loadingStyles,
    css`
      :host,
      .others,
      .ways {
        display: grid;
        gap: 1em;
      }

      .offers {
        display: grid;
        gap: 0.5em;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .offers .button {
        inline-size: 100%;
        max-inline-size: 32em;
        justify-content: start;
        text-align: start;
      }

      .loading-block {
        block-size: 2.75em;
        max-inline-size: 32em;
      }

      .actions {
        margin-block-start: 0;
      }
    `,
  ];

  /** Messages, formats and the level of the headings. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** What other branches have; undefined where there is no other. */
  @property({ attribute: false }) others: OtherBranches | undefined;
  /** The answers that can be given anew. */
  @property({ attribute: false }) answers: readonly OtherAnswer[] = [];

  #focusBefore: Element | null | undefined;

  protected override willUpdate(): void {
    this.#focusBefore = this.shadowRoot?.activeElement;
  }

  protected override updated(): void {
    // The button that started the look is gone with its answer.
    if (this.#focusBefore?.isConnected === false) focusHeading(this.renderRoot, 'elsewhere');
  }

  protected override render(): TemplateResult {
    return html`
      <slot></slot>
      ${this.others ? this.#elsewhere(this.others) : nothing}
      <slot name="group"></slot>
      <div class="actions">${this.answers.map((subject) => this.#answer(subject))} ${this.#again()}</div>
    `;
  }

  #elsewhere(others: OtherBranches): TemplateResult {
    const { messages, headingLevel } = this.frame;
    const words = messages.nothingFree;
    return html`<div class="others">
      ${heading(headingLevel + 1, words.elsewhere, { id: 'elsewhere', class: 'sub-heading' })}
      ${
        others.phase === 'idle'
          ? html`<div class="actions">
              <button type="button" class="button" part="button" @click=${this.#onSearch}>${words.find}</button>
            </div>`
          : html`<p>${this.#progress(others)}</p>`
      }
      ${others.phase === 'searching' ? loadingBlocks(others.expected) : nothing}
      ${others.phase === 'done' && others.found > 0 ? this.#offers(others.offers) : nothing}
    </div>`;
  }

  #progress({ phase, found, incomplete }: OtherBranches): string {
    const { formats, messages } = this.frame;
    const words = messages.nothingFree;
    if (phase === 'searching') return words.looking;
    if (found > 0) return words.found(found, formats.number(found));
    return incomplete ? messages.earliest.incomplete : words.noneElsewhere;
  }

  #offers(offers: readonly Offer[]): TemplateResult {
    return html`<ul class="offers" @click=${this.#onOffer}>
      ${offers.map(
        ({ branchId, text }) =>
          html`<li><button type="button" class="button" part="button" .value=${branchId}>${text}</button></li>`,
      )}
    </ul>`;
  }

  #answer(subject: OtherAnswer): TemplateResult {
    const { chooseBranch, chooseService, choosePeople } = this.frame.messages.nothingFree;
    const words = { branch: chooseBranch, service: chooseService, people: choosePeople };
    return html`<button type="button" class="button" part="button" .value=${subject} @click=${this.#onAnswer}>
      ${words[subject]}
    </button>`;
  }

  #again(): TemplateResult {
    return html`<button type="button" class="quiet-button" part="button" @click=${this.#onAgain}>
      ${this.frame.messages.nothingFree.again}
    </button>`;
  }

  #onSearch(): void {
    if (this.others?.phase === 'idle') this.dispatchEvent(new EarliestWantedEvent());
  }

  #onOffer(event: Event): void {
    const pressed = (event.target as Element).closest('button');
    if (pressed) this.dispatchEvent(new OfferTakenEvent(pressed.value));
  }

  #onAnswer(event: Event): void {
    const { value } = event.currentTarget as HTMLButtonElement;
    this.dispatchEvent(new OtherAnswerWantedEvent(value as OtherAnswer));
  }

  #onAgain(): void {
    this.dispatchEvent(new OtherAnswerWantedEvent(undefined));
  }
}
