import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EarliestWantedEvent, OfferTakenEvent } from './free-time-events.js';
import { base, button, step } from './shared.styles.js';
import type { StepFrame } from './step-frame.js';

/** How far the look-up is. */
export interface EarliestLook {
  readonly phase: 'idle' | 'searching' | 'done';
  /** How many branches have been asked, and how many there are. */
  readonly asked: number;
  readonly total: number;
  /** How many of those gave no answer. */
  readonly failed: number;
  /** The best that was found, in words. */
  readonly best: { readonly branchId: string; readonly text: string } | undefined;
}

/** What became of the visitor's position; `none` where it is of no use or was not asked for. */
export type Position = 'none' | 'asking' | 'known' | 'refused' | 'failed';

/** The visitor wants the branches sorted by how near they are. */
export class PositionWantedEvent extends Event {
  static readonly type = 'position-wanted';
  constructor() {
    super(PositionWantedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'position-wanted': PositionWantedEvent;
  }
}

/**
 * Offers to look up the first free time of all branches, and to put the nearest branch first.
 *
 * @tag qmatic-earliest
 * @fires {EarliestWantedEvent} earliest-wanted - the first free times are to be looked up
 * @fires {OfferTakenEvent} offer-taken - the time that was found is chosen; `branchId` is where
 * @fires {PositionWantedEvent} position-wanted - the browser is to be asked where the visitor is
 * @csspart button - any button
 */
export class QmaticEarliest extends LitElement {
  static override styles = [
    base,
    step,
    button,
    css`
      :host {
        display: grid;
        gap: 0.5em;
        margin-block-end: 1.5em;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em 0.75em;
        align-items: center;
      }

      /* As high before the result as with it: the list below stays where it is about to be pressed. */
      .result {
        min-block-size: 2.75em;
      }

      .best {
        font-weight: 600;
      }

      .quiet-button[aria-disabled='true'] {
        color: var(--_text-muted, #4d5661);
        text-decoration: none;
        cursor: default;
      }

      @container (max-width: 35.99em) {
        .result {
          flex-direction: column;
          align-items: start;
          min-block-size: 6.25em;
        }
      }
    `,
  ];

  /** Messages and formats. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** How far the look-up is, and what it found. */
  @property({ attribute: false }) declare look: EarliestLook;
  /** Whether there is something to sort by the way there. */
  @property({ attribute: false }) canLocate = false;
  /** What became of the visitor's position. */
  @property({ attribute: false }) position: Position = 'none';

  protected override render(): TemplateResult {
    const { look, position } = this;
    const words = this.frame.messages.earliest;
    const isSearching = look.phase === 'searching';
    const said = this.#said();
    return html`
      ${look.phase === 'idle' ? nothing : this.#result()}
      <div class="row">
        <button
          type="button"
          class=${look.phase === 'idle' ? 'button' : 'quiet-button'}
          part="button"
          aria-disabled=${isSearching ? 'true' : nothing}
          @click=${this.#onSearch}
        >
          ${isSearching ? words.looking : look.phase === 'done' ? words.again : words.find}
        </button>
        ${this.canLocate ? this.#nearMe() : nothing}
      </div>
      ${position !== 'none' && said ? html`<p class="hint">${said}</p>` : nothing}
    `;
  }

  #result(): TemplateResult {
    const { formats, messages } = this.frame;
    const { asked, best, failed, phase, total } = this.look;
    const words = messages.earliest;
    if (phase === 'searching') {
      return html`<div class="row result">
        <p>${words.asked(formats.number(asked), formats.number(total))}</p>
      </div>`;
    }
    if (!best) return html`<p class="result best">${failed === total ? words.failed : words.none}</p>`;
    return html`
      <div class="row result">
        <p class="best">${best.text}</p>
        <button type="button" class="button" part="button" @click=${this.#onChoose}>${words.choose}</button>
      </div>
      ${failed > 0 ? html`<p class="hint">${words.incomplete}</p>` : nothing}
    `;
  }

  #nearMe(): TemplateResult {
    const words = this.frame.messages.earliest;
    const isAsking = this.position === 'asking';
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-disabled=${isAsking ? 'true' : nothing}
      @click=${this.#onLocate}
    >
      ${isAsking ? words.locating : words.nearMe}
    </button>`;
  }

  /** One line on what became of the position. */
  #said(): string | undefined {
    const { nearestFirst, positionRefused, positionFailed } = this.frame.messages.earliest;
    return {
      none: undefined,
      asking: undefined,
      known: nearestFirst,
      refused: positionRefused,
      failed: positionFailed,
    }[this.position];
  }

  #onSearch(): void {
    if (this.look.phase !== 'searching') this.dispatchEvent(new EarliestWantedEvent());
  }

  #onChoose(): void {
    const { best } = this.look;
    if (best) this.dispatchEvent(new OfferTakenEvent(best.branchId));
  }

  #onLocate(): void {
    if (this.position !== 'asking') this.dispatchEvent(new PositionWantedEvent());
  }
}
