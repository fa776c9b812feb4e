import { closestPair, smallerNumbers, splits, type Pair } from '../booking/group-split.js';
import type { CalendarDay, ClockTime, Part } from '../booking/model.js';

/** What is possible in place of one appointment for everybody. */
export interface FewerPeople {
  /** The largest smaller number of people with free times, and their first day. */
  readonly fewer: { readonly people: number; readonly day: CalendarDay } | undefined;
  /** Two appointments of one day, one after the other, for everybody. */
  readonly parts: readonly [Part, Part] | undefined;
}

export interface FreeTime {
  dates(people: number): Promise<readonly CalendarDay[]>;
  times(people: number, day: CalendarDay): Promise<readonly ClockTime[]>;
  /** Minutes that an appointment takes. */
  minutesFor(people: number): number;
}

const mostAtOnce = 4;
/** The first days on which a split is looked for, and how many splits of the group are tried. */
const mostDays = 2;
const mostSplits = 6;

/**
 * Looks for free time for fewer people, on one day where the visitor has picked one. A look-up that fails finds
 * nothing; where all fail, so does this.
 */
export async function findFewer(people: number, day: CalendarDay | undefined, free: FreeTime): Promise<FewerPeople> {
  const numbers = smallerNumbers(people, (number) => free.minutesFor(number));
  const days = new Map<number, readonly CalendarDay[]>();
  let failure: Error | undefined;
  await eachAtMost(mostAtOnce, numbers, async (number) => {
    try {
      const dates = await free.dates(number);
      days.set(number, day ? dates.filter((date) => date === day) : dates);
    } catch (error) {
      failure ??= error as Error;
    }
  });
  if (days.size === 0 && failure !== undefined) throw failure;
  const fewer = numbers.find((number) => days.get(number)?.[0] !== undefined);
  const first = fewer === undefined ? undefined : days.get(fewer)?.[0];
  return {
    fewer: fewer === undefined || first === undefined ? undefined : { people: fewer, day: first },
    parts: await findParts(people, days, free),
  };
}

async function findParts(
  people: number,
  days: ReadonlyMap<number, readonly CalendarDay[]>,
  free: FreeTime,
): Promise<readonly [Part, Part] | undefined> {
  const withDates = [...days.keys()].filter((number) => (days.get(number)?.length ?? 0) > 0);
  const tried = splits(people, withDates).slice(0, mostSplits);
  const possible = new Set(
    tried.flatMap(([a, b]) => (days.get(a) ?? []).filter((date) => days.get(b)?.includes(date))),
  );
  for (const day of [...possible].sort().slice(0, mostDays)) {
    const times = new Map<number, readonly ClockTime[]>();
    await eachAtMost(mostAtOnce, [...new Set(tried.flat())], async (number) => {
      times.set(number, await free.times(number, day).catch(() => []));
    });
    const pairs = tried.flatMap(
      (split) =>
        closestPair(
          day,
          split,
          (number) => times.get(number) ?? [],
          (number) => free.minutesFor(number),
        ) ?? [],
    );
    const best = pairs.reduce<Pair | undefined>(
      (least, pair) => (least && least.wait <= pair.wait ? least : pair),
      undefined,
    );
    if (best) return best.parts;
  }
  return undefined;
}

/** Works through a list with so many under way at once. */
async function eachAtMost<T>(most: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
