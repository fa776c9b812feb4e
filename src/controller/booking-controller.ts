import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingAction } from '../booking/actions.js';
import type { Reservation } from '../booking/model.js';
import type { BookingState, Step } from '../booking/state.js';
import { transition } from '../booking/transition.js';
import { initialState } from '../booking/ways.js';
import { beforeAskingAgain } from './ask-again.js';
import { HoldWatch, holdPhase, type HoldPhase } from './hold-watch.js';
import { checkLaterAnswers, lookUpPreselection } from './lookups.js';
import { AssetMissingError, problemOf } from './problems.js';
import { Reads } from './reads.js';
import type { BookingSettings, ManageProtocol } from './settings.js';
import { askOutcome, confirm, reserve } from './writes.js';

/** What the host is told, beside being asked to render. */
export interface BookingObserver {
  transitioned(before: BookingState, after: BookingState): void;
  holdChanged(phase: HoldPhase, reservation: Reservation): void;
  released(reservation: Reservation): void;
}

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
  readonly #watch: HoldWatch;
  #manage: ManageProtocol | undefined;
  #phase: HoldPhase = 'none';
  #renewing = false;
  #connected = false;
  #left = false;

  constructor(host: ReactiveControllerHost, settings: () => BookingSettings, observer: BookingObserver) {
    this.#host = host;
    this.#settings = settings;
    this.#observer = observer;
    this.state = initialState({ mode: 'book', flow: 'service-first', reserve: 'early', people: 'never', skip: [] });
    this.reads = new Reads(host, () => this.state, settings);
    this.#watch = new HoldWatch(() => settings().now(), this.checkHold);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#left) void this.reads.again();
    this.#left = false;
    document.addEventListener('visibilitychange', this.checkHold);
    addEventListener('pagehide', this.#letGo);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.checkHold);
    removeEventListener('pagehide', this.#letGo);
    this.#connected = false;
    // Moving an element takes it out and puts it back in one task: only what stays away has left.
    setTimeout(() => this.#leaveUnlessBack());
  }

  hostUpdated(): void {
    for (const action of this.#answersOfReads()) this.dispatch(action);
  }

  /** How the present hold stands: `held`, `expiring` in its last two minutes, `over`, or `none`. */
  get holdPhase(): HoldPhase {
    return holdPhase(reservationOf(this.state), this.#settings().now());
  }

  /** Starts anew with the page's present plan and preselection. */
  open(memory = initialState(this.state.plan).memory): void {
    const { plan, people } = this.#settings();
    this.#enter(initialState({ ...plan, skip: [] }, { ...memory, people }));
  }

  dispatch(action: BookingAction): void {
    const next = transition(this.state, action, this.#manage?.table);
    if (action.type === 'hold-renewed' && next === this.state) this.#release(action.reservation);
    if (next !== this.state) this.#enter(next);
  }

  /** Repeats what failed last: the reads of this step, or looking up the page's preselection. */
  async retry(): Promise<void> {
    const { state, reads } = this;
    if (state.step === 'opening') {
      this.open(state.memory);
      return;
    }
    const failed = [reads.services, reads.branches, reads.dates, reads.times].filter((read) => read.error);
    await Promise.all(failed.map((read) => read.again()));
  }

  /**
   * Asks for more time: the same slot is reserved again, then the old reservation is let go. Where only one can be
   * held, the old one has to go first.
   */
  async renewHold(): Promise<void> {
    const { state } = this;
    const { api } = this.#settings();
    if ((state.step !== 'details' && state.step !== 'review') || !api || this.#renewing) return;
    this.#renewing = true;
    try {
      let answer = await reserve(api, this.#settings(), state);
      const old = reservationOf(state);
      if (answer.type === 'slot-taken' && old) {
        await api.cancel(old.id);
        answer = await reserve(api, this.#settings(), state);
      }
      if (answer.type === 'reserved') this.dispatch({ type: 'hold-renewed', reservation: answer.reservation });
      else if (answer.type === 'slot-taken') this.dispatch(answer);
      else if ('problem' in answer) this.dispatch({ type: 'problem-raised', problem: answer.problem });
    } finally {
      this.#renewing = false;
    }
  }

  readonly checkHold = (): void => {
    const reservation = reservationOf(this.state);
    const phase = this.holdPhase;
    this.#watch.watch(reservation);
    if (phase === this.#phase) return;
    this.#phase = phase;
    if (reservation) this.#observer.holdChanged(phase, reservation);
    if (phase === 'over') this.dispatch({ type: 'hold-lapsed' });
    this.#host.requestUpdate();
  };

  #enter(next: BookingState): void {
    const before = this.state;
    this.state = next;
    const dropped = reservationOf(before);
    // What was being confirmed may be an appointment by now; where it was refused for good, nothing is held.
    const ended = (before.step === 'confirming' || before.step === 'unknown') && next.step !== 'reschedule';
    if (dropped && !ended && reservationOf(next)?.id !== dropped.id) this.#release(dropped);
    this.#phase = this.holdPhase;
    this.#watch.watch(reservationOf(next));
    this.#observer.transitioned(before, next);
    this.#host.requestUpdate();
    void this.#act(next);
  }

  /** The one request that stands for a step. */
  async #act(state: BookingState): Promise<void> {
    const answer = await this.#answer(state);
    if (!answer) return;
    if (this.state === state) this.dispatch(answer);
    // The step was left meanwhile: a reservation that comes too late is nobody's, and let go at once.
    else if (answer.type === 'reserved') this.#release(answer.reservation);
  }

  async #answer(state: BookingState): Promise<BookingAction | undefined> {
    const settings = this.#settings();
    const { api } = settings;
    if (!api) return undefined;
    switch (state.step) {
      case 'opening':
        return settings.plan.mode === 'manage' && state.plan.mode === 'manage'
          ? this.#openManaging(settings)
          : lookUpPreselection(api, settings, this.reads);
      case 'checking':
        return checkLaterAnswers(api, settings, this.reads, state);
      case 'reserving':
        return reserve(api, settings, state);
      case 'confirming':
        return confirm(api, settings, state);
      case 'unknown':
        await beforeAskingAgain(state.asked);
        return askOutcome(api, state);
      default:
        return this.#manage?.answer(api, settings, this.reads, state);
    }
  }

  async #openManaging({ manage }: BookingSettings): Promise<BookingAction> {
    try {
      this.#manage ??= await manage.load();
      return { type: 'manage-opened', reference: manage.reference };
    } catch (cause) {
      const error = new AssetMissingError('What appointments are managed with could not be loaded.', { cause });
      return { type: 'problem-raised', problem: problemOf(error) };
    }
  }

  /** What the lists themselves decide: a single option is taken; what is not offered any more is asked again. */
  *#answersOfReads(): Iterable<BookingAction> {
    const { memory, step } = this.state;
    const { services, branches, dates, times } = this.reads;
    const [service, ...moreServices] = services.settled ?? [];
    if (step === 'service' && memory.services.length === 0 && service && moreServices.length === 0) {
      yield { type: 'only-service-found', service };
    }
    const offered = branches.settled;
    if (step === 'branch' && offered && offered.length > 0) {
      const [branch, ...moreBranches] = offered;
      if (memory.branch && !offered.some(({ id }) => id === memory.branch?.id)) yield { type: 'branch-not-offered' };
      else if (!memory.branch && branch && moreBranches.length === 0) yield { type: 'only-branch-found', branch };
    }
    if (step === 'time' && memory.day) {
      if (dates.settled && !dates.settled.includes(memory.day)) yield { type: 'day-not-offered' };
      else if (memory.time && times.settled && !times.settled.includes(memory.time)) yield { type: 'time-not-offered' };
    }
  }

  #leaveUnlessBack(): void {
    if (this.#connected) return;
    this.#left = true;
    this.reads.abort();
    this.#letGo();
  }

  readonly #letGo = (): void => {
    const { api } = this.#settings();
    if (api) this.#manage?.leave(api, this.state);
    const reservation = reservationOf(this.state);
    if (reservation && isHolding(this.state.step)) {
      this.#release(reservation, true);
      this.dispatch({ type: 'hold-lapsed' });
    }
  };

  /** Best effort, once: what does not arrive lapses by itself on the server. */
  #release(reservation: Reservation, keepalive = false): void {
    this.#observer.released(reservation);
    this.#settings()
      .api?.cancel(reservation.id, { keepalive })
      .catch(() => undefined);
  }
}

function isHolding(step: Step): boolean {
  return step === 'details' || step === 'review';
}

function reservationOf(state: BookingState): Reservation | undefined {
  switch (state.step) {
    case 'details':
    case 'review':
      return state.hold.kind === 'held' ? state.hold.reservation : undefined;
    case 'confirming':
    case 'unknown':
      return state.reservation;
    default:
      return undefined;
  }
}
