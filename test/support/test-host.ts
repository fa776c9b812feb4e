import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates that follow each other at once, beyond which two parts keep waking each other. */
const mostUpdates = 200;

/** A host of controllers without an element: it updates in a microtask after it was asked to, as Lit does. */
export class TestHost implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  #update: Promise<boolean> | undefined;
  #inARow = 0;
  error: unknown;

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => this.#perform());
  }

  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  get isUpdating(): boolean {
    return this.#update !== undefined;
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** To be called between two turns of the event loop. */
  rest(): void {
    this.#inARow = 0;
  }

  #perform(): boolean {
    try {
      if (++this.#inARow > mostUpdates) throw new Error('The host is asked to update for ever.');
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.#update = undefined;
      for (const controller of this.#controllers) controller.hostUpdated?.();
    } catch (error) {
      this.#update = undefined;
      this.error = error;
    }
    return true;
  }
}
