import { en } from '../messages/en.js';
import type { Messages } from '../messages/messages.js';

/** English is at hand; each other language is fetched when a page speaks it. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  nl: () => import('../messages/nl.js').then((module) => module.nl),
};

const loaded = new Map<string, Messages>([['en', en]]);

/** Languages whose texts a native speaker has read; used unless the page names others. */
export const reviewedLanguages: readonly string[] = ['en', 'nl'];

export const allLanguages: readonly string[] = ['en', ...Object.keys(loaders)];

/** The texts of a language, if they are here already. */
export function messagesOf(language: string): Messages | undefined {
  return loaded.get(language);
}

/** Fetches the texts of a language. Where they cannot be had, English stands in: a strange language beats silence. */
export async function loadMessages(language: string): Promise<Messages> {
  const present = loaded.get(language);
  if (present) return present;
  try {
    const messages = (await loaders[language]?.()) ?? en;
    loaded.set(language, messages);
    return messages;
  } catch {
    return en;
  }
}
