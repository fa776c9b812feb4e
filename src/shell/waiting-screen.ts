import { html, nothing, type TemplateResult } from 'lit';
import { canBeLeft } from '../booking/parts.js';
import type { PausedState, UndoingState } from '../booking/state.js';
import { heading } from '../elements/step-frame.js';
import { backIcon } from '../elements/icons.js';
import { messageBox } from '../elements/message-box.js';
import { isoInstant } from '../time/iso-instant.js';
import { notices, problemBox } from './notices.js';
import type { View } from './view.js';

/** How often the server is asked in vain before the visitor is told what else to do. */
const askedInVain = 6;

/** What is shown while the widget itself is at work: never blocks alone where the visitor is waiting for an answer. */
export function waitingScreen(view: View): TemplateResult {
  const { state, frame } = view;
  const { confirming, common } = frame.messages;
  switch (state.step) {
    case 'unknown':
      return screen(
        view,
        confirming.unknownHeading,
        messageBox('warning', confirming.unknown, state.asked >= askedInVain ? confirming.unknownLong : undefined),
      );
    case 'undoing':
      return screen(
        view,
        frame.messages.group.undoingHeading,
        messageBox(
          'warning',
          frame.messages.group.undoing,
          state.asked >= askedInVain ? frame.messages.group.undoingLong(references(state)) : undefined,
        ),
      );
    case 'paused':
      return pausedScreen(view, state);
    case 'confirming':
      return screen(view, confirming.heading, html`<p>${confirming.sending}</p>`);
    case 'reserving':
      return state.confirming
        ? screen(view, confirming.heading, html`<p>${confirming.sending}</p>`)
        : screen(view, common.loading, blocks());
    case 'checking':
      return screen(view, common.loading, blocks());
    default:
      return html`<div class="screen waiting">
        ${notices(view, undefined)}${state.problem ? retry(view) : blocks()}
      </div>`;
  }
}

/** Whoever helps needs to know which appointment is meant. */
const references = ({ beside }: UndoingState): string => beside.booked.map(({ id }) => id).join(', ');

/** The server must not be written to for some minutes: until when, what happens then, and the way back. */
function pausedScreen(view: View, { until, next }: PausedState): TemplateResult {
  const { frame, act } = view;
  const { pause, common } = frame.messages;
  const end = frame.formats.timeOf(isoInstant(until), next.wish.branch.timeZone);
  const back = html`<button
    type="button"
    class="quiet-button back"
    part="back-button"
    @click=${() => act({ type: 'went-back' })}
  >
    ${backIcon}${common.back}
  </button>`;
  return screen(
    view,
    pause.heading,
    messageBox('info', pause.until(end), pause.goesOn),
    canBeLeft(next) ? back : nothing,
  );
}

/** The step's element could not be fetched. */
export function missingScreen(view: View, code: string): TemplateResult {
  return html`<div class="screen waiting">${problemBox(view, { code, retryable: true, status: undefined })}</div>`;
}

function screen(
  view: View,
  title: string,
  content: TemplateResult,
  back: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="screen waiting">
    ${back}${heading(view.frame.headingLevel, title, { id: 'heading', class: 'heading', part: 'heading' })} ${content}
  </div>`;
}

function retry(view: View): TemplateResult | typeof nothing {
  const { state, frame } = view;
  if (!state.problem?.retryable) return nothing;
  return html`<div class="actions">
    <button type="button" class="button" part="button" @click=${view.retry}>${frame.messages.common.tryAgain}</button>
  </div>`;
}

/** Grey blocks of about the final size; they appear after a moment, so that a quick answer does not flash. */
export function blocks(): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true"><span></span><span></span><span></span><span></span></div>`;
}
