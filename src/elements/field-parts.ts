import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError, FormField } from '../booking/customer.js';
import type { Field } from '../booking/fields.js';
import type { Draft } from '../booking/state.js';
import { errorText } from './customer-form-words.js';
import type { StepFrame } from './step-frame.js';

/** What the fields of one form have in common. */
export interface FieldsView {
  readonly frame: StepFrame;
  readonly fields: readonly Field[];
  readonly draft: Draft;
  readonly errors: readonly FieldError[];
  /** False on a shared computer: nothing is filled in from, or kept for, somebody else. */
  readonly autofill: boolean;
}

export const errorId = (name: FormField) => `${name}-error`;
export const errorOf = (view: FieldsView, name: FormField) => view.errors.find(({ field }) => field === name);
export const isWrong = (view: FieldsView, name: FormField) => errorOf(view, name) !== undefined;

export function hint({ frame }: FieldsView, { name }: Field): TemplateResult | typeof nothing {
  const text = frame.messages.details.hints[name];
  return text ? html`<p class="hint" id="${name}-hint">${text}</p>` : nothing;
}

export function errorLine(view: FieldsView, name: FormField): TemplateResult | typeof nothing {
  const error = errorOf(view, name);
  if (!error) return nothing;
  return html`<p class="error" part="error" id=${errorId(name)}>
    <span class="visually-hidden">${view.frame.messages.common.errorPrefix} </span
    >${errorText(error, view.fields, view.frame)}
  </p>`;
}

/** The error first: it is what the visitor came back for. */
export function describedBy(view: FieldsView, { name, oneOf }: Field): string | typeof nothing {
  const ids: string[] = [];
  if (isWrong(view, name)) ids.push(errorId(name));
  if (oneOf) ids.push(`one-of-${oneOf[0]}`);
  if (view.frame.messages.details.hints[name]) ids.push(`${name}-hint`);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
