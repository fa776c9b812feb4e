import { customerFields, type CustomerField } from './model.js';

/** A field of the customer form: the API's names, and the notes that go with the appointment. */
export type FieldName = CustomerField | 'notes';

/** One field that is asked for. */
export interface Field {
  readonly name: FieldName;
  readonly required: boolean;
  /** At least one of these fields (this one included) has to be filled in. */
  readonly oneOf: readonly FieldName[] | undefined;
}

/** What the `fields` attribute says, and the words in it that name no field (or a field twice). */
export interface ParsedFields {
  readonly fields: readonly Field[];
  readonly unknown: readonly string[];
}

/** How many characters the API document allows; the length of notes is our own, it says none. */
export const maxLengths: Readonly<Record<FieldName, number>> = {
  firstName: 200,
  lastName: 200,
  email: 255,
  phone: 50,
  dateOfBirth: 255,
  addressLine1: 255,
  addressLine2: 255,
  addressCity: 255,
  addressState: 255,
  addressZip: 255,
  addressCountry: 255,
  identificationNumber: 255,
  externalId: 255,
  notes: 1000,
};

const names: ReadonlySet<string> = new Set([...customerFields, 'notes']);
const isFieldName = (word: string): word is FieldName => names.has(word);

/** Reads `firstName* email phone` or `lastName* (email|phone)*`; `*` is required, a group wants at least one. */
export function parseFields(text: string): ParsedFields {
  const fields: Field[] = [];
  const unknown: string[] = [];
  const take = (words: readonly string[]) => {
    const known: FieldName[] = [];
    for (const word of words) {
      if (isFieldName(word) && !known.includes(word) && !fields.some(({ name }) => name === word)) known.push(word);
      else unknown.push(word);
    }
    return known;
  };

  for (const [, group, word, star] of text.matchAll(/(?:\(([^()]*)\)|([^\s*()]+))(\*?)/g)) {
    const wanted = star === '*';
    const taken = take(group === undefined ? [word ?? ''] : group.split(/[\s|]+/).filter(Boolean));
    // A group of one is a plain field.
    const oneOf = wanted && taken.length > 1 ? taken : undefined;
    fields.push(...taken.map((name) => ({ name, required: wanted && !oneOf, oneOf })));
  }
  return { fields, unknown };
}
