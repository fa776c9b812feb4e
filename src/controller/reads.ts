import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../api/booking-api.js';
import { duration } from '../booking/duration.js';
import type { Branch, CalendarDay, ClockTime, Service } from '../booking/model.js';
import {
  branchesQuery,
  datesQuery,
  servicesQuery,
  timesQuery,
  togetherQuery,
  type BranchesQuery,
  type DatesQuery,
  type ServicesQuery,
  type TogetherQuery,
} from '../booking/queries.js';
import type { BookingState } from '../booking/state.js';
import { branchesTogether, type Together } from '../booking/together.js';
import { clockOfBranch } from '../time/branch-clock.js';
import { loadTemporal } from '../time/temporal.js';
import type { FewerPeople } from './fewer-people.js';
import { Read } from './read.js';
import type { BookingSettings } from './settings.js';

/** The lists that the steps show, and what follows from them. */
export class Reads {
  readonly services: Read<ServicesQuery, readonly Service[]>;
  /** What goes with the marked services. Its failure stops nobody: then all can be marked. */
  readonly together: Read<TogetherQuery, Together>;
  readonly branches: Read<BranchesQuery, readonly Branch[]>;
  readonly dates: Read<DatesQuery, readonly CalendarDay[]>;
  readonly times: Read<DatesQuery & { readonly day: CalendarDay }, readonly ClockTime[]>;
  /** What is possible for fewer people, where nothing is free for all of them together. */
  readonly fewer: Read<DatesQuery & { readonly day: CalendarDay | undefined }, FewerPeople>;
  readonly #settings: () => BookingSettings;
  /** For a list of dates, what is left of it after some days turned out to have no times. */
  readonly #left = new WeakMap<readonly CalendarDay[], readonly CalendarDay[]>();

  constructor(host: ReactiveControllerHost, state: () => BookingState, settings: () => BookingSettings) {
    this.#settings = settings;
    const preselected = () => settings().preselection;
    this.services = new Read(host, settings, () => servicesQuery(state(), preselected()), this.servicesFor);
    this.together = new Read(host, settings, () => togetherQuery(state(), preselected()), this.togetherFor);
    this.branches = new Read(host, settings, () => branchesQuery(state(), preselected()), this.branchesFor);
    this.dates = new Read(host, settings, () => datesQuery(state(), preselected()), this.datesFor);
    this.times = new Read(
      host,
      settings,
      () => timesQuery(state(), preselected()),
      (server, query, signal) =>
        this.timesFor(server, query, query.day, state().memory.branch?.timeZone ?? 'UTC', signal),
    );
    this.fewer = new Read(
      host,
      settings,
      () => this.#fewerQuery(state()),
      async (server, query, signal) => {
        const { services, branch } = state().memory;
        const { findFewer } = await import('./fewer-people.js');
        return findFewer(query.people, query.day, {
          dates: (people) => this.datesFor(server, { ...query, people }, signal),
          times: (people, day) => this.timesFor(server, { ...query, people }, day, branch?.timeZone ?? 'UTC', signal),
          minutesFor: (people) => this.#settings().slotLength(people) ?? duration(services, people),
        });
      },
    );
  }

  #fewerQuery(state: BookingState): (DatesQuery & { readonly day: CalendarDay | undefined }) | undefined {
    const dates = state.memory.people > 1 ? datesQuery(state, this.#settings().preselection) : undefined;
    if (!dates) return undefined;
    if (state.step === 'date' && this.dates.settled?.length === 0) return { ...dates, day: undefined };
    return state.step === 'time' && this.times.settled?.length === 0 ? { ...dates, day: state.day } : undefined;
  }

  readonly servicesFor = async (api: BookingApi, { branchId }: ServicesQuery, signal?: AbortSignal) => {
    const options = signal ? { signal } : {};
    const all = await (branchId ? api.servicesOfBranch(branchId, options) : api.services(options));
    return this.#settings().offeredServices(all);
  };

  readonly togetherFor = async (api: BookingApi, query: TogetherQuery, signal?: AbortSignal) => {
    const { servicesTogether } = await import('./services-together.js');
    return servicesTogether(api, query, (all) => this.#settings().offeredBranches(all), signal);
  };

  readonly branchesFor = async (api: BookingApi, { serviceIds }: BranchesQuery, signal?: AbortSignal) => {
    const options = signal ? { signal } : {};
    const offeredBranches = (all: readonly Branch[]) => this.#settings().offeredBranches(all);
    const [first, ...others] = serviceIds;
    if (!first) return offeredBranches(await api.branches(options));
    if (others.length === 0) return offeredBranches(await api.branchesOfService(first, options));
    const [all, together] = await Promise.all([api.branches(options), api.serviceGroups([first, ...others], options)]);
    const offering = branchesTogether(serviceIds, together);
    return offeredBranches(all.filter(({ id }) => offering.includes(id)));
  };

  readonly datesFor = async (api: BookingApi, query: DatesQuery, signal?: AbortSignal) => {
    const [dates] = await Promise.all([api.dates(this.wanted(query), signal ? { signal } : {}), loadTemporal()]);
    return dates;
  };

  /** Times that are over on the branch's clock are left out: some servers list them. */
  readonly timesFor = async (
    api: BookingApi,
    query: DatesQuery,
    day: CalendarDay,
    timeZone: string,
    signal?: AbortSignal,
  ): Promise<readonly ClockTime[]> => {
    const [times] = await Promise.all([api.times(this.wanted(query), day, signal ? { signal } : {}), loadTemporal()]);
    const clock = clockOfBranch(this.#settings().now(), timeZone);
    return day === clock.day ? times.filter((time) => time > clock.time) : times;
  };

  wanted({ branchId, serviceIds, people }: DatesQuery) {
    return { branchId, serviceIds, people, slotLength: this.#settings().slotLength(people) };
  }

  /** The free days that the step shows, without those that turned out to have no times. */
  freeDates({ step, memory }: BookingState): readonly CalendarDay[] | undefined {
    const dates = this.dates.value;
    if (!dates || (step !== 'date' && step !== 'time' && step !== 'reserving')) return undefined;
    const left = this.#left.get(dates) ?? dates;
    const gone = step === 'time' && this.times.settled?.length === 0 ? memory.day : undefined;
    if (gone === undefined || !left.includes(gone)) return left;
    const fewer = left.filter((day) => day !== gone);
    this.#left.set(dates, fewer);
    return fewer;
  }

  /** Where no day is left, the last one that was offered: until then nothing is free. */
  nothingUntil(state: BookingState): CalendarDay | undefined {
    return this.freeDates(state)?.length === 0 ? this.dates.value?.at(-1) : undefined;
  }

  /** Whether the first data of a step are here. */
  isShown(state: BookingState): boolean {
    const read = this.#readOf(state);
    return !read || read.value !== undefined;
  }

  /** Why what the step shows is not here. */
  errors(state: BookingState): readonly object[] {
    const needed = state.step === 'time' ? [this.dates, this.times] : [this.#readOf(state)];
    return needed.flatMap((read) => (typeof read?.error === 'object' && read.error ? [read.error] : []));
  }

  /** The list that the step shows, where it is here and empty. */
  emptyList(state: BookingState): object | undefined {
    const read = state.step === 'time' ? this.times : this.#readOf(state);
    return read?.settled?.length === 0 ? read.settled : undefined;
  }

  /** Asks anew what is free: what is on screen was overtaken by others. */
  async freeAgain(): Promise<void> {
    await Promise.all([this.dates.again(), this.times.again()]);
  }

  /** Asks anew for everything that the present state needs. */
  async again(): Promise<void> {
    await Promise.all([this.services, this.branches, this.dates, this.times].map((read) => read.again()));
  }

  #readOf({ step }: BookingState): Read<never, readonly unknown[]> | undefined {
    const reads: Partial<Record<BookingState['step'], Read<never, readonly unknown[]>>> = {
      service: this.services,
      branch: this.branches,
      date: this.dates,
      time: this.dates,
    };
    return reads[step];
  }

  abort(): void {
    for (const read of [this.services, this.together, this.branches, this.dates, this.times, this.fewer]) read.abort();
  }
}
