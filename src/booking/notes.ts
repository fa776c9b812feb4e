import type { GivenDetails } from './customer.js';
import { maxLengths } from './fields.js';
import type { Service } from './model.js';
import type { Answer } from './questions.js';

/** Whether notes can be written: not where no chosen service wants them. */
function takesNotes(services: readonly Pick<Service, 'notesEnabled'>[]): boolean {
  return services.length === 0 || services.some(({ notesEnabled }) => notesEnabled);
}

/** What is asked of a visitor for these services. */
export function fieldsFor<F extends { readonly name: string }>(
  fields: readonly F[],
  services: readonly Pick<Service, 'notesEnabled'>[],
): readonly F[] {
  return takesNotes(services) ? fields : fields.filter(({ name }) => name !== 'notes');
}

/**
 * The text for Orchestra's `notes`: a line for each answer, then what the visitor wrote. The form refuses what is too
 * long; what the page's own labels make too long is cut here.
 */
export function notesText(
  { notes, answers = [] }: Pick<GivenDetails, 'notes' | 'answers'>,
  services: readonly Pick<Service, 'notesEnabled'>[] = [],
): string | undefined {
  const written = notesOf(answers, takesNotes(services) ? notes : undefined);
  return written === '' ? undefined : cut(written);
}

export function notesOf(answers: readonly Answer[], notes: string | undefined): string {
  const lines = answers.map(({ label, text }) => `${oneLine(label.text)}: ${text}`);
  return [...lines, ...(notes ? [notes] : [])].join('\n');
}

const oneLine = (label: string): string => label.replace(/\s+/g, ' ').trim().replace(/:$/, '');

/** Never in the middle of a character. */
function cut(text: string): string {
  if (text.length <= maxLengths.notes) return text;
  return text.slice(0, maxLengths.notes).replace(/[\uD800-\uDBFF]$/, '');
}
