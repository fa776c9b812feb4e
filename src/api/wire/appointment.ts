import * as z from 'zod/mini';
import type { Appointment } from '../../booking/model.js';
import { loadTemporal } from '../../time/temporal.js';
import { branch } from './branch.js';
import { instantOf } from './calendar.js';
import { customTextOf } from './custom.js';
import { customer, dayOfBirth, type ReadCustomer } from './customer.js';
import { decodeReadable } from './decode.js';
import { identified, lenient, line, needed, number } from './fields.js';
import { service } from './service.js';
import { numberOf, proseOf } from './text.js';

const instant = needed(instantOf);

/** A held slot: the same object as an appointment, of which only this is needed. */
export const reservation = identified({ start: instant, end: instant, numberOfCustomers: number });

const wireAppointment = identified({
  status: needed(numberOf),
  start: instant,
  end: instant,
  branch,
  services: lenient((value) => decodeReadable(service, value)),
  customers: lenient((value) => decodeReadable(customer, value)),
  numberOfCustomers: number,
  title: line,
  notes: lenient(notesOf),
  custom: lenient(customTextOf),
});

/** An appointment whose customers' days of birth are still to be made out of moments. */
export const appointment = z.pipe(
  wireAppointment,
  z.transform(({ publicId, numberOfCustomers, ...wire }) => ({
    ...wire,
    id: publicId,
    people: Math.max(1, numberOfCustomers ?? wire.customers.length),
  })),
);

export type ReadAppointment = z.output<typeof appointment>;

/** Fills in the days of birth, which takes knowledge of time zones where the server gives moments. */
export async function completed(read: ReadAppointment): Promise<Appointment> {
  const { timeZone } = read.branch;
  return { ...read, customers: await Promise.all(read.customers.map((person) => withBirthday(person, timeZone))) };
}

/** @param timeZone of the branch; an empty one is not known, and then a day cannot be made out of a moment */
export async function withBirthday(
  { customer, bornAt }: ReadCustomer,
  timeZone: string,
): Promise<ReadCustomer['customer']> {
  if (bornAt === undefined || timeZone === '') return customer;
  // An appointment without a day of birth is worth more than none.
  const temporal = await loadTemporal().catch(() => undefined);
  const dateOfBirth = temporal && dayOfBirth(temporal, bornAt, timeZone);
  return dateOfBirth === undefined ? customer : { ...customer, dateOfBirth };
}

/** Qmatic's staff front end stores notes percent-encoded; a `%` that is meant as one stays. */
function notesOf(value: unknown): string | undefined {
  const notes = proseOf(value);
  if (notes === undefined || !/%[0-9a-f]{2}/i.test(notes)) return notes;
  try {
    return proseOf(decodeURIComponent(notes));
  } catch {
    return notes;
  }
}
