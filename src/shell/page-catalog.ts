import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalog } from '../booking/catalog.js';
import { parseCatalog, toCatalog } from '../booking/parse-catalog.js';
import type { BookingAttributes } from '../qmatic-booking.attributes.js';

/** The page's own words on branches and services: a property, or a child `<script type="application/json">`. */
export class PageCatalog implements ReactiveController {
  readonly #host: ReactiveControllerHost & BookingAttributes;
  #text: string | undefined;
  #parsed: Catalog = {};
  /** The property as it was set, and what of it has the right shape. */
  #given: Catalog | undefined;
  #checked: Catalog = {};
  #last: Catalog | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & BookingAttributes) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    // The element may be there before its children are: a classic script in the head defines it while the page is parsed.
    this.#observer = new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get value(): Catalog {
    const { catalog } = this.#host;
    if (catalog !== this.#given) {
      this.#given = catalog;
      this.#checked = toCatalog(catalog);
    }
    return Object.keys(this.#checked).length > 0 ? this.#checked : this.#parsed;
  }

  /** Whether it is another one than at the last call. */
  changed(): boolean {
    const changed = this.value !== this.#last;
    this.#last = this.value;
    return changed;
  }

  #read(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text === this.#text) return;
    this.#text = text;
    this.#parsed = text ? parseCatalog(text) : {};
    this.#host.requestUpdate();
  }
}
