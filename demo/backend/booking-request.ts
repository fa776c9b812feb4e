import { dateOrNull } from './calendar-date.js';
import type { CustomerField, CustomerInput } from './customers.js';
import { customerFieldLengths } from './customers.js';
import { badRequest } from './errors.js';
import type { JsonObject } from './json.js';
import { isObject, textOrNull } from './json.js';
import { Temporal } from './temporal.js';

/** The furthest instant that can be told. */
const MAX_INSTANT = 8.64e15;

/** The body of a book, reserve or confirm. Version 1 sends `customer`, version 2 `customers`; either is understood. */
export interface BookingRequest {
  readonly title: string | null;
  readonly notes: string | null;
  readonly custom: string | null;
  readonly serviceIds: readonly string[];
  readonly customers: readonly CustomerInput[];
}

export async function readBookingRequest(request: Request): Promise<BookingRequest> {
  const body = parseBody(await request.text());
  return {
    title: textOrNull(body['title']),
    notes: textOrNull(body['notes']),
    custom: customText(body['custom']),
    serviceIds: listOf(body['services']).flatMap(({ publicId }) => textOrNull(publicId) ?? []),
    customers: listOf(body['customers'] ?? body['customer']).map(customerInput),
  };
}

function parseBody(text: string): JsonObject {
  if (text.trim() === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw badRequest('Malformed request body');
  }
  if (body === null) return {};
  if (!isObject(body)) throw badRequest('Malformed request body');
  return body;
}

/** A list, or a single object in its place. */
function listOf(value: unknown): JsonObject[] {
  if (value === undefined || value === null) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every(isObject)) throw badRequest('Malformed request body');
  return list;
}

/** Kept as text; an object is accepted and kept as its JSON. */
function customText(value: unknown): string | null {
  return isObject(value) ? JSON.stringify(value) : textOrNull(value);
}

function customerInput(customer: JsonObject): CustomerInput {
  const names = Object.keys(customerFieldLengths) as CustomerField[];
  const fields = Object.fromEntries(names.map((name) => [name, field(customer, name)]));
  return {
    publicId: textOrNull(customer['publicId']),
    fields: fields as CustomerInput['fields'],
    dateOfBirth: dateOfBirth(customer['dateOfBirth']),
  };
}

function field(customer: JsonObject, name: CustomerField): string | null {
  const value = name === 'custom' ? customText(customer[name]) : textOrNull(customer[name]);
  if (value !== null && value.length > customerFieldLengths[name]) throw badRequest(`Value of ${name} is too long`);
  return value;
}

function dateOfBirth(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const date = typeof value === 'number' ? dateOfInstant(value) : dateOrNull(textOrNull(value) ?? '');
  if (date === null) throw badRequest('Invalid dateOfBirth');
  return date.toString();
}

/** A number is an instant on the day in universal time. */
function dateOfInstant(epochMilliseconds: number): Temporal.PlainDate | null {
  if (!Number.isInteger(epochMilliseconds) || Math.abs(epochMilliseconds) > MAX_INSTANT) return null;
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO('UTC').toPlainDate();
}
