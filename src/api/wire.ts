import type { Appointment, Branch, CalendarDay, ClockTime, Customer, Reservation, Service } from '../booking/model.js';
import type { BranchServiceGroups, ServiceGroup } from './booking-api.js';
import { appointment, completed, reservation, withBirthday } from './wire/appointment.js';
import { branch } from './wire/branch.js';
import { dayOf, timeOf } from './wire/calendar.js';
import { customer } from './wire/customer.js';
import { decode, decodeList, listIn, unwrap, withoutDoubles } from './wire/decode.js';
import { identified, needed } from './wire/fields.js';
import { branchGroups, serviceGroup } from './wire/groups.js';
import { listedService } from './wire/service.js';

const named = identified({});

/*
 * Each function reads one kind of answer, a body as JSON.parse gives it, into words of the domain. All are tolerant:
 * unknown fields, nulls, numbers written as text, with an envelope or without. What an answer cannot do without throws
 * an UnexpectedResponseError that names the field, such as `branchList[3].publicId`, and never its value.
 */

export function branchesIn(body: unknown): readonly Branch[] {
  return withoutDoubles(decodeList(branch, listIn(body, 'branchList', 'value')));
}

export function branchIn(body: unknown): Branch {
  const { value, at } = unwrap(body, 'branch');
  return decode(branch, value, at);
}

export function servicesIn(body: unknown): readonly Service[] {
  const listed = decodeList(listedService, listIn(body, 'serviceList', 'value'));
  return withoutDoubles(listed.filter(({ bookable }) => bookable).map(({ service }) => service));
}

export function groupsOfBranchIn(body: unknown): readonly ServiceGroup[] {
  return decodeList(serviceGroup, listIn(body, 'serviceGroups', 'value'));
}

export function groupsIn(body: unknown): readonly BranchServiceGroups[] {
  return decodeList(branchGroups, listIn(body, 'value'));
}

/** Days, ascending, each once. */
export function datesIn(body: unknown): readonly CalendarDay[] {
  return ascending(decodeList(needed(dayOf), listIn(body, 'dates', 'value')));
}

/** Times, ascending, each once. The API document also calls the field `dates`. */
export function timesIn(body: unknown): readonly ClockTime[] {
  return ascending(decodeList(needed(timeOf), listIn(body, 'times', 'dates', 'value')));
}

export function reservationIn(body: unknown): Omit<Reservation, 'expiresAt'> {
  const { value, at } = unwrap(body, 'appointment');
  const { publicId, start, end, numberOfCustomers } = decode(reservation, value, at);
  return { id: publicId, start, end, people: numberOfCustomers };
}

export async function appointmentIn(body: unknown): Promise<Appointment> {
  const { value, at } = unwrap(body, 'appointment');
  return completed(decode(appointment, value, at));
}

export async function appointmentsIn(body: unknown): Promise<readonly Appointment[]> {
  return Promise.all(decodeList(appointment, listIn(body, 'appointmentList', 'value')).map(completed));
}

/** A customer alone: no branch says in which zone a moment of birth is meant, so that only a day is taken. */
export async function customerIn(body: unknown): Promise<Customer> {
  const { value, at } = unwrap(body, 'customer');
  return withBirthday(decode(customer, value, at), '');
}

/** The id in an answer of which nothing else may be readable. */
export function idIn(body: unknown): string | undefined {
  const { value } = unwrap(body, 'appointment');
  try {
    return decode(named, value).publicId;
  } catch {
    return undefined;
  }
}

function ascending(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
