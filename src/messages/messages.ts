import type { FieldName } from '../booking/fields.js';
import type { PersonField } from '../booking/for-other.js';

/**
 * Every sentence that the widget says, by the place where it is said. Where a value is needed the message is a
 * function: word order and plurals belong to the language. Dates, times and numbers come in already written for
 * the visitor (`time/format.ts`).
 */
export interface Messages {
  readonly common: CommonMessages;
  readonly service: ServiceMessages;
  readonly branch: BranchMessages;
  readonly earliest: EarliestMessages;
  readonly nothingFree: NothingFreeMessages;
  readonly people: PeopleMessages;
  readonly group: GroupMessages;
  readonly date: DateMessages;
  readonly time: TimeMessages;
  readonly details: DetailsMessages;
  readonly forOther: ForOtherMessages;
  readonly questions: QuestionMessages;
  readonly review: ReviewMessages;
  readonly confirming: ConfirmingMessages;
  readonly pause: PauseMessages;
  readonly kiosk: KioskMessages;
  readonly dialog: DialogMessages;
  readonly confirmation: ConfirmationMessages;
  readonly place: PlaceMessages;
  readonly qrCode: QrCodeMessages;
  readonly problem: ProblemMessages;
}

export interface CommonMessages {
  /** Name of the widget's region on the page. */
  readonly region: string;
  readonly back: string;
  readonly continue: string;
  readonly change: string;
  readonly tryAgain: string;
  readonly loading: string;
  readonly stillLoading: string;
  /** Over the list of what is already chosen, beside the question. */
  readonly chosenSoFar: string;
  readonly step: (index: string, total: string) => string;
  /** Said before an error's own sentence, for those who do not see its colour. */
  readonly errorPrefix: string;
  readonly errorSummary: string;
  readonly optional: (label: string) => string;
  readonly notProvided: string;
  readonly copied: string;
  readonly copy: string;
  /** Hidden addition to a link that opens elsewhere. */
  readonly moreAbout: (name: string) => string;
  /** "Times are local time in Utrecht." */
  readonly localTime: (place: string) => string;
}

export interface ServiceMessages {
  readonly heading: string;
  readonly headingSeveral: (most: string) => string;
  readonly filter: string;
  readonly found: (count: number, written: string) => string;
  readonly noneFound: string;
  readonly shownFirst: (shown: string, total: string) => string;
  readonly bring: string;
  readonly cost: (cost: string) => string;
  readonly chooseOne: string;
  readonly loading: string;
  readonly moreInformation: string;
  /** A link; it leaves the booking open. */
  readonly moreAbout: (name: string) => string;
  /** How many of several are chosen so far. */
  readonly chosen: (chosen: string, most: string) => string;
  /** Why no further one can be chosen, and what to do. `count` is at least 2. */
  readonly limitReached: (count: number, written: string) => string;
  readonly cannotCombine: string;
  /** Stands below the list. */
  readonly someCannotCombine: string;
  /** Why the visitor cannot go on, and what to do: the chosen services do not go together. */
  readonly remove: string;
  /** How long all chosen services take. */
  readonly together: (duration: string) => string;
  /** What follows from the choice, said before anything is changed. */
  readonly notAtBranch: (branch: string) => string;
  /** Over the services without a group, where others have one. */
  readonly otherGroup: string;
}

export interface BranchMessages {
  readonly heading: string;
  readonly filter: string;
  readonly found: (count: number, written: string) => string;
  readonly noneFound: string;
  readonly shownFirst: (shown: string, total: string) => string;
  readonly chooseOne: string;
  readonly loading: string;
  readonly phone: (number: string) => string;
  /** A link; it leaves the booking open. */
  readonly moreAbout: (name: string) => string;
  readonly alphabetical: string;
}

/** Above the list of locations, and in it. Days are short: "Tue 12 May". */
export interface EarliestMessages {
  readonly find: string;
  /** The words of the button while it looks. */
  readonly looking: string;
  readonly again: string;
  /** Stands where the result will be. */
  readonly asked: (asked: string, total: string) => string;
  readonly found: (day: string, time: string, place: string) => string;
  readonly choose: string;
  readonly none: string;
  readonly failed: string;
  /** Some locations gave no answer; what was found stands all the same. */
  readonly incomplete: string;
  readonly atBranch: (day: string, time: string) => string;
  readonly noneAtBranch: string;
  readonly lookingAtBranch: string;
  /** The location gave no answer. */
  readonly unknownAtBranch: string;
  readonly nearMe: string;
  readonly locating: string;
  readonly nearestFirst: string;
  readonly positionRefused: string;
  readonly positionFailed: string;
  readonly distance: (distance: string) => string;
}

/** In place of the calendar where no date is free. */
export interface NothingFreeMessages {
  /** `count` is at least 2. */
  readonly forPeople: (count: number, written: string) => string;
  /** The last day that the server named, and that turned out to have no times. */
  readonly until: (date: string) => string;
  readonly elsewhere: string;
  readonly find: string;
  readonly looking: string;
  /** A button; pressing it picks the location, the day and the time. */
  readonly offer: (place: string, day: string, time: string) => string;
  readonly found: (count: number, written: string) => string;
  readonly noneElsewhere: string;
  readonly chooseBranch: string;
  readonly chooseService: string;
  readonly choosePeople: string;
  readonly again: string;
}

export interface PeopleMessages {
  readonly heading: string;
  readonly hint: string;
  readonly label: string;
  readonly fewer: string;
  readonly more: string;
  readonly people: (count: number, written: string) => string;
  readonly takes: (people: string, duration: string) => string;
  readonly wrong: (most: string) => string;
}

/** Where nothing is free for all people of a group together. */
export interface GroupMessages {
  readonly looking: string;
  readonly title: (people: string) => string;
  readonly fewer: (people: string, date: string) => string;
  readonly takeFewer: (people: string) => string;
  readonly none: string;
  /** `first` and `second` say when and for how many. */
  readonly parts: (date: string, first: string, second: string) => string;
  readonly part: (time: string, people: string) => string;
  readonly takeParts: string;
  /** The second could not be booked, and so the first was given back. */
  readonly notBooked: string;
  readonly notBookedNext: string;
  readonly undoingHeading: string;
  readonly undoing: string;
  /** The first cannot be given back for a while; `reference` is its id. */
  readonly undoingLong: (reference: string) => string;
  readonly bothBooked: string;
  readonly addSecond: string;
  readonly second: string;
}

export interface DateMessages {
  readonly heading: string;
  /** Shown above the calendar; also said when the month was changed. `first` and `next` are full dates. */
  readonly freeInMonth: (count: number, written: string, month: string) => string;
  readonly firstFree: (date: string) => string;
  readonly noneInMonth: (month: string) => string;
  readonly nextFree: (date: string) => string;
  readonly goToFirstFree: (date: string) => string;
  readonly goToNextFree: (date: string) => string;
  readonly previousMonth: (month: string) => string;
  readonly nextMonth: (month: string) => string;
  readonly today: (date: string) => string;
  /** Name of the first day of all that is free; `date` may already say "today". */
  readonly firstFreeDay: (date: string) => string;
  readonly noTimes: (date: string) => string;
  readonly noTimesNearest: (date: string, nearest: string) => string;
  readonly bookUntil: (date: string) => string;
  readonly bookFrom: (date: string) => string;
  readonly loading: string;
  readonly showAsList: string;
  readonly showAsCalendar: string;
  readonly showMore: (count: number, written: string) => string;
  readonly chooseOne: string;
  readonly nearest: (dates: string) => string;
}

export interface TimeMessages {
  readonly heading: (date: string) => string;
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly chooseOne: string;
  readonly loading: string;
  readonly loaded: (count: number, written: string, date: string) => string;
  readonly holdHint: (minutes: string) => string;
  readonly reserving: (time: string) => string;
  readonly chooseAnotherDate: string;
  readonly none: (date: string) => string;
  /** Over the buttons of the free dates before and after one without times. */
  readonly nearestDates: string;
  readonly taken: (date: string, time: string) => string;
  readonly nearest: (times: string) => string;
  readonly showMore: (count: number, written: string) => string;
}

export interface DetailsMessages {
  readonly heading: string;
  readonly allRequired: string;
  readonly held: (date: string, time: string, until: string) => string;
  readonly heldAgain: (until: string) => string;
  readonly expiring: (until: string) => string;
  readonly keep: string;
  readonly lapsed: (date: string, time: string) => string;
  /** A link that opens in a new tab, so that nothing typed is lost: the words say so. */
  readonly privacy: string;
  readonly labels: Readonly<Record<FieldName, string>>;
  readonly hints: Readonly<Partial<Record<FieldName, string>>>;
  readonly missing: Readonly<Record<FieldName, string>>;
  /** Heads the fields of somebody who comes along: "Person 2". */
  readonly person: (person: string) => string;
  /** A label or an error that is about them. */
  readonly ofPerson: (person: string, text: string) => string;
  readonly missingOfPerson: (person: string, label: string) => string;
  /** Both the hint before the fields and the error after them. */
  readonly missingOneOf: (labels: string) => string;
  readonly tooLong: (label: string, most: string) => string;
  readonly emailWrong: string;
  readonly phoneWrong: string;
  readonly dateWrong: string;
  readonly dateFuture: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly notify: string;
  readonly notifyMissing: string;
  readonly notifyChoices: Readonly<Record<'email' | 'sms' | 'both' | 'none', string>>;
}

/** Where the appointment may be for somebody else than who makes it. */
export interface ForOtherMessages {
  /** A box to tick. */
  readonly offer: string;
  /** Over what is asked about the person who comes. */
  readonly person: string;
  /** Over what is asked about who makes the appointment. */
  readonly contact: string;
  readonly labels: Readonly<Record<PersonField, string>>;
  readonly missing: Readonly<Record<PersonField, string>>;
  /** Before the name of who made the appointment: in the notes for staff, and on the review. */
  readonly contactLabel: string;
}

/** The page's own questions. */
export interface QuestionMessages {
  readonly missing: (label: string) => string;
  readonly chooseFrom: (label: string) => string;
  /** The first entry of a list to choose from. */
  readonly choose: string;
  readonly tooLongTogether: (most: string) => string;
}

export interface ReviewMessages {
  readonly heading: string;
  readonly notBookedYet: string;
  readonly service: string;
  readonly people: string;
  readonly branch: string;
  readonly date: string;
  readonly time: string;
  readonly duration: string;
  readonly bring: string;
  readonly cost: string;
  readonly changeSubject: (subject: string) => string;
  readonly notification: string;
  readonly confirm: string;
  /** The words of the button while the request runs. */
  readonly sending: string;
  readonly show: string;
  readonly showSubject: (subject: string) => string;
  /** Said in place of a value that is not shown. */
  readonly hidden: string;
}

export interface ConfirmingMessages {
  readonly heading: string;
  readonly sending: string;
  readonly unknownHeading: string;
  readonly unknown: string;
  readonly unknownLong: string;
}

/** The minutes in which the server takes no bookings. */
export interface PauseMessages {
  readonly heading: string;
  readonly until: (time: string) => string;
  readonly goesOn: string;
  /** The time that is held ends in those minutes. */
  readonly holdEnds: (start: string, end: string) => string;
}

/** On a computer that many people use. */
export interface KioskMessages {
  readonly heading: string;
  readonly warning: (seconds: string) => string;
  readonly stay: string;
}

/** Around the widget where a button opens it. */
export interface DialogMessages {
  readonly close: string;
}

export interface ConfirmationMessages {
  readonly heading: string;
  readonly service: string;
  readonly bring: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly copyReference: string;
  readonly manage: string;
  readonly manageHint: string;
  readonly copyManage: string;
  /** Where a button cannot copy: the text has been selected. */
  readonly copyByHand: string;
  readonly callToChange: (phone: string) => string;
  readonly addToCalendar: string;
  readonly calendarTitle: (service: string, branch: string) => string;
  readonly print: string;
  readonly another: string;
  readonly finish: string;
  readonly notifiedByEmail: string;
  readonly notifiedBySms: string;
  readonly noMail: string;
}

/** Where a branch is. */
export interface PlaceMessages {
  /** A link to a page; it leaves the booking open. */
  readonly map: (name: string) => string;
  /** A link that opens the visitor's own map application. */
  readonly mapApp: (name: string) => string;
  /** Behind a link that an editor wrote: where it leads. */
  readonly leadsTo: (host: string) => string;
}

/** The picture on the confirmation that a scanner reads. */
export interface QrCodeMessages {
  readonly heading: string;
  readonly hint: string;
  /** Before the text that is in the picture. */
  readonly contains: string;
}

/** What happened and what to do next, for each stable code of an error. */
export interface ProblemMessages {
  readonly codes: Readonly<Record<ProblemCode, ProblemWords>>;
  readonly slotNotOffered: (date: string, time: string) => string;
  readonly branchNotOffered: (branch: string) => string;
  readonly serviceNotOffered: (branch: string) => string;
  readonly unknownService: string;
  /** The page named several services that do not go together. */
  readonly servicesNotTogether: string;
  readonly unknownBranch: string;
  readonly noServices: ProblemWords;
  readonly noBranches: ProblemWords;
  readonly noBranchesTogether: ProblemWords;
  readonly noDates: ProblemWords;
  readonly reservationLapsed: string;
  readonly status: (code: string) => string;
}

export interface ProblemWords {
  readonly title: string;
  readonly next: string;
}

/** Codes of `api/errors.ts` and of the widget itself. */
export type ProblemCode =
  | 'server-url-missing'
  | 'server-url-invalid'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'unauthorized'
  | 'not-found'
  | 'refused'
  | 'slot-taken'
  | 'not-reserved'
  | 'unexpected-response'
  | 'server-misconfigured'
  | 'outcome-unknown'
  | 'unknown-service'
  | 'unknown-branch'
  | 'reservation-expired'
  | 'asset-missing'
  | 'before-rejected'
  | 'writes-paused';
