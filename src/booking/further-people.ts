import { readPerson, type CompanionField, type FieldError, type FormRules } from './customer.js';
import { maxLengths, type Field, type FieldName } from './fields.js';
import type { Customer } from './model.js';
import type { Draft } from './state.js';

/** Where a question about a further person stands in the form and in the draft. */
export const companionField = (person: number, name: FieldName): CompanionField => `${person}.${name}`;

/** The person and the field that such a question is about. */
export function companionOf(field: string): { readonly person: number; readonly name: FieldName } | undefined {
  const [, person, name = ''] = /^(\d+)\.(\w+)$/.exec(field) ?? [];
  return person !== undefined && isFieldName(name) ? { person: Number(person), name } : undefined;
}

const isFieldName = (name: string): name is FieldName => Object.hasOwn(maxLengths, name);

/** What was typed about one further person, by the names that the first person's fields have. */
function draftOfPerson(draft: Draft, person: number): Draft {
  const start = `${person}.`;
  const own = Object.entries(draft).filter(([key]) => key.startsWith(start));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(start.length), value]));
}

/** The numbers of those beside the first person: 2, 3 … */
export function furtherPeople(people: number): readonly number[] {
  return Array.from({ length: Math.max(0, people - 1) }, (_, index) => index + 2);
}

export interface FurtherPeople {
  /** One for each; absent where nothing is asked about them. */
  readonly customers: readonly Customer[] | undefined;
  readonly errors: readonly FieldError[];
}

/** Reads what was typed about everybody beside the first person, or says what stands in the way. */
export function validateFurtherPeople(
  draft: Draft,
  rules: FormRules,
  fields: readonly Field[],
  people: number,
): FurtherPeople {
  if (fields.length === 0) return { customers: undefined, errors: [] };
  const read = furtherPeople(people).map((person) => {
    const { texts, errors } = readPerson(draftOfPerson(draft, person), rules, fields);
    return { texts, errors: errors.map((error) => ({ ...error, field: companionField(person, error.field) })) };
  });
  return { customers: read.map(({ texts }) => texts), errors: read.flatMap(({ errors }) => errors) };
}

/** Orchestra takes two customers with one external id for the same person: only the first of them keeps it. */
export function withoutSharedIds(customers: readonly Customer[]): readonly Customer[] {
  const seen = new Set<string>();
  return customers.map((customer) => {
    const { externalId, ...rest } = customer;
    if (externalId === undefined) return customer;
    return seen.size === seen.add(externalId).size ? rest : customer;
  });
}
