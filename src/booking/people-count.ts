/** Zero in the digits that a visitor may type or the widget may write: Latin, Arabic, Persian, Devanagari, Bengali. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];

/** Reads a number of people from 1 to `most`, in any of these digits; `undefined` for anything else. */
export function parsePeople(text: string, most: number): number | undefined {
  const digits = Array.from(text.normalize('NFKC').trim(), digitOf);
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  const people = Number(digits.join(''));
  return people >= 1 && people <= most ? people : undefined;
}

function digitOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? undefined : code - zero;
}
