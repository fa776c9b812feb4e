import { readDateOfBirth, type DatePart, type MonthNames, type ReadDate } from './date-of-birth.js';
import { maxLengths, type Field, type FieldName } from './fields.js';
import type { CalendarDay, Customer } from './model.js';
import { offeredNotifications, reachable, type NotifyMode } from './notification.js';
import { phoneNumber } from './phone.js';
import type { Draft } from './state.js';
import { plainLine, plainLines, withoutBlanks } from './typed-text.js';

/** How the visitor wants to hear of the appointment. */
export type NotificationChoice = 'email' | 'sms' | 'both' | 'none';

/** What the visitor gave in the form, checked and ready for the request. Personal: kept in memory only. */
export interface GivenDetails {
  readonly customer: Customer;
  readonly notes: string | undefined;
  readonly notification: NotificationChoice;
}

/** A question of the form: a field, or how to be told. */
export type FormField = FieldName | 'notification';

/** What stands in the way; the words come from the messages. */
export interface FieldError {
  readonly field: FormField;
  readonly kind: 'missing' | 'missing-one-of' | 'too-long' | 'email' | 'phone' | 'date' | 'date-future';
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
  const { fields, notify } = rules;
  const texts: Partial<Record<FieldName, string>> = {};
  const errors: FieldError[] = [];
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
  if (notify === 'choice' && offeredNotifications(notify, fields).length > 0 && !isChoice(wanted)) {
    errors.push({ field: 'notification', kind: 'missing' });
  }
  if (errors.length > 0) return { given: undefined, errors: inFieldOrder(errors, fields) };

  const { notes, ...customer } = texts;
  const asked = notify === 'choice' ? (isChoice(wanted) ? wanted : 'none') : notify;
  return { given: { customer, notes, notification: reachable(asked, customer) }, errors: [] };
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

function inFieldOrder(errors: readonly FieldError[], fields: readonly Field[]): readonly FieldError[] {
  const order: readonly FormField[] = [...fields.map(({ name }) => name), 'notification'];
  return [...errors].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

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
