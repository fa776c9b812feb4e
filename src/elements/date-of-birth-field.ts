import { html, nothing, type TemplateResult } from 'lit';
import type { DatePart } from '../booking/date-of-birth.js';
import type { Field } from '../booking/fields.js';
import { labelText } from './customer-form-words.js';
import { errorId, errorLine, errorOf, fillsIn, hint, hintText, keyOf, type FieldsView } from './field-parts.js';

/** Three texts, not a calendar: people know their date of birth by heart. */
export function dateOfBirthField(view: FieldsView, asked: Field): TemplateResult {
  const { details } = view.frame.messages;
  const field = keyOf(view, 'dateOfBirth');
  const error = errorOf(view, field);
  const part = (name: DatePart, label: string) => {
    const wrong = error !== undefined && (error.part ?? name) === name;
    const key = `${field}.${name}`;
    return html`
      <div class="field">
        <label for=${key}>${label}</label>
        <input
          id=${key}
          name=${key}
          class="input ${name}"
          part="input"
          inputmode="numeric"
          autocomplete=${fillsIn(view) ? `bday-${name}` : 'off'}
          autocorrect="off"
          spellcheck="false"
          writingsuggestions="false"
          aria-required=${asked.required ? 'true' : nothing}
          aria-invalid=${wrong}
          aria-describedby=${wrong ? errorId(field) : nothing}
          .value=${view.draft[key] ?? ''}
        />
      </div>
    `;
  };
  return html`
    <fieldset class="field" part="field" aria-describedby=${hintText(view, 'dateOfBirth') ? `${field}-hint` : nothing}>
      <legend>${labelText(asked, view)}</legend>
      ${hint(view, asked)}${errorLine(view, field)}
      <div class="date-parts">
        ${part('day', details.day)}${part('month', details.month)}${part('year', details.year)}
      </div>
    </fieldset>
  `;
}
