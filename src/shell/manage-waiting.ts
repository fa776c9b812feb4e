import { html, type TemplateResult } from 'lit';
import { messageBox } from '../elements/message-box.js';
import { manageWords } from './manage-words.js';
import type { View } from './view.js';
import { askedInVain, waitingFor } from './waiting-screen.js';

/** What is shown while an appointment is being cancelled or moved. */
export function manageWaiting(view: View): TemplateResult | undefined {
  const { state, frame } = view;
  const { confirming } = frame.messages;
  const manage = manageWords(view);
  const sending = (title: string) => waitingFor(view, title, html`<p>${confirming.sending}</p>`);
  const unknown = (title: string, text: string, long: string, asked: number) =>
    waitingFor(view, title, messageBox('warning', text, asked >= askedInVain ? long : undefined));
  if (state.step === 'cancelling') {
    return state.asked === 0
      ? sending(manage.cancelling)
      : unknown(manage.cancelUnknownHeading, manage.cancelUnknown, manage.cancelUnknownLong, state.asked);
  }
  if (!state.memory.moving) return undefined;
  // Whether it was moved is mostly known at once; only a second question means that nothing is.
  const isUnknown = state.step === 'unknown' || (state.step === 'asking' && state.asked > 0);
  return isUnknown
    ? unknown(manage.moveUnknownHeading, manage.moveUnknown, manage.moveUnknownLong, state.asked)
    : sending(manage.movingHeading);
}
