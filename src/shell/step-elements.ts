import type { ReactiveControllerHost } from 'lit';
import { AssetMissingError } from '../controller/problems.js';
import { screensAfter, type LoadStep, type ScreenName } from './steps.js';

/** Which steps' elements are here, and fetching those that are not. */
export class StepElements {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => LoadStep;
  readonly #here = new Set<ScreenName>(['waiting']);
  readonly #asked = new Map<ScreenName, Promise<void>>();
  #failed: AssetMissingError | undefined;

  constructor(host: ReactiveControllerHost, load: () => LoadStep) {
    this.#host = host;
    this.#load = load;
  }

  /** Why the last element that was needed is not here. */
  get error(): AssetMissingError | undefined {
    return this.#failed;
  }

  /** Whether a screen can be shown; if not, it is fetched and the host is asked to render when it is here. */
  has(screen: ScreenName): boolean {
    if (this.#here.has(screen)) return true;
    if (!this.#failed) void this.fetch(screen);
    return false;
  }

  /** Forgets a failure, so that what is needed is fetched again. */
  retry(): void {
    this.#failed = undefined;
    this.#host.requestUpdate();
  }

  /** Fetches what comes after a screen. A failure is told only when the screen is needed. */
  prefetchAfter(screen: ScreenName): void {
    for (const next of screensAfter(screen)) void this.fetch(next, true);
  }

  async fetch(screen: ScreenName, quietly = false): Promise<void> {
    try {
      let asked = this.#asked.get(screen);
      if (!asked) {
        asked = this.#load()(screen);
        this.#asked.set(screen, asked);
      }
      await asked;
      this.#here.add(screen);
      if (!quietly) this.#host.requestUpdate();
    } catch (error) {
      this.#asked.delete(screen);
      if (quietly) return;
      this.#failed = new AssetMissingError(`The element of the step ${screen} could not be loaded.`, { cause: error });
      this.#host.requestUpdate();
    }
  }
}
