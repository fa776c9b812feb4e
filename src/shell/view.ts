import type { BookingAction } from '../booking/actions.js';
import type { BookingState } from '../booking/state.js';
import type { HoldPhase } from '../controller/hold-watch.js';
import type { Reads } from '../controller/reads.js';
import type { StepFrame } from '../elements/step-frame.js';
import type { BookingAttributes } from '../qmatic-booking.attributes.js';
import type { FormField } from '../booking/customer.js';
import type { Field } from '../booking/fields.js';
import type { Question } from '../booking/questions.js';
import type { AnnounceEvent } from '../elements/announce-event.js';
import type { DateView } from '../elements/date-events.js';
import type { Formats } from '../time/format.js';
import type { FreeTimeHelp } from './help.js';
import type { Words } from './words.js';

/** Everything that a screen is made of: facts in, acts out. */
export interface View {
  readonly state: BookingState;
  readonly reads: Reads;
  readonly frame: StepFrame;
  readonly page: BookingAttributes;
  readonly words: Words;
  readonly fields: readonly Field[];
  readonly peopleFields: readonly Field[];
  /** The page's own questions. */
  readonly questions: readonly Question[];
  /** Tag of the texts' language. */
  readonly language: string;
  readonly dateView: DateView;
  readonly hold: HoldPhase;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly silenced: (problem: object) => boolean;
  readonly announce: (event: AnnounceEvent) => void;
  readonly act: (action: BookingAction) => void;
  readonly retry: () => void;
  /** Asks the server anew for what is on screen. */
  readonly refresh: () => void;
  /** How days and times are written at a place in this zone. */
  readonly formatsOf: (timeZone: string) => Formats;
  /** Absent until it is fetched. */
  readonly help: FreeTimeHelp | undefined;
  readonly keepTime: () => void;
  readonly showDatesAs: (view: DateView) => void;
  readonly changeField: (field: FormField | undefined) => void;
  readonly fieldsRefused: () => void;
  readonly finish: () => void;
  readonly focusDates: () => void;
}
