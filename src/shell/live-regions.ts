import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * The widget's two live regions: there from the first render, never made anew (WCAG 2.2 SC 4.1.3; a region that
 * comes together with its text is not read).
 */
export class LiveRegions {
  readonly #host: ReactiveControllerHost;
  #status = '';
  #alert = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Says something when the visitor is not being told something else. */
  async say(text: string): Promise<void> {
    // The same sentence twice would be no change: the region is emptied first.
    if (this.#status === text) {
      this.#status = '';
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    this.#status = text;
    this.#host.requestUpdate();
  }

  /** Says something now. */
  alert(text: string): void {
    this.#alert = text;
    this.#host.requestUpdate();
  }

  clearAlert(): void {
    if (this.#alert) this.alert('');
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#status}</div>
      <div class="visually-hidden" role="alert">${this.#alert}</div>`;
  }
}
