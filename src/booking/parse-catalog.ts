import type { Catalog, CatalogEntry, LocalText } from './catalog.js';

/**
 * Reads what editors keep in a child `<script type="application/json">`. A part of the wrong shape is left out and the
 * rest is used; text that is no JSON gives an empty catalog.
 */
export function parseCatalog(jsonText: string): Catalog {
  try {
    return toCatalog(JSON.parse(jsonText));
  } catch {
    return {};
  }
}

/** Takes from a value of any shape what is a catalog. Unknown keys are left out. */
export function toCatalog(value: unknown): Catalog {
  // fromEntries defines keys where an assignment to `__proto__` would change the object itself.
  return Object.fromEntries(entries(value).map(([id, entry]) => [id, toEntry(entry)]));
}

function toEntry(value: unknown): CatalogEntry {
  const given = new Map(entries(value));
  const url = given.get('url');
  const hidden = given.get('hidden');
  const bring = given.get('bring');
  const texts = textKeys.flatMap((key) => {
    const text = localTextOf(given.get(key));
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    ...Object.fromEntries(texts),
    ...(Array.isArray(bring) ? { bring: toTexts(bring) } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(hidden === true ? { hidden } : {}),
  };
}

const textKeys = ['name', 'description', 'group', 'keywords', 'cost'] as const;

function toTexts(values: readonly unknown[]): readonly LocalText[] {
  return values.map(localTextOf).filter((text) => text !== undefined);
}

/** A text, or one for each language; what is neither is nothing. */
export function localTextOf(value: unknown): LocalText | undefined {
  if (typeof value === 'string') return value;
  const texts = entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function entries(value: unknown): readonly [string, unknown][] {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.entries(value) : [];
}
