/** How long an answer is kept, in milliseconds, and what it goes with when answers are dropped. */
export interface Age {
  readonly kind: 'list' | 'free' | 'personal';
  readonly milliseconds: number;
}

interface Entry {
  readonly age: Age;
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  /** When the answer came, in epoch milliseconds; undefined while the read is under way. */
  answeredAt: number | undefined;
}

/** Answers by key: a read that is under way is joined, one that was answered is given again until it is too old. */
export class SharedReads {
  readonly #entries = new Map<string, Entry>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /**
   * @param key the same for the same read, and only then
   * @param signal of this one caller: the read itself ends when all who wait for it have given up
   */
  async share<T>(
    key: string,
    age: Age,
    signal: AbortSignal | undefined,
    send: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const entry = this.#fresh(key) ?? this.#start(key, age, send);
    return (entry.answeredAt === undefined ? this.#join(key, entry, signal) : entry.answer) as Promise<T>;
  }

  /** Forgets answers, and lets nobody else join what is under way; who waits for it already still gets it. */
  drop(...kinds: readonly Age['kind'][]): void {
    for (const [key, { age }] of this.#entries) {
      if (kinds.includes(age.kind)) this.#entries.delete(key);
    }
  }

  #fresh(key: string): Entry | undefined {
    const now = this.#clock();
    for (const [other, { answeredAt, age }] of this.#entries) {
      // A clock that was set back makes an answer old as well, or it would stay for hours.
      const tooOld = answeredAt !== undefined && (now < answeredAt || now >= answeredAt + age.milliseconds);
      if (tooOld) this.#entries.delete(other);
    }
    return this.#entries.get(key);
  }

  #start(key: string, age: Age, send: (signal: AbortSignal) => Promise<unknown>): Entry {
    const controller = new AbortController();
    const entry: Entry = { age, answer: send(controller.signal), controller, waiting: 0, answeredAt: undefined };
    this.#entries.set(key, entry);
    entry.answer.then(
      () => {
        entry.answeredAt = this.#clock();
      },
      () => {
        this.#forget(key, entry);
      },
    );
    return entry;
  }

  #join(key: string, entry: Entry, signal: AbortSignal | undefined): Promise<unknown> {
    entry.waiting++;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(signal?.reason as Error);
        if (--entry.waiting > 0) return;
        this.#forget(key, entry);
        entry.controller.abort(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      void entry.answer.then(resolve, reject).finally(() => {
        signal?.removeEventListener('abort', leave);
      });
    });
  }

  #forget(key: string, entry: Entry): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }
}
