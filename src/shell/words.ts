import type { BranchOption, Catalog, ServiceOption, Worded } from '../booking/catalog.js';
import { branchOption, inAlphabet, serviceOption } from '../booking/catalog-words.js';
import { duration, parseSlotLength, slotMinutes } from '../booking/duration.js';
import type { BookingFacts } from '../booking/facts.js';
import type { Branch, Service, Slot, Wish } from '../booking/model.js';
import type { Memory } from '../booking/state.js';

/** How branches, services and appointments are put into words on this page. */
export class Words {
  readonly #catalog: Catalog;
  readonly #language: string;
  readonly #compare: (a: string, b: string) => number;
  readonly #mapTemplate: string;
  readonly #made = new WeakMap<readonly object[], readonly object[]>();

  constructor(catalog: Catalog, language: string, compare: (a: string, b: string) => number, mapTemplate = '') {
    this.#mapTemplate = mapTemplate;
    this.#catalog = catalog;
    this.#language = language;
    this.#compare = compare;
  }

  /** In alphabetical order, unless the page gave an order of its own. */
  services(services: readonly Service[] | undefined, ordered: boolean): readonly ServiceOption[] | undefined {
    return (
      services && this.#once(services, (service) => serviceOption(service, this.#catalog, this.#language), ordered)
    );
  }

  branches(branches: readonly Branch[] | undefined, ordered: boolean): readonly BranchOption[] | undefined {
    return branches && this.#once(branches, (branch) => this.#place(branch), ordered);
  }

  /** What is picked so far, by name. */
  chosen({ services, branch }: Pick<Memory, 'services' | 'branch'>): {
    readonly services: readonly Worded[];
    readonly branch: Worded | undefined;
  } {
    return {
      services: services.map((service) => serviceOption(service, this.#catalog, this.#language).name),
      branch: branch && this.#place(branch).name,
    };
  }

  /** What is asked for, as the visitor reads it. */
  facts(
    { services, branch, people, parts }: Wish,
    slot: Slot,
    options: { slotLength: string; asksPeople: boolean; minutes?: number | undefined },
  ): BookingFacts {
    const offered = services.map((service) => serviceOption(service, this.#catalog, this.#language));
    const place = this.#place(branch);
    const length = parseSlotLength(options.slotLength);
    const minutes = options.minutes ?? (length ? slotMinutes(length, people) : duration(services, people));
    const costs = offered.flatMap(({ cost }) => cost ?? []);
    return {
      services: offered.map(({ name }) => name),
      people: options.asksPeople || people > 1 ? people : undefined,
      branch: { name: place.name, address: place.address, phone: place.phone, ...(place.map && { map: place.map }) },
      day: slot.day,
      time: slot.time,
      ...(parts && { parts }),
      minutes: parts ? undefined : minutes,
      bring: [...new Set(offered.flatMap(({ bring }) => bring))],
      cost: costs.length > 0 ? costs.join(' + ') : undefined,
    };
  }

  #place(branch: Branch): BranchOption {
    return branchOption(branch, this.#catalog, this.#language, this.#mapTemplate);
  }

  /** Lists are answered by the same array until they change, so that a picker prepares its filter once. */
  #once<T extends object, O extends BranchOption | ServiceOption>(
    items: readonly T[],
    make: (item: T) => O,
    ordered: boolean,
  ): readonly O[] {
    const made = this.#made.get(items) as readonly O[] | undefined;
    if (made) return made;
    const options = items.map(make);
    const sorted = ordered ? options : inAlphabet(options, this.#compare);
    this.#made.set(items, sorted);
    return sorted;
  }
}
