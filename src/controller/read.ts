import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../api/booking-api.js';

interface Answer<R> {
  readonly question: string;
  readonly value: R;
}

/**
 * A list that follows the state: asked for when its question changes, ended when it is superseded. While the same
 * question is asked again the last answer stays; the answer to another question never shows.
 */
export class Read<Q, R> {
  readonly #task: Task<readonly [BookingApi | undefined, string | undefined], Answer<R>>;
  readonly #question: () => string | undefined;

  constructor(
    host: ReactiveControllerHost,
    api: () => BookingApi | undefined,
    query: () => Q | undefined,
    load: (api: BookingApi, query: Q, signal: AbortSignal) => Promise<R>,
  ) {
    // As text: asked again when the question differs, not when an equal object was made anew.
    this.#question = () => JSON.stringify(query());
    this.#task = new Task(host, {
      args: () => [api(), this.#question()] as const,
      task: async ([server, question], { signal }) => {
        const asked = query();
        if (!server || !asked || question === undefined) return initialState;
        return { question, value: await load(server, asked, signal) };
      },
    });
  }

  /** The answer to the present question, if there is one yet. */
  get value(): R | undefined {
    const answer = this.#task.value;
    return this.#task.status !== TaskStatus.ERROR && answer?.question === this.#question() ? answer?.value : undefined;
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
