import type { ReactiveControllerHost } from 'lit';
import type { CalendarDay, Reservation } from '../booking/model.js';
import type { BookingState, ConfirmedState, Problem, Step } from '../booking/state.js';
import type { BookingObserver } from '../controller/booking-controller.js';
import type { HoldPhase } from '../controller/hold-watch.js';
import { QmaticEvent, type QmaticEventDetails, type QmaticEventName } from '../qmatic-booking.events.js';
import { isoInstant } from '../time/iso-instant.js';
import { bookedAppointment, heldSlot, publicStep, selectionOf, type PublicStep } from './public-facts.js';

/** Tells the page what happened, in the words of the public interface. */
export class EventRelay implements BookingObserver {
  readonly #host: EventTarget & ReactiveControllerHost;
  readonly #title: (state: BookingState) => string;
  readonly #silenced = new WeakSet();
  readonly #reported = new WeakSet();
  #step: PublicStep | null = null;
  #ready = false;

  constructor(host: EventTarget & ReactiveControllerHost, title: (state: BookingState) => string) {
    this.#host = host;
    this.#title = title;
  }

  /** The first data are shown. */
  ready(state: BookingState): void {
    if (this.#ready || !publicStep(state)) return;
    this.#ready = true;
    this.#emit('qmatic-ready', { mode: 'book' });
    this.#stepChanged(state);
  }

  transitioned(before: BookingState, after: BookingState): void {
    if (this.#ready) this.#stepChanged(after);
    this.#selectionChanged(before, after);
    const held = reservationOf(after);
    if (held && held.id !== reservationOf(before)?.id && after.step !== 'confirming' && 'wish' in after) {
      this.#emit('qmatic-reserved', heldSlot(held, after.wish.branch.timeZone));
    }
    if (after.step === 'confirmed') this.#booked(after);
    if (after.problem && after.problem !== before.problem) this.problem(after.problem, after.problem);
    if (after.notice?.kind === 'slot-taken' && after.notice !== before.notice) {
      this.problem(after.notice, { code: 'slot-taken', retryable: false, status: undefined });
    }
    if (after.notice?.kind === 'unknown-preselection' && after.notice !== before.notice) {
      const code = after.notice.what === 'service' ? 'unknown-service' : 'unknown-branch';
      this.problem(after.notice, { code, retryable: false, status: undefined });
    }
  }

  holdChanged(phase: HoldPhase, reservation: Reservation): void {
    const detail = { expiresAt: isoInstant(reservation.expiresAt) };
    if (phase === 'expiring') this.#emit('qmatic-reservation-expiring', detail);
    if (phase === 'over') {
      this.#emit('qmatic-reservation-expired', detail);
      this.problem(reservation, { code: 'reservation-expired', retryable: true, status: undefined });
    }
  }

  released(reservation: Reservation): void {
    this.#emit('qmatic-released', { expiresAt: isoInstant(reservation.expiresAt) });
  }

  /** There is nothing to choose from: told once for each empty answer. */
  nothingFree(state: BookingState, list: object | undefined, until: CalendarDay | undefined): void {
    if (!list || this.#reported.has(list)) return;
    const code = until ? 'no-dates' : emptyCodes[state.step];
    if (!code) return;
    const { branch } = state.memory;
    if (code === 'no-dates') this.nothingAnywhere(state, branch ? [branch.id] : [], until);
    this.problem(list, { code, retryable: true, status: undefined });
  }

  /** No branch of these has a free date; `until` is told where the server's answers reach so far. */
  nothingAnywhere({ memory }: BookingState, branchIds: readonly string[], until: CalendarDay | undefined): void {
    const serviceIds = memory.services.map(({ id }) => id);
    this.#emit('qmatic-no-availability', { branchIds, serviceIds, people: memory.people, until: until ?? null });
  }

  /** Something in the form has to be mended. Which fields, and what the visitor typed, stays here. */
  fieldsRefused(): void {
    this.problem({}, { code: 'fields-invalid', retryable: true, status: undefined });
  }

  /** Tells of a problem once; remembers whether the page wants to show it in its own way. */
  problem(source: object, { code, retryable, status }: Problem): void {
    if (this.#reported.has(source)) return;
    this.#reported.add(source);
    const shown = this.#emit('qmatic-error', { code, step: this.#step, retryable, status: status ?? null });
    if (shown) return;
    this.#silenced.add(source);
    // What is hidden may be on screen already.
    this.#host.requestUpdate();
  }

  /** Whether the page said that it shows this problem itself. */
  readonly silenced = (source: object): boolean => this.#silenced.has(source);

  /** One event for each appointment, when all of them are made. */
  #booked({ appointment, others = [] }: ConfirmedState): void {
    const parts = 1 + others.length;
    for (const [index, made] of [appointment, ...others].entries()) {
      const facts = { appointment: bookedAppointment(made) };
      this.#emit('qmatic-booked', parts > 1 ? { ...facts, part: index + 1, parts } : facts);
    }
  }

  #stepChanged(state: BookingState): void {
    const to = publicStep(state);
    if (!to || to === this.#step) return;
    const from = this.#step;
    this.#step = to;
    this.#emit('qmatic-step-change', { from, to, title: this.#title(state) });
  }

  #selectionChanged(before: BookingState, after: BookingState): void {
    const selection = selectionOf(after);
    if (JSON.stringify(selection) === JSON.stringify(selectionOf(before))) return;
    this.#emit('qmatic-selection-change', selection);
  }

  /** False where the page prevented the default. */
  #emit<N extends QmaticEventName>(name: N, detail: Omit<QmaticEventDetails[N], 'version'>): boolean {
    return this.#host.dispatchEvent(new QmaticEvent(name, detail));
  }
}

const emptyCodes: { readonly [S in Step]?: string } = {
  service: 'no-services',
  branch: 'no-branches',
  date: 'no-dates',
  time: 'no-times',
};

function reservationOf(state: BookingState): Reservation | undefined {
  if (state.step === 'details' || state.step === 'review') {
    return state.hold.kind === 'held' ? state.hold.reservation : undefined;
  }
  if (state.step === 'paused') return reservationOf(state.next);
  return state.step === 'confirming' ? state.reservation : undefined;
}
