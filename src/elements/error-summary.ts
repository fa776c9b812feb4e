import { css, html, type TemplateResult } from 'lit';
import { warningIcon } from './icons.js';
import { heading, type StepFrame } from './step-frame.js';

/** An error and the name of the field where it is mended. */
export interface SummarizedError<Name extends string = string> {
  readonly name: Name;
  readonly text: string;
}

/**
 * All errors above a form, in the form's order. Buttons, not links: a fragment link inside a shadow root would not
 * move the focus, but would change the page's address. Takes the focus itself after a failed Continue (WCAG 3.3.1).
 */
export function errorSummary<Name extends string>(
  frame: StepFrame,
  errors: readonly SummarizedError<Name>[],
  mend: (name: Name) => void,
): TemplateResult {
  const title = heading(frame.headingLevel + 1, frame.messages.common.errorSummary, {
    id: 'summary-heading',
    class: 'title',
  });
  return html`
    <div
      class="message error-tone"
      part="error message"
      id="summary"
      role="group"
      aria-labelledby="summary-heading"
      tabindex="-1"
    >
      ${warningIcon}${title}
      <ul class="error-list">
        ${errors.map(
          ({ name, text }) =>
            html`<li><button type="button" class="quiet-button" @click=${() => mend(name)}>${text}</button></li>`,
        )}
      </ul>
    </div>
  `;
}

export const errorSummaryStyles = css`
  .error-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .error-list .quiet-button {
    padding-inline: 0;
    border: 0;
    color: var(--_error, #b3261e);
    font-weight: 600;
    text-align: start;
  }
`;
