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

/** What the search found so far. */
export interface FilterResult {
  readonly query: string;
  readonly found: number;
  readonly isCut: boolean;
  readonly mostShown: number;
}

/** One sentence on what is found: shown, and announced. */
export function resultSentence(result: FilterResult, words: FilterWords, formats: Formats): string {
  if (result.found === 0) return words.noneFound;
  if (result.isCut) return words.shownFirst(formats.number(result.mostShown), formats.number(result.found));
  return words.found(result.found, formats.number(result.found));
}

/** A search field over a list. It stands outside the form of the list: Enter in it sends nothing. */
export function filterField(
  result: FilterResult,
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
        .value=${live(result.query)}
        @input=${onInput}
      />
      <p class="hint">${resultSentence(result, words, formats)} ${note}</p>
    </div>
  `;
}
