import { html, nothing, type TemplateResult } from 'lit';
import type { NotificationChoice } from '../booking/customer.js';
import type { Field } from '../booking/fields.js';
import { fieldTraits } from './customer-field-traits.js';
import { labelText, oneOfText } from './customer-form-words.js';
import { dateOfBirthField } from './date-of-birth-field.js';
import {
  describedBy,
  fillsIn,
  errorId,
  errorLine,
  hint,
  isWrong,
  keyOf,
  oneOfId,
  type FieldsView,
} from './field-parts.js';

/** One question about the visitor, with its label, hint and error. */
export function customerField(view: FieldsView, field: Field): TemplateResult {
  if (field.name === 'dateOfBirth') return dateOfBirthField(view, field);
  const { name } = field;
  return html`
    ${field.oneOf?.[0] === name ? html`<p class="one-of" id=${oneOfId(view, field.oneOf)}>${oneOfText(field.oneOf, view.frame)}</p>` : nothing}
    <div class="field" part="field">
      <label for=${keyOf(view, name)}>${labelText(field, view)}</label>
      ${hint(view, field)}${errorLine(view, keyOf(view, name))}
      ${name === 'notes' ? notes(view, field) : line(view, field, name)}
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

function line(view: FieldsView, field: Field, name: keyof typeof fieldTraits): TemplateResult {
  const { autocomplete, type, inputmode, autocapitalize, width, direction } = fieldTraits[name];
  const key = keyOf(view, name);
  return html`<input
    id=${key}
    name=${key}
    class="input ${width ?? 'wide'}"
    part="input"
    type=${type ?? 'text'}
    autocomplete=${fillsIn(view) ? autocomplete : 'off'}
    inputmode=${inputmode ?? nothing}
    autocapitalize=${autocapitalize ?? nothing}
    autocorrect="off"
    spellcheck="false"
    writingsuggestions="false"
    dir=${direction ?? nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong(view, key)}
    aria-describedby=${describedBy(view, field)}
    .value=${view.draft[key] ?? ''}
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
