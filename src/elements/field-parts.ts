import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError, FormField } from '../booking/customer.js';
import type { Field, FieldName } from '../booking/fields.js';
import type { AskedQuestion } from '../booking/questions.js';
import type { Draft } from '../booking/state.js';
import { errorText } from './customer-form-words.js';
import type { StepFrame } from './step-frame.js';

/** What the fields of one form have in common. */
export interface FieldsView {
  readonly frame: StepFrame;
  readonly fields: readonly Field[];
  readonly questions: readonly AskedQuestion[];
  /** Whom the fields are about: who fills the form in, or the person who comes in their place. */
  readonly about: 'self' | 'other';
  readonly draft: Draft;
  readonly errors: readonly FieldError[];
  /** False on a shared computer: nothing is filled in from, or kept for, somebody else. */
  readonly autofill: boolean;
}

/** The name of a field in the form, in the draft and in the errors. */
export const keyOf = ({ about }: FieldsView, name: FieldName): FieldName | `other.${FieldName}` =>
  about === 'other' ? `other.${name}` : name;

/** Whether the browser may fill in what it knows of its user: never about somebody else. */
export const fillsIn = ({ autofill, about }: FieldsView): boolean => autofill && about === 'self';

export const errorId = (name: FormField) => `${name}-error`;
export const errorOf = (view: FieldsView, name: FormField) => view.errors.find(({ field }) => field === name);
export const isWrong = (view: FieldsView, name: FormField) => errorOf(view, name) !== undefined;

export function hint(view: FieldsView, { name }: Field): TemplateResult | typeof nothing {
  const text = view.frame.messages.details.hints[name];
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
  if (view.frame.messages.details.hints[name]) ids.push(`${key}-hint`);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
