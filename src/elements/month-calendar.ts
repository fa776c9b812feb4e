import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarDay } from '../booking/model.js';
import { clampToWindow, monthOf, weeksOfMonth, type DayWindow, type MonthCell } from '../booking/month.js';
import { temporal } from '../time/temporal.js';
import { backIcon, forwardIcon } from './icons.js';
import { heading, type StepFrame } from './step-frame.js';

/** What a calendar shows. */
export interface MonthView {
  /** All days with free times, sorted. */
  readonly dates: readonly [CalendarDay, ...CalendarDay[]];
  readonly free: ReadonlySet<CalendarDay>;
  readonly window: DayWindow;
  /** The one day that Tab leads to; its month is the one that is shown. */
  readonly position: CalendarDay;
  readonly today: CalendarDay | undefined;
  readonly selected: CalendarDay | undefined;
}

export interface MonthHandlers {
  /** The button of the month before (-1) or after (1). */
  readonly onMonth: (months: 1 | -1) => void;
  /** Click and keydown anywhere in the table; `dayOf` tells where. */
  readonly onDay: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * One month as a plain table with buttons: it can be read as a table, walked by Tab and arrows, and spoken to. No
 * `role=grid`: screen readers then swallow the arrow keys. Cells are rewritten in place when the month changes.
 */
export function monthCalendar(view: MonthView, frame: StepFrame, handlers: MonthHandlers): TemplateResult {
  const { formats, headingLevel } = frame;
  const weeks = weeksOfMonth({
    ...view,
    month: temporal().PlainDate.from(view.position),
    firstDayOfWeek: formats.firstDayOfWeek,
  });
  return html`
    <div class="calendar" role="group" aria-labelledby="heading">
      ${monthButton(-1, view, frame, handlers)}
      ${heading(headingLevel + 1, formats.month(view.position), { id: 'month', class: 'month' })}
      ${monthButton(1, view, frame, handlers)}
      <table aria-labelledby="month" part="month" @click=${handlers.onDay} @keydown=${handlers.onKey}>
        <thead>
          ${weekdayRow(frame)}
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((cell) => dayCell(cell, view, frame))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

export function weekdayRow({ formats }: StepFrame): TemplateResult {
  const names = formats.weekdays();
  return html`
    <tr>
      ${names.map(
        ({ long, short }) =>
          html`<th scope="col">
            <span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span>
          </th>`,
      )}
    </tr>
  `;
}

/** The day whose button this is, or is within. */
export function dayOf(target: EventTarget | null | undefined): CalendarDay | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('.day')?.dataset['day'] : undefined;
}

/** The first day of the month so many months from the one of `day`. */
export function monthFrom(day: CalendarDay, months: number): CalendarDay {
  return temporal().PlainDate.from(day).with({ day: 1 }).add({ months }).toString();
}

/** Whether a month has a day that may be booked; `month` is its first day. */
export function isWithin(month: CalendarDay, window: DayWindow): boolean {
  return monthOf(clampToWindow(month, window)) === monthOf(month);
}

/** At the edge it keeps its name and its place: a button that vanishes takes the focus with it. */
function monthButton(
  months: 1 | -1,
  { position, window }: MonthView,
  { formats, messages }: StepFrame,
  { onMonth }: MonthHandlers,
): TemplateResult {
  const month = monthFrom(position, months);
  const { previousMonth, nextMonth } = messages.date;
  return html`<button
    type="button"
    class="button"
    part="button"
    aria-disabled=${isWithin(month, window) ? nothing : 'true'}
    @click=${() => onMonth(months)}
  >
    <span class="visually-hidden">${(months < 0 ? previousMonth : nextMonth)(formats.month(month))}</span>
    ${months < 0 ? backIcon : forwardIcon}
  </button>`;
}

function dayCell(cell: MonthCell, { position, dates }: MonthView, frame: StepFrame): TemplateResult {
  if (cell.kind === 'blank') return html`<td></td>`;
  const { kind, day, today, selected } = cell;
  const number = frame.formats.dayNumber(day);
  const current = today ? 'date' : nothing;
  if (kind === 'outside') return html`<td class="outside" aria-current=${current}>${number}</td>`;
  const free = kind === 'free';
  return html`<td>
    <button
      type="button"
      class="day"
      part=${partOf(cell)}
      data-day=${day}
      tabindex=${day === position ? 0 : -1}
      aria-pressed=${free ? selected : nothing}
      aria-disabled=${free ? nothing : 'true'}
      aria-current=${current}
    >
      <span aria-hidden="true">${number}</span><span class="visually-hidden">${nameOf(cell, dates[0], frame)}</span>
    </button>
  </td>`;
}

type Day = Exclude<MonthCell, { kind: 'blank' }>;

/** One message per state, date first (WCAG 2.5.3: the visible number is in it). */
function nameOf({ kind, day, today }: Day, firstFree: CalendarDay, { formats, messages }: StepFrame): string {
  let name = formats.day(day);
  if (today) name = messages.date.today(name);
  if (day === firstFree) name = messages.date.firstFreeDay(name);
  return kind === 'free' ? name : messages.date.noTimes(name);
}

function partOf({ kind, today, selected }: Day): string {
  const states = [kind === 'free' && 'day-available', selected && 'day-selected', today && 'day-today'];
  return ['day', ...states].filter(Boolean).join(' ');
}
