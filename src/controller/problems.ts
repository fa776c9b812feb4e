import { BookingError } from '../api/errors.js';
import type { Problem } from '../booking/state.js';

/** A later part of the widget could not be fetched. */
export class AssetMissingError extends Error {}

/** The page refused to go on (`qmatic-before-…`). */
export class BeforeRejectedError extends Error {}

/** What the visitor has to know of an error: its stable code and whether trying again may help. */
export function problemOf(error: unknown): Problem {
  if (error instanceof BookingError) return { code: error.code, retryable: error.retryable, status: error.status };
  if (error instanceof AssetMissingError) return { code: 'asset-missing', retryable: true, status: undefined };
  if (error instanceof BeforeRejectedError) return { code: 'before-rejected', retryable: true, status: undefined };
  return { code: 'unexpected-response', retryable: true, status: undefined };
}
