export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** Null where the caller got no answer. */
  readonly status: number | null;
}

const CAPACITY = 1000;

/** The last calls, so that a test can see what was sent, and how often. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length > CAPACITY) this.#entries.shift();
  }

  clear(): void {
    this.#entries = [];
  }

  all(): readonly LoggedRequest[] {
    return this.#entries;
  }
}
