import type { ComplexAttributeConverter } from 'lit';
import { isMapTemplate } from '../booking/map-link.js';

/** Present means true, but `"false"` is false: some frameworks write booleans that way. */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** Ids separated by spaces; a blank inside an id is percent-encoded. */
export const listAttribute: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => (value ?? '').split(/\s+/).filter(Boolean).map(decoded),
  toAttribute: (value) => value.map((id) => encodeURIComponent(id)).join(' '),
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One of a few words; anything else is the default, said once in the console. */
export function wordAttribute<W extends string>(
  attribute: string,
  words: readonly W[],
  fallback: W,
): ComplexAttributeConverter<W> {
  return {
    fromAttribute: (value) => {
      if (value === null || value === '') return fallback;
      const word = words.find((candidate) => candidate === value);
      if (word === undefined) warnOnce(attribute, `takes one of ${words.join(', ')}; ${fallback} is used`);
      return word ?? fallback;
    },
    toAttribute: (value) => value,
  };
}

/** A whole number within bounds; anything else is the default, said once in the console. */
export function numberAttribute(
  attribute: string,
  fallback: number,
  least: number,
  most: number,
): ComplexAttributeConverter<number> {
  return {
    fromAttribute: (value) => {
      if (value === null || value === '') return fallback;
      const number = Number(value);
      if (Number.isInteger(number) && number >= least && number <= most) return number;
      warnOnce(attribute, `takes a whole number from ${least} to ${most}; ${fallback} is used`);
      return fallback;
    },
    toAttribute: (value) => String(value),
  };
}

/** The word `geo` or an http(s) address; anything else is none, said once in the console. */
export const mapAttribute: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => {
    const template = value?.trim() ?? '';
    if (template === '' || isMapTemplate(template)) return template;
    warnOnce('map-template', 'takes the word geo or an http(s) address; none is used');
    return '';
  },
  toAttribute: (value) => value,
};

const warned = new Set<string>();

/** Tells the page's author, never the value: it might be personal. */
export function warnOnce(attribute: string, message: string): void {
  const text = `<qmatic-booking> ${attribute} ${message}.`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}
