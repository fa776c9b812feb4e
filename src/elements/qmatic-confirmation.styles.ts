import { css } from 'lit';
import { base, button, messageBox, step } from './shared.styles.js';

const own = css`
  .booked {
    margin-block-end: 1.5em;
  }

  .booked .when {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }

  .booked > svg {
    inline-size: 2.1em;
    block-size: 2.1em;
  }

  .booked .place {
    margin-block-start: 0.75em;
  }

  .booked .place > * {
    display: block;
  }

  .branch {
    font-weight: 600;
  }

  dl {
    display: grid;
    gap: 1em;
    margin: 0;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
    max-inline-size: 65ch;
  }

  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .secret {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .secret bdi {
    flex: 0 1 auto;
    padding: 0.25em 0.5em;
    border: 1px dashed var(--_border, #767f8a);
    border-radius: var(--_radius, 0.375em);
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    hyphens: none;
    user-select: all;
  }

  .secret + .secret {
    margin-block: 0.25em;
  }

  .secret .quiet-button:first-child {
    margin-inline-start: -0.5em;
  }

  .qr {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: start;
    margin: 1.5em 0 0;
  }

  .qr svg {
    inline-size: 12em;
    block-size: auto;
    /* Icons are drawn in lines; modules as wide as the line would grow into each other. */
    stroke: none;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .qr figcaption {
    flex: 1 1 16em;
    display: grid;
    gap: 0.25em;
    overflow-wrap: anywhere;
  }

  .qr .label {
    margin: 0;
    font-size: 1em;
  }

  .actions {
    gap: 0 0.5em;
    margin-inline-start: -0.5em;
  }

  .note {
    margin-block-start: 1.5em;
  }

  @container (max-width: 35.99em) {
    .actions {
      flex-direction: column;
      align-items: start;
    }
  }

  @media print {
    /* Paper is white, whatever the theme: browsers leave backgrounds out. */
    :host {
      --_text: #000;
      --_text-muted: #000;
      --_border: #000;
      --_success: #000;
      --_success-soft: transparent;
    }

    .actions,
    .button,
    .quiet-button {
      display: none;
    }

    .booked,
    dl > div {
      break-inside: avoid;
    }
  }
`;

export const styles = [base, step, button, messageBox, own];
