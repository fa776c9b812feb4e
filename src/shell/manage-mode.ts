import type { TemplateResult } from 'lit';
import type { BookingState, ConfirmedState, Notice } from '../booking/state.js';
import { manageProtocol } from '../controller/manage.js';
import type { ManageProtocol } from '../controller/settings.js';
import type { ProblemWords } from '../messages/messages.js';
import { shownChange, type ChangeShown } from './manage-confirmation.js';
import { manageLoading, manageNotice, manageProblem } from './manage-notices.js';
import { manageScreen, presentTime } from './manage-screens.js';
import { manageTitle } from './manage-titles.js';
import { manageWaiting } from './manage-waiting.js';
import { manageWords } from './manage-words.js';
import type { NoticeWords } from './notices.js';
import type { View } from './view.js';

/** All that the widget needs beside a booking where an appointment is looked up; fetched only then. */
export interface ManageMode extends ManageProtocol {
  /** What is on screen for a state; `undefined` for one that is not of this mode. */
  readonly screen: (view: View, state: BookingState) => TemplateResult | undefined;
  /** The same while a write is under way. */
  readonly waiting: (view: View) => TemplateResult | undefined;
  /** What a confirmation says beside where it is a change. */
  readonly change: (view: View, state: ConfirmedState) => ChangeShown | undefined;
  /** Above the dates: the appointment for which a new time is chosen. */
  readonly present: (view: View) => TemplateResult | undefined;
  /** Name of the widget's region. */
  readonly region: (view: Pick<View, 'frame' | 'page'>) => string;
  readonly title: (view: Pick<View, 'frame' | 'page'>, state: BookingState) => string | undefined;
  /** The words for a problem, said for what was wanted here. */
  readonly problemWords: (
    view: Pick<View, 'frame' | 'state' | 'page'>,
    words: ProblemWords,
  ) => ProblemWords | undefined;
  /** What is said when a read takes long. */
  readonly loading: (view: View) => string | undefined;
  readonly noticeText: (view: View, notice: Notice) => NoticeWords | undefined;
}

export const manageMode: ManageMode = {
  ...manageProtocol,
  screen: manageScreen,
  waiting: manageWaiting,
  change: shownChange,
  present: presentTime,
  region: (view) => manageWords(view).region,
  title: (view, state) => manageTitle(state, manageWords(view)),
  problemWords: manageProblem,
  loading: manageLoading,
  noticeText: manageNotice,
};
