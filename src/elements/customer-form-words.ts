import type { FieldError, FormField } from '../booking/customer.js';
import { maxLengths, type Field, type FieldName } from '../booking/fields.js';
import { personFieldOf } from '../booking/for-other.js';
import { companionOf } from '../booking/further-people.js';
import { maxAnswer } from '../booking/answers.js';
import type { FieldsView } from './field-parts.js';
import { isolate } from './isolate.js';
import type { StepFrame } from './step-frame.js';

/** What an error says: the same words in the summary and beside the field. */
export function errorText(error: FieldError, view: Pick<FieldsView, 'frame' | 'fields' | 'questions'>): string {
  const { messages, formats } = view.frame;
  const { details, questions } = messages;
  const { field, kind } = error;
  if (field === 'notification') return details.notifyMissing;
  const companion = companionOf(field);
  if (companion) {
    const person = formats.number(companion.person);
    const { name } = companion;
    return kind === 'missing'
      ? details.missingOfPerson(person, details.labels[name])
      : details.ofPerson(person, errorText({ ...error, field: name }, view));
  }
  switch (kind) {
    case 'missing':
      return missingText(field, view);
    case 'missing-one-of':
      return oneOfText(view.fields.find(({ name }) => name === field)?.oneOf ?? [], view.frame);
    case 'too-long':
      return details.tooLong(labelOf(field, view), formats.number(mostOf(field, view)));
    case 'too-long-together':
      return questions.tooLongTogether(formats.number(maxLengths.notes));
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

type FormWords = Pick<FieldsView, 'frame' | 'questions'>;

const isOwn = (field: FormField): field is FieldName => Object.hasOwn(maxLengths, field);

function missingText(field: FormField, { frame, questions }: FormWords): string {
  const { details, forOther, questions: words } = frame.messages;
  if (isOwn(field)) return details.missing[field];
  const person = personFieldOf(field);
  if (person) return forOther.missing[person];
  const question = questions.find((each) => each.field === field);
  const label = isolate(question?.label.text ?? '');
  return question?.type === 'text' || question?.type === 'textarea' ? words.missing(label) : words.chooseFrom(label);
}

function labelOf(field: FormField, { frame, questions }: FormWords): string {
  const { details, forOther } = frame.messages;
  if (isOwn(field)) return details.labels[field];
  const person = personFieldOf(field);
  if (person) return forOther.labels[person];
  return isolate(questions.find((each) => each.field === field)?.label.text ?? '');
}

function mostOf(field: FormField, { questions }: FormWords): number {
  if (isOwn(field)) return maxLengths[field];
  const person = personFieldOf(field);
  if (person) return maxLengths[person];
  return questions.find((each) => each.field === field)?.type === 'textarea' ? maxLengths.notes : maxAnswer;
}

/** "Fill in at least one of these: Email address and Phone number" */
export function oneOfText(names: readonly FieldName[], frame: Pick<StepFrame, 'messages' | 'formats'>): string {
  const { details } = frame.messages;
  return details.missingOneOf(frame.formats.list(names.map((name) => details.labels[name])));
}

/** The label as shown: what is not required says so (WCAG 3.3.2). */
export function labelText({ name, required, oneOf }: Field, { frame, questions, about }: FieldsView): string {
  const label = labelOf(about === 'other' ? `other.${name}` : name, { frame, questions });
  return required || oneOf ? label : frame.messages.common.optional(label);
}
