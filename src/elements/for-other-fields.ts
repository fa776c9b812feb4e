import { html, type TemplateResult } from 'lit';
import { fieldsOfContact, fieldsOfPerson, forOtherKey } from '../booking/for-other.js';
import { customerField } from './customer-fields.js';
import type { FieldsView } from './field-parts.js';

/** Whether somebody else comes. */
export function forOtherBox({ frame, draft }: FieldsView): TemplateResult {
  return html`<div class="option for-other" part="option">
    <input
      type="checkbox"
      id=${forOtherKey}
      name=${forOtherKey}
      value="on"
      .checked=${Boolean(draft[forOtherKey])}
    /><label for=${forOtherKey}>${frame.messages.forOther.offer}</label>
  </div>`;
}

/** Who comes, and who is called and written to: two people, asked apart. */
export function twoPeople(view: FieldsView): TemplateResult {
  const { person, contact } = view.frame.messages.forOther;
  const other: FieldsView = { ...view, about: 'other' };
  return html`
    <fieldset class="person">
      <legend class="sub-heading">${person}</legend>
      ${fieldsOfPerson(view.fields).map((field) => customerField(other, field))}
    </fieldset>
    <fieldset class="person">
      <legend class="sub-heading">${contact}</legend>
      ${fieldsOfContact(view.fields).map((field) => customerField(view, field))}
    </fieldset>
  `;
}
