/** What is being waited for, and how its end is told. */
export interface Awaited {
  /** Differs from wait to wait. */
  readonly key: string;
  readonly loading: string;
  readonly stillLoading: string;
}

const firstWords = 1_000;
const moreWords = 8_000;

/** Says that something is being loaded when it takes longer than a second, and then how it ended (SC 4.1.3). */
export class LoadingAnnouncer {
  #awaited: Awaited | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #said = false;
  readonly #say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  waiting(awaited: Awaited): void {
    if (this.#awaited?.key === awaited.key) return;
    this.stop();
    this.#awaited = awaited;
    this.#timers = [
      setTimeout(() => {
        this.#said = true;
        this.#say(awaited.loading);
      }, firstWords),
      setTimeout(() => this.#say(awaited.stillLoading), moreWords),
    ];
  }

  /** The wait is over; tells the result where the wait was told. */
  done(result: string | undefined): void {
    if (!this.#awaited) return;
    const said = this.#said;
    this.stop();
    if (said && result) this.#say(result);
  }

  stop(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers = [];
    this.#awaited = undefined;
    this.#said = false;
  }
}
