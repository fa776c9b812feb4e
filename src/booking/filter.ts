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

/** Punctuation is dropped here and divides words in a query: "O'Brien" is found by "obrien", "o'brien" and "o brien". */
function searchable(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}\p{M}\s]+/gu, '');
}

function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Gives the items in which every word of the query occurs, in their order; all of them for an empty query. */
export type Filter<T> = (query: string) => readonly T[];

/**
 * Prepares a list for being filtered at each key press. The texts are folded when the first query comes.
 *
 * @param textsOf all that an item can be found by
 */
export function createFilter<T>(items: readonly T[], textsOf: (item: T) => readonly string[]): Filter<T> {
  let folded: readonly string[] | undefined;
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return items;
    const texts = (folded ??= items.map((item) => searchable(textsOf(item).join('\n'))));
    return items.filter((_, index) => {
      const text = texts[index] ?? '';
      return words.every((word) => text.includes(word));
    });
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
