import { parseFields, type Field } from '../booking/fields.js';
import { warnOnce } from './converters.js';

/** The fields that an attribute names; words that name none are told to the page's author. */
export function fieldsOf(attribute: string, text: string): readonly Field[] {
  const { fields, unknown } = parseFields(text);
  if (unknown.length > 0) warnOnce(attribute, `does not know ${unknown.join(', ')}`);
  return fields;
}

/** Notes belong to the appointment, not to a person. */
export function peopleFieldsOf(text: string): readonly Field[] {
  const fields = fieldsOf('people-fields', text);
  if (fields.some(({ name }) => name === 'notes')) warnOnce('people-fields', 'cannot hold notes');
  return fields.filter(({ name }) => name !== 'notes');
}
