/**
 * Finds options by what a visitor types, however it is written: without accents, without case, without punctuation.
 * Each text is folded once; a key press then only looks for words in ready strings.
 */

/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ـ: '',
  // Apostrophes that count as letters.
  ʻ: '',
  ʼ: '',
};
const foreignLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');
/** Accents and vowel points. Not every mark: in Indian scripts a mark is a vowel that tells words apart. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
const ascii = /^[\0-\x7f]*$/;

/** The same text for everybody who means the same: small letters, no accents. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(foreignLetter, (letter) => plainLetters[letter] ?? letter);
}

/** Signs that stand inside words. What is missing here is only not dropped from a text that is searched. */
const signs = /[!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u206f\u3001-\u3003\u3008-\u3011\u3014-\u301f]+/g;

/**
 * One searchable text for each of the given ones. All go through each step together: that takes a tenth of the time.
 * Signs are dropped here and divide words in a query, so "O'Brien" is found by "obrien", "o'brien" and "o brien".
 */
function searchable(texts: readonly string[]): readonly string[] {
  const lines = texts.map((text) => text.replaceAll('\n', ' ')).join('\n');
  return fold(lines).replace(signs, '').split('\n');
}

function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** A list that can be searched at each key press. */
export interface Filter<T> {
  /** Folds the texts, unless that is done: worth doing before the first key. */
  prepare(): void;
  /** The items in which every word of the query occurs, in their order; all of them for an empty query. */
  matches(query: string): readonly T[];
}

/** @param textsOf all that an item can be found by */
export function createFilter<T>(items: readonly T[], textsOf: (item: T) => readonly string[]): Filter<T> {
  let folded: readonly string[] | undefined;
  const prepare = (): readonly string[] => (folded ??= searchable(items.map((item) => textsOf(item).join(' '))));
  return {
    prepare,
    matches: (query) => {
      const words = wordsOf(query);
      if (words.length === 0) return items;
      const texts = prepare();
      return items.filter((_, index) => {
        const text = texts[index] ?? '';
        return words.every((word) => text.includes(word));
      });
    },
  };
}

/** The first `most` matches; what is chosen stays, in front, even where it does not match. */
export function firstMatches<T>(
  matches: readonly T[],
  most: number,
  items: readonly T[],
  isChosen: (item: T) => boolean,
): readonly T[] {
  const first = matches.slice(0, most);
  const kept = items.filter((item) => isChosen(item) && !first.includes(item));
  return kept.length === 0 ? first : [...kept, ...first];
}
