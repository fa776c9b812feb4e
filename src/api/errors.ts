/**
 * What can go wrong between the widget and the server. Each error has a stable code, which is public: it is what
 * `qmatic-error` carries and what the visitor's sentence hangs on. No message holds anything that a visitor typed
 * or that the server wrote.
 */

export type ErrorCode =
  | 'server-url-missing'
  | 'server-url-invalid'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'unauthorized'
  | 'not-found'
  | 'refused'
  | 'slot-taken'
  | 'not-reserved'
  | 'unexpected-response'
  | 'server-misconfigured'
  | 'outcome-unknown';

export class BookingError extends Error {
  /**
   * @param code stable word for this kind of failure
   * @param message for developers; never shown to a visitor
   * @param retryable whether asking again later may help
   * @param status HTTP status, where there was an answer
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly retryable: boolean,
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** `server-url` is absent or is not an http(s) address. */
export class ServerUrlError extends BookingError {
  constructor(code: 'server-url-missing' | 'server-url-invalid', message: string) {
    super(code, message, false);
  }
}

/** No answer at all: no connection, a refused one, or one that broke off. */
export class UnreachableError extends BookingError {
  /** @param notSent true where it is certain that nothing left the device */
  constructor(
    offline: boolean,
    cause?: unknown,
    readonly notSent = false,
  ) {
    super(offline ? 'offline' : 'unreachable', 'The server did not answer.', true, undefined, { cause });
  }
}

/** No answer within the time that a call may take. */
export class TimeoutError extends BookingError {
  constructor(milliseconds: number) {
    super('timeout', `No answer within ${milliseconds} ms.`, true);
  }
}

/** 429. */
export class RateLimitedError extends BookingError {
  /** @param retryAfter seconds, where the server said so */
  constructor(readonly retryAfter: number | undefined) {
    super('rate-limited', 'The server asks to slow down.', true, 429);
  }
}

/** 5xx. */
export class ServerError extends BookingError {
  constructor(status: number) {
    super('server-error', `The server failed with ${status}.`, true, status);
  }
}

/** 401 or 403: a gateway wants a header that was not sent. */
export class UnauthorizedError extends BookingError {
  constructor(status: number) {
    super('unauthorized', `The server refused access with ${status}.`, false, status);
  }
}

/** 404, or one of Orchestra's codes for an unknown branch, service, customer or appointment. */
export class NotFoundError extends BookingError {
  /** @param orchestraCode the error code that came with it, where one did */
  constructor(
    status?: number,
    readonly orchestraCode?: number,
  ) {
    super('not-found', 'The server does not know it.', false, status);
  }
}

/** Orchestra's 440: nothing is free at that start any more. */
export class SlotTakenError extends BookingError {
  constructor(status?: number) {
    super('slot-taken', 'Nothing is free at that start any more.', false, status);
  }
}

/** Orchestra's 460: what was to be confirmed is not a reservation (any more). */
export class NotReservedError extends BookingError {
  constructor(status?: number) {
    super('not-reserved', 'The appointment is not in reserved state.', false, status);
  }
}

/** Any other 4xx. */
export class RefusedError extends BookingError {
  /** @param orchestraCode the error code that came with it, where one did */
  constructor(
    status: number,
    readonly orchestraCode?: number,
  ) {
    super('refused', `The server refused with ${status}.`, false, status);
  }
}

/** An answer that cannot be read. Names the place, never the value. */
export class UnexpectedResponseError extends BookingError {
  constructor(
    readonly path: string,
    status?: number,
  ) {
    super('unexpected-response', `The answer is not as expected at ${path}.`, true, status);
  }
}

/** The server works differently from how this page is set up: results would be wrong, so there are none. */
export class MisconfiguredError extends BookingError {
  constructor(message: string) {
    super('server-misconfigured', message, false);
  }
}

/** A write was sent and nothing tells whether it was carried out. */
export class OutcomeUnknownError extends BookingError {
  constructor(cause?: unknown) {
    const status = cause instanceof BookingError ? cause.status : undefined;
    super('outcome-unknown', 'The write was sent; its outcome is not known.', true, status, { cause });
  }
}
