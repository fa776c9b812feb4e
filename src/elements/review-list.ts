import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../booking/customer.js';
import type { ReviewRow, ReviewSubject } from './review-rows.js';
import type { StepFrame } from './step-frame.js';
import { worded } from './worded.js';

const mask = '••••••';

/** What the rows of one review have in common. */
export interface ReviewView {
  readonly frame: StepFrame;
  /** What the page has settled. */
  readonly fixed: readonly ReviewSubject[];
  readonly busy: boolean;
  /** Labels of the masked values that are being shown. */
  readonly revealed: ReadonlySet<string>;
  readonly reveal: (label: string, shown: boolean) => void;
  readonly change: (subject: ReviewSubject, field: FormField | undefined) => void;
}

/** Facts with their Change buttons. */
export function reviewList(view: ReviewView, rows: readonly ReviewRow[]): TemplateResult {
  return html`<dl part="summary">
    ${rows.map(
      (row) =>
        html`<div class="row">
          <dt lang=${row.lang ?? nothing}>${row.label}</dt>
          ${value(view, row)}${changeButton(view, row)}
        </div>`,
    )}
  </dl>`;
}

function value({ frame, revealed, reveal }: ReviewView, row: ReviewRow): TemplateResult {
  const { label, values, masked, leftToRight } = row;
  const { common, review } = frame.messages;
  if (values.length === 0) return html`<dd class="muted">${common.notProvided}</dd>`;
  const lines = values.map(
    (line) => html`<span class="value" dir=${leftToRight ? 'ltr' : nothing}>${worded(line)}</span>`,
  );
  if (!masked) return html`<dd>${lines}</dd>`;
  const shown = revealed.has(label);
  return html`<dd class="masked">
    ${
      shown
        ? lines
        : html`<span
            ><span aria-hidden="true">${mask}</span><span class="visually-hidden">${review.hidden}</span></span
          >`
    }
    <button
      type="button"
      class="quiet-button"
      part="button"
      aria-pressed=${shown}
      @click=${() => reveal(label, !shown)}
    >
      <span aria-hidden="true">${review.show}</span>
      <span class="visually-hidden">${review.showSubject(label)}</span>
    </button>
  </dd>`;
}

/** "Change", and for who cannot see the row its subject too. */
function changeButton({ frame, fixed, busy, change }: ReviewView, row: ReviewRow): TemplateResult | typeof nothing {
  const { label, subject, field } = row;
  if (!subject || fixed.includes(subject)) return nothing;
  const { common, review } = frame.messages;
  return html`<dd class="acts">
    <button
      type="button"
      class="quiet-button"
      part="button"
      aria-disabled=${busy ? 'true' : nothing}
      @click=${() => change(subject, field)}
    >
      <span aria-hidden="true">${common.change}</span>
      <span class="visually-hidden">${review.changeSubject(label)}</span>
    </button>
  </dd>`;
}
