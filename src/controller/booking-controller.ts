import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../api/booking-api.js';
import type { BookingAction } from '../booking/actions.js';
import type { Reservation } from '../booking/model.js';
import { droppedReservations, slotsOf } from '../booking/parts.js';
import type { BookingState, DetailsState, ReviewState } from '../booking/state.js';
import { transition } from '../booking/transition.js';
import { initialState } from '../booking/ways.js';
import { HoldWatch, holdPhase, type HoldPhase } from './hold-watch.js';
import { answersOfLists } from './list-answers.js';
import { checkLaterAnswers, lookUpPreselection } from './lookups.js';
import { Reads } from './reads.js';
import { canStartOver, isHolding, requestOf, reservationOf } from './requests.js';
import type { BookingSettings } from './settings.js';
import { afterPause, pauseAt } from './write-pause.js';
import { askOutcome, confirm, reserve, undo } from './writes.js';

/** What the host is told, beside being asked to render. */
export interface BookingObserver {
  transitioned(before: BookingState, after: BookingState): void;
  holdChanged(phase: HoldPhase, reservation: Reservation): void;
  released(reservation: Reservation): void;
}

/** Where it is heard that the page is shown again or left: the window. */
export type PageEvents = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

const writesPaused = { code: 'writes-paused', retryable: true, status: undefined } as const;

/** The wait before asking again what became of a confirmation, by how often it was asked. */
const askAgainAfter = [0, 1_000, 2_000, 4_000, 8_000, 10_000] as const;

/**
 * Joins the transition table and the server for one host. Reads follow the state; a write is made once, on entering
 * the step that stands for it; a reservation that leaves the state without becoming an appointment is released.
 */
export class BookingController implements ReactiveController {
  state: BookingState;
  readonly reads: Reads;
  readonly #host: ReactiveControllerHost;
  readonly #settings: () => BookingSettings;
  readonly #observer: BookingObserver;
  readonly #page: PageEvents;
  readonly #watch: HoldWatch;
  readonly #released = new WeakSet<Reservation>();
  #phase: HoldPhase = 'none';
  /** Counts the requests that steps stood for: the answer to an older one comes too late. */
  #requests = 0;
  #releasing: Promise<unknown> | undefined;
  /** What is to be let go when the server can be written to again. */
  #releasingLater: Promise<unknown> | undefined;
  #renewing: Promise<void> | undefined;
  #connected = false;
  #left = false;

  constructor(
    host: ReactiveControllerHost,
    settings: () => BookingSettings,
    observer: BookingObserver,
    page: PageEvents = globalThis,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#observer = observer;
    this.#page = page;
    this.state = initialState({ flow: 'service-first', reserve: 'early', people: 'never', skip: [] });
    this.reads = new Reads(host, () => this.state, settings);
    this.#watch = new HoldWatch(() => settings().now(), this.checkHold);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    // Fired at the document, heard at the window.
    this.#page.addEventListener('visibilitychange', this.checkHold);
    this.#page.addEventListener('pagehide', this.#letGo);
    if (!this.#left) return;
    this.#left = false;
    void this.reads.again();
    if (this.state.step === 'unknown') void this.#act(this.state);
  }

  hostDisconnected(): void {
    this.#page.removeEventListener('visibilitychange', this.checkHold);
    this.#page.removeEventListener('pagehide', this.#letGo);
    this.#connected = false;
    // Moving an element takes it out and puts it back in one task: only what stays away has left.
    setTimeout(() => this.#leaveUnlessBack());
  }

  hostUpdated(): void {
    for (const action of answersOfLists(this.state, this.reads)) this.dispatch(action);
  }

  /** How the present hold stands: `held`, `expiring` in its last two minutes, `over`, or `none`. */
  get holdPhase(): HoldPhase {
    return holdPhase(reservationOf(this.state), this.#settings().now());
  }

  /**
   * Starts anew with the page's present plan and preselection. Not while an appointment is being made: it would be
   * made all the same, and nobody would know of it.
   */
  open(memory = initialState(this.state.plan).memory): void {
    if (!canStartOver(this.state)) return;
    const { plan, people } = this.#settings();
    this.#enter(initialState({ ...plan, skip: [] }, { ...memory, people }), true);
  }

  dispatch(action: BookingAction): void {
    if (action.type === 'confirm-pressed' && this.#renewing) {
      // One write at a time: which reservation there is to confirm is being settled.
      void this.#renewing.then(() => this.dispatch(action));
      return;
    }
    const next = transition(this.state, action);
    if (next !== this.state) this.#enter(next, false);
  }

  /** Repeats what failed last: the reads of this step, or looking up the page's preselection. */
  async retry(): Promise<void> {
    const { state, reads } = this;
    if (state.step === 'opening') this.open(state.memory);
    const failed = [reads.services, reads.branches, reads.dates, reads.times].filter((read) => read.error);
    await Promise.all(failed.map((read) => read.again()));
  }

  /** Asks for more time. */
  renewHold(): Promise<void> {
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  /** The visitor turned away: nothing is held for them, and nothing is taken any more. What they typed stays. */
  letGo(): void {
    this.dispatch({ type: 'went-away' });
  }

  readonly checkHold = (): void => {
    const { state } = this;
    const reservation = isHolding(state) ? reservationOf(state) : undefined;
    this.#watch.watch(reservation);
    if (!reservation) return;
    const phase = this.holdPhase;
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#observer.holdChanged(phase, reservation);
    if (phase === 'over') this.dispatch({ type: 'hold-lapsed' });
    this.#host.requestUpdate();
  };

  #enter(next: BookingState, anew: boolean): void {
    const before = this.state;
    this.state = next;
    const left = reservationOf(before);
    const present = reservationOf(next);
    if (left?.id !== present?.id) this.#phase = present ? 'held' : 'none';
    for (const reservation of droppedReservations(before, next)) void this.#release(reservation, before);
    this.#observer.transitioned(before, next);
    if (next.notice?.kind === 'slot-taken' && next.notice !== before.notice) void this.reads.freeAgain();
    this.#host.requestUpdate();
    if (next.notice?.kind === 'slot-taken' && next.notice !== before.notice) this.#readFreeAgain();
    if (anew || requestOf(next) !== requestOf(before)) void this.#act(next);
    this.checkHold();
    // The page was left while the reservation was on its way.
    if (this.#left) this.#letGo();
  }

  /** The one request that stands for a step. */
  async #act(state: BookingState): Promise<void> {
    const request = ++this.#requests;
    const answer = await this.#answer(state);
    if (!answer) return;
    if (request === this.#requests) this.dispatch(answer);
    // The step was left meanwhile: a reservation that comes too late is nobody's, and let go at once.
    else if (answer.type === 'reserved') void this.#release(answer.reservation, state);
  }

  async #answer(state: BookingState): Promise<BookingAction | undefined> {
    const settings = this.#settings();
    const { api } = settings;
    if (!api) return undefined;
    switch (state.step) {
      case 'opening':
        return this.#lookUp(api, settings);
      case 'checking':
        // What was held for the visitor until now is free for them only when it has been let go.
        await this.#releasing;
        return checkLaterAnswers(api, settings, this.reads, state);
      case 'reserving':
        await this.#releasing;
        return reserve(api, settings, state);
      case 'paused':
        await afterPause(settings, state.until);
        await this.#releasingLater;
        return { type: 'writes-resumed' };
      case 'confirming':
        return confirm(api, settings, state);
      case 'unknown':
        await settings.pause(askAgainAfter[Math.min(state.asked, askAgainAfter.length - 1)] ?? 0);
        // Nobody is there to be told; asked again when the widget comes back.
        return this.#left ? undefined : askOutcome(api, state);
      case 'undoing':
        await settings.pause(askAgainAfter[Math.min(state.asked, askAgainAfter.length - 1)] ?? 0);
        return undo(api, settings, state);
      default:
        return undefined;
    }
  }

  async #lookUp(api: BookingApi, settings: BookingSettings): Promise<BookingAction> {
    const [opened, restored] = await Promise.all([
      lookUpPreselection(api, settings, this.reads),
      settings.restored?.().catch(() => undefined),
    ]);
    return opened.type === 'opened' ? { ...opened, restored } : opened;
  }

  /**
   * The same slot is reserved again, then the old reservation is let go. Where only one can be held, the old one has
   * to go first.
   */
  async #renew(): Promise<void> {
    const { state } = this;
    const { api } = this.#settings();
    if (!isHolding(state) || state.hold.kind === 'none' || !api) return;
    const isStillWanted = () => isHolding(this.state) && this.state.slot === state.slot;
    const old = [state.hold.kind === 'held' ? [state.hold.reservation, ...(state.hold.also ?? [])] : []].flat();
    const renewed: Reservation[] = [];
    await this.#releasing;
    for (const [index, slot] of slotsOf(state.wish, state.slot).entries()) {
      const answer = await this.#reserveAgain({ ...state, slot }, old[index], isStillWanted);
      if (answer.type === 'reserved') renewed.push(answer.reservation);
      if (answer.type === 'reserved' && isStillWanted()) continue;
      for (const reservation of renewed) await this.#release(reservation);
      if (!isStillWanted()) return;
      if (answer.type === 'slot-taken') this.dispatch(answer);
      else if (answer.type === 'writes-paused') this.dispatch({ type: 'problem-raised', problem: writesPaused });
      else if ('problem' in answer) this.dispatch({ type: 'problem-raised', problem: answer.problem });
      return;
    }
    const [reservation, ...also] = renewed;
    if (reservation) this.dispatch({ type: 'hold-renewed', reservation, also });
  }

  async #reserveAgain(
    state: DetailsState | ReviewState,
    old: Reservation | undefined,
    isStillWanted: () => boolean,
  ): Promise<BookingAction> {
    const { api } = this.#settings();
    const again = () => (api ? reserve(api, this.#settings(), state) : undefined);
    let answer = await again();
    if (answer?.type === 'slot-taken' && old && isStillWanted()) {
      await this.#release(old);
      if (isStillWanted()) answer = await again();
      if (answer?.type !== 'reserved' && isStillWanted()) this.dispatch({ type: 'hold-lapsed' });
    }
    return answer ?? { type: 'hold-lapsed' };
  }

  #readFreeAgain(): void {
    void this.reads.dates.again();
    void this.reads.times.again();
  }

  #leaveUnlessBack(): void {
    if (this.#connected) return;
    this.#left = true;
    this.reads.abort();
    this.#letGo();
  }

  readonly #letGo = (): void => {
    if (isHolding(this.state) && this.state.hold.kind === 'held') this.dispatch({ type: 'hold-lapsed' });
    if (this.state.step === 'paused') this.dispatch({ type: 'went-away' });
  };

  /** Best effort, once, even while the page goes: what does not arrive lapses by itself on the server. */
  #release(reservation: Reservation, { memory }: BookingState = this.state): Promise<unknown> | undefined {
    const settings = this.#settings();
    const { api } = settings;
    if (this.#released.has(reservation) || !api) return this.#releasing;
    this.#released.add(reservation);
    this.#observer.released(reservation);
    const until = pauseAt(settings, memory.branch?.timeZone ?? 'UTC');
    if (until !== undefined) {
      const later = () =>
        afterPause(settings, until)
          .then(() => api.cancel(reservation.id))
          .catch(() => undefined);
      if (until < reservation.expiresAt) this.#releasingLater = Promise.all([this.#releasingLater, later()]);
      return this.#releasing;
    }
    const sent = api.cancel(reservation.id, { keepalive: true }).catch(() => undefined);
    const all = Promise.all([this.#releasing, sent]).then(() => {
      if (this.#releasing === all) this.#releasing = undefined;
    });
    this.#releasing = all;
    return all;
  }
}
