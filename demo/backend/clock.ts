/** The server's clock: runs with the given one, and can be put to another time. */
export class Clock {
  readonly #base: () => number;
  #offset = 0;

  constructor(base: () => number) {
    this.#base = base;
  }

  readonly now = (): number => this.#base() + this.#offset;

  setTo(epochMilliseconds: number): void {
    this.#offset = epochMilliseconds - this.#base();
  }

  advance(seconds: number): void {
    this.#offset += seconds * 1000;
  }

  reset(): void {
    this.#offset = 0;
  }
}
