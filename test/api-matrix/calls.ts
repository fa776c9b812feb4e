import type { CompleteApi } from '../../src/api/complete-qmatic-api.js';
import type { Slot } from '../../src/booking/model.js';
import { details, wanted } from '../api/support/reference-backend.js';

/** What a call needs to be made once against the reference backend. */
interface Trial {
  readonly api: CompleteApi;
  /** A free time for a passport at City Hall. */
  readonly slot: Slot;
  /** Holds that time. */
  readonly reserve: () => Promise<string>;
  /** Books it. */
  readonly book: () => Promise<string>;
}

/** One call of the Calendar public API. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Names in braces stand for one piece of the path; parameters are left out. */
  readonly path: string;
  /** The client's method for it. */
  readonly client: keyof CompleteApi;
  /** The test that proves it against the reference backend, and its file. */
  readonly test: readonly [file: string, name: string];
  readonly make: (trial: Trial) => Promise<unknown>;
}

const one = { branchId: 'centrum', serviceId: 'passport' };
const forOne = { title: details.title, notes: undefined, custom: undefined, customer: { firstName: 'Ada' } };

const reads = (name: string) => ['test/api/backend-reads.test.ts', name] as const;
const writes = (name: string) => ['test/api/backend-writes.test.ts', name] as const;

/** All 25, in the order of the document: what the widget can ask of a server. */
export const calls: readonly ApiCall[] = [
  {
    method: 'GET',
    path: '/v1/branches',
    client: 'branches',
    test: reads('GET v1/branches'),
    make: ({ api }) => api.branches(),
  },
  {
    method: 'GET',
    path: '/v1/branches/{b}',
    client: 'branch',
    test: reads('GET v1/branches/{b}'),
    make: ({ api }) => api.branch('centrum'),
  },
  {
    method: 'GET',
    path: '/v1/branches/{b}/services',
    client: 'servicesOfBranch',
    test: reads('GET v1/branches/{b}/services'),
    make: ({ api }) => api.servicesOfBranch('centrum'),
  },
  {
    method: 'GET',
    path: '/v1/services',
    client: 'services',
    test: reads('GET v1/services'),
    make: ({ api }) => api.services(),
  },
  {
    method: 'GET',
    path: '/v1/services/{s}/branches',
    client: 'branchesOfService',
    test: reads('GET v1/services/{s}/branches'),
    make: ({ api }) => api.branchesOfService('passport'),
  },
  {
    method: 'GET',
    path: '/v1/branches/{b}/services/{s}/dates',
    client: 'datesOfService',
    test: reads('GET v1/branches/{b}/services/{s}/dates and times, for one and for several'),
    make: ({ api }) => api.datesOfService(one),
  },
  {
    method: 'GET',
    path: '/v1/branches/{b}/services/{s}/dates/{d}/times',
    client: 'timesOfService',
    test: reads('GET v1/branches/{b}/services/{s}/dates and times, for one and for several'),
    make: ({ api, slot }) => api.timesOfService(one, slot.day),
  },
  {
    method: 'POST',
    path: '/v1/branches/{b}/services/{s}/dates/{d}/times/{t}/book',
    client: 'bookServiceForOne',
    test: writes('POST v1 book'),
    make: ({ api, slot }) => api.bookServiceForOne(one, slot, forOne),
  },
  {
    method: 'POST',
    path: '/v2/branches/{b}/services/{s}/dates/{d}/times/{t}/book',
    client: 'bookService',
    test: writes('POST v2 book for a single service'),
    make: ({ api, slot }) => api.bookService({ ...one, slotLength: undefined }, slot, details),
  },
  {
    method: 'POST',
    path: '/v1/branches/{b}/services/{s}/dates/{d}/times/{t}/reserve',
    client: 'reserveService',
    test: writes('POST v1 reserve, then POST v1 confirm'),
    make: ({ api, slot }) => api.reserveService(one, slot),
  },
  {
    method: 'POST',
    path: '/v1/branches/appointments/{a}/confirm',
    client: 'confirmForOne',
    test: writes('POST v1 reserve, then POST v1 confirm'),
    make: async ({ api, reserve }) => api.confirmForOne(await reserve(), forOne),
  },
  {
    method: 'GET',
    path: '/v1/customers/{c}',
    client: 'customer',
    test: reads('GET v1/customers/{id}'),
    make: ({ api }) => api.customer('sample-customer'),
  },
  {
    method: 'GET',
    path: '/v1/customers/{c}/appointments',
    client: 'appointmentsOfCustomer',
    test: reads('GET v1/customers/{id}/appointments'),
    make: ({ api }) => api.appointmentsOfCustomer('sample-customer'),
  },
  {
    method: 'GET',
    path: '/v1/customers/externalId/{e}/appointments',
    client: 'appointmentsByExternalId',
    test: reads('GET v1/customers/externalId/{e}/appointments: some, none, and too many customers'),
    make: ({ api }) => api.appointmentsByExternalId('nobody'),
  },
  {
    method: 'GET',
    path: '/v1/appointments/{a}',
    client: 'appointment',
    test: reads('GET v1/appointments/{id}'),
    make: async ({ api, book }) => api.appointment(await book()),
  },
  {
    method: 'PUT',
    path: '/v1/appointments/{a}/reschedule',
    client: 'reschedule',
    test: writes('PUT v1/appointments/{id}/reschedule'),
    make: async ({ api, book, slot }) =>
      api.reschedule(await book(), `${slot.day}T${slot.time}:00`, `${slot.day}T${slot.time}:00`),
  },
  {
    method: 'DELETE',
    path: '/v1/appointments/{a}',
    client: 'cancel',
    test: writes('DELETE v1/appointments/{id}, also a second time'),
    make: async ({ api, reserve }) => api.cancel(await reserve()),
  },
  {
    method: 'GET',
    path: '/v2/branches/{b}/dates',
    client: 'dates',
    test: reads('GET v2 dates and times, for several services and people'),
    make: ({ api }) => api.dates(wanted),
  },
  {
    method: 'GET',
    path: '/v2/branches/{b}/dates/{d}/times',
    client: 'times',
    test: reads('GET v2 dates and times, for several services and people'),
    make: ({ api, slot }) => api.times(wanted, slot.day),
  },
  {
    method: 'POST',
    path: '/v2/branches/{b}/dates/{d}/times/{t}/reserve',
    client: 'reserve',
    test: writes('POST v2 reserve, then POST v2 confirm'),
    make: ({ reserve }) => reserve(),
  },
  {
    method: 'POST',
    path: '/v2/branches/appointments/{a}/confirm',
    client: 'confirm',
    test: writes('POST v2 reserve, then POST v2 confirm'),
    make: async ({ api, reserve }) => api.confirm(await reserve(), details),
  },
  {
    method: 'POST',
    path: '/v2/branches/{b}/dates/{d}/times/{t}/book',
    client: 'book',
    test: writes('POST v2 book, for more people than are named'),
    make: ({ book }) => book(),
  },
  {
    method: 'GET',
    path: '/v1/services/groups',
    client: 'serviceGroups',
    test: reads('GET v1/services/groups'),
    make: ({ api }) => api.serviceGroups(['passport']),
  },
  {
    method: 'GET',
    path: '/v2/branches/{b}/services/groups',
    client: 'serviceGroupsOfBranch',
    test: reads('GET v2/branches/{b}/services/groups'),
    make: ({ api }) => api.serviceGroupsOfBranch('centrum', ['passport']),
  },
  {
    method: 'GET',
    path: '/v2/branches/available',
    client: 'branchesAvailable',
    test: reads('GET v2/branches/available'),
    make: ({ api }) => api.branchesAvailable(['passport']),
  },
];
