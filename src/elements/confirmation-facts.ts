import { html, nothing, type TemplateResult } from 'lit';

/** One entry of a definition list. */
export function fact(label: string, value: unknown, hint?: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}${hint ? html`<p class="hint">${hint}</p>` : nothing}</dd>
  </div>`;
}

interface SecretText {
  readonly id: string;
  readonly text: string;
  /** "Copy", for who sees what stands above it. */
  readonly copyWord: string;
  /** The same with its subject. */
  readonly copyLabel: string;
  /** What came of copying. */
  readonly note: unknown;
  /** A button beside Copy. */
  readonly action: unknown;
}

/** A text that can be selected with one press and copied; it is in no attribute, where session recorders would keep it. */
export function secretText(secret: SecretText, copy: () => void): TemplateResult {
  const { id, text, copyWord, copyLabel, note, action } = secret;
  return html`<div class="secret"><bdi dir="ltr" id=${id} translate="no">${text}</bdi></div>
    <div class="secret">
      ${action}
      <button type="button" class="quiet-button" part="button" @click=${copy}>
        <span aria-hidden="true">${copyWord}</span>
        <span class="visually-hidden">${copyLabel}</span>
      </button>
      <span class="muted">${note}</span>
    </div>`;
}
