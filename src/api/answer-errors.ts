import type { BookingError } from './errors.js';
import {
  NotFoundError,
  NotReservedError,
  RateLimitedError,
  RefusedError,
  ServerError,
  SlotTakenError,
  UnauthorizedError,
} from './errors.js';
import type { Answer } from './exchange.js';
import { retryAfterSeconds } from './retry.js';

/**
 * The texts that go with the API document's error codes, for gateways that hide the header with the code: browsers
 * show a page only the headers that the server exposes. The texts decide and are never shown.
 */
const codeByText: readonly (readonly [RegExp, number])[] = [
  [/no customer found/i, 140],
  [/appointment not found/i, 142],
  [/branch not found/i, 410],
  [/service not found/i, 420],
  [/resource is (un)?available/i, 440],
  [/not in reserved state/i, 460],
];

/**
 * Tells what an answer outside 200 to 299 means. The code comes from the header, else from the text of the body, else
 * the status alone decides.
 *
 * @param now epoch milliseconds, for a `Retry-After` that is a date
 */
export function errorOfAnswer(answer: Answer, now: number): BookingError {
  const { status, headers } = answer;
  const code =
    codeInHeader(headers.get('ERROR_CODE')) ??
    codeInText(messageOf(answer.body)) ??
    codeInText(headers.get('ERROR_MESSAGE') ?? undefined);
  if (code === 440) return new SlotTakenError(status);
  if (code === 460) return new NotReservedError(status);
  if (code === 140 || code === 142 || code === 410 || code === 420) return new NotFoundError(status, code);
  if (status === 429) return new RateLimitedError(retryAfterSeconds(headers.get('Retry-After'), now));
  if (status === 401 || status === 403) return new UnauthorizedError(status);
  if (status === 404) return new NotFoundError(status, code);
  if (status >= 500) return new ServerError(status);
  return new RefusedError(status, code);
}

/** The server's own words in an error's body, `{"msg": "…"}`. For decisions only. */
export function messageOf(body: unknown): string | undefined {
  const message = typeof body === 'object' && body !== null ? (body as { msg?: unknown }).msg : undefined;
  return typeof message === 'string' ? message : undefined;
}

/** Qmatic's own front end compares with `E440` where the API document writes `440`. */
function codeInHeader(header: string | null): number | undefined {
  const digits = /^\s*E?(\d+)\s*$/i.exec(header ?? '')?.[1];
  // 0 stands for "no code".
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

function codeInText(text: string | undefined): number | undefined {
  return text === undefined ? undefined : codeByText.find(([pattern]) => pattern.test(text))?.[1];
}
