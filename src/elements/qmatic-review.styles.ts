import { css } from 'lit';
import { base, button, messageBox, step } from './shared.styles.js';

const own = css`
  .lead {
    margin-block: 1.5em;
  }

  dl {
    --_line: color-mix(in srgb, var(--_border, #767f8a) 50%, transparent);

    margin: 0;
    border-block-start: 1px solid var(--_line);
  }

  .row {
    display: grid;
    grid-template-columns: 30% minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  dt,
  dd {
    margin: 0;
    padding-block: 0.625em;
  }

  dt {
    font-weight: 600;
  }

  dd.acts {
    display: flex;
    justify-content: end;
    padding: 0;
  }

  .value {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  .masked {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block: 0;
  }

  .masked .quiet-button[aria-pressed='true'] {
    font-weight: 600;
  }

  .sub-heading {
    margin-block: 2em 0.5em;
  }

  .sending {
    margin-block-start: 0.5em;
  }

  @container (max-width: 35.99em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    dt,
    dd {
      grid-column: 1;
    }

    dt {
      padding-block-end: 0;
    }

    dd.acts {
      grid-row: 1;
      grid-column: 2;
    }

    dd {
      padding-block-start: 0.125em;
    }

    dd.masked {
      padding-block: 0;
    }
  }
`;

export const styles = [base, step, button, messageBox, own];
