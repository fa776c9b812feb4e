import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, clockIcon, warningIcon } from './icons.js';

export type Tone = 'info' | 'warning' | 'error' | 'success';

/**
 * The one box for messages: an icon, a bold first sentence, what to do, the button that does it.
 * It is no live region: the shell announces what has to be heard.
 */
export function messageBox(tone: Tone, title: unknown, next?: unknown, action?: unknown): TemplateResult {
  const icon = tone === 'success' ? checkIcon : tone === 'info' ? clockIcon : warningIcon;
  return html`
    <div class="message ${tone}-tone" part="message">
      ${icon}
      <p class="title">${title}</p>
      ${next ? html`<p>${next}</p>` : nothing} ${action ? html`<div class="actions">${action}</div>` : nothing}
    </div>
  `;
}
