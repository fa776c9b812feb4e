import type { Worded } from './catalog.js';
import type { CalendarDay, ClockTime, Part } from './model.js';

/** What an appointment is, in words for the visitor: shown for review, and again once it is booked. Nothing personal. */
export interface BookingFacts {
  readonly services: readonly Worded[];
  /** Everybody who comes; absent where the number was never a question. */
  readonly people: number | undefined;
  readonly branch: {
    readonly name: Worded;
    readonly address: readonly string[];
    readonly phone: string | undefined;
    /** Where it is, on a map. */
    readonly map?: string | undefined;
  };
  readonly day: CalendarDay;
  readonly time: ClockTime;
  /** When and for how many, where the wish takes several appointments. */
  readonly parts?: readonly Part[];
  /** Length in minutes; absent where it is not known. */
  readonly minutes: number | undefined;
  /** What to bring with you. */
  readonly bring: readonly string[];
  readonly cost: string | undefined;
}
