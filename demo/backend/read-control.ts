import { badRequest } from './errors.js';
import type { Fault, FaultAction, FaultParameters } from './fault.js';
import { faultActions } from './fault.js';
import type { JsonObject } from './json.js';
import { isObject } from './json.js';
import type { Quirks } from './quirks.js';
import { isQuirk, quirksFrom } from './quirks.js';
import type { CustomerIdentifier, SettingsChange } from './settings.js';
import { customerIdentifiers } from './settings.js';
import { Temporal } from './temporal.js';

/** Reads what tests send to the switches. A misspelt name must not pass in silence, or a test would prove nothing. */

export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw badRequest('The body is not JSON');
  }
}

export async function readObject(request: Request): Promise<JsonObject> {
  const body = await readJson(request);
  if (!isObject(body)) throw badRequest('The body is not an object');
  return body;
}

export function readFaults(body: unknown): Fault[] {
  const list: unknown[] = Array.isArray(body) ? body : [body];
  return list.map(readFault);
}

function readFault(given: unknown): Fault {
  if (!isObject(given)) throw badRequest('A fault is an object');
  const { method = null, path = '', when = 'before', action, times = 1, skip = 0, ...parameters } = given;
  if (!isAction(action)) throw badRequest(`Unknown action; there are: ${faultActions.join(', ')}`);
  if (when !== 'before' && when !== 'after') throw badRequest('when is "before" or "after"');
  if (typeof path !== 'string') throw badRequest('path is a part of the path');
  if (method !== null && typeof method !== 'string') throw badRequest('method is a method, or null for all');
  if (times !== null && typeof times !== 'number') throw badRequest('times is a number, or null for ever');
  if (typeof skip !== 'number') throw badRequest('skip is a number');
  const unknown = Object.keys(parameters).find((name) => !parameterNames.has(name));
  if (unknown !== undefined) throw badRequest(`Unknown parameter of a fault: ${unknown}`);
  return { method: method?.toUpperCase() ?? null, path, when, action, times, skip, parameters };
}

const parameterNames: ReadonlySet<string> = new Set<keyof FaultParameters>([
  'ms',
  'status',
  'code',
  'message',
  'body',
  'contentType',
  'retryAfter',
  'headers',
  'keep',
  'set',
  'remove',
  'cors',
]);

function isAction(value: unknown): value is FaultAction {
  return faultActions.some((action) => action === value);
}

/** "2026-05-11T08:00:00Z", or epoch milliseconds. */
export function readInstant(value: unknown): number {
  if (typeof value === 'number') return value;
  try {
    return Temporal.Instant.from(String(value)).epochMilliseconds;
  } catch {
    throw badRequest('now is an instant, such as 2026-05-11T08:00:00Z');
  }
}

/** A list says which quirks are on, all others off; a record changes those that it names. */
export function readQuirks(value: unknown, current: Quirks): Quirks {
  const names = Array.isArray(value) ? value.map(String) : isObject(value) ? Object.keys(value) : null;
  if (names === null) throw badRequest('quirks is a list of names, or a record of booleans');
  const unknown = names.find((name) => !isQuirk(name));
  if (unknown !== undefined) throw badRequest(`Unknown quirk: ${unknown}`);
  return isObject(value) ? quirksFrom({ ...current, ...value }) : quirksFrom(names.filter(isQuirk));
}

export function readSettings(given: JsonObject): SettingsChange {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(isSetting, name));
  if (unknown !== undefined) throw badRequest(`Unknown setting: ${unknown}`);
  for (const [name, isRight] of Object.entries(isSetting)) {
    if (Object.hasOwn(given, name) && !isRight(given[name])) throw badRequest(`Bad value of ${name}`);
  }
  return given;
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';

const isSetting: Readonly<Record<keyof SettingsChange, (value: unknown) => boolean>> = {
  reservationSeconds: isNumber,
  customSlotLength: isObject,
  uniqueCustomerIdentifier: (value) => customerIdentifiers.includes(value as CustomerIdentifier),
  customerRetentionDays: isNumber,
  serverTimeZone: isText,
  authToken: (value) => value === null || isText(value),
  latency: isNumber,
};
