import type { Interval } from './interval.js';
import type { Resource } from './model.js';

/** Keeps a share of exactly the threshold from falling short by a floating-point error. */
const ROUNDING = 1e-9;

/** What is taken of one agenda on one day. */
export interface Load {
  readonly resource: Resource;
  readonly taken: readonly Interval[];
  /** Share of the opening hours, 0 to 1. */
  readonly share: number;
}

/**
 * Fill to threshold: open to the public are the agendas that have reached the threshold, and of the others only the
 * fullest one. So the next agenda opens when the one before is well filled, though staff are free all along.
 */
export function offered(loads: readonly Load[], thresholdPercent: number): Load[] {
  const reached = loads.filter(({ share }) => share * 100 + ROUNDING >= thresholdPercent);
  const next = fullestFirst(loads).find((load) => !reached.includes(load));
  return next ? [...reached, next] : reached;
}

/** Equally full ones keep their order. */
export function fullestFirst(loads: readonly Load[]): Load[] {
  return [...loads].sort((one, other) => other.share - one.share);
}
