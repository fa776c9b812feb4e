import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Formats } from '../time/format.js';
import { backIcon } from './icons.js';

/** What every step shows around its own question. */
export interface StepFrame {
  readonly messages: Messages;
  readonly formats: Formats;
  /** Level of the step's heading on the page, 1 to 6; headings below it are one deeper. */
  readonly headingLevel: number;
  /** "Step 2 of 5"; absent where steps are not counted. */
  readonly progress: string | undefined;
  readonly canGoBack: boolean;
}

/** The visitor wants the step before. */
export class StepBackEvent extends Event {
  static readonly type = 'step-back';
  constructor() {
    super(StepBackEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-back': StepBackEvent;
  }
}

/** A heading of a level that is known only at run time. */
export function heading(
  level: number,
  content: unknown,
  options: { id: string; class: string; part?: string },
): TemplateResult {
  const { id, class: className, part = nothing } = options;
  switch (Math.min(6, level)) {
    case 1:
      return html`<h1 id=${id} class=${className} part=${part} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} part=${part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part=${part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part=${part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part=${part} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part=${part} tabindex="-1">${content}</h6>`;
  }
}

/** Back, "Step 2 of 5" and the step's heading, in this order (WCAG 2.4.3: Back comes first in the step). */
export function stepHeader(host: HTMLElement, frame: StepFrame, title: string): TemplateResult {
  const { messages, headingLevel, progress, canGoBack } = frame;
  return html`
    <div class="step-header" part="step">
      ${
        canGoBack
          ? html`<button
              type="button"
              class="quiet-button back"
              part="back-button"
              @click=${() => host.dispatchEvent(new StepBackEvent())}
            >
              ${backIcon}${messages.common.back}
            </button>`
          : nothing
      }
      ${progress ? html`<p class="muted" id="progress">${progress}</p>` : nothing}
      ${heading(headingLevel, title, { id: 'heading', class: 'heading', part: 'heading' })}
    </div>
  `;
}

/** Puts the focus on a step's heading, where a screen reader starts to read the step. */
export function focusHeading(root: DocumentFragment | HTMLElement, id = 'heading'): void {
  root.querySelector<HTMLElement>(`#${id}`)?.focus();
}
