import type { Field, FieldName } from './fields.js';
import type { CustomerField } from './model.js';
import type { Draft } from './state.js';

/** What is asked about the person who comes, where somebody else makes the appointment. */
const personFields = [
  'firstName',
  'lastName',
  'dateOfBirth',
  'identificationNumber',
  'externalId',
] as const satisfies readonly CustomerField[];

export type PersonField = (typeof personFields)[number];

/** Where such a question stands in the form and in the draft. */
export type OtherField = `other.${FieldName}`;

const prefix = 'other.';

export const otherField = (name: PersonField): OtherField => `${prefix}${name}`;

export function isPersonField(name: FieldName): name is PersonField {
  return personFields.some((field) => field === name);
}

/** The name that an `other.…` stands for. */
export function personFieldOf(field: string): PersonField | undefined {
  return personFields.find((name) => otherField(name) === field);
}

/** Asked of both: who comes, and who is called and written to. */
const isName = (name: FieldName): boolean => name === 'firstName' || name === 'lastName';

/** Where the form asks for no name, there is nothing to tell two people apart by. */
export function canBeForOther(fields: readonly Field[]): boolean {
  return fields.some(({ name }) => isName(name));
}

/** Where the draft keeps that the appointment is for somebody else. */
export const forOtherKey = 'forOther';

export function isForOther(draft: Draft, fields: readonly Field[]): boolean {
  return (draft[forOtherKey] ?? '') !== '' && canBeForOther(fields);
}

/** What is asked about the person who comes, in the form's order. */
export function fieldsOfPerson(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ name }) => isPersonField(name));
}

/** What is asked about the contact then. */
export function fieldsOfContact(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ name }) => isName(name) || !isPersonField(name));
}

/** What was typed about the person who comes, under the names of the fields. */
export function otherDraft(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, text]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), text] as const] : [],
    ),
  );
}
