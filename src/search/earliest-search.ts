import { earliestOf, type FreeSlot } from '../booking/earliest.js';
import { searchEarliest, type BranchOutcome, type Lookups, type SearchedBranch } from './search-earliest.js';

/** One search at a time, what it found so far, and its end when nobody waits for it any more. */
export class EarliestSearch {
  readonly #changed: () => void;
  #branches: readonly SearchedBranch[] = [];
  #outcomes: ReadonlyMap<string, BranchOutcome> = new Map();
  #ending: AbortController | undefined;
  #phase: 'idle' | 'searching' | 'done' = 'idle';

  /** @param changed called after each branch that was settled, and at the end */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get phase(): 'idle' | 'searching' | 'done' {
    return this.#phase;
  }

  /** What came of each branch so far: another map after each change. */
  get outcomes(): ReadonlyMap<string, BranchOutcome> {
    return this.#outcomes;
  }

  /** How many branches are asked in all. */
  get total(): number {
    return this.#branches.length;
  }

  /** What is free, the earliest first; at the same instant in the order of the branches. */
  get free(): readonly FreeSlot[] {
    const rest = [...this.#outcomes.values()].flatMap((outcome) => (outcome.kind === 'free' ? outcome.free : []));
    const order = this.#branches.map(({ id }) => id);
    const sorted: FreeSlot[] = [];
    for (let next = earliestOf(rest, order); next; next = earliestOf(rest, order)) {
      sorted.push(next);
      rest.splice(rest.indexOf(next), 1);
    }
    return sorted;
  }

  /** Starts anew over these branches. Answers true when it came to its end, false when it was ended before. */
  async start(branches: readonly SearchedBranch[], lookups: Lookups): Promise<boolean> {
    this.stop();
    const ending = (this.#ending = new AbortController());
    this.#branches = branches;
    this.#phase = 'searching';
    this.#changed();
    const settled = (branchId: string, outcome: BranchOutcome): void => {
      this.#outcomes = new Map(this.#outcomes).set(branchId, outcome);
      this.#changed();
    };
    await searchEarliest(branches, lookups, settled, ending.signal);
    if (ending.signal.aborted) return false;
    this.#phase = 'done';
    this.#changed();
    return true;
  }

  /** Ends what is under way and forgets what was found. */
  stop(): void {
    this.#ending?.abort();
    this.#ending = undefined;
    this.#outcomes = new Map();
    this.#branches = [];
    this.#phase = 'idle';
  }
}
