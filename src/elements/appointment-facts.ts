import { css, html, nothing, type TemplateResult } from 'lit';
import type { BookingFacts } from '../booking/facts.js';
import type { ManageFrame } from './manage-frame.js';
import type { StepFrame } from './step-frame.js';
import { isolate } from './isolate.js';
import { worded } from './worded.js';

/** Where and what for, under a date that stands above it. */
export function appointmentFacts(facts: BookingFacts, frame: StepFrame, further: unknown = nothing): TemplateResult {
  const { messages, formats } = frame;
  const { branch, services, people } = facts;
  return html`<dl class="facts" part="summary">
    ${appointmentFact(
      messages.review.service,
      services.map((service) => html`<div>${worded(service)}</div>`),
    )}
    ${appointmentFact(
      messages.review.branch,
      html`<div>${worded(branch.name)}</div>
        ${branch.address.map((line) => html`<div><bdi>${line}</bdi></div>`)}
        ${branch.phone ? html`<div>${messages.branch.phone(isolate(branch.phone))}</div>` : nothing}`,
    )}
    ${people === undefined ? nothing : appointmentFact(messages.review.people, formats.number(people))} ${further}
  </dl>`;
}

export function appointmentFact(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** "Tuesday 12 May 2026, 9:30" */
export function whenText({ day, time }: BookingFacts, { messages, formats }: ManageFrame): string {
  return messages.manage.appointmentAt(formats.day(day), formats.time(time));
}

export const appointmentFactsStyles = css`
  .facts {
    display: grid;
    gap: 0.5em;
    margin: 0;
  }

  .facts > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 1em;
  }

  .facts dt {
    color: var(--_text-muted, #4d5661);
  }

  .facts dd {
    margin: 0;
  }

  .when {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }

  .card {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_border, #767f8a);
    border-radius: var(--_radius, 0.375em);
    background: var(--_surface-raised, #fff);
  }

  .card .actions {
    margin-block-start: 0.25em;
  }

  @container (max-width: 35.99em) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .facts dt {
      font-size: 0.875em;
    }
  }
`;
