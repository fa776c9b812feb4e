import type { DatePart } from './date-of-birth.js';
import type { Customer } from './model.js';
import type { Draft } from './state.js';

/** Where the draft keeps a part of the date of birth. */
export const datePartKey = (part: DatePart) => `dateOfBirth.${part}` as const;

/** The form as it would be typed for a customer whom the page knows. Numbers of identity are never filled in beforehand. */
export function draftOf({ dateOfBirth = '', identificationNumber: _, ...customer }: Customer): Draft {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(dateOfBirth) ?? [];
  return {
    ...customer,
    ...(year && { [datePartKey('day')]: day, [datePartKey('month')]: month, [datePartKey('year')]: year }),
  };
}
