import * as z from 'zod/mini';
import { UnexpectedResponseError } from '../errors.js';
import { isObject } from './fields.js';

type Schema<T> = z.ZodMiniType<T>;

/**
 * Reads a value by its schema.
 *
 * @param at where the value stands in the answer, such as `branchList[3]`; empty for the answer itself
 * @throws UnexpectedResponseError naming the field, never its value
 */
export function decode<T>(schema: Schema<T>, value: unknown, at = ''): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  throw unexpected(result.error, at);
}

/**
 * Reads a list and leaves out what cannot be read. With eleven of twelve branches a visitor can book, with none
 * nobody can; and what has no id or no name can be neither shown nor asked for. A list in which nothing can be read
 * is another matter: then the answer is not what it should be, and "there are none" would be untrue.
 *
 * @throws UnexpectedResponseError naming the first unreadable field, where not one element can be read
 */
export function decodeList<T>(schema: Schema<T>, { items, at }: Found): readonly T[] {
  const readable: T[] = [];
  let failure: UnexpectedResponseError | undefined;
  for (const [index, item] of items.entries()) {
    const result = z.safeParse(schema, item);
    if (result.success) readable.push(result.data);
    else failure ??= unexpected(result.error, `${at}[${index}]`);
  }
  if (readable.length === 0 && failure !== undefined) throw failure;
  return readable;
}

/** What can be read of a list inside an object; a single object counts as a list of one, anything else as empty. */
export function decodeReadable<T>(schema: Schema<T>, value: unknown): readonly T[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const result = z.safeParse(schema, item);
    return result.success ? [result.data] : [];
  });
}

export interface Found {
  readonly items: readonly unknown[];
  readonly at: string;
}

/**
 * Finds the list in an answer: the answer itself where it is an array, else the first of these fields that holds one.
 * The API document promises an envelope, and recorded answers have one or not.
 *
 * @throws UnexpectedResponseError naming the first field
 */
export function listIn(body: unknown, ...names: readonly [string, ...string[]]): Found {
  if (Array.isArray(body)) return { items: body, at: '' };
  for (const name of names) {
    const items = isObject(body) ? body[name] : undefined;
    if (Array.isArray(items)) return { items, at: name };
  }
  throw new UnexpectedResponseError(names[0]);
}

/** Takes an object out of its envelope, where it has one. */
export function unwrap(body: unknown, name: string): { value: unknown; at: string } {
  return isObject(body) && isObject(body[name]) ? { value: body[name], at: name } : { value: body, at: '' };
}

/** The first of several with the same id stays: lists of real servers hold doubles. */
export function withoutDoubles<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const ids = new Set<string>();
  return items.filter(({ id }) => ids.size !== ids.add(id).size);
}

function unexpected(error: z.core.$ZodError, at: string): UnexpectedResponseError {
  const keys = error.issues[0]?.path ?? [];
  const path = keys.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`),
    at,
  );
  return new UnexpectedResponseError(path.replace(/^\./, '') || 'body');
}
