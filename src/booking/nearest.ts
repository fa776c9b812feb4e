import type { ClockTime } from './model.js';

/** The free times nearest to one that is gone, in the order of the day. */
export function nearestTimes(times: readonly ClockTime[], wanted: ClockTime, most: number): readonly ClockTime[] {
  const distance = (time: ClockTime) => Math.abs(minutes(time) - minutes(wanted));
  return times
    .filter((time) => time !== wanted)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .sort();
}

function minutes(time: ClockTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
