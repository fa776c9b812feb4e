import type { Backend, BackendOptions } from '../../demo/backend/index.js';
import { createBackend } from '../../demo/backend/index.js';
import type { Block, Branch, Profile, Resource, Seed, Service, StaffBlock } from '../../demo/backend/model.js';
import { BackendClient } from './backend-client.js';

/** Monday, 11 May 2026, 08:00 in Amsterdam. */
export const MONDAY_MORNING = '2026-05-11T06:00:00Z';
export const MONDAY = '2026-05-11';
export const TUESDAY = '2026-05-12';

/** A calendar small enough to work out by hand: one branch `office`, and services with the durations of their names. */
export function smallSeed(profile: Partial<Profile> = {}, timeZone = 'Europe/Amsterdam'): Seed {
  const services = [
    service('ten', 10, 5),
    service('another-ten', 10, 5),
    service('thirty', 30, 15),
    service('forty', 40, 0),
  ];
  const complete: Profile = {
    name: 'Counter',
    serviceIds: services.map(({ publicId }) => publicId),
    resources: [desk('Desk')],
    schedule: everyDay({ from: '09:00', to: '10:00' }),
    closingDays: [],
    window: { daysAhead: 0, minutesAhead: 0, periodDays: 30 },
    slotInterval: 15,
    threshold: 0,
    ...profile,
  };
  return {
    branches: [office(timeZone)],
    services,
    profilesOf: (branchId) => (branchId === 'office' ? [complete] : []),
  };
}

export function everyDay(...blocks: Block[]): Profile['schedule'] {
  return { 1: blocks, 2: blocks, 3: blocks, 4: blocks, 5: blocks, 6: blocks, 7: blocks };
}

/** An agenda that staff keep for themselves at these times of each day. */
export function desk(name: string, ...kept: [from: string, to: string][]): Resource {
  const staffBlocks = kept.map(([from, to]): StaffBlock => ({ on: { every: 'day' }, from, to }));
  return { name, custom: null, staffBlocks };
}

function service(publicId: string, duration: number, additionalCustomerDuration: number): Service {
  return { publicId, name: publicId, duration, additionalCustomerDuration, custom: null, created: 1, updated: 2 };
}

function office(timeZone: string): Branch {
  return {
    publicId: 'office',
    id: 1,
    name: 'Office',
    timeZone,
    addressLine1: null,
    addressLine2: null,
    addressCity: null,
    addressState: null,
    addressZip: null,
    addressCountry: null,
    latitude: null,
    longitude: null,
    phone: null,
    email: null,
    custom: null,
    created: 1,
    updated: 2,
  };
}

/** A backend whose clock stands still at an instant until it is told otherwise. */
export function backendAt(instant: string, options: BackendOptions = {}): Backend {
  const now = Date.parse(instant);
  return createBackend({ clock: () => now, ...options });
}

export function clientAt(instant: string, options: BackendOptions = {}): BackendClient {
  return new BackendClient(backendAt(instant, options));
}

/** A client of the small calendar on Monday morning. */
export function smallClient(profile: Partial<Profile> = {}, options: BackendOptions = {}): BackendClient {
  return clientAt(MONDAY_MORNING, { seed: smallSeed(profile), ...options });
}
