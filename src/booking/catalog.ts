import type { Translations } from './model.js';

/** A text, or one text for each language tag. */
export type LocalText = string | Translations;

/** What a page's author adds to, or puts in place of, what Orchestra says of a branch or service. */
export interface CatalogEntry {
  readonly name?: LocalText;
  readonly description?: LocalText;
  /** Services with the same group are listed together under it. */
  readonly group?: LocalText;
  /** Words that find it in the filter although they are not shown. */
  readonly keywords?: LocalText;
  /** What the visitor has to bring. */
  readonly bring?: readonly LocalText[];
  readonly cost?: LocalText;
  /** Where more can be read; http(s) only. */
  readonly url?: string;
  readonly hidden?: boolean;
}

/** Entries by the public id of a branch or service. */
export type Catalog = Readonly<Record<string, CatalogEntry>>;

/** What the catalog says of an id. The ids are anybody's: `constructor` is not an entry. */
export function entryOf(catalog: Catalog, id: string): CatalogEntry | undefined {
  return Object.hasOwn(catalog, id) ? catalog[id] : undefined;
}

/** A text with the language that it is in, where that is not the language asked for. */
export interface Worded {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A service as it is offered to the visitor. */
export interface ServiceOption {
  readonly id: string;
  readonly name: Worded;
  readonly group: string | undefined;
  readonly description: string | undefined;
  readonly cost: string | undefined;
  readonly bring: readonly string[];
  readonly keywords: string;
  readonly url: string | undefined;
  /** Minutes for one person. */
  readonly duration: number;
  /** HTML of an editor, untrusted as it came: `info-text.ts` reads it. */
  readonly infoText: string | undefined;
}

/** A branch as it is offered to the visitor. */
export interface BranchOption {
  readonly id: string;
  readonly name: Worded;
  readonly address: readonly string[];
  readonly phone: string | undefined;
  readonly description: string | undefined;
  readonly keywords: string;
  readonly url: string | undefined;
  /** Where it is, on a map. */
  readonly map?: string | undefined;
  /** The way there and the first free time, in words, where they were looked up. */
  readonly distance?: string | undefined;
  readonly earliest?: string | undefined;
}
