import { html, type TemplateResult } from 'lit';

/**
 * The widget's two live regions: there from the first render, never made anew (WCAG 2.2 SC 4.1.3; a region that
 * comes together with its text is not read). What they say is written by hand: it follows a rendering, and must not
 * cause another one.
 */
export const liveRegions: TemplateResult = html`<div class="visually-hidden" role="status"></div>
  <div class="visually-hidden" role="alert"></div>`;

export class LiveRegions {
  readonly #root: () => ParentNode;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** Says something when the visitor is not being told something else. */
  say(text: string): void {
    this.#write('status', text);
  }

  /** Says something now. */
  alert(text: string): void {
    this.#write('alert', text);
  }

  clearAlert(): void {
    const region = this.#region('alert');
    if (region?.textContent) region.replaceChildren();
  }

  #write(role: 'status' | 'alert', text: string): void {
    const region = this.#region(role);
    if (!region) return;
    // The same sentence again is a change only if its node is a new one.
    region.replaceChildren(document.createTextNode(text));
  }

  #region(role: 'status' | 'alert'): HTMLElement | null {
    return this.#root().querySelector<HTMLElement>(`[role=${role}]`);
  }
}
