import { html, nothing, type TemplateResult } from 'lit';
import type { BranchOption } from '../booking/catalog.js';
import { byDistance, distance } from '../booking/distance.js';
import type { Branch } from '../booking/model.js';
import type { DatesQuery } from '../booking/queries.js';
import type { OfferTakenEvent } from '../elements/free-time-events.js';
import type { Position } from '../elements/qmatic-earliest.js';
import type { OtherAnswerWantedEvent } from '../elements/qmatic-no-availability.js';
import { EarliestSearch } from '../search/earliest-search.js';
import { askPosition } from './ask-position.js';
import { FoundWords } from './found-words.js';
import { placesSearched, subjectOf, untilOf, type Subject } from './free-time-subject.js';
import type { FreeTimeHelp, HelpHost } from './help.js';
import { otherAnswers, whyNothing } from './nothing-free.js';
import { stepParts } from './parts.js';
import type { View } from './view.js';

/** Up to so many branches are looked at without being asked: more requests need a press. */
const mostUnasked = 5;

/** So many offers of other branches are shown; all branches are one press away. */
const mostOffers = 5;

/** Lists are made anew at most so often while a search runs. */
const mostLists = 20;

/** Looks for free times on behalf of the steps. Lives as long as the widget; what it found, as long as the step. */
export class ShellFreeTimeHelp implements FreeTimeHelp {
  readonly #host: HelpHost;
  readonly #search: EarliestSearch;
  #subject: Subject | undefined;
  /** The branches of the subject, once they are known. */
  #places: readonly Branch[] | undefined;
  #view: View | undefined;
  #position: Position = 'none';
  /** Metres by branch. The position itself is forgotten as soon as they are known. */
  #distances: ReadonlyMap<string, number> = new Map();
  /** "Look again" was pressed: it may be gone when the answer is here. */
  #lookedAgain = false;
  #list: { readonly from: readonly unknown[]; readonly options: readonly BranchOption[] } | undefined;

  constructor(host: HelpHost) {
    this.#host = host;
    this.#search = new EarliestSearch(() => host.requestUpdate());
  }

  follow(view: View): void {
    this.#view = view;
    const subject = subjectOf(view);
    if (subject?.key === this.#subject?.key) return;
    if (this.#lookedAgain && view.state.step === 'date') this.#host.focus();
    this.stop();
    this.#subject = subject;
    if (subject) void this.#begin(view, subject);
  }

  stop(): void {
    this.#search.stop();
    this.#subject = undefined;
    this.#places = undefined;
    this.#position = 'none';
    this.#distances = new Map();
    this.#list = undefined;
    this.#lookedAgain = false;
  }

  belowBranches(view: View): TemplateResult | typeof nothing {
    const places = this.#places;
    if (this.#subject?.kind !== 'branches' || !places || places.length < 2) return nothing;
    const { phase, outcomes, total, free } = this.#search;
    const [best] = free;
    const failed = [...outcomes.values()].filter(({ kind }) => kind === 'failed').length;
    return html`<qmatic-earliest
      exportparts=${stepParts}
      .frame=${view.frame}
      .look=${{
        phase,
        asked: outcomes.size,
        total,
        failed,
        best: best && { branchId: best.branchId, text: this.#words(view).best(best) },
      }}
      .canLocate=${places.filter(({ coordinates }) => coordinates).length > 1 && 'geolocation' in navigator}
      .position=${this.#position}
      @earliest-wanted=${this.#start}
      @position-wanted=${this.#locate}
      @offer-taken=${this.#take}
    ></qmatic-earliest>`;
  }

  branches(view: View, options: readonly BranchOption[]): readonly BranchOption[] {
    const { phase, outcomes, total } = this.#search;
    if (this.#subject?.kind !== 'branches' || (phase === 'idle' && this.#distances.size === 0)) return options;
    const stage = phase === 'searching' ? Math.floor((outcomes.size * mostLists) / Math.max(total, mostLists)) : phase;
    const from = [options, this.#distances, view.frame.messages, stage];
    if (!this.#list || from.some((value, index) => value !== this.#list?.from[index])) {
      const words = this.#words(view);
      const told = options.map((option) => ({ ...option, ...this.#remarks(words, option.id) }));
      this.#list = { from, options: byDistance(told, this.#distances) };
    }
    return this.#list.options;
  }

  nothingFree(view: View): TemplateResult {
    const { phase, outcomes, free } = this.#search;
    const why = html`<slot name="no-times">${whyNothing(view)}</slot>`;
    // The ways on come all at once: one that came later would move the others.
    if (this.#subject?.kind !== 'others' || !this.#places) return why;
    const hasOthers = this.#places.length > 0;
    const others = hasOthers && {
      phase,
      found: free.length,
      expected: Math.min(this.#places.length, mostOffers),
      offers: free
        .slice(0, mostOffers)
        .map((found) => ({ branchId: found.branchId, text: this.#words(view).offer(found) })),
      incomplete: [...outcomes.values()].some(({ kind }) => kind === 'failed'),
    };
    return html`<qmatic-no-availability
      exportparts=${stepParts}
      .frame=${view.frame}
      .others=${others || undefined}
      .answers=${otherAnswers(view, hasOthers)}
      @earliest-wanted=${this.#start}
      @offer-taken=${this.#take}
      @other-answer-wanted=${({ subject }: OtherAnswerWantedEvent) => {
        if (subject) view.act({ type: 'change-requested', subject });
        else this.#lookAgain(view);
      }}
      >${why}</qmatic-no-availability
    >`;
  }

  async #begin(view: View, subject: Subject): Promise<void> {
    const places = await this.#placesOf(view, subject);
    if (this.#subject !== subject) return;
    this.#places = places;
    this.#host.requestUpdate();
    if (places.length > 0 && places.length <= mostUnasked && places.length > (subject.kind === 'branches' ? 1 : 0)) {
      this.#start();
    }
  }

  async #placesOf({ state, reads }: View, { kind, wanted }: Subject): Promise<readonly Branch[]> {
    if (kind === 'branches') return reads.branches.value ?? [];
    const api = this.#host.api();
    try {
      const all = api ? await reads.branchesFor(api, { serviceIds: wanted.serviceIds }) : [];
      return all.filter(({ id }) => id !== state.memory.branch?.id);
    } catch {
      return [];
    }
  }

  readonly #start = (): void => {
    const api = this.#host.api();
    const subject = this.#subject;
    const places = this.#places;
    const reads = this.#view?.reads;
    if (!api || !subject || !places || !reads) return;
    const query = (branchId: string): DatesQuery => ({ ...subject.wanted, branchId });
    const lookups = {
      dates: ({ id }: Branch, signal: AbortSignal) => reads.datesFor(api, query(id), signal),
      times: ({ id, timeZone }: Branch, day: string, signal: AbortSignal) =>
        reads.timesFor(api, query(id), day, timeZone, signal),
    };
    void this.#search.start(places, lookups).then((isDone) => {
      if (isDone) this.#tell(subject, places);
    });
  };

  /** Once, when all branches have been asked. */
  #tell({ kind }: Subject, places: readonly Branch[]): void {
    const view = this.#view;
    if (!view) return;
    const { messages, formats } = view.frame;
    const { free, outcomes } = this.#search;
    const [best] = free;
    const answers = [...outcomes.values()];
    const nowhere = answers.flatMap((outcome) => (outcome.kind === 'none' ? [outcome] : []));
    if (nowhere.length === answers.length) {
      const chosen = kind === 'others' ? [{ until: view.reads.nothingUntil(view.state) }] : [];
      this.#host.nothingAnywhere(placesSearched(view, places), untilOf([...nowhere, ...chosen]));
    }
    if (kind === 'others') {
      const { found, noneElsewhere } = messages.nothingFree;
      this.#host.say(best ? found(free.length, formats.number(free.length)) : noneElsewhere);
    } else {
      const { none, failed } = messages.earliest;
      this.#host.say(best ? this.#words(view).best(best) : nowhere.length > 0 ? none : failed);
    }
  }

  #lookAgain(view: View): void {
    this.#lookedAgain = true;
    view.refresh();
  }

  readonly #take = ({ branchId }: OfferTakenEvent): void => {
    const branch = this.#places?.find(({ id }) => id === branchId);
    const outcome = this.#search.outcomes.get(branchId);
    if (branch && outcome?.kind === 'free') this.#view?.act({ type: 'offer-taken', branch, slot: outcome.free.slot });
  };

  readonly #locate = async (): Promise<void> => {
    const subject = this.#subject;
    const places = this.#places;
    if (!places) return;
    this.#position = 'asking';
    this.#host.requestUpdate();
    const answer = await askPosition();
    if (this.#subject !== subject) return;
    const words = this.#view?.frame.messages.earliest;
    if (typeof answer === 'string') {
      this.#position = answer;
      if (words) this.#host.say(answer === 'refused' ? words.positionRefused : words.positionFailed);
    } else {
      const far = places.flatMap(({ id, coordinates }) =>
        coordinates ? [[id, distance(answer, coordinates)] as const] : [],
      );
      this.#position = 'known';
      this.#distances = new Map(far);
      if (words) this.#host.say(words.nearestFirst);
    }
    this.#host.requestUpdate();
  };

  #remarks(words: FoundWords, branchId: string): Pick<BranchOption, 'distance' | 'earliest'> {
    const isSearching = this.#search.phase === 'searching';
    return {
      distance: words.distance(branchId, this.#distances.get(branchId)),
      earliest: words.earliest(this.#search.outcomes.get(branchId), isSearching),
    };
  }

  #words(view: View): FoundWords {
    return new FoundWords(view, this.#places ?? []);
  }
}
