import { css, html, type TemplateResult } from 'lit';
import type { CalendarDay, ClockTime } from '../booking/model.js';
import { clockIcon } from './icons.js';
import { messageBox } from './message-box.js';
import type { StepFrame } from './step-frame.js';

/** The time that is held for the visitor. */
export interface Deadline {
  readonly day: CalendarDay;
  readonly time: ClockTime;
  /** `held`: quiet; `expiring`: the last two minutes; `lapsed`: no longer held. */
  readonly phase: 'held' | 'expiring' | 'lapsed';
  /** The end of it on the branch's clock, already written for the visitor. */
  readonly until: string;
}

/**
 * Until when the time is held: a clock time, never ticking seconds (WCAG 2.2.1, 2.2.2). No live region: the shell
 * announces the warning and the end. The line can take the focus after "Keep this time" has gone with its box.
 */
export function deadline(frame: StepFrame, { day, time, phase, until }: Deadline, keep: () => void): TemplateResult {
  const { details } = frame.messages;
  const [date, clock] = [frame.formats.dayWithoutYear(day), frame.formats.time(time)];
  switch (phase) {
    case 'held':
      return html`<p class="deadline" part="deadline" tabindex="-1">
        ${clockIcon}<span>${details.held(date, clock, until)}</span>
      </p>`;
    case 'expiring':
      return html`<div part="deadline">
        ${messageBox(
          'warning',
          details.expiring(until),
          undefined,
          html`<button type="button" class="button" part="button" @click=${keep}>${details.keep}</button>`,
        )}
      </div>`;
    case 'lapsed':
      return html`<div part="deadline">${messageBox('info', details.lapsed(date, clock))}</div>`;
  }
}

export const deadlineStyles = css`
  .deadline {
    display: flex;
    gap: 0.5em;
    align-items: start;
    color: var(--_text-muted, #4d5661);
    font-variant-numeric: tabular-nums;
  }

  .deadline > svg {
    margin-block-start: 0.125em;
  }
`;
