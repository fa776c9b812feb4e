import { css } from 'lit';
import { errorSummaryStyles } from './error-summary.js';
import { base, button, field, messageBox, option, step } from './shared.styles.js';

const own = css`
  form {
    display: grid;
    gap: 1.5em;
  }

  .intro {
    display: grid;
    gap: 0.5em;
    margin-block: 1.5em;
  }

  #summary {
    margin-block-start: 1.5em;
  }

  .field {
    inline-size: 100%;
    scroll-margin-block: var(--qmatic-scroll-margin, 6em);
  }

  /* As wide as what is expected suggests. */
  .wide {
    max-inline-size: 26em;
  }

  .medium {
    max-inline-size: 18em;
  }

  .narrow {
    max-inline-size: 10em;
  }

  textarea.input {
    max-inline-size: 36em;
    resize: vertical;
  }

  /* Written from left to right, but standing where the language begins its lines. */
  .input[dir='ltr'] {
    text-align: match-parent;
  }

  legend {
    margin-block-end: 0.25em;
  }

  .field > .option,
  .for-other {
    inline-size: 100%;
    max-inline-size: 26em;
  }

  .person {
    display: grid;
    gap: 1.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .person > legend {
    margin-block-end: 1em;
    font-size: 1.125em;
    font-weight: 700;
  }

  /* Closer to the fields that it speaks of. */
  .one-of {
    margin-block-end: -0.75em;
  }

  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .date-parts .field {
    inline-size: auto;
  }

  .day {
    inline-size: 4em;
  }

  .month {
    inline-size: 6em;
  }

  .year {
    inline-size: 5em;
  }

  .date-parts label {
    font-weight: 400;
  }

  .options {
    inline-size: 100%;
    max-inline-size: 26em;
  }

  form .actions {
    margin-block-start: 0.5em;
  }

  @container (max-width: 35.99em) {
    .wide,
    .medium,
    .narrow,
    textarea.input {
      max-inline-size: none;
    }

    .date-parts {
      display: grid;
      grid-template-columns: 2fr 3fr 3fr;
      inline-size: 100%;
    }

    .date-parts .input {
      inline-size: 100%;
    }
  }
`;

export const styles = [base, step, button, option, field, messageBox, errorSummaryStyles, own];
