import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { StepFrame } from '../elements/step-frame.js';
import type { IdleWatch, SharedWidget } from './idle-watch.js';

/** Fetches what watches over a shared computer, where the page says that it is one. */
export class Kiosk implements ReactiveController {
  readonly #widget: SharedWidget;
  #loading = false;
  #watch: IdleWatch | undefined;

  constructor(host: ReactiveControllerHost, widget: SharedWidget) {
    this.#widget = widget;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch?.connect();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  hostUpdated(): void {
    if (!this.#widget.isShared()) {
      this.#watch?.disconnect();
      this.#watch = undefined;
    } else if (this.#watch) this.#watch.follow();
    else void this.#load();
  }

  render(frame: StepFrame): TemplateResult | typeof nothing {
    return this.#watch?.render(frame) ?? nothing;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const { IdleWatch } = await import('./idle-watch.js');
      this.#watch = new IdleWatch(this.#widget);
      this.#widget.requestUpdate();
    } catch {
      // Asked for again after the next rendering.
    } finally {
      this.#loading = false;
    }
  }
}
