import type { Branch, Profile, Seed, Service } from './model.js';

/** Finds what the seed configures: branches, services, and which may be booked where and together. */
export class Directory {
  readonly branches: readonly Branch[];
  readonly services: readonly Service[];
  readonly #seed: Seed;
  readonly #branchById: ReadonlyMap<string, Branch>;
  readonly #serviceById: ReadonlyMap<string, Service>;

  constructor(seed: Seed) {
    this.#seed = seed;
    this.branches = byName(seed.branches);
    this.services = byName(seed.services);
    this.#branchById = new Map(seed.branches.map((branch) => [branch.publicId, branch]));
    this.#serviceById = new Map(seed.services.map((service) => [service.publicId, service]));
  }

  branch(id: string): Branch | undefined {
    return this.#branchById.get(id);
  }

  service(id: string): Service | undefined {
    return this.#serviceById.get(id);
  }

  servicesOf(branch: Branch): Service[] {
    const ids = new Set(this.profilesOf(branch).flatMap((profile) => profile.serviceIds));
    return this.services.filter((service) => ids.has(service.publicId));
  }

  /** Branches with one profile that holds all of the services. */
  branchesOffering(serviceIds: readonly string[]): Branch[] {
    return this.branches.filter((branch) => this.profilesFor(branch, serviceIds).length > 0);
  }

  profilesOf(branch: Branch): readonly Profile[] {
    return this.#seed.profilesOf(branch.publicId);
  }

  /** Profiles that hold all of the services. */
  profilesFor(branch: Branch, serviceIds: readonly string[]): Profile[] {
    return this.profilesOf(branch).filter((profile) => serviceIds.every((id) => profile.serviceIds.includes(id)));
  }

  servicesIn(profile: Profile): Service[] {
    return profile.serviceIds.flatMap((id) => this.#serviceById.get(id) ?? []);
  }
}

/** Recorded servers sort their lists by name without regard to case, blanks and all. */
function byName<T extends { readonly name: string }>(items: readonly T[]): T[] {
  const key = (item: T): string => item.name.toLowerCase();
  return [...items].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
