import type { LitElement, ReactiveController } from 'lit';

/**
 * Says that a choice is missing when the visitor wants to go on without one: the message comes and the focus goes there.
 * It stays until Continue is pressed again, so that nothing moves under the finger of who chooses now.
 */
export class MissingChoiceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #focusTarget: string;
  #takesFocus = false;
  isShown = false;

  /** @param focusTarget selector of what takes the focus: the message, or the field that it describes */
  constructor(host: LitElement, focusTarget = '#error') {
    this.#host = host;
    this.#focusTarget = focusTarget;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    this.#host.renderRoot.querySelector<HTMLElement>(this.#focusTarget)?.focus();
  }

  /** Shows the message or takes it away; gives back whether the visitor can go on. */
  check(isChosen: boolean): boolean {
    this.isShown = !isChosen;
    this.#takesFocus = !isChosen;
    this.#host.requestUpdate();
    return isChosen;
  }
}
