import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createFilter, firstMatches, type Filter } from '../booking/filter.js';

interface Option {
  readonly id: string;
}

/** Fewer options are faster read than searched. */
const mostWithoutFilter = 10;
/** More are not read by anybody, and cost a dropped key on an old phone. */
const mostShown = 50;

/**
 * Which options are on screen: those that match what the visitor types. What is chosen stays there. The list changes
 * with the query only: choosing never moves what is about to be pressed next.
 */
export class OptionFilterController<T extends Option> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #textsOf: (option: T) => readonly string[];
  #options: readonly T[] = [];
  #filter: Filter<T> = createFilter([], () => []);

  query = '';
  /** How many match, shown or not. */
  found = 0;
  shown: readonly T[] = [];

  /** @param textsOf all that an option can be found by */
  constructor(host: ReactiveControllerHost, textsOf: (option: T) => readonly string[]) {
    this.#host = host;
    this.#textsOf = textsOf;
    host.addController(this);
  }

  /** Whether there are so many that searching helps. */
  get isNeeded(): boolean {
    return this.#options.length > mostWithoutFilter;
  }

  get isCut(): boolean {
    return this.found > mostShown;
  }

  get mostShown(): number {
    return mostShown;
  }

  // Lit asks a controller for at least one callback.
  hostConnected(): void {
    return;
  }

  /** Takes the options that there are now; the query stays. */
  setOptions(options: readonly T[], chosen: readonly string[]): void {
    if (options !== this.#options) {
      this.#options = options;
      this.#filter = createFilter(options, this.#textsOf);
    }
    if (!this.isNeeded) this.query = '';
    this.#match(chosen);
  }

  /** The visitor is about to type. */
  readonly prepare = (): void => this.#filter.prepare();

  search(query: string, chosen: readonly string[]): void {
    this.query = query;
    this.#match(chosen);
    this.#host.requestUpdate();
  }

  #match(chosen: readonly string[]): void {
    const matches = this.#filter.matches(this.query);
    this.found = matches.length;
    this.shown = firstMatches(matches, mostShown, this.#options, ({ id }) => chosen.includes(id));
  }
}
