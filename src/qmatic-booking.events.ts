import type { PublicStep } from './shell/public-facts.js';

/**
 * What a page hears of `<qmatic-booking>`. All bubble and are composed; each `detail` is a frozen plain object of JSON
 * values with `version: 1`. None holds what the visitor typed.
 */

interface Versioned {
  readonly version: 1;
}

export interface BookedAppointment {
  /** A secret: whoever has it can read and cancel the appointment. */
  readonly publicId: string;
  /** Orchestra's status; 20 for a new appointment. */
  readonly status: number;
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly end: string;
  /** IANA zone of the branch. */
  readonly timeZone: string;
  readonly branch: { readonly publicId: string; readonly name: string };
  readonly services: readonly { readonly publicId: string; readonly name: string }[];
  readonly people: number;
}

export interface Selection {
  readonly branchId: string | null;
  readonly serviceIds: readonly string[];
  readonly people: number;
  /** `YYYY-MM-DD` on the branch's calendar. */
  readonly date: string | null;
  /** `HH:MM` on the branch's clock. */
  readonly time: string | null;
  readonly timeZone: string | null;
}

export interface HeldSlot {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly expiresAt: string;
}

/** The detail of each public event, by its name. */
export interface QmaticEventDetails {
  /** Once, after the first data are shown. */
  'qmatic-ready': Versioned & { readonly mode: 'book' };
  'qmatic-step-change': Versioned & {
    readonly from: PublicStep | null;
    readonly to: PublicStep;
    /** The step's heading in the visitor's language. */
    readonly title: string;
  };
  'qmatic-selection-change': Versioned & Selection;
  'qmatic-reserved': Versioned & HeldSlot;
  /** Two minutes before the hold ends. */
  'qmatic-reservation-expiring': Versioned & { readonly expiresAt: string };
  'qmatic-reservation-expired': Versioned & { readonly expiresAt: string };
  'qmatic-released': Versioned & { readonly expiresAt: string };
  'qmatic-booked': Versioned & {
    readonly appointment: BookedAppointment;
    /** Which of how many, from 1, where one wish became several appointments. */
    readonly part?: number;
    readonly parts?: number;
  };
  'qmatic-no-availability': Versioned & {
    readonly branchIds: readonly string[];
    readonly serviceIds: readonly string[];
    readonly people: number;
    /** The last day, `YYYY-MM-DD`, up to which nothing is free; `null` where the server does not tell. */
    readonly until: string | null;
  };
  /** Cancelable: `preventDefault()` hides the widget's own message. */
  'qmatic-error': Versioned & {
    readonly code: string;
    readonly step: PublicStep | null;
    readonly retryable: boolean;
    readonly status: number | null;
  };
}

export type QmaticEventName = keyof QmaticEventDetails;

/** A public event with its detail frozen. */
export class QmaticEvent<N extends QmaticEventName> extends CustomEvent<QmaticEventDetails[N]> {
  constructor(name: N, detail: Omit<QmaticEventDetails[N], 'version'>) {
    const whole = { version: 1, ...detail } as unknown as QmaticEventDetails[N];
    super(name, { detail: deepFrozen(whole), bubbles: true, composed: true, cancelable: name === 'qmatic-error' });
  }
}

/**
 * A write is about to be sent. A page can put it off until its own check is done, add headers to that one request
 * (a captcha's answer), or keep the visitor on the step: by `preventDefault()`, or by a promise that rejects.
 */
export class QmaticBeforeEvent extends Event {
  readonly #promises: Promise<unknown>[] = [];
  readonly #headers: Record<string, string> = {};

  constructor(name: 'qmatic-before-reserve' | 'qmatic-before-confirm') {
    super(name, { bubbles: true, composed: true, cancelable: true });
  }

  /** The write waits for the promise; where it rejects, nothing is sent. */
  waitUntil(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }

  /** Adds a header to the request that follows. */
  setHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  /** Settles when all that was waited for has; gives the headers. Used by the widget after dispatching. */
  async settled(): Promise<Readonly<Record<string, string>>> {
    await Promise.all(this.#promises);
    return this.#headers;
  }
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

declare global {
  interface HTMLElementEventMap {
    'qmatic-ready': QmaticEvent<'qmatic-ready'>;
    'qmatic-step-change': QmaticEvent<'qmatic-step-change'>;
    'qmatic-selection-change': QmaticEvent<'qmatic-selection-change'>;
    'qmatic-reserved': QmaticEvent<'qmatic-reserved'>;
    'qmatic-reservation-expiring': QmaticEvent<'qmatic-reservation-expiring'>;
    'qmatic-reservation-expired': QmaticEvent<'qmatic-reservation-expired'>;
    'qmatic-released': QmaticEvent<'qmatic-released'>;
    'qmatic-booked': QmaticEvent<'qmatic-booked'>;
    'qmatic-no-availability': QmaticEvent<'qmatic-no-availability'>;
    'qmatic-error': QmaticEvent<'qmatic-error'>;
    'qmatic-before-reserve': QmaticBeforeEvent;
    'qmatic-before-confirm': QmaticBeforeEvent;
  }
}
