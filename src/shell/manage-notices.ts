import type { Notice } from '../booking/state.js';
import { whenOf } from './manage-facts.js';
import { manageWords } from './manage-words.js';
import type { NoticeWords } from './notices.js';
import type { View } from './view.js';

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
