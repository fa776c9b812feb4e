import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CalendarDay } from '../booking/model.js';
import { monthOf } from '../booking/month.js';
import { choiceError } from './choice-error.js';
import { DayChosenEvent, ViewChangedEvent } from './date-events.js';
import { loadingBlocks, loadingStyles } from './loading-blocks.js';
import { radioCard, radioCardStyles } from './radio-card.js';
import { base, button, field, step } from './shared.styles.js';
import { focusHeading, heading, stepHeader, type StepFrame } from './step-frame.js';

const batch = 10;

/**
 * Shows the free dates as a list, for choosing one without a calendar.
 *
 * @tag qmatic-date-list
 * @fires {DayChosenEvent} day-chosen - Continue was pressed; `day` is the chosen date
 * @fires {ViewChangedEvent} view-changed - the visitor wants the calendar
 * @fires {StepBackEvent} step-back - Back was pressed
 * @slot - notices and problems, above the list; all there is where no date is free
 * @csspart step - head of the step
 * @csspart heading - the question
 * @csspart back-button - Back
 * @csspart option - card of a date
 * @csspart option-selected - card of the chosen date
 * @csspart error - message that a choice is missing
 * @csspart button - any button
 * @csspart primary-button - Continue
 */
export class QmaticDateList extends LitElement {
  static override styles = [
    base,
    step,
    button,
    field,
    radioCardStyles,
    loadingStyles,
    css`
      .question {
        font-weight: 600;
      }

      .error {
        margin-block: 0.5em;
      }

      .month {
        margin-block: 0.75em 0.5em;
        font-size: 1.125em;
      }

      .cards {
        max-inline-size: 26em;
      }

      .actions {
        margin-block-start: 1em;
      }
    `,
  ];

  /** What every step shows around its question. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** The days with free times, sorted; undefined while they are being looked up. */
  @property({ attribute: false }) dates: readonly CalendarDay[] | undefined;
  /** The day that is chosen. */
  @property({ attribute: false }) selected: CalendarDay | undefined;

  @state() private chosen: CalendarDay | undefined;
  @state() private isMissing = false;
  @state() private shown = batch;

  /** What takes the focus once it is there. */
  #takesFocus: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.chosen = this.selected;
    const place = this.dates?.indexOf(this.selected ?? '') ?? -1;
    this.shown = Math.max(this.shown, place + 1);
  }

  protected override updated(): void {
    if (!this.#takesFocus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#takesFocus)?.focus();
    this.#takesFocus = undefined;
  }

  /** Puts the focus on the step's heading. */
  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { dates, frame } = this;
    return html`
      ${stepHeader(this, frame, frame.messages.date.heading)}
      <slot></slot>
      ${dates ? (dates.length > 0 ? this.#question(dates) : nothing) : loadingBlocks(5)}
    `;
  }

  #question(dates: readonly CalendarDay[]): TemplateResult {
    const { messages } = this.frame;
    const { isMissing } = this;
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <fieldset aria-describedby=${isMissing ? 'error' : nothing} @change=${this.#onChange}>
          <legend class="question">${messages.date.chooseOne}</legend>
          ${isMissing ? choiceError(messages.date.chooseOne, messages) : nothing}
          ${byMonth(dates.slice(0, this.shown)).map((days) => this.#month(days))}
        </fieldset>
        ${this.#more(dates.length - this.shown)}
        <div class="actions">
          ${
            // Once a date is chosen its times stand beside the list, with the one strong button of the screen.
            this.selected
              ? html`<button type="submit" class="button" part="button">${messages.common.continue}</button>`
              : html`<button type="submit" class="primary-button" part="button primary-button">
                  ${messages.common.continue}
                </button>`
          }
          <button type="button" class="quiet-button" part="button" @click=${this.#onToggle}>
            ${messages.date.showAsCalendar}
          </button>
        </div>
      </form>
    `;
  }

  #month(days: readonly [CalendarDay, ...CalendarDay[]]): TemplateResult {
    const { formats, headingLevel } = this.frame;
    return html`
      ${heading(headingLevel + 1, formats.month(days[0]), { id: `month-${monthOf(days[0])}`, class: 'month' })}
      <div class="cards">
        ${days.map((day) =>
          radioCard({
            name: 'day',
            value: day,
            text: formats.day(day),
            checked: day === this.chosen,
            part: 'option',
          }),
        )}
      </div>
    `;
  }

  #more(rest: number): TemplateResult | typeof nothing {
    if (rest <= 0) return nothing;
    const { formats, messages } = this.frame;
    const count = Math.min(rest, batch);
    return html`<button type="button" class="button" part="button" @click=${this.#onMore}>
      ${messages.date.showMore(count, formats.number(count))}
    </button>`;
  }

  #onMore(): void {
    this.#takesFocus = `[value="${this.dates?.[this.shown] ?? ''}"]`;
    this.shown += batch;
  }

  #onChange(event: Event): void {
    this.chosen = (event.target as HTMLInputElement).value;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const { chosen } = this;
    this.isMissing = !chosen || !this.dates?.includes(chosen);
    if (chosen && !this.isMissing) {
      this.dispatchEvent(new DayChosenEvent(chosen));
    } else {
      this.#takesFocus = '#error';
      this.requestUpdate();
    }
  }

  #onToggle(): void {
    this.dispatchEvent(new ViewChangedEvent('calendar'));
  }
}

/** Splits sorted days where a month begins. */
function byMonth(days: readonly CalendarDay[]): [CalendarDay, ...CalendarDay[]][] {
  const months: [CalendarDay, ...CalendarDay[]][] = [];
  for (const day of days) {
    const month = months.at(-1);
    if (month && monthOf(month[0]) === monthOf(day)) month.push(day);
    else months.push([day]);
  }
  return months;
}
