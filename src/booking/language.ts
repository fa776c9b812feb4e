import type { Translations } from './model.js';

/** A text found for a language: the tag that it was kept under, and whether that is the language asked for. */
export interface Found {
  readonly text: string;
  readonly tag: string;
  readonly exact: boolean;
}

/** Tags as people write them: any case, `_` for `-`, and two names for Norwegian. */
function normal(tag: string): string {
  return tag.trim().toLowerCase().replaceAll('_', '-').replace(/^no\b/, 'nb');
}

const primary = (tag: string): string => normal(tag).split('-', 1)[0] ?? '';

/**
 * Finds the text for a language as RFC 4647 looks tags up: the tag itself, then without its last part, and so on.
 * What is left under another tag of the same language (`pt-BR` for `pt-PT`) is found too, but is not `exact`.
 */
export function lookUp(texts: Translations, language: string): Found | undefined {
  const kept = usable(texts);
  for (let range = normal(language); range !== ''; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const found = kept.find(({ tag }) => normal(tag) === range);
    if (found) return { ...found, exact: true };
  }
  const sibling = kept.find(({ tag }) => primary(tag) === primary(language));
  return sibling && { ...sibling, exact: false };
}

/** A text in whatever language there is: English, else the first. */
export function anyText(texts: Translations): Found | undefined {
  const english = lookUp(texts, 'en');
  if (english) return { ...english, exact: false };
  const first = usable(texts)[0];
  return first && { ...first, exact: false };
}

/** A tag that may stand in `lang`; a key that is no language tag says nothing of the language. */
export function languageTag(tag: string): string | undefined {
  const written = tag.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(written) ? written : undefined;
}

function usable(texts: Translations): readonly { readonly tag: string; readonly text: string }[] {
  return Object.entries(texts)
    .map(([tag, text]) => ({ tag, text: text.trim() }))
    .filter(({ text }) => text !== '');
}
