import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ServiceOption } from '../booking/catalog.js';
import { choiceForm } from './choice-form.js';
import { filterField, resultSentence } from './filter-field.js';
import { isolate } from './isolate.js';
import { loadingBlocks, loadingStyles } from './loading-blocks.js';
import { LazyModule } from './lazy-module.js';
import { MissingChoiceController } from './missing-choice-controller.js';
import { optionCard } from './option-card.js';
import { optionCardStyles } from './option-card.styles.js';
import { OptionFilterController } from './option-filter-controller.js';
import { groupOptions, optionGroups } from './option-groups.js';
import { PauseAnnouncer } from './pause-announcer.js';
import { serviceDetails } from './service-details.js';
import { base, button, field, option, step } from './shared.styles.js';
import { focusHeading, stepHeader, type StepFrame } from './step-frame.js';

/** The visitor chose what the appointment is for. */
export class ServicesChosenEvent extends Event {
  static readonly type = 'services-chosen';
  /** @param ids at least one, in the order in which they were chosen */
  constructor(readonly ids: readonly string[]) {
    super(ServicesChosenEvent.type);
  }
}

/** The visitor marked or unmarked one of several services; nothing is chosen yet. */
export class ServicesMarkedEvent extends Event {
  static readonly type = 'services-marked';
  /** @param ids what is marked now, in the order in which it was marked */
  constructor(readonly ids: readonly string[]) {
    super(ServicesMarkedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'services-marked': ServicesMarkedEvent;
    'services-chosen': ServicesChosenEvent;
  }
}

/** The same texts in a new array are no change: they must not undo what the visitor has just chosen. */
const textsDiffer = (a: readonly string[], b: readonly string[] | undefined): boolean =>
  a.length !== b?.length || a.some((text, index) => text !== b[index]);

/**
 * Asks what the appointment is for: one service, or several where one appointment may hold them.
 *
 * @tag qmatic-service-picker
 * @fires {ServicesChosenEvent} services-chosen - Continue was pressed; `ids` are the chosen services
 * @fires {ServicesMarkedEvent} services-marked - one of several was marked or unmarked; `ids` are those marked now
 * @fires {StepBackEvent} step-back - Back was pressed
 * @fires {AnnounceEvent} announce - how many services a search found; that no more can be chosen, and why
 * @slot - notices and problems, above the question
 * @csspart step - head of the step
 * @csspart heading - the question
 * @csspart back-button - Back
 * @csspart field - the search field with its label and result
 * @csspart input - the search field
 * @csspart option - card of a service
 * @csspart option-selected - card of a chosen service
 * @csspart error - message that a choice is missing
 * @csspart button - Continue
 * @csspart primary-button - Continue
 */
export class QmaticServicePicker extends LitElement {
  static override styles = [base, step, button, option, field, optionCardStyles, loadingStyles];

  /** Messages, formats and what stands around the question. */
  @property({ attribute: false }) declare frame: StepFrame;
  /** The services in the order in which they are shown; `undefined` while they load. */
  @property({ attribute: false }) options: readonly ServiceOption[] | undefined = undefined;
  /** Ids of the services chosen before. */
  @property({ attribute: false, hasChanged: textsDiffer }) selected: readonly string[] = [];
  /** How many services one appointment may hold. */
  @property({ type: Number }) most = 1;
  /** Ids that cannot be combined with what is chosen. */
  @property({ attribute: false, hasChanged: textsDiffer }) unavailable: readonly string[] = [];
  /** The marked services do not go together: the visitor has to remove one before they can go on. */
  @property({ type: Boolean }) impossible = false;
  /** What is to be known of the marked services together: how long they take, what follows from them. */
  @property({ attribute: false, hasChanged: textsDiffer }) effects: readonly string[] = [];

  @state() private chosen: readonly string[] = [];
  /** The option that was pressed in vain: it says why, where the finger is. */
  @state() private refused: string | undefined = undefined;

  readonly #filter = new OptionFilterController<ServiceOption>(this, ({ name, description, group, keywords }) => [
    name.text,
    keywords,
    group ?? '',
    description ?? '',
  ]);
  readonly #missing = new MissingChoiceController(this);
  readonly #infoText = new LazyModule(this, () => import('./info-text.js'));
  readonly #announcer = new PauseAnnouncer(this);

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.chosen = this.selected;
    if (this.chosen.length > this.most) this.chosen = this.chosen.slice(0, this.most);
    this.#announceEffects(changed);
    if (changed.has('options') || changed.has('selected')) {
      this.#filter.setOptions(this.options ?? [], this.chosen);
    }
  }

  override render(): TemplateResult {
    const { messages, formats } = this.frame;
    const title = this.#isSeveral
      ? messages.service.headingSeveral(formats.number(this.most))
      : messages.service.heading;
    return html`
      ${stepHeader(this, this.frame, title)}
      <slot></slot>
      ${this.options ? this.#question(this.options) : loadingBlocks(3)}
    `;
  }

  #question(options: readonly ServiceOption[]): TemplateResult | typeof nothing {
    const { messages, formats, headingLevel } = this.frame;
    if (options.length === 0) return nothing;
    return html`
      ${this.#filter.isNeeded ? filterField(this.#filter, messages.service, formats, this.#onSearch) : nothing}
      ${choiceForm({
        messages,
        missing: this.#missingSentence,
        hint: this.#isSeveral ? html`<p id="limit" class="hint">${this.#limitSentence}</p>` : nothing,
        cards: [
          optionGroups(groupOptions(this.#filter.shown), this.#card, headingLevel + 1, messages.service.otherGroup),
          this.#isSeveral ? this.#together() : nothing,
        ],
        onChange: this.#onChange,
        onSubmit: this.#onSubmit,
      })}
    `;
  }

  readonly #card = (service: ServiceOption, id: string): TemplateResult => {
    const { messages, formats } = this.frame;
    const { duration, cost, description } = service;
    const refusal = this.#refusalOf(service.id);
    return optionCard({
      id,
      value: service.id,
      kind: this.#isSeveral ? 'checkbox' : 'radio',
      checked: this.chosen.includes(service.id),
      name: service.name,
      facts: [
        ...oneLine([
          duration > 0 ? formats.duration(duration) : undefined,
          cost ? messages.service.cost(isolate(cost)) : undefined,
        ]),
        ...(description ? [html`<bdi>${description}</bdi>`] : []),
      ],
      more: serviceDetails(service, messages, id, this.#infoText),
      refusal,
      explainedBy: refusal === undefined ? this.#explanationOf(service.id) : undefined,
      onRefused: () => this.#refuse(service.id),
    });
  };

  /** Below the cards: what comes with an answer of the server must not move what a finger is about to press. */
  #together(): TemplateResult {
    const { service } = this.frame.messages;
    const said = [...this.#said, ...(this.unavailable.length > 0 ? [service.someCannotCombine] : [])];
    return html`<div class="together">
      ${said.map((sentence) => html`<p class="hint">${sentence}</p>`)}
      <p id="combine" class="visually-hidden" aria-hidden="true">${service.cannotCombine}</p>
    </div>`;
  }

  /** What the visitor is told of their choice as a whole. */
  get #said(): readonly string[] {
    return this.impossible ? [this.frame.messages.service.remove] : this.effects;
  }

  get #missingSentence(): string | undefined {
    if (!this.#missing.isShown) return undefined;
    const { chooseOne, remove } = this.frame.messages.service;
    return this.impossible ? remove : chooseOne;
  }

  get #isSeveral(): boolean {
    return this.most > 1;
  }

  get #isFull(): boolean {
    return this.#isSeveral && this.chosen.length >= this.most;
  }

  get #limitSentence(): string {
    const { messages, formats } = this.frame;
    const most = formats.number(this.most);
    return this.#isFull
      ? messages.service.limitReached(this.most, most)
      : messages.service.chosen(formats.number(this.chosen.length), most);
  }

  #isBeyondLimit(id: string): boolean {
    return this.#isFull && !this.chosen.includes(id);
  }

  /** Where it is said why a service cannot be chosen: once for all of them, so that cards do not grow and move. */
  #explanationOf(id: string): 'combine' | 'limit' | undefined {
    if (this.chosen.includes(id)) return undefined;
    if (this.unavailable.includes(id)) return 'combine';
    return this.#isBeyondLimit(id) ? 'limit' : undefined;
  }

  /** The same on the card itself, once it was pressed in vain. */
  #refusalOf(id: string): string | undefined {
    const reason = this.refused === id ? this.#explanationOf(id) : undefined;
    return reason === 'combine' ? this.frame.messages.service.cannotCombine : reason && this.#limitSentence;
  }

  readonly #onSearch = (event: InputEvent): void => {
    this.#filter.search((event.target as HTMLInputElement).value, this.chosen);
    this.#announcer.say(resultSentence(this.#filter, this.frame.messages.service, this.frame.formats));
  };

  readonly #onChange = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    const others = this.#isSeveral ? this.chosen.filter((id) => id !== value) : [];
    this.chosen = checked ? [...others, value] : others;
    this.refused = undefined;
    if (!this.#isSeveral) return;
    if (this.#isFull) this.#announcer.say(this.#limitSentence);
    this.dispatchEvent(new ServicesMarkedEvent(this.chosen));
  };

  /** What follows from a mark is known later than the mark; what was said already is not said again. */
  #announceEffects(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || !(changed.has('effects') || changed.has('impossible'))) return;
    const said = changed.has('impossible') ? [] : (changed.get('effects') ?? []);
    const news = this.#said.filter((sentence) => !said.includes(sentence));
    if (news.length > 0) this.#announcer.say([...(this.#isFull ? [this.#limitSentence] : []), ...news].join(' '));
  }

  #refuse(id: string): void {
    this.refused = id;
    this.#announcer.say(this.#refusalOf(id) ?? this.#limitSentence);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const offered = new Set(this.options?.map(({ id }) => id));
    const chosen = this.chosen.filter((id) => offered.has(id));
    if (this.#missing.check(chosen.length > 0 && !this.impossible)) this.dispatchEvent(new ServicesChosenEvent(chosen));
  };
}

/** Short facts side by side: a dot for the eye, a pause for the ear. */
function oneLine(facts: readonly (string | undefined)[]): readonly TemplateResult[] {
  const [first, ...others] = facts.filter((fact) => fact !== undefined);
  if (first === undefined) return [];
  const further = others.map(
    (fact) => html`<span class="visually-hidden">, </span><span aria-hidden="true">${'\u00a0· '}</span>${fact}`,
  );
  return [html`${first}${further}`];
}
