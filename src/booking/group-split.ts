import type { CalendarDay, ClockTime, Part } from './model.js';

/** More look-ups than this are not worth a visitor's time, nor the server's. */
const mostNumbers = 12;

/** Two appointments with a longer wait between them are not one visit. */
const mostWait = 60;

/** Numbers of people that take less time than all of them together, the largest first. */
export function smallerNumbers(people: number, minutesFor: (people: number) => number): readonly number[] {
  const all = Array.from({ length: Math.max(0, people - 1) }, (_, index) => people - 1 - index);
  const shorter = all.filter((number) => minutesFor(number) < minutesFor(people));
  if (shorter.length <= mostNumbers) return shorter;
  // The halves are what a large group is split into; of the others some, evenly spread.
  const every = shorter.length / (mostNumbers - 2);
  const some = Array.from({ length: mostNumbers - 2 }, (_, index) => shorter[Math.floor(index * every)] ?? 1);
  const wanted = new Set([...some, Math.ceil(people / 2), Math.floor(people / 2)]);
  return shorter.filter((number) => wanted.has(number));
}

/** How a group can be split in two, the most even ones first, each in both orders. */
export function splits(people: number, numbers: readonly number[]): readonly (readonly [number, number])[] {
  const larger = numbers.filter((number) => number * 2 >= people && numbers.includes(people - number));
  return [...larger]
    .sort((a, b) => a - b)
    .flatMap((first): (readonly [number, number])[] => {
      const second = people - first;
      return first === second
        ? [[first, second]]
        : [
            [first, second],
            [second, first],
          ];
    });
}

/** Two appointments of one day and the minutes between them. */
export interface Pair {
  readonly parts: readonly [Part, Part];
  readonly wait: number;
}

/** The pair with the shortest wait, of these the earliest; none where the wait would be too long. */
export function closestPair(
  day: CalendarDay,
  [first, second]: readonly [number, number],
  timesOf: (people: number) => readonly ClockTime[],
  minutesFor: (people: number) => number,
): Pair | undefined {
  let best: Pair | undefined;
  for (const time of timesOf(first)) {
    const end = minuteOfDay(time) + minutesFor(first);
    const next = timesOf(second).find((candidate) => minuteOfDay(candidate) >= end);
    if (next === undefined) break;
    const wait = minuteOfDay(next) - end;
    if (wait > mostWait || (best && best.wait <= wait)) continue;
    const parts = [
      { people: first, slot: { day, time } },
      { people: second, slot: { day, time: next } },
    ] as const;
    best = { parts, wait };
  }
  return best;
}

function minuteOfDay(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
