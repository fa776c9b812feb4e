import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 24em;
  }

  .quiet-button {
    justify-content: start;
    margin-inline-start: -0.5em;
    text-align: start;
  }

  .calendar {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    align-content: start;
    /* As high as the longest month, so that what stands below does not jump. */
    min-block-size: 24.5em;
    margin-block: 0.75em 0.5em;
  }

  .calendar > .button {
    inline-size: 2.75em;
    padding: 0;
  }

  .month {
    font-size: 1.125em;
    text-align: center;
  }

  table {
    inline-size: 100%;
    grid-column: 1 / -1;
    border-spacing: 0.125em;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  th {
    padding: 0.5em 0;
    color: var(--_text-muted, #4d5661);
    font-size: 0.875em;
    font-weight: 400;
    hyphens: none;
  }

  td {
    block-size: 2.75em;
    padding: 0;
    text-align: center;
  }

  .day {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0;
    border: 1px solid var(--_border, #767f8a);
    border-radius: var(--_radius, 0.375em);
    background: var(--_surface-raised, #fff);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .day:hover {
    background: var(--_accent-soft, #e8f0fa);
  }

  .outside,
  .day[aria-disabled] {
    border: 0;
    background: none;
    color: var(--_text-muted, #4d5661);
    font-weight: 400;
    cursor: default;
  }

  .outside[aria-current],
  .day[aria-current] {
    text-decoration: underline 0.125em;
    text-underline-offset: 0.25em;
  }

  .day[aria-pressed='true'] {
    border: 3px solid var(--_accent, #17549b);
    background: var(--_accent, #17549b);
    color: var(--_on-accent, #fff);
    font-weight: 700;
  }

  .loading {
    margin-block-start: 8em;
  }

  /* It comes after 300 ms: what is quick shows no flash of grey. */
  .loading td {
    block-size: 18em;
    border-radius: var(--_radius, 0.375em);
    background: var(--_border, #767f8a);
    opacity: 0;
    animation: loading 0s 300ms forwards;
  }

  @keyframes loading {
    to {
      opacity: 0.2;
    }
  }

  /* About as high as wide, where the columns have room. */
  @container (min-width: 24em) {
    .calendar {
      min-block-size: 26em;
    }

    td {
      block-size: 3em;
    }

    .day {
      min-block-size: 3em;
    }
  }

  @media (forced-colors: active) {
    .day[aria-disabled] {
      color: GrayText;
    }

    .day[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
