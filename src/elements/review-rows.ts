import type { Worded } from '../booking/catalog.js';
import type { FormField, GivenDetails } from '../booking/customer.js';
import type { BookingFacts } from '../booking/facts.js';
import type { Field, FieldName } from '../booking/fields.js';
import { companionField } from '../booking/further-people.js';
import { isPersonField, otherField } from '../booking/for-other.js';
import type { StepFrame } from './step-frame.js';

/** What the visitor can change from the review. */
export type ReviewSubject = 'service' | 'people' | 'branch' | 'date' | 'time' | 'details';

/** One fact of the review. */
export interface ReviewRow {
  readonly label: string;
  /** The label's language, where it is another one than the widget's. */
  readonly lang?: string | undefined;
  /** One line each; nothing where an optional field was left empty. */
  readonly values: readonly Worded[];
  /** What Change leads to; absent for a fact that follows from others. */
  readonly subject: ReviewSubject | undefined;
  readonly field?: FormField;
  /** Shown only when asked for, because others may look on. */
  readonly masked?: boolean;
  /** Written from left to right in every language. */
  readonly leftToRight?: boolean;
}

/** All facts of the appointment, in the order in which they were asked for. */
export function factRows(facts: BookingFacts, { messages, formats }: StepFrame): readonly ReviewRow[] {
  const { review, people } = messages;
  const { services, branch, day, time, minutes, bring, cost } = facts;
  const rows: ReviewRow[] = [{ label: review.service, values: services, subject: 'service' }];
  if (facts.people !== undefined) {
    const words = people.people(facts.people, formats.number(facts.people));
    rows.push({ label: review.people, values: said([words]), subject: 'people' });
  }
  const times = facts.parts?.map(({ slot, people: coming }) =>
    messages.group.part(formats.time(slot.time), people.people(coming, formats.number(coming))),
  ) ?? [formats.time(time)];
  rows.push(
    { label: review.branch, values: [branch.name, ...said(branch.address)], subject: 'branch' },
    { label: review.date, values: said([formats.day(day)]), subject: 'date' },
    { label: review.time, values: said(times), subject: 'time' },
  );
  if (minutes !== undefined) {
    rows.push({ label: review.duration, values: said([formats.duration(minutes)]), subject: undefined });
  }
  if (cost) rows.push({ label: review.cost, values: said([cost]), subject: undefined });
  if (bring.length > 0) rows.push({ label: review.bring, values: said(bring), subject: undefined });
  return rows;
}

/** What the visitor gave, field by field, those left empty too. */
export function detailRows(
  given: GivenDetails,
  fields: readonly Field[],
  asksNotification: boolean,
  frame: StepFrame,
): readonly ReviewRow[] {
  const { details, review } = frame.messages;
  const { forOther } = frame.messages;
  const rows = fields.map(({ name }): ReviewRow => {
    const isOther = given.forOther === true && isPersonField(name);
    const label = isOther ? forOther.labels[name] : details.labels[name];
    if (isOther)
      return { label, values: said(shown(name, given, frame)), ...changed, field: otherField(name), ...traits[name] };
    return { label, values: said(shown(name, given, frame)), ...changed, field: name, ...traits[name] };
  });
  rows.push(
    ...(given.answers ?? []).map(({ field, label, text }): ReviewRow => ({
      label: label.text,
      lang: label.lang,
      values: said([text]),
      ...changed,
      field: field === 'contact' ? 'firstName' : field,
    })),
  );
  if (!asksNotification) return rows;
  const values = said([details.notifyChoices[given.notification]]);
  return [...rows, { label: review.notification, values, subject: 'details', field: 'notification' }];
}

/** What was given of those who come along. */
export function furtherRows(given: GivenDetails, fields: readonly Field[], frame: StepFrame): readonly ReviewRow[] {
  const { details } = frame.messages;
  return (given.others ?? []).flatMap((customer, index) => {
    const person = index + 2;
    const own = { ...given, customer };
    return fields.map(({ name }): ReviewRow => {
      const label = details.ofPerson(frame.formats.number(person), details.labels[name]);
      const values = said(shown(name, own, frame));
      return { label, values, ...changed, field: companionField(person, name), ...traits[name] };
    });
  });
}

const changed = { subject: 'details' } as const;

const traits: Readonly<Partial<Record<FieldName, Partial<ReviewRow>>>> = {
  email: { leftToRight: true },
  phone: { leftToRight: true },
  externalId: { leftToRight: true },
  identificationNumber: { leftToRight: true, masked: true },
};

const said = (texts: readonly string[]): readonly Worded[] => texts.map((text) => ({ text, lang: undefined }));

function shown(name: FieldName, { customer, notes }: GivenDetails, { formats }: StepFrame): readonly string[] {
  const value = name === 'notes' ? notes : customer[name];
  if (!value) return [];
  if (name === 'notes') return value.split('\n');
  return [name === 'dateOfBirth' ? formats.day(value) : value];
}
