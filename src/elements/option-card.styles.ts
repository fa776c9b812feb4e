import { css } from 'lit';

/** What an option card shows below its name; the card itself is in `shared.styles.ts`. */
export const optionCardStyles = css`
  .option-text {
    min-inline-size: 0;
  }

  .option-text > * + * {
    margin-block-start: 0.125em;
  }

  .option-text a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .option summary {
    inline-size: fit-content;
    min-block-size: 2em;
    padding-block: 0.25em;
    color: var(--_accent, #17549b);
    cursor: pointer;
  }

  .option details > :not(summary) {
    margin-block-start: 0.25em;
  }

  .option details ul {
    margin-block-end: 0;
    padding-inline-start: 1.25em;
  }

  .option.refused {
    border-style: dashed;
    border-color: var(--_border, #767f8a);
    background: transparent;
    cursor: default;
  }

  .option.refused label {
    color: var(--_text-muted, #4d5661);
    font-weight: 400;
    cursor: default;
  }

  .refusal {
    font-weight: 600;
  }

  .choice {
    display: grid;
    gap: 1em;
  }

  .group + .group {
    margin-block-start: 0.5em;
  }

  .group > legend {
    margin-block-end: 0.5em;
  }

  .filter {
    margin-block-end: 1em;
  }

  .filter .input {
    max-inline-size: 30em;
  }

  @media (forced-colors: active) {
    .option.refused {
      border-color: GrayText;
    }
  }
`;
