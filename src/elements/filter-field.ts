import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Formats } from '../time/format.js';

/** What is said about searching a list. */
export interface FilterWords {
  readonly filter: string;
  readonly found: (count: number, written: string) => string;
  readonly noneFound: string;
  readonly shownFirst: (shown: string, total: string) => string;
}

/** A search, and what it found so far. */
export interface Search {
  readonly query: string;
  readonly found: number;
  readonly isCut: boolean;
  readonly mostShown: number;
  readonly prepare: () => void;
}

/** One sentence on what is found: shown, and announced. */
export function resultSentence(search: Search, words: FilterWords, formats: Formats): string {
  if (search.found === 0) return words.noneFound;
  if (search.isCut) return words.shownFirst(formats.number(search.mostShown), formats.number(search.found));
  return words.found(search.found, formats.number(search.found));
}

/** A search field over a list. It stands outside the form of the list: Enter in it sends nothing. */
export function filterField(
  search: Search,
  words: FilterWords,
  formats: Formats,
  onInput: (event: InputEvent) => void,
  note?: unknown,
): TemplateResult {
  return html`
    <div class="field filter" part="field">
      <label for="filter">${words.filter}</label>
      <input
        id="filter"
        class="input"
        part="input"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        .value=${live(search.query)}
        @focus=${search.prepare}
        @input=${onInput}
      />
      <p class="hint">${resultSentence(search, words, formats)} ${note}</p>
    </div>
  `;
}
