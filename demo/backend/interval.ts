/** A stretch of time in epoch milliseconds, its end not included. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export function overlaps(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How long two stretches share, in milliseconds. */
export function overlapLength(one: Interval, other: Interval): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
