import { css, unsafeCSS, type CSSResult } from 'lit';

/** Declarations alone are no style sheet: plain texts of our own, put into the rules below. */
const light = unsafeCSS(`
  --_text: var(--qmatic-color-text, #16191d);
  --_text-muted: var(--qmatic-color-text-muted, #4d5661);
  --_surface: var(--qmatic-color-surface, transparent);
  --_surface-raised: var(--qmatic-color-surface-raised, #fff);
  --_border: var(--qmatic-color-border, #767f8a);
  --_accent: var(--qmatic-color-accent, #17549b);
  --_on-accent: var(--qmatic-color-on-accent, #fff);
  --_accent-soft: var(--qmatic-color-accent-soft, #e8f0fa);
  --_focus: var(--qmatic-color-focus, #1d5fd1);
  --_error: var(--qmatic-color-error, #b3261e);
  --_error-soft: var(--qmatic-color-error-soft, #fdeceb);
  --_warning: var(--qmatic-color-warning, #8a5300);
  --_warning-soft: var(--qmatic-color-warning-soft, #fff4dd);
  --_success: var(--qmatic-color-success, #18683a);
  --_success-soft: var(--qmatic-color-success-soft, #e7f5ec);
  color-scheme: light;
`);

const dark = unsafeCSS(`
  --_text: var(--qmatic-color-text-dark, #e8eaed);
  --_text-muted: var(--qmatic-color-text-muted-dark, #b4bac2);
  --_surface: var(--qmatic-color-surface-dark, #15181c);
  --_surface-raised: var(--qmatic-color-surface-raised-dark, #1e2227);
  --_border: var(--qmatic-color-border-dark, #8b949e);
  --_accent: var(--qmatic-color-accent-dark, #8ab8f5);
  --_on-accent: var(--qmatic-color-on-accent-dark, #10243d);
  --_accent-soft: var(--qmatic-color-accent-soft-dark, #1d3350);
  --_focus: var(--qmatic-color-focus-dark, #ffd866);
  --_error: var(--qmatic-color-error-dark, #ff9d94);
  --_error-soft: var(--qmatic-color-error-soft-dark, #3b1f1d);
  --_warning: var(--qmatic-color-warning-dark, #ffcf7d);
  --_warning-soft: var(--qmatic-color-warning-soft-dark, #35290f);
  --_success: var(--qmatic-color-success-dark, #7fd6a0);
  --_success-soft: var(--qmatic-color-success-soft-dark, #14301f);
  color-scheme: dark;
`);

/** Colours by role, in both themes; every element below the shell takes them from here. */
export const themes: CSSResult = css`
  :host {
    ${light}
    --_radius: var(--qmatic-radius, 0.375em);
  }

  :host([theme='dark']) {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'], [theme='dark'])) {
      ${dark}
    }
  }
`;

const layout = css`
  /*
   * What asks for its width by container queries has none of its own: a dialog or a flex row of the page would give it
   * none. These words, never shown, would like about 44em in one line and can do with less.
   */
  :host::before {
    content: 'm m m m m m m m m m m m m m m m m m m m m';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 1em;
  }

  .container {
    container-type: inline-size;
  }

  :host {
    background: var(--_surface);
    font-family: var(--qmatic-font, inherit);
  }

  .widget[dir='rtl'] {
    --_mirror: -1;
  }

  .widget {
    display: grid;
    grid-template-columns: minmax(0, 44em);
    gap: 2em 3em;
    align-items: start;
    direction: inherit;
    text-align: start;
  }

  .content,
  ::slotted([slot='help']) {
    grid-column: 1;
  }

  .summary {
    display: none;
    padding: 1em;
    border: 1px solid color-mix(in srgb, var(--_border) 50%, transparent);
    border-radius: var(--_radius);
  }

  .summary dl {
    display: grid;
    gap: 0.75em;
    margin: 0.75em 0 0;
  }

  .summary dt {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .summary dd {
    margin: 0;
  }

  .notices,
  .waiting {
    display: grid;
    gap: 1em;
    margin-block-end: 1.5em;
  }

  .present {
    margin-block-end: 1em;
    font-weight: 600;
  }

  .dates-and-times {
    display: grid;
    gap: 2em;
  }

  .idle {
    max-inline-size: min(90%, 30em);
    padding: 1.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: linear-gradient(var(--_surface) 0 0) Canvas;
    color: var(--_text);
  }

  .idle::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .idle .title {
    margin-block-end: 0.5em;
    font-size: 1.25em;
    font-weight: 700;
  }

  .skeleton {
    display: grid;
    gap: 0.75em;
    opacity: 0;
    animation: show 0s 300ms forwards;
  }

  .skeleton span {
    display: block;
    block-size: 3.5em;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .skeleton span:first-child {
    inline-size: 60%;
    block-size: 1.8em;
  }

  @keyframes show {
    to {
      opacity: 1;
    }
  }

  @container (min-width: 44em) {
    .dates-and-times:has(qmatic-time-list) {
      grid-template-columns: minmax(20em, 24em) minmax(16em, 1fr);
      align-items: start;
    }

    /* The times begin beside the step's heading, not beside what stands above it. */
    .dates-and-times > qmatic-time-list {
      padding-block-start: 1.75em;
    }

    .dates-and-times.below-back > qmatic-time-list {
      padding-block-start: 4.75em;
    }
  }

  @container (min-width: 60em) {
    .widget {
      grid-template-columns: minmax(0, 44em) minmax(13em, 20em);
    }

    .summary {
      position: sticky;
      inset-block-start: var(--qmatic-scroll-margin, 6em);
      display: block;
      grid-column: 2;
    }
  }
`;

export const shellStyles = [themes, layout];
