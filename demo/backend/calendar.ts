import type { Appointments } from './appointments.js';
import type { OpenWindow } from './booking-window.js';
import { includesDate, openWindow, withPastTimesOfToday } from './booking-window.js';
import { isOn } from './day-rules.js';
import type { Directory } from './directory.js';
import type { Interval } from './interval.js';
import { overlaps } from './interval.js';
import type { LocalDay } from './local-day.js';
import { localDay, minutesOf } from './local-day.js';
import type { Branch, Profile, Resource } from './model.js';
import type { Start } from './opening-hours.js';
import { OpeningHours } from './opening-hours.js';
import { Temporal } from './temporal.js';
import { fullestFirst, offered } from './threshold.js';
import type { Load } from './threshold.js';

/** What somebody would like to book; without `minutes` the profile's own interval counts. */
export interface Wish {
  readonly branch: Branch;
  readonly serviceIds: readonly string[];
  readonly minutes: number | null;
}

export interface Place extends Interval {
  readonly resource: Resource;
}

interface ProfileDay {
  readonly profile: Profile;
  readonly hours: OpeningHours;
  readonly window: OpenWindow;
  readonly loads: readonly Load[];
}

/** Availability: which dates and times are offered, and which agenda takes an appointment. */
export class Calendar {
  readonly #directory: Directory;
  readonly #appointments: Appointments;
  readonly #now: () => number;
  readonly #offersPast: () => boolean;

  constructor(directory: Directory, appointments: Appointments, now: () => number, offersPast: () => boolean) {
    this.#directory = directory;
    this.#appointments = appointments;
    this.#now = now;
    this.#offersPast = offersPast;
  }

  /** The dates on which at least one time is offered, ascending. */
  dates(wish: Wish): string[] {
    const dates = new Set<string>();
    for (const profile of this.#profilesFor(wish)) {
      const window = this.#window(profile, wish.branch);
      for (let date = window.firstDate; includesDate(window, date); date = date.add({ days: 1 })) {
        const name = date.toString();
        if (!dates.has(name) && this.#startsIn(profile, wish, date, window).length > 0) dates.add(name);
      }
    }
    return [...dates].sort();
  }

  /** The offered times of one date on the branch's clock, ascending. */
  times(wish: Wish, date: Temporal.PlainDate): string[] {
    const starts = this.#profilesFor(wish).flatMap((profile) => this.#startsIn(profile, wish, date));
    return [...new Set(starts.map(({ time }) => time))].sort();
  }

  /** The fullest agenda that is free at a bookable start, or null: there is none. */
  place(wish: Wish, date: Temporal.PlainDate, time: string): Place | null {
    for (const profile of this.#profilesFor(wish)) {
      const day = this.#profileDay(profile, wish.branch, date);
      const start = day && this.#bookable(day, wish).find((one) => minutesOf(one.time) === minutesOf(time));
      if (!day || !start) continue;
      const interval = { start: start.instant, end: start.instant + lengthOf(wish, profile) };
      const free = fullestFirst(day.loads).find((load) => isFree(load, interval));
      if (free) return { ...interval, resource: free.resource };
    }
    return null;
  }

  /** Whether an agenda could be used at another time, apart from the appointment that is to move there. */
  couldMove(branch: Branch, serviceIds: readonly string[], place: Place, moving: string): boolean {
    const date = Temporal.Instant.fromEpochMilliseconds(place.start).toZonedDateTimeISO(branch.timeZone).toPlainDate();
    const day = localDay(date, branch.timeZone);
    const hours = this.#directory
      .profilesFor(branch, serviceIds)
      .filter(({ resources }) => resources.some(({ name }) => name === place.resource.name))
      .map((profile) => new OpeningHours(profile, day));
    const taken = this.#taken(branch, place.resource, day, moving);
    return hours.some((one) => one.holds(place)) && !taken.some((stretch) => overlaps(stretch, place));
  }

  #profilesFor(wish: Wish): Profile[] {
    return this.#directory.profilesFor(wish.branch, wish.serviceIds);
  }

  #startsIn(profile: Profile, wish: Wish, date: Temporal.PlainDate, window?: OpenWindow): Start[] {
    const day = this.#profileDay(profile, wish.branch, date, window);
    if (!day) return [];
    const length = lengthOf(wish, profile);
    const loads = offered(day.loads, profile.threshold);
    return this.#bookable(day, wish).filter(({ instant }) =>
      loads.some((load) => isFree(load, { start: instant, end: instant + length })),
    );
  }

  #bookable(day: ProfileDay, wish: Wish): Start[] {
    const starts = day.hours.startsFor(lengthOf(wish, day.profile) / 60_000);
    return starts.filter(({ instant }) => instant >= day.window.earliest);
  }

  #profileDay(
    profile: Profile,
    branch: Branch,
    date: Temporal.PlainDate,
    window = this.#window(profile, branch),
  ): ProfileDay | null {
    if (!includesDate(window, date)) return null;
    const day = localDay(date, branch.timeZone);
    const hours = new OpeningHours(profile, day);
    if (hours.isClosed) return null;
    const loads = profile.resources.map((resource) => {
      const taken = this.#taken(branch, resource, day);
      return { resource, taken, share: hours.shareTakenBy(taken) };
    });
    return { profile, hours, window, loads };
  }

  #taken(branch: Branch, resource: Resource, day: LocalDay, except?: string): Interval[] {
    const whole = { start: day.boundary(0), end: day.boundary(1440) };
    const blocks = resource.staffBlocks
      .filter(({ on }) => isOn(on, day.date))
      .map(({ from, to }) => ({ start: day.boundary(minutesOf(from)), end: day.boundary(minutesOf(to)) }));
    return [...blocks, ...this.#appointments.on(branch, resource, whole, except)];
  }

  #window(profile: Profile, { timeZone }: Branch): OpenWindow {
    const now = this.#now();
    const window = openWindow(profile.window, now, timeZone);
    return this.#offersPast() ? withPastTimesOfToday(window, now, timeZone) : window;
  }
}

function lengthOf(wish: Wish, profile: Profile): number {
  return (wish.minutes ?? profile.slotInterval) * 60_000;
}

function isFree(load: Load, wish: Interval): boolean {
  return !load.taken.some((stretch) => overlaps(stretch, wish));
}
