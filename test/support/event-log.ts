import type { QmaticEventDetails, QmaticEventName } from '../../src/qmatic-booking.events.js';

export interface Heard<N extends string = string> {
  readonly name: N;
  readonly detail: N extends QmaticEventName ? QmaticEventDetails[N] : unknown;
  readonly event: Event;
}

const factNames = [
  'qmatic-ready',
  'qmatic-step-change',
  'qmatic-selection-change',
  'qmatic-reserved',
  'qmatic-reservation-expiring',
  'qmatic-reservation-expired',
  'qmatic-released',
  'qmatic-booked',
  'qmatic-no-availability',
  'qmatic-error',
] as const;

const allNames = [...factNames, 'qmatic-before-reserve', 'qmatic-before-confirm'] as const;

/** What a page hears of all widgets on it, in order. */
export class EventLog {
  readonly heard: Heard[] = [];

  constructor() {
    for (const name of allNames) document.addEventListener(name, this.#listen);
  }

  stop(): void {
    for (const name of allNames) document.removeEventListener(name, this.#listen);
  }

  names(): readonly string[] {
    return this.heard.map(({ name }) => name);
  }

  /** The details of all events of one name. */
  of<N extends QmaticEventName>(name: N): readonly QmaticEventDetails[N][] {
    return this.heard.filter((one) => one.name === name).map(({ detail }) => detail as QmaticEventDetails[N]);
  }

  errors(): readonly string[] {
    return this.of('qmatic-error').map(({ code }) => code);
  }

  readonly #listen = (event: Event): void => {
    this.heard.push({ name: event.type, detail: (event as CustomEvent<unknown>).detail, event });
  };
}
