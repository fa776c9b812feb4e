import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AnnounceEvent } from './announce-event.js';

/** Long enough to be a pause between keys, short enough to be an answer. */
const pause = 500;

/** Announces the last of several quick changes, once, when the visitor pauses (WCAG 2.2 SC 4.1.3). */
export class PauseAnnouncer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.dispatchEvent(new AnnounceEvent(text)), pause);
  }
}
