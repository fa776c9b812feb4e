import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BranchOption } from '../booking/catalog.js';
import { choiceForm } from './choice-form.js';
import { filterField, resultSentence } from './filter-field.js';
import { isolate } from './isolate.js';
import { loadingBlocks, loadingStyles } from './loading-blocks.js';
import { mapAnchor } from './map-link.js';
import { MissingChoiceController } from './missing-choice-controller.js';
import { optionCard } from './option-card.js';
import { optionCardStyles } from './option-card.styles.js';
import { OptionFilterController } from './option-filter-controller.js';
import { PauseAnnouncer } from './pause-announcer.js';
import { base, button, field, option, step } from './shared.styles.js';
import { focusHeading, stepHeader, type StepFrame } from './step-frame.js';

/** The visitor chose where to go. */
export class BranchChosenEvent extends Event {
  static readonly type = 'branch-chosen';
  constructor(readonly id: string) {
    super(BranchChosenEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'branch-chosen': BranchChosenEvent;
  }
}

/**
 * Asks where the visitor wants to go: one of a few places, or of thousands, found by name, street or town.
 *
 * @tag qmatic-branch-picker
 * @fires {BranchChosenEvent} branch-chosen - Continue was pressed; `id` is the chosen branch
 * @fires {StepBackEvent} step-back - Back was pressed
 * @fires {AnnounceEvent} announce - how many branches a search found
 * @slot - notices and problems, above the question
 * @csspart step - head of the step
 * @csspart heading - the question
 * @csspart back-button - Back
 * @csspart field - the search field with its label and result
 * @csspart input - the search field
 * @csspart option - card of a branch
 * @csspart option-selected - card of the chosen branch
 * @csspart error - message that a choice is missing
 * @csspart button - Continue
 * @csspart primary-button - Continue
 */
export class QmaticBranchPicker extends LitElement {
  static override styles = [base, step, button, option, field, optionCardStyles, loadingStyles];

  /** Messages, formats and what stands around the question. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** The branches in the order in which they are shown; `undefined` while they load. */
  @property({ attribute: false }) options: readonly BranchOption[] | undefined = undefined;
  /** Id of the branch chosen before. */
  @property() selected: string | undefined = undefined;

  @state() private chosen: string | undefined = undefined;

  readonly #filter = new OptionFilterController<BranchOption>(this, ({ name, address, keywords }) => [
    name.text,
    ...address,
    keywords,
  ]);
  readonly #missing = new MissingChoiceController(this);
  readonly #announcer = new PauseAnnouncer(this);
  #isSorted = false;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.chosen = this.selected;
    if (changed.has('options') || changed.has('selected')) {
      const options = this.options ?? [];
      this.#filter.setOptions(options, this.#chosenIds);
      this.#isSorted = this.#filter.isNeeded && isSorted(options, (a, b) => this.frame.formats.compare(a, b));
    }
  }

  override render(): TemplateResult {
    return html`
      ${stepHeader(this, this.frame, this.frame.messages.branch.heading)}
      <slot></slot>
      ${this.options ? this.#question(this.options) : loadingBlocks(3)}
    `;
  }

  #question(options: readonly BranchOption[]): TemplateResult | typeof nothing {
    const { messages, formats } = this.frame;
    if (options.length === 0) return nothing;
    const note = this.#isSorted ? messages.branch.alphabetical : nothing;
    return html`
      ${this.#filter.isNeeded ? filterField(this.#filter, messages.branch, formats, this.#onSearch, note) : nothing}
      ${choiceForm({
        messages,
        missing: this.#missing.isShown ? messages.branch.chooseOne : undefined,
        cards: html`<div class="options">${this.#filter.shown.map(this.#card)}</div>`,
        onChange: this.#onChange,
        onSubmit: this.#onSubmit,
      })}
    `;
  }

  readonly #card = (branch: BranchOption, index: number): TemplateResult => {
    const { address, phone, description, url, name, id, distance, earliest } = branch;
    const words = this.frame.messages.branch;
    const found = [distance, earliest].filter(Boolean);
    const addressLine = address.map((line, index) => html`${index > 0 ? ', ' : nothing}<bdi>${line}</bdi>`);
    return optionCard({
      id: `option-${index}`,
      value: id,
      kind: 'radio',
      checked: this.chosen === id,
      name,
      facts: [
        ...(address.length === 0 ? [] : [addressLine]),
        ...(found.length === 0 ? [] : [found.join(' · ')]),
        ...(phone ? [words.phone(isolate(phone))] : []),
        ...(description ? [html`<bdi>${description}</bdi>`] : []),
      ],
      more: [
        url
          ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words.moreAbout(isolate(name.text))}</a>`
          : nothing,
        mapAnchor(branch.map, name.text, this.frame.messages),
      ],
      refusal: undefined,
      explainedBy: undefined,
    });
  };

  get #chosenIds(): readonly string[] {
    return this.chosen === undefined ? [] : [this.chosen];
  }

  readonly #onSearch = (event: InputEvent): void => {
    this.#filter.search((event.target as HTMLInputElement).value, this.#chosenIds);
    this.#announcer.say(resultSentence(this.#filter, this.frame.messages.branch, this.frame.formats));
  };

  readonly #onChange = (event: Event): void => {
    this.chosen = (event.target as HTMLInputElement).value;
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = this.options?.find(({ id }) => id === this.chosen);
    if (this.#missing.check(chosen !== undefined) && chosen) this.dispatchEvent(new BranchChosenEvent(chosen.id));
  };
}

function isSorted(options: readonly BranchOption[], compare: (a: string, b: string) => number): boolean {
  return options.every((each, index) => {
    const before = options[index - 1];
    return before === undefined || compare(before.name.text, each.name.text) <= 0;
  });
}
