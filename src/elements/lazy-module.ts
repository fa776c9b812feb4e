import type { LitElement } from 'lit';

/** A part of an element that is fetched when it is first needed; the host renders again when it is here. */
export class LazyModule<M> {
  /** The module, once it is here. */
  value: M | undefined;
  /** It could not be had; the next need asks again. */
  failed = false;
  readonly #host: LitElement;
  readonly #fetch: () => Promise<M>;
  #isAsked = false;

  constructor(host: LitElement, fetch: () => Promise<M>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  readonly load = (): void => {
    if (!this.#isAsked) void this.#load();
  };

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.value = await this.#fetch();
      this.failed = false;
    } catch {
      this.failed = true;
    }
    // What failed is asked for again, but not by the rendering that says so.
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#isAsked = this.value !== undefined;
  }
}
