import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Restored } from '../booking/actions.js';
import type { BookingState } from '../booking/state.js';
import type { AddressState, AddressedWidget } from './address-state.js';

/** Fetches what keeps the booking in the page's address, where the page wants that. */
export class PageAddress implements ReactiveController {
  readonly #widget: AddressedWidget;
  #loading: Promise<AddressState> | undefined;
  #loaded: AddressState | undefined;

  constructor(host: ReactiveControllerHost, widget: AddressedWidget) {
    this.#widget = widget;
    host.addController(this);
  }

  hostConnected(): void {
    this.#loaded?.connect();
  }

  hostDisconnected(): void {
    this.#loaded?.disconnect();
  }

  readonly opened = async (): Promise<Restored | undefined> => {
    return this.#widget.mode() === 'off' ? undefined : (await this.#load()).opened();
  };

  follow(state: BookingState): void {
    if (this.#loaded) this.#loaded.follow(state);
    else if (this.#widget.mode() !== 'off') void this.#load().then(() => this.follow(this.#widget.state()), nothing);
  }

  #load(): Promise<AddressState> {
    this.#loading ??= import('./address-state.js').then(
      ({ AddressState }) => (this.#loaded = new AddressState(this.#widget)),
    );
    return this.#loading;
  }
}

/** Without it the widget works all the same. */
const nothing = () => undefined;
