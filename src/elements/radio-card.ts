import { css, html, type TemplateResult } from 'lit';

export interface RadioCard {
  /** Name of the group: all radios of one question have the same, so that they are one tab stop. */
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
  readonly part: string;
}

/** A native radio in a card of one line; the whole card is the target. */
export function radioCard({ name, value, text, checked, part }: RadioCard): TemplateResult {
  return html`<label class="card">
    <input type="radio" name=${name} .value=${value} .checked=${checked} />
    <span class="face" part=${checked ? `${part} ${part}-selected` : part}>${text}</span>
  </label>`;
}

/** The state is on the text after the radio, not on the card around it: `:has()` is younger than our oldest browsers. */
export const radioCardStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .cards {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1em;
    font-variant-numeric: tabular-nums;
  }

  .card {
    position: relative;
    display: grid;
    cursor: pointer;
  }

  .card input {
    position: absolute;
    inset-inline-start: 0.75em;
    inset-block-start: calc(50% - 0.625em);
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent, #17549b);
    cursor: inherit;
  }

  .face {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    padding-inline: 2.5em 0.5em;
    border: 1px solid var(--_border, #767f8a);
    border-radius: var(--_radius, 0.375em);
    background: var(--_surface-raised, #fff);
  }

  .card:hover .face {
    border-color: var(--_accent, #17549b);
  }

  .card input:checked + .face {
    border-color: var(--_accent, #17549b);
    background: var(--_accent-soft, #e8f0fa);
    box-shadow: inset 0 0 0 1px var(--_accent, #17549b);
    font-weight: 600;
  }

  .card input:focus-visible {
    outline: none;
  }

  .card input:focus-visible + .face {
    outline: 3px solid var(--_focus, #1d5fd1);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .card input:checked + .face {
      border: 3px solid Highlight;
    }
  }
`;
