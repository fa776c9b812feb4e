import { html, nothing, type TemplateResult } from 'lit';
import type { Worded } from '../booking/catalog.js';

/** One choice among others. */
export interface OptionCard {
  /** For references inside the root; unlike `value` it is made of plain letters. */
  readonly id: string;
  readonly value: string;
  readonly kind: 'radio' | 'checkbox';
  readonly checked: boolean;
  readonly name: Worded;
  /** Short lines below the name, read together with it. */
  readonly facts: readonly unknown[];
  /** What is read on its own: links and details, which must not be in a label. */
  readonly more: unknown;
  /** Why it cannot be chosen now; in the card, or elsewhere in the root under `explainedBy`. */
  readonly refusal: unknown;
  readonly explainedBy: string | undefined;
  /** It was pressed although it cannot be chosen. */
  readonly onRefused?: () => void;
}

/** Keeps it unchecked. It can be reached all the same, to be told why (`disabled` would hide it from the keyboard). */
const refuse =
  (onRefused: (() => void) | undefined) =>
  (event: MouseEvent): void => {
    event.preventDefault();
    onRefused?.();
  };

/** A card with a radio or a checkbox, of which every part that is no link chooses it. */
export function optionCard(card: OptionCard): TemplateResult {
  const { id, value, kind, checked, name, facts, more, refusal, explainedBy, onRefused } = card;
  const isRefused = Boolean(refusal) || explainedBy !== undefined;
  const describedBy = [
    ...(refusal ? [`${id}-refusal`] : []),
    ...(explainedBy === undefined ? [] : [explainedBy]),
    ...facts.map((_, index) => `${id}-fact-${index}`),
  ];
  return html`
    <div class=${isRefused ? 'option refused' : 'option'} part=${checked ? 'option option-selected' : 'option'}>
      <input
        id=${id}
        type=${kind}
        name="choice"
        .value=${value}
        @click=${isRefused ? refuse(onRefused) : nothing}
        .checked=${checked}
        aria-disabled=${isRefused ? 'true' : nothing}
        aria-describedby=${describedBy.join(' ') || nothing}
      />
      <div class="option-text">
        <label for=${id} lang=${name.lang ?? nothing}><bdi>${name.text}</bdi></label>
        ${facts.map((fact, index) => html`<p id="${id}-fact-${index}" class="muted">${fact}</p>`)}
        ${refusal ? html`<p id="${id}-refusal" class="refusal">${refusal}</p>` : nothing} ${more}
      </div>
    </div>
  `;
}
