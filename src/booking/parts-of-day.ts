import type { ClockTime } from './model.js';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** Sorted times under the part of the day that they lie in; a part without times is left out. */
export function byPartOfDay(times: readonly ClockTime[]): readonly (readonly [PartOfDay, readonly ClockTime[]])[] {
  const parts: readonly PartOfDay[] = ['morning', 'afternoon', 'evening'];
  return parts
    .map((part) => [part, times.filter((time) => partOf(time) === part)] as const)
    .filter(([, within]) => within.length > 0);
}

function partOf(time: ClockTime): PartOfDay {
  return time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening';
}
