import { json } from './api-call.js';
import { ApiError, SLOT_TAKEN } from './errors.js';
import type { Quirks } from './quirks.js';

const GATEWAY_MESSAGE = 'See gateway log files for full error message.';

/** An error as the API sends it: code and message in the header, the message again in the body. */
export function errorResponse(error: unknown, quirks: Quirks): Response {
  const { status, code, message } = error instanceof ApiError ? error : unexpected(error);
  const shown = quirks.gatewayBlanksMessages ? GATEWAY_MESSAGE : message;
  const response = json({ msg: shown }, quirks.slotTakenIs404 && code === SLOT_TAKEN ? 404 : status);
  if (quirks.codelessErrors) return response;
  response.headers.set('ERROR_MESSAGE', shown);
  if (code !== null) response.headers.set('ERROR_CODE', `${quirks.prefixedErrorCodes ? 'E' : ''}${String(code)}`);
  return response;
}

function unexpected(error: unknown): ApiError {
  console.error(error);
  return new ApiError(500, null, 'Internal server error');
}
