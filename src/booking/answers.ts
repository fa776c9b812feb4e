import type { AskedQuestion, QuestionField } from './questions.js';
import type { Draft } from './state.js';
import { plainLine, plainLines } from './typed-text.js';

/** Where the draft keeps whether one of several boxes is ticked. */
export const boxKey = (field: QuestionField, index: number): string => `${field}.${index}`;

/** Longest answer to a question of one line. */
export const maxAnswer = 255;

/**
 * What was answered, as one line; empty where nothing was. A choice is kept by its number, so that it stays when the
 * visitor changes the language.
 */
export function answerOf({ field, type, options }: AskedQuestion, draft: Draft): string {
  const typed = draft[field] ?? '';
  switch (type) {
    case 'text':
      return plainLine(typed);
    case 'textarea':
      return plainLines(typed).split('\n').filter(Boolean).join(' / ');
    case 'checkbox':
      if (options.length === 0) return typed === '' ? '' : '✓';
      return options
        .filter((_, index) => (draft[boxKey(field, index)] ?? '') !== '')
        .map(({ text }) => text)
        .join(', ');
    default:
      return typed === '' ? '' : (options[Number(typed)]?.text ?? '');
  }
}
