import { isOn } from './day-rules.js';
import type { Interval } from './interval.js';
import { overlapLength, overlaps } from './interval.js';
import type { LocalDay } from './local-day.js';
import { minutesOf, wallTimeOf } from './local-day.js';
import type { Block, Profile, WallSpan } from './model.js';

/** A possible beginning of an appointment: what the clock on the wall shows, and the instant. */
export interface Start {
  readonly time: string;
  readonly instant: number;
}

/** A block of one day, worked out: minutes for the grid, instants for comparing. */
interface OpenBlock extends Interval {
  readonly from: number;
  readonly to: number;
  readonly breaks: readonly Interval[];
}

/** A profile's opening hours on one day: where appointments may begin, and how much time there is in all. */
export class OpeningHours {
  readonly #slotInterval: number;
  readonly #day: LocalDay;
  readonly #blocks: readonly OpenBlock[];

  constructor(profile: Profile, day: LocalDay) {
    this.#slotInterval = profile.slotInterval;
    this.#day = day;
    const closed = profile.closingDays.some((rule) => isOn(rule, day.date));
    const weekday = day.date.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7;
    this.#blocks = closed ? [] : (profile.schedule[weekday] ?? []).map((block) => openBlock(block, day));
  }

  get isClosed(): boolean {
    return this.#blocks.length === 0;
  }

  /** Starts on the grid of each block after which an appointment of this length still fits into the hours. */
  startsFor(minutes: number): Start[] {
    return this.#blocks.flatMap((block) => this.#startsIn(block, minutes));
  }

  /** Whether a stretch lies within one block and clear of its breaks. */
  holds(wish: Interval): boolean {
    return this.#blocks.some((block) => blockHolds(block, wish));
  }

  /** The share of the opening hours, 0 to 1, that these stretches take. */
  shareTakenBy(taken: readonly Interval[]): number {
    const within = (span: Interval): number =>
      taken.reduce((total, stretch) => total + overlapLength(stretch, span), 0);
    let open = 0;
    let busy = 0;
    for (const block of this.#blocks) {
      open += lengthOf(block) - sum(block.breaks.map(lengthOf));
      busy += within(block) - sum(block.breaks.map(within));
    }
    return open === 0 ? 1 : Math.min(1, busy / open);
  }

  #startsIn(block: OpenBlock, minutes: number): Start[] {
    const starts: Start[] = [];
    for (let at = block.from; at < block.to; at += this.#slotInterval) {
      const instant = this.#day.instant(at);
      if (instant === null) continue;
      const wish = { start: instant, end: instant + minutes * 60_000 };
      if (blockHolds(block, wish)) starts.push({ time: wallTimeOf(at), instant });
    }
    return starts;
  }
}

function openBlock(block: Block, day: LocalDay): OpenBlock {
  return {
    from: minutesOf(block.from),
    to: minutesOf(block.to),
    ...intervalOf(block, day),
    breaks: (block.breaks ?? []).map((span) => intervalOf(span, day)),
  };
}

function intervalOf({ from, to }: WallSpan, day: LocalDay): Interval {
  return { start: day.boundary(minutesOf(from)), end: day.boundary(minutesOf(to)) };
}

function blockHolds({ start, end, breaks }: OpenBlock, wish: Interval): boolean {
  return wish.start >= start && wish.end <= end && !breaks.some((span) => overlaps(span, wish));
}

function lengthOf({ start, end }: Interval): number {
  return end - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
