import * as z from 'zod/mini';
import type { Customer } from '../../booking/model.js';
import type { TemporalApi } from '../../time/temporal.js';
import { dayOf } from './calendar.js';
import { lenient, line } from './fields.js';
import { numberOf } from './text.js';

/**
 * A person as Orchestra keeps one. The field `name` is not read: Orchestra builds it from first and last name, and it
 * is "null Jansen" where there was no first name.
 */
const wireCustomer = z.object({
  firstName: line,
  lastName: line,
  email: line,
  phone: line,
  addressLine1: line,
  addressLine2: line,
  addressCity: line,
  addressState: line,
  addressZip: line,
  addressCountry: line,
  identificationNumber: line,
  externalId: line,
  dateOfBirthWithoutTime: lenient(dayOf),
  dateOfBirth: lenient((value) => dayOf(value) ?? numberOf(value)),
});

/** A customer, with the moment of birth where the server gives one in place of a day. */
export interface ReadCustomer {
  readonly customer: Customer;
  /** Epoch milliseconds: noon, in older servers midnight, of the day of birth on the branch's clock. */
  readonly bornAt: number | undefined;
}

export const customer = z.pipe(
  wireCustomer,
  z.transform(({ dateOfBirthWithoutTime, dateOfBirth, ...rest }): ReadCustomer => {
    const day = dateOfBirthWithoutTime ?? dateOfBirth;
    return typeof day === 'number'
      ? { customer: present(rest), bornAt: day }
      : { customer: present({ ...rest, dateOfBirth: day }), bornAt: undefined };
  }),
);

/** Two hours: see `dayOfBirth`. */
const slack = 2 * 3_600_000;

/**
 * The day of birth out of a moment. The slack keeps midnights on their day where the zone's offset of long ago is
 * judged differently by the server and here; noons do not mind it.
 *
 * @returns undefined for a zone or a moment that does not exist
 */
export function dayOfBirth(temporal: TemporalApi, moment: number, timeZone: string): string | undefined {
  try {
    const instant = temporal.Instant.fromEpochMilliseconds(Math.trunc(moment) + slack);
    return dayOf(instant.toZonedDateTimeISO(timeZone).toPlainDate().toString());
  } catch {
    return undefined;
  }
}

/** Drops what is not there: an absent field is absent, not undefined. */
function present(fields: { readonly [field in keyof Customer]: string | undefined }): Customer {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
