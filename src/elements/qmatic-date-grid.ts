import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { moveByKey } from '../booking/grid-keys.js';
import type { CalendarDay } from '../booking/model.js';
import { clampToWindow, freeInMonth, nearestFree } from '../booking/month.js';
import { temporal } from '../time/temporal.js';
import { AnnounceEvent } from './announce-event.js';
import { DayChosenEvent, ViewChangedEvent } from './date-events.js';
import { dayOf, isWithin, monthCalendar, monthFrom, weekdayRow, type MonthView } from './month-calendar.js';
import { monthSummary } from './month-summary.js';
import { styles } from './qmatic-date-grid.styles.js';
import { base, button, step } from './shared.styles.js';
import { focusHeading, stepHeader, type StepFrame } from './step-frame.js';

/**
 * Shows a month with its free dates, for choosing one.
 *
 * @tag qmatic-date-grid
 * @fires {DayChosenEvent} day-chosen - a free date was pressed
 * @fires {ViewChangedEvent} view-changed - the visitor wants the dates as a list
 * @fires {AnnounceEvent} announce - what changed elsewhere than where the focus is
 * @fires {StepBackEvent} step-back - the visitor wants the step before
 * @slot - notices and problems, above the calendar; all there is where no date is free
 * @csspart step - head of the step
 * @csspart heading - the question
 * @csspart back-button - Back
 * @csspart button - a button beside the calendar
 * @csspart month - the table of the month
 * @csspart day - the button of a day
 * @csspart day-available - a day with free times
 * @csspart day-selected - the chosen day
 * @csspart day-today - today
 */
export class QmaticDateGrid extends LitElement {
  static override styles = [base, step, button, styles];

  /** What every step shows around its question. */
  @property({ attribute: false }) declare frame: StepFrame;

  /** The days with free times, sorted; undefined while they are being looked up. */
  @property({ attribute: false }) dates: readonly CalendarDay[] | undefined;

  /** The day that is chosen. */
  @property({ attribute: false }) selected: CalendarDay | undefined;

  /** Today in the branch's time zone. */
  @property({ attribute: false }) today: CalendarDay | undefined;

  /** The day that Tab leads to. The month shown is always its month, so that the table never is without a tab stop. */
  @state() private position: CalendarDay | undefined;

  #view: MonthView | undefined;
  #wantedDay: number | undefined;
  #focusesDay = false;
  #focusBefore: Element | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focusBefore = this.shadowRoot?.activeElement;
    const { dates = [], today, selected } = this;
    const [first, ...others] = dates;
    const free = changed.has('dates') || !this.#view ? new Set(dates) : this.#view.free;
    if (changed.has('selected') && selected && free.has(selected)) this.position = selected;
    const position = (this.position = first && (this.position ?? first));
    if (!first || !position) {
      this.#view = undefined;
      return;
    }
    const last = others.at(-1) ?? first;
    // A day that has just been lost stays a button: the focus may be on it.
    const window = { first: position < first ? position : first, last: position > last ? position : last };
    this.#view = { dates: [first, ...others], free, window, position, today, selected };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#focusesDay) {
      this.#focusesDay = false;
      this.renderRoot.querySelector<HTMLElement>('.day[tabindex="0"]')?.focus();
    } else if (this.#focusBefore?.isConnected === false) {
      this.focus();
    }
    if (changed.has('dates')) this.#tellOfLoss(changed.get('dates'));
  }

  /** Puts the focus on the step's heading. */
  override focus(): void {
    focusHeading(this.renderRoot);
  }

  /** Puts the focus on the chosen day, or on the day that Tab leads to. */
  focusSelected(): void {
    const { selected, position } = this;
    const day = selected && this.#view?.free.has(selected) ? selected : position;
    if (day) this.#goTo(day);
    else this.focus();
  }

  protected override render(): TemplateResult {
    const { dates, frame } = this;
    return html`
      ${stepHeader(this, frame, frame.messages.date.heading)}
      <slot></slot>
      ${this.#view ? this.#calendar(this.#view) : dates ? nothing : this.#loading()}
    `;
  }

  #calendar(view: MonthView): TemplateResult {
    const { text, jump } = monthSummary(view.dates, view.position, this.frame);
    return html`
      <p>${text}</p>
      <button type="button" class="quiet-button" part="button" @click=${() => this.#goTo(jump.day)}>
        ${jump.label}
      </button>
      ${monthCalendar(view, this.frame, {
        onMonth: (months) => this.#showMonth(months, view),
        onDay: this.#onDay,
        onKey: this.#onKey,
      })}
      <button type="button" class="quiet-button" part="button" @click=${this.#onToggle}>
        ${this.frame.messages.date.showAsList}
      </button>
    `;
  }

  #loading(): TemplateResult {
    // The names of the days are the first that `Intl` is asked for: that wait hides behind the one for the dates.
    return html`<table class="loading" aria-hidden="true">
      <thead>
        ${weekdayRow(this.frame)}
      </thead>
      <tbody>
        <tr>
          <td colspan="7"></td>
        </tr>
      </tbody>
    </table>`;
  }

  #goTo(day: CalendarDay): void {
    this.position = day;
    this.#focusesDay = true;
    this.requestUpdate();
  }

  #announce(text: string): void {
    this.dispatchEvent(new AnnounceEvent(text));
  }

  #announceNoTimes(day: CalendarDay): void {
    const { formats, messages } = this.frame;
    const nearest = nearestFree(this.dates ?? [], day).map((free) => formats.dayWithoutYear(free));
    this.#announce(messages.date.noTimesNearest(formats.dayWithoutYear(day), formats.list(nearest)));
  }

  /** The times of the day that has the focus were taken by others meanwhile. */
  #tellOfLoss(before: readonly CalendarDay[] | undefined): void {
    const day = dayOf(this.shadowRoot?.activeElement);
    if (day && before?.includes(day) && !this.#view?.free.has(day)) this.#announceNoTimes(day);
  }

  #showMonth(months: 1 | -1, { dates, window, position, selected }: MonthView): void {
    const { formats, messages } = this.frame;
    const month = monthFrom(position, months);
    if (isWithin(month, window)) {
      const free = freeInMonth(dates, month);
      this.position = free.find((day) => day === selected) ?? free[0] ?? clampToWindow(month, window);
      this.#announce(monthSummary(dates, month, this.frame).spoken);
    } else {
      const { bookFrom, bookUntil } = messages.date;
      this.#announce(months < 0 ? bookFrom(formats.day(window.first)) : bookUntil(formats.day(window.last)));
    }
  }

  #onDay(event: Event): void {
    const day = dayOf(event.target);
    if (!day) return;
    this.position = day;
    this.#wantedDay = undefined;
    if (this.#view?.free.has(day)) this.dispatchEvent(new DayChosenEvent(day));
    else this.#announceNoTimes(day);
  }

  #onKey(event: KeyboardEvent): void {
    const day = dayOf(event.target);
    const view = this.#view;
    if (!day || !view) return;
    const { firstDayOfWeek } = this.frame.formats;
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const from = { day: temporal().PlainDate.from(day), wantedDay: this.#wantedDay };
    const move = moveByKey(event, from, { ...view, firstDayOfWeek, rightToLeft });
    if (!move) return;
    event.preventDefault();
    this.#wantedDay = move.wantedDay;
    this.#goTo(move.day);
  }

  #onToggle(): void {
    this.dispatchEvent(new ViewChangedEvent('list'));
  }
}
