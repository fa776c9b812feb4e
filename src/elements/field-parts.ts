import { html, nothing, type TemplateResult } from 'lit';
import type { CompanionField, FieldError, FormField } from '../booking/customer.js';
import type { Field, FieldName } from '../booking/fields.js';
import type { OtherField } from '../booking/for-other.js';
import { companionField } from '../booking/further-people.js';
import type { AskedQuestion } from '../booking/questions.js';
import type { Draft } from '../booking/state.js';
import { errorText } from './customer-form-words.js';
import type { StepFrame } from './step-frame.js';

/** What the fields of one form have in common. */
export interface FieldsView {
  readonly frame: StepFrame;
  readonly fields: readonly Field[];
  readonly questions: readonly AskedQuestion[];
  /** Whom the fields are about: who fills the form in, the person who comes in their place, or the second, third … one. */
  readonly about: 'self' | 'other' | number;
  readonly draft: Draft;
  readonly errors: readonly FieldError[];
  /** False on a shared computer: nothing is filled in from, or kept for, somebody else. */
  readonly autofill: boolean;
}

/** The name of a field in the form, in the draft and in the errors. */
export function keyOf({ about }: Pick<FieldsView, 'about'>, name: FieldName): FieldName | OtherField | CompanionField {
  if (about === 'self') return name;
  return about === 'other' ? `other.${name}` : companionField(about, name);
}

/** Whether the browser may fill in what it knows of its user: never about somebody else. */
export const fillsIn = ({ autofill, about }: FieldsView): boolean => autofill && about === 'self';

export const errorId = (name: FormField) => `${name}-error`;
export const errorOf = (view: FieldsView, name: FormField) => view.errors.find(({ field }) => field === name);
export const isWrong = (view: FieldsView, name: FormField) => errorOf(view, name) !== undefined;

/** The hints speak to the visitor: they are not repeated for each who comes along. */
export const hintText = ({ about, frame }: FieldsView, name: FieldName): string | undefined =>
  typeof about === 'number' ? undefined : frame.messages.details.hints[name];

export function hint(view: FieldsView, { name }: Field): TemplateResult | typeof nothing {
  const text = hintText(view, name);
  return text ? html`<p class="hint" id="${keyOf(view, name)}-hint">${text}</p>` : nothing;
}

export function errorLine(view: FieldsView, name: FormField): TemplateResult | typeof nothing {
  const error = errorOf(view, name);
  if (!error) return nothing;
  return html`<p class="error" part="error" id=${errorId(name)}>
    <span class="visually-hidden">${view.frame.messages.common.errorPrefix} </span>${errorText(error, view)}
  </p>`;
}

export const oneOfId = (view: FieldsView, [first = 'email']: readonly FieldName[]): string =>
  `one-of-${keyOf(view, first)}`;

/** The error first: it is what the visitor came back for. */
export function describedBy(view: FieldsView, { name, oneOf }: Field): string | typeof nothing {
  const ids: string[] = [];
  const key = keyOf(view, name);
  if (isWrong(view, key)) ids.push(errorId(key));
  if (oneOf) ids.push(oneOfId(view, oneOf));
  if (hintText(view, name)) ids.push(`${key}-hint`);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
