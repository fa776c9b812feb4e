import type { CalendarDay } from '../booking/model.js';

/** What the calendar and the list of dates both report. */

/** How the free dates are laid out. */
export type DateView = 'calendar' | 'list';

/** The visitor chose a free day. */
export class DayChosenEvent extends Event {
  static readonly type = 'day-chosen';
  constructor(readonly day: CalendarDay) {
    super(DayChosenEvent.type);
  }
}

/** The visitor wants the dates laid out in the other way. */
export class ViewChangedEvent extends Event {
  static readonly type = 'view-changed';
  constructor(readonly view: DateView) {
    super(ViewChangedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'day-chosen': DayChosenEvent;
    'view-changed': ViewChangedEvent;
  }
}
