import { readDateOfBirth, type DatePart, type MonthNames, type ReadDate } from './date-of-birth.js';
import { maxLengths, type Field, type FieldName } from './fields.js';
import type { CalendarDay, Customer } from './model.js';
import { offeredNotifications, reachable, type NotifyMode } from './notification.js';
import {
  fieldsOfContact,
  fieldsOfPerson,
  isForOther,
  isPersonField,
  otherDraft,
  otherField,
  type OtherField,
} from './for-other.js';
import { notesOf } from './notes.js';
import { phoneNumber } from './phone.js';
import { answerOf, maxAnswer } from './answers.js';
import type { Answer, AskedQuestion, QuestionField } from './questions.js';
import { datePartKey } from './draft.js';
import type { Draft } from './state.js';
import { plainLine, plainLines, withoutBlanks } from './typed-text.js';

/** How the visitor wants to hear of the appointment. */
export type NotificationChoice = 'email' | 'sms' | 'both' | 'none';

/** What the visitor gave in the form, checked and ready for the request. Personal: kept in memory only. */
export interface GivenDetails {
  readonly customer: Customer;
  /** Who comes along, where the page asks for them; a person of whom nothing was given is empty. */
  readonly others?: readonly Customer[];
  readonly notes: string | undefined;
  readonly notification: NotificationChoice;
  /** Who made the appointment, where it is for somebody else, and the answers to the page's questions. */
  readonly answers?: readonly Answer[];
  /** The appointment is for somebody else than who made it: the customer's name is not the contact's. */
  readonly forOther?: boolean;
}

/** A question about somebody who comes along: the second person is `2`. */
export type CompanionField = `${number}.${FieldName}`;

/** A question of the form: a field, one about another person, one of the page's own, or how to be told. */
export type FormField = FieldName | OtherField | CompanionField | QuestionField | 'notification';

/** What stands in the way; the words come from the messages. */
export interface FieldError {
  readonly field: FormField;
  readonly kind:
    'missing' | 'missing-one-of' | 'too-long' | 'too-long-together' | 'email' | 'phone' | 'date' | 'date-future';
  /** The part of a date that has to be mended, where it is one. */
  readonly part?: DatePart | undefined;
}

/** What the page decided about the form, and what a text alone cannot know. */
export interface FormRules {
  readonly fields: readonly Field[];
  readonly notify: NotifyMode;
  /** Calling code for national numbers, such as `31`. */
  readonly phoneCountry: string | undefined;
  /** The day at the branch. */
  readonly today: CalendarDay;
  readonly monthNames: MonthNames;
  /** The page's own questions, as they are asked. */
  readonly questions?: readonly AskedQuestion[];
  /** The visitor may make the appointment for somebody else; the words before the contact's name in the notes. */
  readonly contactLabel?: string | undefined;
}

/** Either the details and no errors, or errors and no details. */
export interface Validation {
  readonly given: GivenDetails | undefined;
  readonly errors: readonly FieldError[];
}

/** One `@` with something around it and a dot behind: people know their own address better than any pattern. */
const emailPattern = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

const choices: readonly string[] = ['email', 'sms', 'both', 'none'] satisfies NotificationChoice[];
const isChoice = (text: string | undefined): text is NotificationChoice => choices.includes(text ?? '');

/** Turns the form as typed into details for the request, or says what stands in the way, in the form's order. */
export function validateDraft(draft: Draft, rules: FormRules): Validation {
  const { fields, notify, questions = [], contactLabel } = rules;
  const forOther = contactLabel !== undefined && isForOther(draft, fields);
  const own = readFields(draft, rules, forOther ? fieldsOfContact(fields) : fields, notify);
  const person = forOther ? readFields(otherDraft(draft), rules, fieldsOfPerson(fields), 'none') : nobody;
  const offered = offeredNotifications(notify, fields).length > 0;
  const wanted = offered ? draft['notification'] : undefined;
  const errors: FieldError[] = [
    ...person.errors.flatMap((error) =>
      isPersonField(error.field) ? [{ ...error, field: otherField(error.field) }] : [],
    ),
    ...own.errors,
    ...wrongAnswers(questions, draft),
  ];
  if (notify === 'choice' && offered && !isChoice(wanted)) errors.push({ field: 'notification', kind: 'missing' });

  const { notes, ...contact } = own.texts;
  const answers = [...contactLine(forOther, contact, contactLabel), ...answersTo(questions, draft)];
  if (errors.length === 0 && notesOf(answers, notes).length > maxLengths.notes) {
    const longest = longestText(questions, draft, notes);
    if (longest) errors.push({ field: longest, kind: 'too-long-together' });
  }
  if (errors.length > 0) return { given: undefined, errors: inFormOrder(errors, rules) };

  const { firstName: _first, lastName: _last, ...reached } = contact;
  const customer = forOther ? { ...reached, ...person.texts } : contact;
  const asked = notify === 'choice' ? (isChoice(wanted) ? wanted : 'none') : notify;
  const notification = reachable(asked, customer);
  const more = { ...(answers.length > 0 && { answers }), ...(forOther && { forOther }) };
  return { given: { customer, notes, notification, ...more }, errors: [] };
}

interface ReadFields {
  readonly texts: Partial<Record<FieldName, string>>;
  readonly errors: readonly (FieldError & { readonly field: FieldName })[];
}

const nobody: ReadFields = { texts: {}, errors: [] };

/** Reads some of the fields from a draft. */
function readFields(draft: Draft, rules: FormRules, fields: readonly Field[], notify: NotifyMode): ReadFields {
  const texts: Partial<Record<FieldName, string>> = {};
  const errors: (FieldError & { readonly field: FieldName })[] = [];
  for (const { name } of fields) {
    const read = readField(name, draft, rules);
    if (typeof read !== 'string') errors.push({ field: name, ...read });
    else if (read.length > maxLengths[name]) errors.push({ field: name, kind: 'too-long' });
    else if (read) texts[name] = read;
  }
  const wanted = offeredNotifications(notify, fields).length > 0 ? draft['notification'] : undefined;
  const isAnswered = (name: FieldName) => texts[name] !== undefined || errors.some(({ field }) => field === name);
  for (const { name, required, oneOf } of fields) {
    if (isAnswered(name)) continue;
    if (required || isNeededFor(wanted, name)) errors.push({ field: name, kind: 'missing' });
    else if (oneOf?.[0] === name && !oneOf.some(isAnswered)) errors.push({ field: name, kind: 'missing-one-of' });
  }
  return { texts, errors };
}

/** Reads what was typed about somebody of whom some fields are asked and nothing else. */
export function readPerson(draft: Draft, rules: FormRules, fields: readonly Field[]): ReadFields {
  return readFields(draft, rules, fields, 'none');
}

function wrongAnswers(questions: readonly AskedQuestion[], draft: Draft): readonly FieldError[] {
  return questions.flatMap((question): readonly FieldError[] => {
    const { field, type, required } = question;
    const answer = answerOf(question, draft);
    if (required && answer === '') return [{ field, kind: 'missing' }];
    const most = type === 'textarea' ? maxLengths.notes : maxAnswer;
    return (type === 'text' || type === 'textarea') && answer.length > most ? [{ field, kind: 'too-long' }] : [];
  });
}

function answersTo(questions: readonly AskedQuestion[], draft: Draft): readonly Answer[] {
  return questions.flatMap((question) => {
    const text = answerOf(question, draft);
    return text === '' ? [] : [{ field: question.field, label: question.label, text }];
  });
}

/** Who made the appointment: staff call and write to this person. */
function contactLine(forOther: boolean, contact: Customer, label: string | undefined): readonly Answer[] {
  const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ');
  if (!forOther || !name || label === undefined) return [];
  return [{ field: 'contact', label: { text: label, lang: undefined }, text: name }];
}

/** Where most can be taken away. */
function longestText(questions: readonly AskedQuestion[], draft: Draft, notes = ''): FormField | undefined {
  const texts: readonly { field: FormField; length: number }[] = [
    { field: 'notes', length: notes.length },
    ...questions
      .filter(({ type }) => type === 'text' || type === 'textarea')
      .map((question) => ({ field: question.field, length: answerOf(question, draft).length })),
  ];
  return texts.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length)[0]?.field;
}

/** Whoever wants a message by a channel has to give its address. */
function isNeededFor(wanted: string | undefined, name: FieldName): boolean {
  return (
    (name === 'email' && (wanted === 'email' || wanted === 'both')) ||
    (name === 'phone' && (wanted === 'sms' || wanted === 'both'))
  );
}

type Wrong = Omit<FieldError, 'field'>;

function readField(name: FieldName, draft: Draft, rules: FormRules): string | Wrong {
  const typed = draft[name] ?? '';
  switch (name) {
    case 'email': {
      const email = plainLine(typed);
      const compact = withoutBlanks(typed);
      return !compact || (emailPattern.test(email) && emailPattern.test(compact)) ? compact : { kind: 'email' };
    }
    case 'phone':
      return phoneNumber(typed, rules.phoneCountry) ?? { kind: 'phone' };
    case 'dateOfBirth': {
      const part = (key: DatePart) => draft[datePartKey(key)] ?? '';
      const date = { day: part('day'), month: part('month'), year: part('year') };
      return dayOrWrong(readDateOfBirth(date, rules.today, rules.monthNames));
    }
    case 'identificationNumber':
      return withoutBlanks(typed);
    case 'notes':
      return plainLines(typed);
    default:
      return plainLine(typed);
  }
}

function dayOrWrong(read: ReadDate): string | Wrong {
  if (read.kind === 'empty') return '';
  return read.kind === 'day' ? read.day : read;
}

function inFormOrder(errors: readonly FieldError[], { fields, questions = [] }: FormRules): readonly FieldError[] {
  const names = fields.map(({ name }) => name);
  const order: readonly FormField[] = [
    ...names.filter(isPersonField).map(otherField),
    ...names.filter((name) => name !== 'notes'),
    ...questions.map(({ field }) => field),
    ...names.filter((name) => name === 'notes'),
    'notification',
  ];
  return [...errors].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}
