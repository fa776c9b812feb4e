/** Control characters, and the marks that turn the direction of everything after them, such as a right-to-left override. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;
const unseenButLineBreaks = /[^\P{Cc}\n\t]+|[\u202A-\u202E\u2066-\u2069]+/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** Longest text of one line; Orchestra's own columns hold 255 characters. */
const maxLine = 255;
const maxProse = 20_000;

/** A short text for display: one line, trimmed, cut; `undefined` where nothing is left. Numbers are taken as text. */
export function lineOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  // Cut first: a text of a megabyte is not worth the work.
  const line = text
    .slice(0, 4 * maxLine)
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return whole(line.slice(0, maxLine));
}

/** A text with line breaks, trimmed, cut; `undefined` where nothing is left. */
export function proseOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return whole(value.slice(0, maxProse).replace(/\r\n?/g, '\n').replace(unseenButLineBreaks, '').trim());
}

/** A number, also written as text; `undefined` for anything else. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function whole(text: string): string | undefined {
  return text === '' ? undefined : text.replace(loneSurrogate, '\uFFFD');
}
