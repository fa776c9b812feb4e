import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CalendarDay, Part } from '../booking/model.js';
import { AnnounceEvent } from './announce-event.js';
import { messageBox } from './message-box.js';
import { base, button, messageBox as messageBoxStyles } from './shared.styles.js';
import type { StepFrame } from './step-frame.js';

/** The visitor wants times for fewer people. */
export class FewerChosenEvent extends Event {
  static readonly type = 'fewer-chosen';
  constructor(readonly people: number) {
    super(FewerChosenEvent.type);
  }
}

/** Everybody comes, in several appointments. */
export class PartsChosenEvent extends Event {
  static readonly type = 'parts-chosen';
  constructor(readonly parts: readonly Part[]) {
    super(PartsChosenEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fewer-chosen': FewerChosenEvent;
    'parts-chosen': PartsChosenEvent;
  }
}

/** What is possible for a group that does not fit into one appointment. */
export interface GroupOptions {
  readonly fewer: { readonly people: number; readonly day: CalendarDay } | undefined;
  readonly parts: readonly [Part, Part] | undefined;
}

/**
 * Says how a group can come for which nothing is free together: with fewer people, or in two appointments.
 *
 * @tag qmatic-group-options
 * @fires {FewerChosenEvent} fewer-chosen - Times for the smaller number are wanted.
 * @fires {PartsChosenEvent} parts-chosen - Both appointments are wanted.
 * @fires {AnnounceEvent} announce - What was found.
 * @csspart message - The box.
 * @csspart button - Any button.
 */
export class QmaticGroupOptions extends LitElement {
  static override styles = [
    base,
    button,
    messageBoxStyles,
    css`
      :host {
        display: block;
        margin-block-start: 1.5em;
      }

      .line {
        display: block;
      }

      .line + .line {
        margin-block-start: 0.5em;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
      }
    `,
  ];

  /** Messages and formats. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** Everybody who comes. */
  @property({ type: Number }) people = 1;
  /** What was found; `undefined` while it is being looked for. */
  @property({ attribute: false }) options: GroupOptions | undefined = undefined;
  /** Whether the number of people is the visitor's to change. */
  @property({ type: Boolean }) canReduce = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('options') && this.options) this.dispatchEvent(new AnnounceEvent(this.#sentences().join(' ')));
  }

  override render(): TemplateResult {
    const { options, canReduce } = this;
    const { group } = this.frame.messages;
    if (!options) return messageBox('info', this.#title, group.looking);
    const { fewer, parts } = options;
    const [, ...found] = this.#sentences();
    const actions = [
      parts ? this.#action(group.takeParts, () => new PartsChosenEvent(parts)) : nothing,
      fewer && canReduce
        ? this.#action(group.takeFewer(this.#written(fewer.people)), () => new FewerChosenEvent(fewer.people))
        : nothing,
    ];
    return messageBox(
      'info',
      this.#title,
      html`${found.map((sentence) => html`<span class="line">${sentence}</span>`)}`,
      actions,
    );
  }

  get #title(): string {
    return this.frame.messages.group.title(this.#written(this.people));
  }

  #sentences(): readonly string[] {
    const { messages, formats } = this.frame;
    const { group } = messages;
    const { fewer, parts } = this.options ?? {};
    const part = ({ slot, people }: Part) => group.part(formats.time(slot.time), this.#written(people));
    return [
      this.#title,
      ...(parts ? [group.parts(formats.day(parts[0].slot.day), part(parts[0]), part(parts[1]))] : []),
      ...(fewer ? [group.fewer(this.#written(fewer.people), formats.day(fewer.day))] : []),
      ...(fewer || parts ? [] : [group.none]),
    ];
  }

  #written(people: number): string {
    const { messages, formats } = this.frame;
    return messages.people.people(people, formats.number(people));
  }

  #action(label: string, event: () => Event): TemplateResult {
    return html`<button type="button" class="button" part="button" @click=${() => this.dispatchEvent(event())}>
      ${label}
    </button>`;
  }
}
