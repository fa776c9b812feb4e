import type { Messages } from './messages.js';

type Partially<T> = {
  readonly [K in keyof T]?: NonNullable<T[K]> extends string | ((...values: never[]) => string)
    ? T[K]
    : Partially<T[K]>;
};

/** Some of the messages, to be put in place of the widget's own. */
export type MessageOverrides = Partially<Messages>;

/** The messages with some of them replaced. A key that does not exist changes nothing. */
export function withOverrides<T extends object>(messages: T, overrides: Partially<T>): T {
  return merge(messages, overrides);
}

function merge<T extends object>(base: T, over: object): T {
  const merged = Object.entries(base).map(([key, value]: [string, unknown]) => {
    const replacement: unknown = Object.hasOwn(over, key) ? (over as Record<string, unknown>)[key] : undefined;
    if (typeof value === 'object' && value !== null) {
      return [key, typeof replacement === 'object' && replacement !== null ? merge(value, replacement) : value];
    }
    return [key, typeof replacement === typeof value ? replacement : value];
  });
  return Object.fromEntries(merged) as T;
}
