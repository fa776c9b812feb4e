import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../api/booking-api.js';
import type { BookingSettings } from './settings.js';

interface Answer<R> {
  readonly api: BookingApi;
  readonly question: string;
  readonly value: R;
}

/**
 * A list that follows the state: asked for when its question changes, ended when it is superseded. While the same
 * question is asked again the last answer stays; the answer to another question, to one that was left in between, or
 * of another server never shows.
 */
export class Read<Q, R> {
  readonly #task: Task<readonly [BookingApi | undefined, string | undefined, ...unknown[]], void>;
  readonly #api: () => BookingApi | undefined;
  readonly #question: () => string | undefined;
  #answer: Answer<R> | undefined;

  constructor(
    host: ReactiveControllerHost,
    settings: () => Pick<BookingSettings, 'api' | 'offer'>,
    query: () => Q | undefined,
    load: (api: BookingApi, query: Q, signal: AbortSignal) => Promise<R>,
  ) {
    this.#api = () => settings().api;
    // As text: asked again when the question differs, not when an equal object was made anew.
    this.#question = () => JSON.stringify(query());
    this.#task = new Task(host, {
      args: () => [this.#api(), this.#question(), ...settings().offer] as const,
      task: async ([api, question], { signal }) => {
        const asked = query();
        if (!api || !asked || question === undefined) {
          this.#answer = undefined;
          return initialState;
        }
        const value = await load(api, asked, signal);
        if (!signal.aborted) this.#answer = { api, question, value };
        return undefined;
      },
    });
  }

  /** The answer to the present question, if there is one yet. */
  get value(): R | undefined {
    const answer = this.#answer;
    const isAnswered = answer?.question === this.#question() && answer?.api === this.#api();
    return isAnswered && this.#task.status !== TaskStatus.ERROR ? answer?.value : undefined;
  }

  /** The last answer, be it to an earlier question: for what may stay on screen until the next one comes. */
  get latest(): R | undefined {
    return this.#answer?.value;
  }

  /** The answer to the present question, unless it is being asked again. */
  get settled(): R | undefined {
    return this.#task.status === TaskStatus.COMPLETE ? this.value : undefined;
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Why the present question has no answer. */
  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  /** Asks the present question again. */
  async again(): Promise<void> {
    await this.#task.run();
  }

  abort(): void {
    this.#task.abort();
  }
}
