import { html, nothing, type TemplateResult } from 'lit';
import type { Replaced } from '../booking/manage-state.js';
import type { ConfirmedState } from '../booking/state.js';
import type { ConfirmedChange } from '../elements/qmatic-confirmation.js';
import { messageBox } from '../elements/message-box.js';
import { whenOf } from './manage-facts.js';
import { manageWords } from './manage-words.js';
import type { View } from './view.js';

/** What a confirmation says beside where it is a change of an appointment that was there. */
export interface ChangeShown {
  readonly change: ConfirmedChange;
  /** Above the facts: what became of the old appointment. */
  readonly above: TemplateResult;
}

/** 1 January 2020. */
const epoch = 1_577_836_800_000;

export function shownChange(view: View, { replaced }: ConfirmedState): ChangeShown | undefined {
  if (!replaced) return undefined;
  const [date, time] = whenOf(view, replaced.previous);
  const isMoved = replaced.old === 'moved';
  const manage = manageWords(view);
  return {
    change: {
      heading: manage.movedHeading,
      calendar: isMoved ? manage.entryUpdated : manage.entryReplaced(date, time),
      reference: isMoved ? undefined : manage.referenceReplaced,
      // A file of the same appointment counts up; minutes do so on every device, without anything being kept.
      sequence: isMoved ? Math.floor((view.now - epoch) / 60_000) : 0,
      isSettled: replaced.old !== 'cancelling',
    },
    above: html`<div class="notices">${ofOld(view, replaced, date, time)}</div>`,
  };
}

function ofOld(view: View, { old, asked }: Replaced, date: string, time: string): TemplateResult | typeof nothing {
  const manage = manageWords(view);
  switch (old) {
    case 'cancelled':
      return messageBox('success', manage.oldCancelled(date, time));
    case 'left':
      return messageBox(
        'warning',
        manage.oldLeft.title(date, time),
        manage.oldLeft.next,
        html`<button type="button" class="button" part="button" @click=${() => view.act({ type: 'old-cancel-wanted' })}>
          ${manage.cancelOld}
        </button>`,
      );
    case 'cancelling':
      // Mostly done before it could be read.
      return asked > 0
        ? messageBox('warning', manage.cancellingOld.title(date, time), manage.cancellingOld.next)
        : nothing;
    default:
      return nothing;
  }
}
