import type { FieldError } from '../booking/customer.js';
import { maxLengths, type Field, type FieldName } from '../booking/fields.js';
import type { StepFrame } from './step-frame.js';

/** What an error says: the same words in the summary and beside the field. */
export function errorText(error: FieldError, fields: readonly Field[], { messages, formats }: StepFrame): string {
  const { details } = messages;
  const { field, kind } = error;
  if (field === 'notification') return details.notifyMissing;
  switch (kind) {
    case 'missing':
      return details.missing[field];
    case 'missing-one-of':
      return oneOfText(fields.find(({ name }) => name === field)?.oneOf ?? [field], { messages, formats });
    case 'too-long':
      return details.tooLong(details.labels[field], formats.number(maxLengths[field]));
    case 'email':
      return details.emailWrong;
    case 'phone':
      return details.phoneWrong;
    case 'date':
      return details.dateWrong;
    case 'date-future':
      return details.dateFuture;
  }
}

/** "Fill in at least one of these: Email address and Phone number" */
export function oneOfText(names: readonly FieldName[], frame: Pick<StepFrame, 'messages' | 'formats'>): string {
  const { details } = frame.messages;
  return details.missingOneOf(frame.formats.list(names.map((name) => details.labels[name])));
}

/** The label as shown: what is not required says so (WCAG 3.3.2). */
export function labelText({ name, required, oneOf }: Field, { messages }: StepFrame): string {
  const label = messages.details.labels[name];
  return required || oneOf ? label : messages.common.optional(label);
}
