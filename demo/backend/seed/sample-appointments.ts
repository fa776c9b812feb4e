import type { Appointment } from '../appointments.js';
import { CREATED } from '../appointments.js';
import type { Place } from '../calendar.js';
import type { Customer } from '../customers.js';
import { appointmentMinutes } from '../duration.js';
import { localDay } from '../local-day.js';
import type { Branch, Service } from '../model.js';
import type { Orchestra } from '../orchestra.js';
import { Temporal } from '../temporal.js';

/** Somebody known, with appointments ahead and one that is over, to look up, change and cancel. */
const jansen: Omit<Customer, 'created' | 'updated' | 'lastInteraction'> = {
  publicId: 'customer-jansen',
  fields: {
    firstName: null,
    lastName: 'Jansen',
    email: 'jansen@example.org',
    phone: '+31 6 12345678',
    addressLine1: 'Breestraat 12',
    addressLine2: null,
    addressCity: 'Leiden',
    addressState: null,
    addressZip: '2311 CS',
    addressCountry: null,
    identificationNumber: null,
    externalId: 'citizen-1001',
    custom: null,
  },
  dateOfBirth: '1980-02-29',
};

/** Unsorted, as real lists are. Days from the first bookable one; notes as different front ends leave them. */
const samples = [
  { publicId: 'sample-passport', serviceId: 'passport', day: 6, notes: 'Geboekt%20via%20internet' },
  { publicId: 'sample-past', serviceId: 'id-card', day: -7, notes: 'Wheelchair user ♿' },
  { publicId: 'sample-moving', serviceId: 'moving-house', day: 2, notes: null },
] as const;

type Sample = (typeof samples)[number];

const notification = JSON.stringify({
  notificationType: 'email',
  email: 'jansen@example.org',
  phoneNumber: '',
  appId: 'generic',
  lang: 'en',
  infoToCustomer: '',
});

/** Adds what this seed has the branch and services for. */
export function addSampleAppointments(orchestra: Orchestra): void {
  const now = orchestra.clock.now();
  const customer: Customer = { ...jansen, created: now, updated: null, lastInteraction: now };
  const appointments = samples.flatMap((sample) => sampleAppointment(orchestra, customer, sample) ?? []);
  if (appointments.length === 0) return;
  orchestra.customers.put(customer);
  for (const appointment of appointments) orchestra.appointments.put(appointment);
}

function sampleAppointment(
  orchestra: Orchestra,
  customer: Customer,
  { publicId, serviceId, day, notes }: Sample,
): Appointment | null {
  const branch = orchestra.directory.branch('centrum');
  const service = orchestra.directory.service(serviceId);
  const place = branch && service && placeOf(orchestra, branch, service, day);
  if (!place) return null;
  return {
    publicId,
    status: CREATED,
    branch,
    services: [service],
    ...place,
    title: 'Online booking',
    notes,
    custom: notification,
    customers: [customer],
    numberOfCustomers: 1,
    customSlotLength: null,
    created: orchestra.clock.now(),
    updated: orchestra.clock.now(),
    lapsesAt: null,
  };
}

/** The last time of a bookable day; of a day gone by, eleven o'clock. */
function placeOf({ directory, calendar }: Orchestra, branch: Branch, service: Service, day: number): Place | null {
  const minutes = appointmentMinutes([service], 1);
  const wish = { branch, serviceIds: [service.publicId], minutes };
  const dates = calendar.dates(wish);
  if (day >= 0) {
    const date = Temporal.PlainDate.from(dates[day] ?? '1970-01-01');
    return calendar.place(wish, date, calendar.times(wish, date).at(-1) ?? '');
  }
  const resource = directory.profilesFor(branch, wish.serviceIds)[0]?.resources[0];
  const first = dates[0];
  if (resource === undefined || first === undefined) return null;
  const start = localDay(Temporal.PlainDate.from(first).add({ days: day }), branch.timeZone).boundary(11 * 60);
  return { resource, start, end: start + minutes * 60_000 };
}
