import { html, nothing, type TemplateResult } from 'lit';
import { boxKey } from '../booking/answers.js';
import type { AskedQuestion } from '../booking/questions.js';
import { errorId, errorLine, isWrong, type FieldsView } from './field-parts.js';
import { worded } from './worded.js';

/** One of the page's own questions, with its label and error. */
export function questionField(view: FieldsView, question: AskedQuestion): TemplateResult {
  const { field, type, options } = question;
  if (type === 'radio' || (type === 'checkbox' && options.length > 0)) return choices(view, question);
  if (type === 'checkbox') {
    return html`<div class="field" part="field">${errorLine(view, field)}${box(view, question)}</div>`;
  }
  return html`<div class="field" part="field">
    <label for=${field}>${label(view, question)}</label>
    ${errorLine(view, field)}${control(view, question)}
  </div>`;
}

/** What is not required says so (WCAG 3.3.2). */
function label({ frame }: FieldsView, { label: { text, lang }, required }: AskedQuestion): TemplateResult {
  if (required) return worded({ text, lang });
  // The words around the label are in the widget's language, the label may be in another.
  const [before, after] = frame.messages.common.optional('\uFFFC').split('\uFFFC');
  return html`${before}${worded({ text, lang })}${after}`;
}

const described = (view: FieldsView, { field }: AskedQuestion) => (isWrong(view, field) ? errorId(field) : nothing);

function control(view: FieldsView, question: AskedQuestion): TemplateResult {
  const { field, type, required, options } = question;
  const value = view.draft[field] ?? '';
  switch (type) {
    case 'textarea':
      return html`<textarea
        id=${field}
        name=${field}
        class="input"
        part="input"
        rows="4"
        autocomplete="off"
        spellcheck="false"
        writingsuggestions="false"
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${isWrong(view, field)}
        aria-describedby=${described(view, question)}
        .value=${value}
      ></textarea>`;
    case 'select':
      return html`<select
        id=${field}
        name=${field}
        class="input wide"
        part="input"
        autocomplete="off"
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${isWrong(view, field)}
        aria-describedby=${described(view, question)}
      >
        <option value="" .selected=${value === ''}>${view.frame.messages.questions.choose}</option>
        ${options.map(
          ({ text, lang }, index) =>
            html`<option value=${index} lang=${lang ?? nothing} .selected=${value === String(index)}>${text}</option>`,
        )}
      </select>`;
    default:
      return html`<input
        id=${field}
        name=${field}
        class="input wide"
        part="input"
        autocomplete="off"
        spellcheck="false"
        writingsuggestions="false"
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${isWrong(view, field)}
        aria-describedby=${described(view, question)}
        .value=${value}
      />`;
  }
}

/** One of, or some of, what is offered. Nothing is chosen beforehand. */
function choices(view: FieldsView, question: AskedQuestion): TemplateResult {
  const { field, type, required, options } = question;
  const isRadio = type === 'radio';
  return html`<fieldset
    class="field"
    part="field"
    role=${isRadio ? 'radiogroup' : nothing}
    aria-required=${isRadio && required ? 'true' : nothing}
    aria-invalid=${isRadio ? isWrong(view, field) : nothing}
    aria-describedby=${described(view, question)}
  >
    <legend>${label(view, question)}</legend>
    ${errorLine(view, field)}
    <div class="options">
      ${options.map((option, index) => {
        const key = boxKey(field, index);
        return html`<div class="option" part="option">
          <input
            type=${isRadio ? 'radio' : 'checkbox'}
            id=${key}
            name=${isRadio ? field : key}
            value=${isRadio ? index : 'on'}
            .checked=${isRadio ? view.draft[field] === String(index) : Boolean(view.draft[key])}
          /><label for=${key}>${worded(option)}</label>
        </div>`;
      })}
    </div>
  </fieldset>`;
}

function box(view: FieldsView, question: AskedQuestion): TemplateResult {
  const { field, required } = question;
  return html`<div class="option" part="option">
    <input
      type="checkbox"
      id=${field}
      name=${field}
      value="on"
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${isWrong(view, field)}
      aria-describedby=${described(view, question)}
      .checked=${Boolean(view.draft[field])}
    /><label for=${field}>${label(view, question)}</label>
  </div>`;
}
