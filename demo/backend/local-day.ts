import type { Temporal } from './temporal.js';

const MINUTE = 60_000;

/** One calendar day of a branch: turns minutes on the wall clock into instants, days with a clock change included. */
export class LocalDay {
  readonly date: Temporal.PlainDate;
  readonly timeZone: string;
  readonly #midnight: number;
  /** Most days have 24 hours; for those a sum will do, which is a hundred times faster. */
  readonly #steady: boolean;

  constructor(date: Temporal.PlainDate, timeZone: string) {
    this.date = date;
    this.timeZone = timeZone;
    const start = date.toZonedDateTime(timeZone);
    this.#midnight = start.epochMilliseconds;
    this.#steady = start.hoursInDay === 24;
  }

  /** The instant of a wall time, or null where the clock skips it. A time that comes twice means the first one. */
  instant(minutes: number): number | null {
    if (this.#steady) return this.#midnight + minutes * MINUTE;
    const zoned = this.#zoned(minutes);
    return zoned.hour * 60 + zoned.minute === minutes ? zoned.epochMilliseconds : null;
  }

  /** The instant at which a span that is bounded by this wall time begins or ends. */
  boundary(minutes: number): number {
    return this.#steady ? this.#midnight + minutes * MINUTE : this.#zoned(minutes).epochMilliseconds;
  }

  #zoned(minutes: number): Temporal.ZonedDateTime {
    const date = this.date.add({ days: Math.floor(minutes / 1440) });
    const ofDay = minutes % 1440;
    return date.toZonedDateTime({
      timeZone: this.timeZone,
      plainTime: { hour: Math.floor(ofDay / 60), minute: ofDay % 60 },
    });
  }
}

const known = new Map<string, LocalDay>();
const CAPACITY = 2000;

/** A day as `LocalDay`; kept, because lists of dates ask for the same days again and again. */
export function localDay(date: Temporal.PlainDate, timeZone: string): LocalDay {
  const key = `${date.toString()} ${timeZone}`;
  const day = known.get(key) ?? new LocalDay(date, timeZone);
  if (known.size >= CAPACITY) known.clear();
  known.set(key, day);
  return day;
}

export function minutesOf(wallTime: string): number {
  const [hours, minutes] = wallTime.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export function wallTimeOf(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
