import type { BookingApi, CallOptions } from './booking-api.js';
import { SharedReads, type Age } from './shared-reads.js';

const minute = 60_000;
const lists: Age = { kind: 'list', milliseconds: 5 * minute };
const dates: Age = { kind: 'free', milliseconds: minute };
/** Free times grow old first: they are what others take away. */
const times: Age = { kind: 'free', milliseconds: 15_000 };
/** Shared while it is under way, then let go. */
const notKept: Age = { kind: 'personal', milliseconds: 0 };

export interface CachedReads extends BookingApi {
  /** Forgets everything. */
  clear(): void;
}

/**
 * Sends the same read once at a time and keeps its answer for a while: lists of branches, services and groups for
 * 5 minutes, dates for 60 seconds, times for 15 seconds, what is about a person not at all. Failures are not kept.
 * After any write, whatever became of it, dates and times are asked for anew.
 *
 * A read ends early only when all who wait for it have given up. One with headers of its own is passed through.
 *
 * @param options.clock epoch milliseconds; the device's clock by default
 */
export function cachedReads(api: BookingApi, { clock = Date.now }: { clock?: () => number } = {}): CachedReads {
  const reads = new SharedReads(clock);

  function read<T>(
    age: Age,
    key: readonly unknown[],
    options: CallOptions | undefined,
    send: (options: CallOptions) => Promise<T>,
  ): Promise<T> {
    if (options?.headers) return send(options);
    return reads.share(JSON.stringify(key), age, options?.signal, (signal) => send({ signal }));
  }

  async function write<T>(sent: Promise<T>): Promise<T> {
    try {
      return await sent;
    } finally {
      // Also what was asked for before and is still under way: it may tell of the time before the write.
      reads.drop('free', 'personal');
    }
  }

  return {
    branches: (options) => read(lists, ['branches'], options, (o) => api.branches(o)),
    branch: (id, options) => read(lists, ['branch', id], options, (o) => api.branch(id, o)),
    services: (options) => read(lists, ['services'], options, (o) => api.services(o)),
    servicesOfBranch: (id, options) =>
      read(lists, ['servicesOfBranch', id], options, (o) => api.servicesOfBranch(id, o)),
    branchesOfService: (id, options) =>
      read(lists, ['branchesOfService', id], options, (o) => api.branchesOfService(id, o)),
    serviceGroups: (ids, options) => read(lists, ['serviceGroups', ids], options, (o) => api.serviceGroups(ids, o)),
    serviceGroupsOfBranch: (branchId, ids, options) =>
      read(lists, ['serviceGroupsOfBranch', branchId, ids], options, (o) =>
        api.serviceGroupsOfBranch(branchId, ids, o),
      ),

    dates: (wanted, options) => read(dates, ['dates', ...partsOf(wanted)], options, (o) => api.dates(wanted, o)),
    times: (wanted, day, options) =>
      read(times, ['times', day, ...partsOf(wanted)], options, (o) => api.times(wanted, day, o)),

    reserve: (wanted, slot, options) => write(api.reserve(wanted, slot, options)),
    confirm: (id, details, options) => write(api.confirm(id, details, options)),
    book: (wanted, slot, details, options) => write(api.book(wanted, slot, details, options)),
    cancel: (id, options) => write(api.cancel(id, options)),
    reschedule: (id, start, end, options) => write(api.reschedule(id, start, end, options)),

    appointment: (id, options) => read(notKept, ['appointment', id], options, (o) => api.appointment(id, o)),
    customer: (id, options) => read(notKept, ['customer', id], options, (o) => api.customer(id, o)),
    appointmentsOfCustomer: (id, options) =>
      read(notKept, ['appointmentsOfCustomer', id], options, (o) => api.appointmentsOfCustomer(id, o)),
    appointmentsByExternalId: (id, options) =>
      read(notKept, ['appointmentsByExternalId', id], options, (o) => api.appointmentsByExternalId(id, o)),

    clear: () => {
      reads.drop('list', 'free', 'personal');
    },
  };
}

/** In a fixed order: two objects that say the same may list their fields differently. */
function partsOf({ branchId, serviceIds, people, slotLength }: Parameters<BookingApi['dates']>[0]): readonly unknown[] {
  return [branchId, serviceIds, people, slotLength];
}
