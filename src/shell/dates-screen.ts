import { html, nothing, type TemplateResult } from 'lit';
import type { DateState, ReservingState, TimeState } from '../booking/state.js';
import type { DayChosenEvent, ViewChangedEvent } from '../elements/date-events.js';
import type { FewerChosenEvent, PartsChosenEvent } from '../elements/qmatic-group-options.js';
import type { SlotContinuedEvent, TimeSelectedEvent } from '../elements/qmatic-time-list.js';
import { nearestDays } from '../booking/nearest.js';
import { clockOfBranch } from '../time/branch-clock.js';
import { emptyBox, notices } from './notices.js';
import { stepParts } from './parts.js';
import type { View } from './view.js';

/** Dates and the times of the chosen day, on one screen: side by side where there is room. */
export function datesScreen(view: View, state: DateState | TimeState | ReservingState): TemplateResult {
  const { reads, frame, dateView } = view;
  const dates = reads.freeDates(state);
  const none = dates?.length === 0;
  const today = dates && clockOfBranch(view.now, state.wish.branch.timeZone).day;
  const selected = state.step === 'date' ? undefined : state.memory.day;
  const chosen = ({ day }: DayChosenEvent) => view.act({ type: 'day-chosen', day });
  const back = () => view.act({ type: 'went-back' });
  const changed = ({ view: wanted }: ViewChangedEvent) => view.showDatesAs(wanted);
  const above = html`${notices(view, reads.dates.error)}${none ? (view.help?.nothingFree(view) ?? html`<slot name="no-times">${emptyBox(view, dates)}</slot>`) : nothing}${groupOptions(view, state)}`;
  const grid =
    dateView === 'calendar'
      ? html`<qmatic-date-grid
          class="screen"
          exportparts=${stepParts}
          .frame=${frame}
          @announce=${view.announce}
          .dates=${dates}
          .selected=${selected}
          .today=${today}
          @day-chosen=${chosen}
          @view-changed=${changed}
          @step-back=${back}
          >${above}</qmatic-date-grid
        >`
      : html`<qmatic-date-list
          class="screen"
          exportparts=${stepParts}
          .frame=${frame}
          @announce=${view.announce}
          .dates=${dates}
          .selected=${selected}
          @day-chosen=${chosen}
          @view-changed=${changed}
          @step-back=${back}
          >${above}</qmatic-date-list
        >`;
  return html`<div class=${frame.canGoBack ? 'dates-and-times below-back' : 'dates-and-times'}>
    ${grid}${state.step === 'date' || !selected || none ? nothing : times(view, state, selected)}
  </div>`;
}

/** Nothing is free for everybody together: what is possible for fewer, or one after the other. */
function groupOptions(view: View, state: DateState | TimeState | ReservingState): TemplateResult | typeof nothing {
  const { reads, frame } = view;
  const found = reads.fewer.value;
  if (state.step === 'reserving' || !(found || reads.fewer.pending)) return nothing;
  const { plan, memory } = state;
  return html`<qmatic-group-options
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .people=${memory.people}
    .options=${found && (plan.reserve === 'none' ? { ...found, parts: undefined } : found)}
    .canReduce=${plan.people !== 'never'}
    @fewer-chosen=${({ people }: FewerChosenEvent) => view.act({ type: 'people-chosen', people })}
    @parts-chosen=${({ parts }: PartsChosenEvent) => view.act({ type: 'parts-chosen', parts })}
  ></qmatic-group-options>`;
}

function times(view: View, state: TimeState | ReservingState, day: string): TemplateResult {
  const { reads, frame, page } = view;
  const free = reads.freeDates(state);
  const { branch } = state.wish;
  const elsewhere = new Intl.DateTimeFormat().resolvedOptions().timeZone !== branch.timeZone;
  const minutes = Math.max(1, Math.floor(page.reservationSeconds / 60));
  return html`<qmatic-time-list
    exportparts=${stepParts}
    .frame=${frame}
    @announce=${view.announce}
    .times=${reads.times.value}
    .day=${day}
    .selected=${state.memory.time}
    .busy=${state.step === 'reserving'}
    .holdMinutes=${state.plan.reserve === 'early' ? frame.formats.duration(minutes) : undefined}
    .place=${elsewhere ? branch.name : undefined}
    @time-selected=${({ time }: TimeSelectedEvent) => view.act({ type: 'time-selected', time })}
    @slot-continued=${({ time }: SlotContinuedEvent) => view.act({ type: 'slot-continued', time })}
    .nearest=${free && nearestDays(free, day, 3)}
    @day-chosen=${({ day: nearest }: DayChosenEvent) => view.act({ type: 'day-chosen', day: nearest })}
    @another-date=${() => view.focusDates()}
    >${reads.times.error === undefined ? nothing : notices({ ...view, state: quiet(state) }, reads.times.error)}</qmatic-time-list
  >`;
}

/** The same step without what is already said above the dates. */
function quiet<S extends TimeState | ReservingState>(state: S): S {
  return { ...state, notice: undefined, problem: undefined };
}
