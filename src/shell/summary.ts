import { html, nothing, type TemplateResult } from 'lit';
import { questions } from '../booking/progress.js';
import type { BookingState, Step } from '../booking/state.js';
import { heading } from '../elements/step-frame.js';
import { worded } from '../elements/worded.js';
import type { View } from './view.js';

/** Steps that ask something. The review and the confirmation list everything themselves. */
const askingSteps: ReadonlySet<Step> = new Set([
  'service',
  'people',
  'branch',
  'date',
  'time',
  'reserving',
  'details',
] as const);

interface Row {
  readonly label: string;
  readonly values: readonly unknown[];
}

/** What is chosen so far, for the column beside the question; hidden by the styles where there is no room for one. */
export function summary(view: View): TemplateResult | typeof nothing {
  const { state, frame } = view;
  const rows = askingSteps.has(state.step) ? chosenRows(view) : [];
  if (rows.length === 0) return nothing;
  return html`<div class="summary" part="summary">
    ${heading(frame.headingLevel + 1, frame.messages.common.chosenSoFar, { id: 'chosen-so-far', class: 'label' })}
    <dl>
      ${rows.map(
        ({ label, values }) =>
          html`<div>
            <dt>${label}</dt>
            ${values.map((value) => html`<dd>${value}</dd>`)}
          </div>`,
      )}
    </dl>
  </div>`;
}

/** All but what the present step asks. */
function chosenRows({ state, frame, words }: View): readonly Row[] {
  const { memory, step } = state;
  const { messages, formats } = frame;
  const { review } = messages;
  const { services, branch } = words.chosen(memory);
  const rows: readonly (Row | undefined | false)[] = [
    step !== 'service' && row(review.service, services.map(worded)),
    hasPeople(state) && row(review.people, [formats.number(memory.people)]),
    step !== 'branch' && row(review.branch, branch ? [worded(branch)] : []),
    row(review.date, memory.day ? [formats.day(memory.day)] : []),
    row(review.time, memory.time ? [formats.time(memory.time)] : []),
  ];
  return rows.filter((each) => each !== undefined && each !== false);
}

function row(label: string, values: readonly unknown[]): Row | undefined {
  return values.length > 0 ? { label, values } : undefined;
}

/** Whether the number of people was asked and answered. */
function hasPeople(state: BookingState): boolean {
  return 'wish' in state && questions(state.plan, state.memory).includes('people');
}
