import type { CalendarDay, ClockTime } from './model.js';

/** The free times nearest to one that is gone, in the order of the day. */
export function nearestTimes(times: readonly ClockTime[], wanted: ClockTime, most: number): readonly ClockTime[] {
  const distance = (time: ClockTime) => Math.abs(minutes(time) - minutes(wanted));
  return times
    .filter((time) => time !== wanted)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .sort();
}

/** The free days nearest to one that has none left: the last one before it, and the first ones after it. */
export function nearestDays(dates: readonly CalendarDay[], gone: CalendarDay, most: number): readonly CalendarDay[] {
  const before = dates.filter((day) => day < gone);
  const after = dates.filter((day) => day > gone);
  const earlier = before.slice(-Math.max(1, most - after.length));
  return [...earlier, ...after].slice(0, most);
}

function minutes(time: ClockTime): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
