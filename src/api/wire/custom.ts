import type { Translations } from '../../booking/model.js';
import { isObject } from './fields.js';
import { lineOf, proseOf } from './text.js';

/** What is used of the JSON that Orchestra keeps, as text, in a `custom` field. */
export interface Custom {
  readonly names: Translations;
  readonly infoText: string | undefined;
  readonly cancelEnabled: boolean;
  readonly rescheduleEnabled: boolean;
  readonly notesFieldEnabled: boolean;
}

/** Names of fields that hold a language or a name in a list of translations; no list with content was ever recorded. */
const languageFields = ['language', 'languageCode', 'lang', 'locale'];
const nameFields = ['name', 'value', 'translation', 'text'];
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** Reads `custom`, whatever it holds: null, an empty text, JSON, half of a JSON, an object already. Never throws. */
export function customOf(value: unknown): Custom {
  const custom = contentOf(value);
  return {
    names: { ...translationsOf(custom['servicenametranslations']), ...translationsOf(custom['names']) },
    infoText: proseOf(custom['infoText']),
    cancelEnabled: isOn(custom['cancelEnabled']),
    rescheduleEnabled: isOn(custom['rescheduleEnabled']),
    notesFieldEnabled: isOn(custom['notesFieldEnabled']),
  };
}

/** The text of `custom` as it came, for copying to another appointment. */
export function customTextOf(value: unknown): string | undefined {
  if (isObject(value)) return JSON.stringify(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function contentOf(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  if (typeof value !== 'string') return {};
  try {
    const content: unknown = JSON.parse(value);
    return isObject(content) ? content : {};
  } catch {
    return {};
  }
}

/** What is not said, or not understood, is allowed: that is Orchestra's own default. */
function isOn(value: unknown): boolean {
  return value !== false && value !== 'false';
}

function translationsOf(value: unknown): Translations {
  const pairs = Array.isArray(value)
    ? value.filter(isObject).map((item) => [firstOf(item, languageFields), firstOf(item, nameFields)] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  return Object.fromEntries(
    pairs.flatMap(([key, text]) => {
      // Orchestra writes `en_GB`. Only language tags pass, which keeps `__proto__` out as well.
      const tag = typeof key === 'string' ? key.replaceAll('_', '-') : '';
      const name = lineOf(text);
      return languageTag.test(tag) && name !== undefined ? [[tag, name]] : [];
    }),
  );
}

function firstOf(item: Record<string, unknown>, names: readonly string[]): unknown {
  return names.map((name) => item[name]).find((value) => typeof value === 'string');
}
