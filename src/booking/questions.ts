import type { LocalText, Worded } from './catalog.js';
import { anyText, languageTag, lookUp } from './language.js';
import type { Service } from './model.js';
import { localTextOf } from './parse-catalog.js';

/** A question of the page's own; its answer becomes a line of the notes. */
export interface Question {
  /** Letters, digits, `-` and `_`. */
  readonly id: string;
  readonly label: LocalText;
  readonly type: QuestionType;
  readonly required?: boolean;
  /** What can be chosen, for `select`, `radio` and `checkbox`; a `checkbox` without options is one box. */
  readonly options?: readonly LocalText[];
  /** Public ids of the services for which it is asked; all where there are none. */
  readonly services?: readonly string[];
}

const types = ['text', 'textarea', 'select', 'radio', 'checkbox'] as const;
type QuestionType = (typeof types)[number];

/** Where a question stands in the form, in the draft and in the errors. */
export type QuestionField = `question.${string}`;

/** A question as it is asked, in the visitor's language. */
export interface AskedQuestion {
  readonly field: QuestionField;
  readonly label: Worded;
  readonly type: QuestionType;
  readonly required: boolean;
  readonly options: readonly Worded[];
}

/** Something that goes into the notes as a line of its own. */
export interface Answer {
  readonly field: QuestionField | 'contact';
  readonly label: Worded;
  /** One line. */
  readonly text: string;
}

/** What the page says, and the numbers (from 1) of the questions that cannot be asked as they are. */
export interface ReadQuestions {
  readonly questions: readonly Question[];
  readonly wrong: readonly number[];
}

/** Takes from a value of any shape what can be asked. */
export function readQuestions(value: unknown): ReadQuestions {
  const questions: Question[] = [];
  const wrong: number[] = [];
  for (const [index, given] of (Array.isArray(value) ? value : []).entries()) {
    const question = toQuestion(given);
    if (question && !questions.some(({ id }) => id === question.id)) questions.push(question);
    else wrong.push(index + 1);
  }
  return { questions, wrong };
}

function toQuestion(value: unknown): Question | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, label, type, required, options, services } = value as { readonly [K in keyof Question]?: unknown };
  const words = localTextOf(label);
  const kind = types.find((name) => name === type);
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id) || !kind || !hasWords(words)) return undefined;
  const offered = Array.isArray(options) ? options.map(localTextOf).filter(hasWords) : [];
  if ((kind === 'select' || kind === 'radio') && offered.length === 0) return undefined;
  const forServices = Array.isArray(services) ? services.filter((service) => typeof service === 'string') : [];
  return { id, label: words, type: kind, required: required === true, options: offered, services: forServices };
}

function hasWords(text: LocalText | undefined): text is LocalText {
  return textIn(text, 'en') !== undefined;
}

function textIn(text: LocalText | undefined, language: string): Worded | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return text.trim() === '' ? undefined : { text: text.trim(), lang: undefined };
  const found = lookUp(text, language) ?? anyText(text);
  return found && { text: found.text, lang: found.exact ? undefined : languageTag(found.tag) };
}

/** The questions that are asked for these services. */
export function askedQuestions(
  questions: readonly Question[],
  services: readonly Pick<Service, 'id'>[],
  language: string,
): readonly AskedQuestion[] {
  return questions.flatMap(({ id, label, type, required = false, options = [], services: only = [] }) => {
    const words = textIn(label, language);
    if (!words || (only.length > 0 && !services.some((service) => only.includes(service.id)))) return [];
    const offered = options.flatMap((option) => textIn(option, language) ?? []);
    return [{ field: `question.${id}` as const, label: words, type, required, options: offered }];
  });
}

/** Whether another service means other questions. */
export function dependOnServices(value: unknown): boolean {
  return readQuestions(value).questions.some(({ services = [] }) => services.length > 0);
}
