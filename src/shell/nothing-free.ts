import { html, nothing, type TemplateResult } from 'lit';
import { questions } from '../booking/progress.js';
import { clockIcon } from '../elements/icons.js';
import type { OtherAnswer } from '../elements/qmatic-no-availability.js';
import { heading } from '../elements/step-frame.js';
import type { View } from './view.js';

/** Why nothing is free, as far as it is known; nothing where the page says it itself. */
export function whyNothing(view: View): TemplateResult | typeof nothing {
  const { reads, state, frame, silenced } = view;
  const list = reads.emptyList(state);
  if (list && silenced(list)) return nothing;
  const { messages, formats, headingLevel } = frame;
  const { forPeople, until } = messages.nothingFree;
  const { title, next } = messages.problem.noDates;
  const { people } = state.memory;
  const lastDay = reads.nothingUntil(state);
  return html`<div class="message info-tone" part="message">
    ${clockIcon} ${heading(headingLevel + 1, title, { id: 'nothing-free', class: 'title' })}
    ${people > 1 ? html`<p>${forPeople(people, formats.number(people))}</p>` : nothing}
    ${lastDay ? html`<p>${until(formats.day(lastDay))}</p>` : nothing}
    <p>${next}</p>
  </div>`;
}

/** The questions that can be answered otherwise. */
export function otherAnswers({ state }: View, hasOthers: boolean): readonly OtherAnswer[] {
  const { plan, memory } = state;
  const asked = questions(plan, memory);
  const fewer = memory.people > 1 && asked.includes('people');
  const branch = hasOthers || asked.includes('branch');
  return [
    ...(branch ? (['branch'] as const) : []),
    ...(fewer ? (['people'] as const) : []),
    ...(asked.includes('service') ? (['service'] as const) : []),
  ];
}
