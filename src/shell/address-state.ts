import { addressed, stateIn, withState, type AddressedState, type AddressedStep } from '../booking/addressed.js';
import type { Restored } from '../booking/actions.js';
import type { BookingApi } from '../api/booking-api.js';
import { lookUpAddressed } from '../controller/look-up-addressed.js';
import type { Reads } from '../controller/reads.js';
import type { BookingState } from '../booking/state.js';

/** What keeping a booking in the page's address needs of the widget. */
export interface AddressedWidget {
  /** In which part of the address; `off` where it is not kept any more. */
  mode(): 'off' | 'query' | 'hash';
  state(): BookingState;
  /** What can be asked for what an address names; absent while the page names no usable server. */
  server(): { readonly api: BookingApi; readonly reads: Reads } | undefined;
  /** As many people can be chosen. */
  mostPeople(): number;
  restore(restored: Restored): void;
}

/** Widgets on one page that keep their state in its address, by number: each has keys of its own. */
const numbers = new Set<number>();

/**
 * Keeps the step and what is picked in the page's address. Each step is an entry of the browser's history, so that
 * its Back and Forward move one step; what changes within a step changes its entry. All else in the address, and the
 * page's own data of each entry, stay as they are.
 */
export class AddressState {
  readonly #widget: AddressedWidget;
  #number = 0;
  /** The step that the present entry of the history stands for. */
  #step: AddressedStep | undefined;
  /** The entry was gone to: what follows from that is no entry of its own. */
  #arrived = false;

  constructor(widget: AddressedWidget) {
    this.#widget = widget;
    this.connect();
  }

  connect(): void {
    if (this.#number > 0) return;
    do this.#number += 1;
    while (numbers.has(this.#number));
    numbers.add(this.#number);
    addEventListener('popstate', this.#moved);
  }

  disconnect(): void {
    numbers.delete(this.#number);
    this.#number = 0;
    removeEventListener('popstate', this.#moved);
  }

  /** What stood in the address when the page was opened; nothing once the widget has written there itself. */
  async opened(): Promise<Restored | undefined> {
    const wanted = this.#step === undefined ? this.#read() : undefined;
    return wanted && this.#find(wanted);
  }

  follow(state: BookingState): void {
    const present = addressed(state);
    if (this.#widget.mode() === 'off' || state.step === 'confirmed') this.#write(undefined, false);
    if (!present || this.#widget.mode() === 'off') return;
    // A step with one answer only was passed, not seen: Back must not lead to it.
    const wasPassed = state.memory.only.some((step) => step === this.#step);
    const isNew = this.#step !== undefined && present.step !== this.#step && !this.#arrived && !wasPassed;
    // What was picked last in a step is there again for who comes back to it.
    if (isNew && this.#step) this.#write({ ...present, step: this.#step }, false);
    this.#step = present.step;
    this.#arrived = false;
    this.#write(present, isNew);
  }

  readonly #moved = (): void => {
    const wanted = this.#read();
    // An entry that is not the widget's own: the page went to one of its anchors.
    if (wanted) void this.#restore(wanted);
  };

  async #restore(wanted: AddressedState): Promise<void> {
    const state = this.#widget.state();
    this.#step = wanted.step;
    const present = addressed(state);
    if (!present) {
      // Nothing is undone by going back in the history while an appointment is being made, or once it is.
      this.follow(state);
      return;
    }
    if (JSON.stringify(present) === JSON.stringify(wanted)) return;
    try {
      const restored = await this.#find(wanted);
      // The visitor may have gone on meanwhile.
      if (this.#widget.state() !== state) return;
      this.#arrived = true;
      this.#widget.restore(restored);
    } catch {
      // What is on screen stays, and the address says so again.
      this.#arrived = true;
    }
    this.follow(this.#widget.state());
  }

  #find(wanted: AddressedState): Promise<Restored> {
    const server = this.#widget.server();
    if (!server) throw new Error('There is no server to ask.');
    const people = Math.min(wanted.people, this.#widget.mostPeople());
    return lookUpAddressed(server.api, server.reads, this.#widget.state(), { ...wanted, people });
  }

  get #prefix(): string {
    return this.#number === 1 ? 'qb' : `qb${this.#number}`;
  }

  get #part(): 'search' | 'hash' {
    return this.#widget.mode() === 'hash' ? 'hash' : 'search';
  }

  #read(): AddressedState | undefined {
    return stateIn(location[this.#part].slice(1), this.#prefix);
  }

  #write(state: AddressedState | undefined, isNew: boolean): void {
    const part = this.#part;
    const before = location[part].slice(1);
    const after = withState(before, this.#prefix, state);
    if (after === before) return;
    const sign = part === 'hash' ? '#' : '?';
    const text = after && sign + after;
    const { pathname, search, hash } = location;
    const address = part === 'hash' ? pathname + search + text : pathname + text + hash;
    try {
      if (isNew) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Some frames may not write their address, and some browsers refuse when it is written often.
    }
  }
}
