import type { CustomerIdentifier } from './settings.js';
import { newPublicId } from './public-ids.js';

/** The fields that a caller may send, with the lengths that the API document gives. */
export const customerFieldLengths = {
  firstName: 200,
  lastName: 200,
  email: 255,
  phone: 50,
  addressLine1: 255,
  addressLine2: 255,
  addressCity: 255,
  addressState: 255,
  addressZip: 255,
  addressCountry: 255,
  identificationNumber: 255,
  externalId: 255,
  custom: Number.POSITIVE_INFINITY,
} as const;

export type CustomerField = keyof typeof customerFieldLengths;

export interface CustomerInput {
  readonly publicId: string | null;
  readonly fields: Readonly<Record<CustomerField, string | null>>;
  /** "YYYY-MM-DD". */
  readonly dateOfBirth: string | null;
}

export interface Customer {
  readonly publicId: string;
  readonly fields: Readonly<Record<CustomerField, string | null>>;
  readonly dateOfBirth: string | null;
  readonly created: number;
  readonly updated: number | null;
  readonly lastInteraction: number;
}

/** The customers' records. Which given value makes somebody known already is a setting of the site. */
export class Customers {
  readonly #byId = new Map<string, Customer>();

  get(publicId: string): Customer | undefined {
    return this.#byId.get(publicId);
  }

  withExternalId(externalId: string): Customer[] {
    return [...this.#byId.values()].filter(({ fields }) => fields.externalId === externalId);
  }

  /** The record of somebody known, brought up to date, or a new one. */
  record(input: CustomerInput, identifier: CustomerIdentifier, now: number): Customer {
    const known = this.#find(input, identifier);
    const customer: Customer = known
      ? {
          ...known,
          fields: given(known.fields, input.fields),
          dateOfBirth: input.dateOfBirth ?? known.dateOfBirth,
          updated: now,
          lastInteraction: now,
        }
      : {
          publicId: newPublicId(),
          fields: input.fields,
          dateOfBirth: input.dateOfBirth,
          created: now,
          updated: null,
          lastInteraction: now,
        };
    this.put(customer);
    return customer;
  }

  put(customer: Customer): void {
    this.#byId.set(customer.publicId, customer);
  }

  #find(input: CustomerInput, identifier: CustomerIdentifier): Customer | undefined {
    if (identifier === 'publicId') return input.publicId === null ? undefined : this.#byId.get(input.publicId);
    const value = input.fields[identifier];
    if (value === null || value === '') return undefined;
    return [...this.#byId.values()].find(({ fields }) => fields[identifier] === value);
  }
}

function given(known: Customer['fields'], fresh: Customer['fields']): Customer['fields'] {
  const sent = Object.entries(fresh).filter(([, value]) => value !== null);
  return { ...known, ...(Object.fromEntries(sent) as Partial<Customer['fields']>) };
}
