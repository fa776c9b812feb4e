import type { Notice } from '../booking/state.js';
import { whenOf } from './manage-facts.js';
import { manageWords } from './manage-words.js';
import type { ProblemWords } from '../messages/messages.js';
import type { NoticeWords } from './notices.js';
import type { View } from './view.js';

/** What did not happen, before why: whoever cancels or changes wants to know that first. */
export function manageProblem(
  view: Pick<View, 'frame' | 'state' | 'page'>,
  { title, next }: ProblemWords,
): ProblemWords | undefined {
  const { step } = view.state;
  const manage = manageWords(view);
  if (step === 'cancel') return { title: manage.notCancelled, next: `${title} ${manage.againOrContact}` };
  if (step === 'reschedule') return { title: manage.notMoved, next: `${title} ${manage.againOrContact}` };
  return step === 'find' || step === 'manage' ? { title, next: manage.againOrContact } : { title, next };
}

/** What is being looked for. */
export function manageLoading(view: View): string | undefined {
  const manage = manageWords(view);
  const texts: { readonly [step: string]: string } = { finding: manage.finding, seeking: manage.seeking };
  return texts[view.state.step];
}

/** Why somebody who looked up an appointment is asked again. */
export function manageNotice(view: View, notice: Notice): NoticeWords | undefined {
  const manage = manageWords(view);
  switch (notice.kind) {
    case 'appointment-not-found':
      return manage.notFound;
    case 'appointment-changed':
      return manage.changedMeanwhile;
    case 'nothing-earlier': {
      const [date, time] = whenOf(view, notice.appointment);
      return { title: manage.nothingEarlier.title(date, time), next: manage.nothingEarlier.next };
    }
    default:
      return undefined;
  }
}
