import type { Appointment } from './appointments.js';
import type { Customer } from './customers.js';
import type { Branch, Service } from './model.js';
import type { Quirks } from './quirks.js';
import type { Settings } from './settings.js';
import { Temporal } from './temporal.js';

/** Objects as recorded servers send them. */
export type Wire = Readonly<Record<string, unknown>>;

export interface WireStyle {
  readonly quirks: Quirks;
  readonly settings: Settings;
}

/** "2023-10-23T06:30:00.000+0000": UTC, with an offset that lacks its colon. */
export function wireInstant(epochMilliseconds: number): string {
  const text = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ smallestUnit: 'millisecond' });
  return text.replace('Z', '+0000');
}

export function wireBranch(branch: Branch, { quirks }: WireStyle): Wire {
  const { publicId, id, timeZone, ...rest } = branch;
  const zones = quirks.noFullTimeZone ? { timeZone } : { timeZone, fullTimeZone: timeZone };
  return { ...idNamed(publicId, quirks), ...zones, ...rest, branchPrefix: null };
}

/** `branches/available` also gives the internal ids. */
export function wireAvailableBranch(branch: Branch, style: WireStyle): Wire {
  const qpId = style.quirks.misspeltIds ? 'qpld' : 'qpId';
  return { id: branch.id, [qpId]: branch.id, ...wireBranch(branch, style) };
}

export function wireService(service: Service, style: WireStyle): Wire {
  const { created, updated } = service;
  return { ...wireGroupMember(service, style), active: true, publicEnabled: true, created, updated };
}

/** Groups give less of a service than lists do. */
export function wireGroupMember(service: Service, { quirks }: WireStyle): Wire {
  const { publicId, name, custom } = service;
  const { duration, additionalCustomerDuration } = service;
  const minutes = { duration, additionalCustomerDuration };
  return { ...idNamed(publicId, quirks), name, ...(quirks.numbersAsText ? asText(minutes) : minutes), custom };
}

export function wireCustomer(customer: Customer, { quirks, settings }: WireStyle): Wire {
  const { fields, dateOfBirth, created, updated, lastInteraction } = customer;
  const forgotten = Temporal.Instant.fromEpochMilliseconds(lastInteraction).add({
    hours: 24 * settings.customerRetentionDays,
  });
  return {
    ...idNamed(customer.publicId, quirks),
    ...fields,
    // Real servers join both names without looking whether there is a first one.
    name: `${String(fields.firstName)} ${String(fields.lastName)}`,
    dateOfBirth: dateOfBirth === null ? null : birthInstant(dateOfBirth, quirks.birthAtMidnight ? 0 : 12, settings),
    ...(quirks.birthAtMidnight ? {} : { dateOfBirthWithoutTime: dateOfBirth }),
    created,
    updated,
    lastInteractionTimestamp: wireInstant(lastInteraction),
    deletionTimestamp: wireInstant(forgotten.epochMilliseconds),
    consentTimestamp: null,
    consentIdentifier: null,
    retentionPolicy: 'default',
  };
}

export function wireAppointment(appointment: Appointment, style: WireStyle): Wire {
  const { notes, resource, customers, services } = appointment;
  return {
    ...idNamed(appointment.publicId, style.quirks),
    status: appointment.status,
    start: wireInstant(appointment.start),
    end: wireInstant(appointment.end),
    title: appointment.title,
    notes: notes !== null && style.quirks.encodedNotes ? percentEncoded(notes) : notes,
    custom: appointment.custom,
    branch: wireBranch(appointment.branch, style),
    services: services.map((service) => wireService(service, style)),
    resource: { name: resource.name, custom: resource.custom },
    customers: customers.map((customer) => wireCustomer(customer, style)),
    numberOfCustomers: appointment.numberOfCustomers,
    customSlotLength: appointment.customSlotLength,
    allDay: false,
    blocking: false,
    created: appointment.created,
    updated: appointment.updated,
  };
}

function idNamed(publicId: string, quirks: Quirks): Wire {
  return quirks.misspeltIds ? { publicid: publicId } : { publicId };
}

/** Half a surrogate pair has no encoding. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function asText(numbers: Readonly<Record<string, number>>): Wire {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
}

function birthInstant(date: string, hour: number, { serverTimeZone }: Settings): number {
  const noonOrMidnight = { timeZone: serverTimeZone, plainTime: { hour } };
  return Temporal.PlainDate.from(date).toZonedDateTime(noonOrMidnight).epochMilliseconds;
}
