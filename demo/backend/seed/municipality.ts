import type { Branch, Profile, Seed, Service } from '../model.js';
import { branches } from './branches.js';
import { districtProfile, profilesOf } from './profiles.js';
import { services } from './services.js';

/** How many branches and services there are to be; the named ones are always there. */
export interface Size {
  readonly branches?: number;
  readonly services?: number;
}

/** How many of the made-up services one made-up branch offers. */
const SERVICES_A_BRANCH = 40;
/** The first so many branches of the seed have an address. */
const PLACES = 12;

/** The seed of a municipality, made longer by generated branches and services where a size is given. */
export function municipality(size: Size = {}): Seed {
  const moreBranches = generate(branches, size.branches, generatedBranch);
  const moreServices = generate(services, size.services, generatedService);
  const generatedIds = moreServices.slice(services.length).map(({ publicId }) => publicId);
  const numberById = new Map(moreBranches.slice(branches.length).map(({ publicId }, index) => [publicId, index]));
  const made = new Map<string, readonly Profile[]>();

  return {
    branches: moreBranches,
    services: moreServices,
    profilesOf(branchId) {
      const number = numberById.get(branchId);
      if (number === undefined) return profilesOf(branchId);
      const known = made.get(branchId) ?? [districtProfile(someOf(generatedIds, number))];
      made.set(branchId, known);
      return known;
    },
  };
}

function generate<T>(named: readonly T[], wanted: number | undefined, make: (number: number) => T): T[] {
  const missing = Math.max(0, (wanted ?? 0) - named.length);
  return [...named, ...Array.from({ length: missing }, (_, index) => make(named.length + index + 1))];
}

function generatedBranch(number: number): Branch {
  const pattern = pick(branches.slice(0, PLACES), number);
  return {
    ...pattern,
    publicId: `branch-${String(number)}`,
    id: number,
    name: `${pattern.addressCity ?? 'Town'} Office ${String(number)}`,
    addressLine1: `Main Street ${String(number)}`,
    latitude: (pattern.latitude ?? 0) + (number % 97) / 500,
    longitude: (pattern.longitude ?? 0) + (number % 89) / 500,
  };
}

function generatedService(number: number): Service {
  const pattern = pick(services, number);
  const name = `${pattern.name.trim()} (variant ${String(number)})`;
  return { ...pattern, publicId: `service-${String(number)}`, name };
}

function pick<T>(list: readonly T[], number: number): T {
  const item = list[number % list.length];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** A run of ids that starts elsewhere for each branch. */
function someOf(ids: readonly string[], number: number): string[] {
  const start = ids.length === 0 ? 0 : (number * 7) % ids.length;
  return [...ids.slice(start), ...ids.slice(0, start)].slice(0, SERVICES_A_BRANCH);
}
