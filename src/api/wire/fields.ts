import * as z from 'zod/mini';
import { lineOf, numberOf } from './text.js';

/** A field that may be absent, null or of another type than documented: `read` makes the best of it. */
export const lenient = <T>(read: (value: unknown) => T) => z.transform(read);

/** A field without which the object is of no use: it fails where `read` gives `undefined`. */
export function needed<T>(read: (value: unknown) => T | undefined) {
  return z.transform((value: unknown, context): T => {
    const result = read(value);
    if (result !== undefined) return result;
    // The value stays out of the issue: what is reported is the path alone.
    context.issues.push({ code: 'custom', input: undefined });
    return z.NEVER;
  });
}

export const line = lenient(lineOf);
export const number = lenient(numberOf);

/**
 * An object that Orchestra names by `publicId`; some answers spell it `publicid`. Keys that the shape does not name,
 * `__proto__` among them, are dropped.
 */
export function identified<S extends Record<string, z.core.SomeType>>(shape: S) {
  const object = z.object({ publicId: needed(idOf), ...shape });
  return z.pipe(
    z.transform((value: unknown) => {
      if (!isObject(value)) return value;
      return { ...value, publicId: value['publicId'] ?? value['publicid'] };
    }),
    object,
  );
}

/**
 * An id as the server gives it: opaque, never trimmed. One that cannot be put into an address is as good as none,
 * because every further call needs it.
 */
export function idOf(value: unknown): string | undefined {
  const id = typeof value === 'number' ? String(value) : value;
  if (typeof id !== 'string' || id === '' || id.length > 255) return undefined;
  return id === '.' || id === '..' || /\p{Surrogate}/u.test(id) ? undefined : id;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
