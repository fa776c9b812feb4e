import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { warningIcon } from './icons.js';

/**
 * What is missing, at the question that it belongs to (WCAG 2.2 SC 3.3.1). It takes the focus, because a group's
 * description is not read by every screen reader.
 */
export function choiceError(text: string, messages: Messages): TemplateResult {
  return html`
    <p id="error" class="error" part="error" tabindex="-1">
      ${warningIcon}
      <span><span class="visually-hidden">${messages.common.errorPrefix}</span> ${text}</span>
    </p>
  `;
}
