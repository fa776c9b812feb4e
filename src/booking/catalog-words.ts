import { entryOf, type BranchOption, type Catalog, type CatalogEntry, type LocalText } from './catalog.js';
import type { ServiceOption, Worded } from './catalog.js';
import { anyText, languageTag, lookUp, type Found } from './language.js';
import { mapLink } from './map-link.js';
import type { Branch, Service, Translations } from './model.js';

/** A service in the words of the catalog, else in those of Orchestra, for a reader of `language`. */
export function serviceOption(service: Service, catalog: Catalog, language: string): ServiceOption {
  const entry = entryOf(catalog, service.id) ?? {};
  return {
    id: service.id,
    name: nameOf(service, entry, language),
    group: textOf(entry.group, language),
    description: textOf(entry.description, language),
    cost: textOf(entry.cost, language),
    bring: (entry.bring ?? []).flatMap((item) => textOf(item, language) ?? []),
    keywords: keywordsOf(service, entry),
    url: webAddress(entry.url),
    duration: service.duration,
    infoText: service.infoText,
  };
}

/** A branch in the words of the catalog, else in those of Orchestra, for a reader of `language`. */
export function branchOption(branch: Branch, catalog: Catalog, language: string, mapTemplate = ''): BranchOption {
  const entry = entryOf(catalog, branch.id) ?? {};
  return {
    id: branch.id,
    name: nameOf(branch, entry, language),
    address: branch.address,
    phone: branch.phone,
    description: textOf(entry.description, language),
    keywords: keywordsOf(branch, entry),
    url: webAddress(entry.url),
    map: mapLink(mapTemplate, branch),
  };
}

/** Options as a list is read: by group, then by name. For lists whose order the page's author did not give. */
export function inAlphabet<T extends { readonly name: Worded; readonly group?: string | undefined }>(
  options: readonly T[],
  compare: (a: string, b: string) => number,
): readonly T[] {
  return [...options].sort((a, b) => {
    // What has no group comes last.
    if ((a.group === undefined) !== (b.group === undefined)) return a.group === undefined ? 1 : -1;
    return compare(a.group ?? '', b.group ?? '') || compare(a.name.text, b.name.text);
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: Translations;
}

/**
 * The visitor's language first, wherever it is kept; then the catalog in another language; then the name that every
 * visitor of this server has seen so far.
 */
function nameOf(named: Named, entry: CatalogEntry, language: string): Worded {
  if (typeof entry.name === 'string' && entry.name.trim() !== '') return { text: entry.name.trim(), lang: undefined };
  const inCatalog = typeof entry.name === 'object' ? entry.name : {};
  const found = lookUp(inCatalog, language) ?? lookUp(named.names, language) ?? anyText(inCatalog);
  return found ? worded(found) : baseName(named);
}

function worded({ text, tag, exact }: Found): Worded {
  return { text, lang: exact ? undefined : languageTag(tag) };
}

/** The base name's language is known where one of the translations says the same. */
function baseName({ id, name, names }: Named): Worded {
  const text = name.trim();
  if (text === '') {
    const other = anyText(names);
    return other ? worded(other) : { text: id, lang: undefined };
  }
  const tag = Object.keys(names).find((key) => names[key]?.trim() === text);
  return { text, lang: tag === undefined ? undefined : languageTag(tag) };
}

function textOf(text: LocalText | undefined, language: string): string | undefined {
  const found = typeof text === 'object' ? (lookUp(text, language) ?? anyText(text))?.text : text?.trim();
  return found === '' ? undefined : found;
}

/** Found in every language: who reads Arabic may know the Dutch word from a letter. */
function keywordsOf({ name, names }: Named, entry: CatalogEntry): string {
  return [...textsOf(entry.keywords), ...textsOf(entry.name), name, ...textsOf(names)]
    .map((text) => text.trim())
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
    .join(' ');
}

function textsOf(text: LocalText | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Only http and https: an address written by others may also say `javascript:`. */
function webAddress(url: string | undefined): string | undefined {
  const written = url?.trim() ?? '';
  return /^https?:\/\/[^\s/]\S*$/i.test(written) ? written : undefined;
}
