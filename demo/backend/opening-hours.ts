import { isOn } from './day-rules.js';
import type { Interval } from './interval.js';
import { overlapLength, overlaps } from './interval.js';
import type { LocalDay } from './local-day.js';
import { minutesOf, wallTimeOf } from './local-day.js';
import type { Block, Profile } from './model.js';

/** A possible beginning of an appointment: what the clock on the wall shows, and the instant. */
export interface Start {
  readonly time: string;
  readonly instant: number;
}

/** A profile's opening hours on one day: where appointments may begin, and how much time there is in all. */
export class OpeningHours {
  readonly #profile: Profile;
  readonly #day: LocalDay;
  readonly #blocks: readonly Block[];

  constructor(profile: Profile, day: LocalDay) {
    this.#profile = profile;
    this.#day = day;
    const closed = profile.closingDays.some((rule) => isOn(rule, day.date));
    const weekday = day.date.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7;
    this.#blocks = closed ? [] : (profile.schedule[weekday] ?? []);
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
    return this.#blocks.some((block) => this.#blockHolds(block, wish));
  }

  /** The share of the opening hours, 0 to 1, that these stretches take. */
  shareTakenBy(taken: readonly Interval[]): number {
    let open = 0;
    let busy = 0;
    for (const block of this.#blocks) {
      for (const [span, sign] of [[this.#interval(block), 1] as const, ...this.#breaks(block).map(negative)]) {
        open += sign * (span.end - span.start);
        for (const stretch of taken) busy += sign * overlapLength(stretch, span);
      }
    }
    return open === 0 ? 1 : Math.min(1, busy / open);
  }

  #startsIn(block: Block, minutes: number): Start[] {
    const starts: Start[] = [];
    for (let at = minutesOf(block.from); at < minutesOf(block.to); at += this.#profile.slotInterval) {
      const instant = this.#day.instant(at);
      if (instant === null) continue;
      const wish = { start: instant, end: instant + minutes * 60_000 };
      if (this.#blockHolds(block, wish)) starts.push({ time: wallTimeOf(at), instant });
    }
    return starts;
  }

  #blockHolds(block: Block, wish: Interval): boolean {
    const { start, end } = this.#interval(block);
    return wish.start >= start && wish.end <= end && !this.#breaks(block).some((span) => overlaps(span, wish));
  }

  #breaks(block: Block): Interval[] {
    return (block.breaks ?? []).map((span) => this.#interval(span));
  }

  #interval(span: { from: string; to: string }): Interval {
    return { start: this.#day.boundary(minutesOf(span.from)), end: this.#day.boundary(minutesOf(span.to)) };
  }
}

function negative(span: Interval): readonly [Interval, -1] {
  return [span, -1];
}
