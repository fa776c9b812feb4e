import type { Problem } from '../booking/state.js';
import { LiveRegions } from './live-regions.js';
import { LoadingAnnouncer } from './loading-announcer.js';
import { holdEndsInPause } from './pause-words.js';
import { emptyWords, noticeText, problemWords } from './notices.js';
import { isoInstant } from '../time/iso-instant.js';
import { problemOf } from '../controller/problems.js';
import { screenOf } from './steps.js';
import type { View } from './view.js';

/** What is said to visitors who cannot see it, each thing once. */
export class Announcements {
  readonly #regions: LiveRegions;
  readonly #loading: LoadingAnnouncer;
  #told: unknown;
  #empty: unknown;
  #hold = 'none';

  constructor(root: () => ParentNode) {
    this.#regions = new LiveRegions(root);
    this.#loading = new LoadingAnnouncer((text) => this.say(text));
  }

  say(text: string): void {
    this.#regions.say(text);
  }

  /** Compares what is on screen with what was told last. */
  follow(view: View, problem: Problem | undefined): void {
    this.#followLoading(view);
    this.#followTrouble(view, problem);
    this.#followEmptiness(view);
    this.#followHold(view);
  }

  /** The times came when the visitor was already elsewhere: said instead of taking the focus. */
  timesLoaded({ state, reads, frame }: View): void {
    const times = reads.times.value;
    if (state.step !== 'time' || !times) return;
    const { messages, formats } = frame;
    this.say(messages.time.loaded(times.length, formats.number(times.length), formats.dayWithoutYear(state.day)));
  }

  heldAgain({ state, frame }: View): void {
    if ((state.step !== 'details' && state.step !== 'review') || state.hold.kind !== 'held') return;
    const until = isoInstant(state.hold.reservation.expiresAt);
    this.say(frame.messages.details.heldAgain(frame.formats.timeOf(until, state.wish.branch.timeZone)));
  }

  stop(): void {
    this.#loading.stop();
  }

  #followLoading(view: View): void {
    const { state, reads, frame } = view;
    const { common, service, branch, date, time } = frame.messages;
    const { formats } = frame;
    const waits = (key: string, loading: string) =>
      this.#loading.waiting({ key, loading, stillLoading: common.stillLoading });
    const screen = screenOf(state);
    if (screen === 'service') {
      const found = reads.services.value;
      if (reads.services.pending && !found) waits('services', service.loading);
      else this.#loading.done(found && service.found(found.length, formats.number(found.length)));
    } else if (screen === 'branch') {
      const found = reads.branches.value;
      if (reads.branches.pending && !found) waits('branches', branch.loading);
      else this.#loading.done(found && branch.found(found.length, formats.number(found.length)));
    } else if (screen === 'date') {
      const dates = reads.dates.value;
      const [first] = dates ?? [];
      if (reads.dates.pending && !dates) waits('dates', date.loading);
      else if (state.step === 'time' && reads.times.pending && !reads.times.value)
        waits(`times ${state.day}`, time.loading);
      else this.#loading.done(first && state.step === 'date' ? date.firstFree(formats.day(first)) : undefined);
    } else if (state.step === 'opening' && !state.problem) {
      waits('opening', common.loading);
    } else {
      const text = view.manage?.loading(view);
      if (text) waits(state.step, text);
      else this.#loading.done(undefined);
    }
  }

  /** @param ofPage what makes every step impossible */
  #followTrouble(view: View, ofPage: Problem | undefined): void {
    const { state, reads, silenced } = view;
    const [error] = reads.errors(state);
    const problem = ofPage ?? state.problem;
    const trouble = ofPage ?? state.notice ?? problem ?? error;
    if (trouble === this.#told) return;
    // The nearest free times are told with the loss, as soon as they are known.
    if (state.notice?.kind === 'slot-taken' && reads.times.pending) return;
    this.#told = trouble;
    if (!trouble || silenced(trouble)) {
      this.#regions.clearAlert();
    } else if (trouble === state.notice) {
      const { title, next } = noticeText(view, state.notice);
      this.#regions.alert([title, next].filter(Boolean).join(' '));
    } else {
      const { title, next } = problemWords(view, (problem ?? problemOf(error)).code);
      this.#regions.alert(`${title} ${next}`);
    }
  }

  /** A list came and there is nothing in it: said once, with what can be done. */
  #followEmptiness(view: View): void {
    const list = view.reads.emptyList(view.state);
    if (list === this.#empty) return;
    this.#empty = list;
    if (!list || view.silenced(list)) return;
    const slotted = view.state.step === 'date' ? view.page.querySelector(':scope > [slot="no-times"]') : null;
    const { title, next } = emptyWords(view) ?? {};
    this.say(slotted?.textContent ?? [title, next].filter(Boolean).join(' '));
  }

  #followHold(view: View): void {
    const { state, hold, frame } = view;
    if (state.step !== 'details' && state.step !== 'review') return;
    const phase = state.hold.kind === 'lapsed' ? 'lapsed' : hold;
    if (phase === this.#hold) return;
    if (phase === 'held' && state.hold.kind === 'held') {
      const paused = holdEndsInPause(view, state.hold.reservation, state.wish.branch.timeZone);
      if (paused) this.#regions.alert(paused);
    }
    this.#hold = phase;
    const { messages, formats } = frame;
    if (phase === 'expiring' && state.hold.kind === 'held') {
      const until = isoInstant(state.hold.reservation.expiresAt);
      this.#regions.alert(messages.details.expiring(formats.timeOf(until, state.wish.branch.timeZone)));
    }
    if (phase === 'lapsed') {
      const { day, time } = state.slot;
      this.#regions.alert(messages.details.lapsed(formats.dayWithoutYear(day), formats.time(time)));
    }
  }
}
