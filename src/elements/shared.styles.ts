import { css } from 'lit';

/**
 * Pieces of style that several elements use. Colours come from the shell as `--_…` (see `qmatic-booking.styles.ts`);
 * the fallbacks are the light theme, for elements that are used alone. All sizes in `em`: pages set the root's
 * font size to anything.
 */

export const base = css`
  :host {
    display: block;
    color: var(--_text, #16191d);
    font: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus {
    outline: none;
  }

  :focus-visible,
  .heading:focus-visible {
    outline: 3px solid var(--_focus, #1d5fd1);
    outline-offset: 2px;
    border-radius: 2px;
  }

  button,
  input,
  select,
  textarea,
  summary,
  a,
  [tabindex] {
    scroll-margin-block: var(--qmatic-scroll-margin, 6em);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--qmatic-heading-font, inherit);
    font-weight: 700;
    line-height: 1.2;
  }

  p {
    margin: 0;
    max-inline-size: 65ch;
  }

  a {
    color: var(--_accent, #17549b);
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .muted {
    color: var(--_text-muted, #4d5661);
  }

  .hint {
    color: var(--_text-muted, #4d5661);
    font-size: 0.875em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .appear {
      animation: appear 120ms ease-out;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/** The head of a step, its body and its one button to go on. */
export const step = css`
  .step-header {
    display: grid;
    gap: 0.25em;
    margin-block-end: 1.5em;
  }

  /* No wider than their words: the outline of a heading that has the focus must not look like a field. */
  .heading,
  .sub-heading {
    inline-size: fit-content;
  }

  .heading {
    font-size: 1.5em;
  }

  .sub-heading {
    font-size: 1.25em;
  }

  .back {
    justify-self: start;
    margin-inline-start: -0.5em;
  }

  .stack {
    display: grid;
    gap: 1em;
    justify-items: stretch;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 2em;
  }

  /* Not :dir(): a browser that lacks it would drop the rule. The shell sets -1 where it writes from right to left. */
  .mirrored {
    transform: scaleX(var(--_mirror, 1));
  }
`;

export const button = css`
  .button,
  .primary-button,
  .quiet-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent, #17549b);
    border-radius: var(--_radius, 0.375em);
    background: transparent;
    color: var(--_accent, #17549b);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .primary-button {
    background: var(--_accent, #17549b);
    color: var(--_on-accent, #fff);
  }

  .quiet-button {
    padding-inline: 0.5em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button:hover,
  .quiet-button:hover {
    background: var(--_accent-soft, #e8f0fa);
  }

  .primary-button:hover {
    background: color-mix(in srgb, var(--_accent, #17549b) 85%, var(--_text, #16191d));
  }

  .button[aria-disabled='true'],
  .primary-button[aria-disabled='true'] {
    border-color: var(--_border, #767f8a);
    border-style: dashed;
    background: transparent;
    color: var(--_text-muted, #4d5661);
    cursor: default;
  }

  /* A transparent border would be drawn: the underline already says what it is. */
  @media (forced-colors: active) {
    .quiet-button {
      border-color: Canvas;
    }
  }

  @container (max-width: 35.99em) {
    .actions .primary-button {
      inline-size: 100%;
    }
  }
`;

/** A card with a radio or checkbox in it; the whole card is the target. */
export const option = css`
  .options {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: start;
    min-block-size: 2.75em;
    padding: 0.75em;
    border: 1px solid var(--_border, #767f8a);
    border-radius: var(--_radius, 0.375em);
    background: var(--_surface-raised, #fff);
    cursor: pointer;
  }

  .option:hover {
    border-color: var(--_accent, #17549b);
  }

  .option:has(input:checked) {
    border-color: var(--_accent, #17549b);
    background: var(--_accent-soft, #e8f0fa);
    box-shadow: inset 0 0 0 1px var(--_accent, #17549b);
  }

  .option:has(input:focus-visible) {
    outline: 3px solid var(--_focus, #1d5fd1);
    outline-offset: 2px;
  }

  .option input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent, #17549b);
  }

  /* The card shows the focus of its control; browsers without :has() show it on the control itself. */
  @supports selector(:has(*)) {
    .option input {
      outline: none;
    }
  }

  .option label {
    font-weight: 600;
    cursor: pointer;
  }

  .option label::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .option .details {
    grid-column: 2;
  }

  .option a,
  .option details {
    position: relative;
    z-index: 1;
  }

  @media (forced-colors: active) {
    .option:has(input:checked) {
      border: 3px solid Highlight;
    }
  }
`;

export const field = css`
  .field {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }

  .field > label,
  .field > legend,
  .label {
    font-weight: 600;
  }

  .input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border, #767f8a);
    border-radius: var(--_radius, 0.375em);
    background: var(--_surface-raised, #fff);
    color: var(--_text, #16191d);
    font: inherit;
  }

  .input[aria-invalid='true'] {
    border: 2px solid var(--_error, #b3261e);
  }

  .error {
    display: flex;
    gap: 0.25em;
    color: var(--_error, #b3261e);
    font-weight: 600;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }
`;

/** The one box for messages, in four tones. */
export const messageBox = css`
  .message {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 0.75em;
    padding: 1em;
    border: 1px solid var(--_tone, var(--_border, #767f8a));
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius, 0.375em);
    background: var(--_tone-soft, transparent);
  }

  .message > svg {
    color: var(--_tone, currentcolor);
  }

  .message > * {
    grid-column: 2;
  }

  .message > svg:first-child {
    grid-column: 1;
    grid-row: 1;
  }

  .message .title {
    font-weight: 700;
  }

  .message .actions {
    margin-block-start: 0.5em;
  }

  .message.error-tone {
    --_tone: var(--_error, #b3261e);
    --_tone-soft: var(--_error-soft, #fdeceb);
  }

  .message.warning-tone {
    --_tone: var(--_warning, #8a5300);
    --_tone-soft: var(--_warning-soft, #fff4dd);
  }

  .message.success-tone {
    --_tone: var(--_success, #18683a);
    --_tone-soft: var(--_success-soft, #e7f5ec);
  }

  .message.info-tone {
    --_tone: var(--_accent, #17549b);
    --_tone-soft: var(--_accent-soft, #e8f0fa);
  }
`;
