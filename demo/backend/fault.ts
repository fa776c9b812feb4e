/** What goes wrong, as a test asks for it. */
export interface Fault {
  readonly method: string | null;
  /** A part of the path, matrix parameters and query included. */
  readonly path: string;
  /** Whether the server's work is done before things go wrong. */
  readonly when: 'before' | 'after';
  readonly action: FaultAction;
  /** How many calls it spoils; null = all until it is removed. */
  readonly times: number | null;
  /** How many matching calls go well first. */
  readonly skip: number;
  readonly parameters: FaultParameters;
}

/** The parameters of all actions; each action reads its own and has a default for it. */
export interface FaultParameters {
  /** stall: milliseconds. */
  readonly ms?: number;
  /** status, body, empty, html: the answer's status. */
  readonly status?: number;
  /** status: sent as ERROR_CODE. */
  readonly code?: number | string;
  /** status: sent as ERROR_MESSAGE and in the body. */
  readonly message?: string;
  /** status, body: text as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
  /** Sent as Retry-After: seconds or a date. */
  readonly retryAfter?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** truncate: how many characters are left; half of them by default. */
  readonly keep?: number;
  /** edit: values by path, such as `appointment.start` or `times.*`. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** edit: paths of what is to be missing. */
  readonly remove?: readonly string[];
  /** false: the spoiled answer has no CORS headers, as that of a gateway. */
  readonly cors?: boolean;
}

export const faultActions = [
  'cut',
  'stall',
  'status',
  'body',
  'empty',
  'truncate',
  'html',
  'accepted',
  'edit',
  'wrong-types',
  'lapse',
  'competitor',
] as const;

export type FaultAction = (typeof faultActions)[number];
