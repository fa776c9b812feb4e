import { html, nothing, type TemplateResult } from 'lit';
import { datePartKey } from '../booking/customer.js';
import type { DatePart } from '../booking/date-of-birth.js';
import type { Field } from '../booking/fields.js';
import { labelText } from './customer-form-words.js';
import { errorId, errorLine, errorOf, hint, type FieldsView } from './field-parts.js';

/** Three texts, not a calendar: people know their date of birth by heart. */
export function dateOfBirthField(view: FieldsView, field: Field): TemplateResult {
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
