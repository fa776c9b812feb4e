import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CalendarDay, ClockTime } from '../booking/model.js';
import { byPartOfDay } from '../booking/parts-of-day.js';
import { choiceError } from './choice-error.js';
import { DayChosenEvent } from './date-events.js';
import { loadingBlocks, loadingStyles } from './loading-blocks.js';
import { styles } from './qmatic-time-list.styles.js';
import { radioCard, radioCardStyles } from './radio-card.js';
import { base, button, field, step } from './shared.styles.js';
import { focusHeading, heading, type StepFrame } from './step-frame.js';

/** A time was marked. Nothing is reserved by that. */
export class TimeSelectedEvent extends Event {
  static readonly type = 'time-selected';
  constructor(readonly time: ClockTime) {
    super(TimeSelectedEvent.type);
  }
}

/** The visitor wants to go on with this time: it shall be reserved. */
export class SlotContinuedEvent extends Event {
  static readonly type = 'slot-continued';
  constructor(readonly time: ClockTime) {
    super(SlotContinuedEvent.type);
  }
}

/** The visitor wants to be back at the dates. */
export class AnotherDateEvent extends Event {
  static readonly type = 'another-date';
  constructor() {
    super(AnotherDateEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'time-selected': TimeSelectedEvent;
    'slot-continued': SlotContinuedEvent;
    'another-date': AnotherDateEvent;
  }
}

/** Up to so many times stand in one row of cards; more are told apart by the part of the day. */
const mostInOneGroup = 12;
/** Up to so many times are all shown at once. */
const mostAtOnce = 30;
const firstBatch = 24;

/**
 * Shows the free times of one day, for choosing one and going on with it.
 *
 * @tag qmatic-time-list
 * @fires {TimeSelectedEvent} time-selected - a time was marked
 * @fires {SlotContinuedEvent} slot-continued - Continue was pressed with a time
 * @fires {DayChosenEvent} day-chosen - the day has no times any more, and a free date near it was pressed
 * @fires {AnotherDateEvent} another-date - the visitor wants to be back at the dates
 * @slot - notices and problems, above the times
 * @csspart heading - "Times on" and the date
 * @csspart slot - card of a time
 * @csspart slot-selected - card of the marked time
 * @csspart error - message that a choice is missing
 * @csspart button - any button
 * @csspart primary-button - Continue
 */
export class QmaticTimeList extends LitElement {
  static override styles = [base, step, button, field, radioCardStyles, loadingStyles, styles];

  /** What every step shows around its question. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** The day whose times are shown. */
  @property({ attribute: false }) declare day: CalendarDay;
  /** The free times on the branch's clock, sorted; undefined while they are being looked up. */
  @property({ attribute: false }) times: readonly ClockTime[] | undefined;
  /** Free days near this one, offered where it has no times. */
  @property({ attribute: false }) nearest: readonly CalendarDay[] | undefined;
  /** The time that is marked. */
  @property({ attribute: false }) selected: ClockTime | undefined;
  /** The marked time is being reserved: nothing more is taken until there is an answer. */
  @property({ attribute: false }) busy = false;
  /** How long a time is held, in words ("10 minutes"); undefined where nothing is held. */
  @property({ attribute: false }) holdMinutes: string | undefined;
  /** Where the branch is, if the visitor's own clock may show another time. */
  @property({ attribute: false }) place: string | undefined;

  @state() private isMissing = false;
  @state() private showsAll = false;

  /** What takes the focus once it is there. */
  #takesFocus: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('day')) return;
    this.isMissing = false;
    this.showsAll = false;
  }

  protected override updated(): void {
    if (!this.#takesFocus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#takesFocus)?.focus();
    this.#takesFocus = undefined;
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { frame, isMissing, place, times } = this;
    const { formats, headingLevel, messages } = frame;
    const title = messages.time.heading(formats.day(this.day));
    return html`
      <slot></slot>
      <form novalidate @submit=${this.#onSubmit}>
        <fieldset aria-describedby=${isMissing ? 'error' : nothing} @change=${this.#onChange}>
          <legend>${heading(headingLevel + 1, title, { id: 'heading', class: 'sub-heading', part: 'heading' })}</legend>
          ${place ? html`<p class="hint">${messages.common.localTime(place)}</p>` : nothing}
          ${isMissing ? choiceError(messages.time.chooseOne, messages) : nothing}
          ${times ? this.#groups(times) : loadingBlocks(4)}
        </fieldset>
        ${times ? this.#actions(times) : nothing}
      </form>
    `;
  }

  #groups(times: readonly ClockTime[]): TemplateResult | readonly TemplateResult[] {
    const { messages } = this.frame;
    if (times.length === 0) return this.#none();
    const shown = times.slice(0, this.#shownCount(times));
    if (times.length <= mostInOneGroup) return this.#cards(shown);
    return byPartOfDay(shown).map(
      ([part, within]) =>
        html`<fieldset>
          <legend class="label">${messages.time[part]}</legend>
          ${this.#cards(within)}
        </fieldset>`,
    );
  }

  #none(): TemplateResult {
    const { formats, headingLevel, messages } = this.frame;
    const { day, nearest = [] } = this;
    return html`<p>${messages.time.none(formats.dayWithoutYear(day))}</p>
      ${
        nearest.length > 0
          ? html`${heading(headingLevel + 2, messages.time.nearestDates, { id: 'nearest', class: 'label' })}
              <div class="nearest">
                ${nearest.map(
                  (free) =>
                    html`<button type="button" class="button" part="button" .value=${free} @click=${this.#onNearest}>
                      ${formats.day(free)}
                    </button>`,
                )}
              </div>`
          : nothing
      }`;
  }

  #cards(times: readonly ClockTime[]): TemplateResult {
    const { formats } = this.frame;
    return html`<div class="cards">
      ${times.map((time) =>
        radioCard({
          name: 'time',
          value: time,
          text: formats.time(time),
          checked: time === this.selected,
          part: 'slot',
        }),
      )}
    </div>`;
  }

  #actions(times: readonly ClockTime[]): TemplateResult {
    const { holdMinutes } = this;
    const { time } = this.frame.messages;
    const isHintShown = holdMinutes !== undefined && times.length > 0;
    return html`
      ${this.#more(times.length - this.#shownCount(times))}
      ${isHintShown ? html`<p class="hint" id="hold">${time.holdHint(holdMinutes)}</p>` : nothing}
      <div class="actions">
        ${times.length > 0 ? this.#continue(isHintShown) : nothing}
        <button type="button" class="quiet-button" part="button" @click=${this.#onAnotherDate}>
          ${time.chooseAnotherDate}
        </button>
      </div>
    `;
  }

  /** While the time is being reserved it keeps the focus and its place (WCAG 2.2 SC 2.4.3), and takes no second press. */
  #continue(isHintShown: boolean): TemplateResult {
    const { busy, selected } = this;
    const { formats, messages } = this.frame;
    return html`<button
      type="submit"
      class="primary-button"
      part="button primary-button"
      aria-disabled=${busy ? 'true' : nothing}
      aria-describedby=${isHintShown ? 'hold' : nothing}
    >
      ${busy && selected ? messages.time.reserving(formats.time(selected)) : messages.common.continue}
    </button>`;
  }

  #more(rest: number): TemplateResult | typeof nothing {
    if (rest <= 0) return nothing;
    const { formats, messages } = this.frame;
    return html`<button type="button" class="button" part="button" @click=${this.#onMore}>
      ${messages.time.showMore(rest, formats.number(rest))}
    </button>`;
  }

  #shownCount(times: readonly ClockTime[]): number {
    const { selected, showsAll } = this;
    const isFar = selected !== undefined && times.indexOf(selected) >= firstBatch;
    return showsAll || isFar || times.length <= mostAtOnce ? times.length : firstBatch;
  }

  #onMore(): void {
    this.#takesFocus = `[value="${this.times?.[firstBatch] ?? ''}"]`;
    this.showsAll = true;
  }

  #onChange(event: Event): void {
    const radio = event.target as HTMLInputElement;
    if (this.busy) {
      // The mark stays on the time that is being reserved.
      for (const other of this.renderRoot.querySelectorAll('input')) other.checked = other.value === this.selected;
      return;
    }
    this.selected = radio.value;
    this.isMissing = false;
    this.dispatchEvent(new TimeSelectedEvent(this.selected));
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.busy) return;
    const { selected, times } = this;
    if (selected && times?.includes(selected)) {
      this.dispatchEvent(new SlotContinuedEvent(selected));
    } else {
      this.isMissing = true;
      this.#takesFocus = '#error';
      this.requestUpdate();
    }
  }

  #onNearest(event: Event): void {
    this.dispatchEvent(new DayChosenEvent((event.currentTarget as HTMLButtonElement).value));
  }

  #onAnotherDate(): void {
    this.dispatchEvent(new AnotherDateEvent());
  }
}
