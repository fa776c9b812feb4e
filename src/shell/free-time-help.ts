import { html, nothing, type TemplateResult } from 'lit';
import type { BranchOption } from '../booking/catalog.js';
import { byDistance, distance } from '../booking/distance.js';
import type { FreeSlot } from '../booking/earliest.js';
import type { Branch } from '../booking/model.js';
import { questions } from '../booking/progress.js';
import type { DatesQuery } from '../booking/queries.js';
import type { OfferTakenEvent } from '../elements/free-time-events.js';
import { clockIcon } from '../elements/icons.js';
import { isolate } from '../elements/isolate.js';
import type { Position } from '../elements/qmatic-earliest.js';
import { heading } from '../elements/step-frame.js';
import type { OtherAnswer, OtherAnswerWantedEvent } from '../elements/qmatic-no-availability.js';
import { EarliestSearch } from '../search/earliest-search.js';
import type { BranchOutcome } from '../search/search-earliest.js';
import { askPosition } from './ask-position.js';
import { asksOnlyWhere, type FreeTimeHelp, type HelpHost } from './help.js';
import { stepParts } from './parts.js';
import type { View } from './view.js';

/** Up to so many branches are looked at without being asked: more requests need a press. */
const mostUnasked = 5;

/** So many offers of other branches are shown; all branches are one press away. */
const mostOffers = 5;

/** Lists are made anew at most so often while a search runs. */
const mostLists = 20;

/** What is looked at: for the list of branches, or for the others where nothing is free at the chosen one. */
interface Subject {
  readonly kind: 'branches' | 'others';
  /** Differs wherever another answer has to be expected. */
  readonly key: string;
  readonly wanted: Omit<DatesQuery, 'branchId'>;
}

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

  aboveBranches(view: View): TemplateResult | typeof nothing {
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
        best: best && { branchId: best.branchId, text: this.#bestText(view, best) },
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
      const told = options.map((option) => ({ ...option, ...this.#remarks(view, option.id) }));
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
        .map((found) => ({ branchId: found.branchId, text: this.#offerText(view, found) })),
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
    if (nowhere.length === answers.length) this.#host.nothingAnywhere(placesSearched(view, places), untilOf(nowhere));
    if (kind === 'others') {
      const { found, noneElsewhere } = messages.nothingFree;
      this.#host.say(best ? found(free.length, formats.number(free.length)) : noneElsewhere);
    } else {
      const { none, failed } = messages.earliest;
      this.#host.say(best ? this.#bestText(view, best) : nowhere.length > 0 ? none : failed);
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

  #remarks(view: View, branchId: string): Pick<BranchOption, 'distance' | 'earliest'> {
    const place = this.#places?.find(({ id }) => id === branchId);
    if (!place) return {};
    const words = view.frame.messages.earliest;
    const metres = this.#distances.get(branchId);
    const formats = view.formatsOf(place.timeZone);
    const way = metres === undefined ? undefined : words.distance(formats.distance(metres));
    return { distance: way, earliest: this.#earliestText(view, this.#search.outcomes.get(branchId)) };
  }

  #earliestText(view: View, outcome: BranchOutcome | undefined): string | undefined {
    const words = view.frame.messages.earliest;
    if (!outcome) return this.#search.phase === 'searching' ? words.lookingAtBranch : undefined;
    if (outcome.kind === 'none') return words.noneAtBranch;
    if (outcome.kind === 'failed') return words.unknownAtBranch;
    const { day, time } = this.#written(view, outcome.free);
    return words.atBranch(day, time);
  }

  #bestText(view: View, found: FreeSlot): string {
    const { day, time, place } = this.#written(view, found);
    return view.frame.messages.earliest.found(day, time, place);
  }

  #offerText(view: View, found: FreeSlot): string {
    const { day, time, place } = this.#written(view, found);
    return view.frame.messages.nothingFree.offer(place, day, time);
  }

  /** In the manner of the place itself, as the next steps will write it. */
  #written(view: View, { branchId, slot }: FreeSlot): { day: string; time: string; place: string } {
    const place = this.#places?.find(({ id }) => id === branchId);
    const formats = view.formatsOf(place?.timeZone ?? 'UTC');
    const [option] = place ? (view.words.branches([place], true) ?? []) : [];
    return {
      day: formats.shortDay(slot.day),
      time: formats.time(slot.time),
      place: isolate(option?.name.text ?? branchId),
    };
  }
}

function subjectOf({ state, reads }: View): Subject | undefined {
  const { memory } = state;
  const [first, ...rest] = memory.services.map(({ id }) => id);
  if (!first) return undefined;
  const wanted = { serviceIds: [first, ...rest] as const, people: memory.people };
  const { slotLength } = reads.wanted({ ...wanted, serviceIds: [first, ...rest], branchId: '' });
  const key = (kind: string, places: unknown) => JSON.stringify([kind, wanted, slotLength, places]);
  const query: Subject['wanted'] = { serviceIds: [first, ...rest], people: memory.people };
  if (asksOnlyWhere(state)) {
    const places = reads.branches.value?.map(({ id }) => id);
    return places && { kind: 'branches', key: key('branches', places), wanted: query };
  }
  if (reads.freeDates(state)?.length !== 0) return undefined;
  return { kind: 'others', key: key('others', memory.branch?.id), wanted: query };
}

/** Why nothing is free, as far as it is known; nothing where the page says it itself. */
function whyNothing(view: View): TemplateResult | typeof nothing {
  const { reads, state, frame, silenced } = view;
  const list = reads.emptyList(state);
  if (list && silenced(list)) return nothing;
  const { messages, formats, headingLevel } = frame;
  const { forPeople, until } = messages.nothingFree;
  const { title, next } = messages.problem.noDates;
  const { people } = state.memory;
  const lastDay = reads.nothingUntil(state);
  return html`<div class="message info-tone" part="message">
    ${clockIcon} ${heading(headingLevel + 1, title, { id: 'nothing-free', class: 'title' })}
    ${people > 1 ? html`<p>${forPeople(people, formats.number(people))}</p>` : nothing}
    ${lastDay ? html`<p>${until(formats.day(lastDay))}</p>` : nothing}
    <p>${next}</p>
  </div>`;
}

/** The questions that can be answered otherwise. */
function otherAnswers({ state }: View, hasOthers: boolean): readonly OtherAnswer[] {
  const { plan, memory } = state;
  const asked = questions(plan, memory);
  const fewer = memory.people > 1 && asked.includes('people');
  const branch = hasOthers || asked.includes('branch');
  return [
    ...(branch ? (['branch'] as const) : []),
    ...(fewer ? (['people'] as const) : []),
    ...(asked.includes('service') ? (['service'] as const) : []),
  ];
}

/** All branches of which it is known now that nothing is free. */
function placesSearched({ state }: View, places: readonly Branch[]): readonly string[] {
  const chosen = state.step === 'branch' ? undefined : state.memory.branch?.id;
  return [...(chosen === undefined ? [] : [chosen]), ...places.map(({ id }) => id)];
}

/** Known only where each branch named a day; then the earliest of them holds for all. */
function untilOf(nowhere: readonly { readonly until: string | undefined }[]): string | undefined {
  const days = nowhere.flatMap(({ until }) => until ?? []);
  return days.length === nowhere.length ? days.sort()[0] : undefined;
}
