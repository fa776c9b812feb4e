import { html, nothing, type TemplateResult } from 'lit';
import { datePartKey, type FieldError, type FormField, type NotificationChoice } from '../booking/customer.js';
import type { DatePart } from '../booking/date-of-birth.js';
import type { Field } from '../booking/fields.js';
import type { Draft } from '../booking/state.js';
import { fieldTraits } from './customer-field-traits.js';
import { errorText, labelText, oneOfText } from './customer-form-words.js';
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

/** One question about the visitor, with its label, hint and error. */
export function customerField(view: FieldsView, field: Field): TemplateResult {
  if (field.name === 'dateOfBirth') return dateOfBirth(view, field);
  const { name } = field;
  return html`
    ${field.oneOf?.[0] === name ? html`<p class="one-of" id="one-of-${name}">${oneOfText(field.oneOf, view.frame)}</p>` : nothing}
    <div class="field" part="field">
      <label for=${name}>${labelText(field, view.frame)}</label>
      ${hint(view, field)}${errorLine(view, name)} ${name === 'notes' ? notes(view, field) : line(view, field, name)}
    </div>
  `;
}

/** How the visitor wants to be told: one of the choices that the asked fields allow. Nothing is chosen beforehand. */
export function notificationField(view: FieldsView, choices: readonly NotificationChoice[]): TemplateResult {
  const { details } = view.frame.messages;
  const { draft } = view;
  return html`
    <fieldset
      class="field"
      part="field"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${isWrong(view, 'notification')}
      aria-describedby=${isWrong(view, 'notification') ? errorId('notification') : nothing}
    >
      <legend>${details.notify}</legend>
      ${errorLine(view, 'notification')}
      <div class="options">
        ${choices.map(
          (choice) => html`
            <div class="option" part="option">
              <input
                type="radio"
                id="notification-${choice}"
                name="notification"
                value=${choice}
                .checked=${draft['notification'] === choice}
              /><label for="notification-${choice}">${details.notifyChoices[choice]}</label>
            </div>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** The id of the control that takes the focus for a question. */
export function controlId(field: FormField, part: DatePart = 'day'): string {
  if (field === 'notification') return 'notification';
  return field === 'dateOfBirth' ? datePartKey(part) : field;
}

function line(view: FieldsView, field: Field, name: keyof typeof fieldTraits): TemplateResult {
  const { autocomplete, type, inputmode, autocapitalize, width, direction } = fieldTraits[name];
  return html`<input
    id=${name}
    name=${name}
    class="input ${width ?? 'wide'}"
    part="input"
    type=${type ?? 'text'}
    autocomplete=${view.autofill ? autocomplete : 'off'}
    inputmode=${inputmode ?? nothing}
    autocapitalize=${autocapitalize ?? nothing}
    autocorrect="off"
    spellcheck="false"
    writingsuggestions="false"
    dir=${direction ?? nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong(view, name)}
    aria-describedby=${describedBy(view, field)}
    .value=${view.draft[name] ?? ''}
  />`;
}

function notes(view: FieldsView, field: Field): TemplateResult {
  return html`<textarea
    id="notes"
    name="notes"
    class="input"
    part="input"
    rows="4"
    autocomplete="off"
    autocorrect="off"
    spellcheck="false"
    writingsuggestions="false"
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong(view, 'notes')}
    aria-describedby=${describedBy(view, field)}
    .value=${view.draft['notes'] ?? ''}
  ></textarea>`;
}

/** Three texts, not a calendar: people know their date of birth by heart. */
function dateOfBirth(view: FieldsView, field: Field): TemplateResult {
  const { details } = view.frame.messages;
  const error = errorOf(view, 'dateOfBirth');
  const part = (name: DatePart, label: string) => {
    const wrong = error !== undefined && (error.part ?? name) === name;
    const key = datePartKey(name);
    return html`
      <div class="field">
        <label for=${key}>${label}</label>
        <input
          id=${key}
          name=${key}
          class="input ${name}"
          part="input"
          inputmode="numeric"
          autocomplete=${view.autofill ? `bday-${name}` : 'off'}
          autocorrect="off"
          spellcheck="false"
          writingsuggestions="false"
          aria-required=${field.required ? 'true' : nothing}
          aria-invalid=${wrong}
          aria-describedby=${wrong ? errorId('dateOfBirth') : nothing}
          .value=${view.draft[key] ?? ''}
        />
      </div>
    `;
  };
  return html`
    <fieldset class="field" part="field" aria-describedby=${details.hints.dateOfBirth ? 'dateOfBirth-hint' : nothing}>
      <legend>${labelText(field, view.frame)}</legend>
      ${hint(view, field)}${errorLine(view, 'dateOfBirth')}
      <div class="date-parts">
        ${part('day', details.day)}${part('month', details.month)}${part('year', details.year)}
      </div>
    </fieldset>
  `;
}

const errorId = (name: FormField) => `${name}-error`;
const errorOf = (view: FieldsView, name: FormField) => view.errors.find(({ field }) => field === name);
const isWrong = (view: FieldsView, name: FormField) => errorOf(view, name) !== undefined;

function hint({ frame }: FieldsView, { name }: Field): TemplateResult | typeof nothing {
  const text = frame.messages.details.hints[name];
  return text ? html`<p class="hint" id="${name}-hint">${text}</p>` : nothing;
}

function errorLine(view: FieldsView, name: FormField): TemplateResult | typeof nothing {
  const error = errorOf(view, name);
  if (!error) return nothing;
  return html`<p class="error" part="error" id=${errorId(name)}>
    <span class="visually-hidden">${view.frame.messages.common.errorPrefix} </span
    >${errorText(error, view.fields, view.frame)}
  </p>`;
}

/** The error first: it is what the visitor came back for. */
function describedBy(view: FieldsView, { name, oneOf }: Field): string | typeof nothing {
  const ids: string[] = [];
  if (isWrong(view, name)) ids.push(errorId(name));
  if (oneOf) ids.push(`one-of-${oneOf[0]}`);
  if (view.frame.messages.details.hints[name]) ids.push(`${name}-hint`);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
