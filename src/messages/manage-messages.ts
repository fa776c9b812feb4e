import type { StatusWord } from '../booking/appointment-status.js';
import type { ProblemWords } from './messages.js';

/** What happened to the appointment of a date, and what to do. */
interface DatedWords {
  readonly title: (date: string, time: string) => string;
  readonly next: string;
}

/** What is said where somebody looks up, cancels or moves an appointment. */
export interface ManageMessages {
  /** Name of the widget's region on the page. */
  readonly region: string;
  readonly findHeading: string;
  readonly reference: string;
  /** Where a customer's number finds the appointments too. */
  readonly referenceOrNumber: string;
  readonly referenceHint: string;
  /** The reference is known already: from a link, or from the page. */
  readonly referenceKnown: string;
  readonly otherReference: string;
  /** The second value: any of three. */
  readonly known: string;
  readonly knownHint: string;
  readonly find: string;
  readonly finding: string;
  readonly referenceMissing: string;
  readonly knownMissing: string;
  /** One answer whatever was wrong. */
  readonly notFound: ProblemWords;

  readonly listHeading: string;
  readonly ahead: string;
  readonly over: string;
  readonly none: ProblemWords;
  readonly email: string;
  readonly status: string;
  readonly statuses: Readonly<Record<StatusWord, string>>;
  readonly appointmentAt: (date: string, time: string) => string;
  readonly cancel: string;
  readonly change: string;
  readonly earlier: string;
  readonly seeking: string;
  readonly nothingEarlier: DatedWords;
  /** Why there is no button. */
  readonly notOnline: string;
  readonly another: string;
  readonly changedMeanwhile: ProblemWords;

  readonly cancelHeading: string;
  readonly cancelHint: string;
  readonly cancelConfirm: string;
  readonly keep: string;
  readonly cancelling: string;
  readonly notCancelled: string;
  /** After what went wrong. */
  readonly againOrContact: string;
  readonly cancelUnknownHeading: string;
  readonly cancelUnknown: string;
  readonly cancelUnknownLong: string;
  readonly cancelledHeading: string;
  readonly cancelledHint: string;
  readonly list: string;

  /** Above the dates. */
  readonly present: (date: string, time: string) => string;
  readonly moveHeading: string;
  readonly presentTime: string;
  readonly newTime: string;
  readonly staysUntil: string;
  readonly moveConfirm: string;
  readonly keepTime: string;
  readonly notMoved: string;
  readonly movingHeading: string;
  readonly moveUnknownHeading: string;
  readonly moveUnknown: string;
  readonly moveUnknownLong: string;
  readonly movedHeading: string;
  readonly entryUpdated: string;
  readonly entryReplaced: (date: string, time: string) => string;
  readonly referenceReplaced: string;
  readonly cancellingOld: DatedWords;
  readonly oldLeft: DatedWords;
  readonly cancelOld: string;
  readonly oldCancelled: (date: string, time: string) => string;
}
