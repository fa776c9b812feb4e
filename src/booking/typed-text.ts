/** What people type, made ready for the request. The form itself keeps showing what was typed. */

/** Zeros of the digits that keyboards of other scripts write: Arabic, Persian, Devanagari, Bengali, full width. */
const zeros = ['٠', '۰', '०', '০', '０'];

/** Marks that come along when text is copied: soft hyphens, zero-width characters, directions of writing. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** The marks that some scripts need inside a word (joiners) are kept here. */
const invisibleAtEnds =
  /^[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\s]+|[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\s]+$/gu;

/** A name, a street, a town: blanks put in order, the letters as typed. */
export function plainLine(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(invisibleAtEnds, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Several lines: as a line, but breaks stay. */
export function plainLines(typed: string): string {
  return typed
    .split(/\r\n|\r|\n/)
    .map(plainLine)
    .join('\n')
    .trim();
}

/** A number or address that is compared by machines: nothing invisible, no blanks, digits 0 to 9. */
export function withoutBlanks(typed: string): string {
  return asciiDigits(
    typed
      .normalize('NFC')
      .replace(invisible, '')
      .replace(/[\s\p{Cc}]+/gu, ''),
  );
}

export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const zero = zeros.find((candidate) => digit >= candidate && digit <= String.fromCodePoint(code(candidate) + 9));
    return zero === undefined ? digit : String(code(digit) - code(zero));
  });
}

const code = (character: string): number => character.codePointAt(0) ?? 0;
