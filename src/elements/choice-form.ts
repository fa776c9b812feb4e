import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { choiceError } from './choice-error.js';

/** A question answered by choosing among cards. */
export interface ChoiceForm {
  readonly messages: Messages;
  /** What is missing, once Continue was pressed without a choice. */
  readonly missing: string | undefined;
  readonly cards: unknown;
  /** Stands above the cards. */
  readonly hint?: unknown;
  readonly onChange: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * The choices and Continue. The step's heading names the group by reference: with a legend as well, a screen reader
 * would read the question twice on every step.
 */
export function choiceForm(form: ChoiceForm): TemplateResult {
  const { messages, missing, cards, hint, onChange, onSubmit } = form;
  return html`
    <form novalidate @submit=${onSubmit}>
      <fieldset
        class="choice"
        aria-labelledby="heading"
        aria-describedby=${missing ? 'error' : nothing}
        @change=${onChange}
      >
        ${missing ? choiceError(missing, messages) : nothing} ${hint} ${cards}
      </fieldset>
      <div class="actions">
        <button type="submit" class="primary-button" part="button primary-button">${messages.common.continue}</button>
      </div>
    </form>
  `;
}
