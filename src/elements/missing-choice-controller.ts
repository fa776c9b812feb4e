import type { LitElement, ReactiveController } from 'lit';

/**
 * Says that a choice is missing when the visitor wants to go on without one: the message comes and takes the focus.
 * It stays until Continue is pressed again, so that nothing moves under the finger of who chooses now.
 */
export class MissingChoiceController implements ReactiveController {
  readonly #host: LitElement;
  #takesFocus = false;
  isShown = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    this.#host.renderRoot.querySelector<HTMLElement>('#error')?.focus();
  }

  /** Shows the message or takes it away; gives back whether the visitor can go on. */
  check(isChosen: boolean): boolean {
    this.isShown = !isChosen;
    this.#takesFocus = !isChosen;
    this.#host.requestUpdate();
    return isChosen;
  }
}
