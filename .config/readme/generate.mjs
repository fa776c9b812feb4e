import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readmeTables } from './tables.mjs';

export const README = 'README.md';

/** The text that README.md should have: as it is, with what stands between its markers made anew. */
export async function generateReadme() {
  let text = readFileSync(README, 'utf8');
  for (const [name, content] of Object.entries(readmeTables())) {
    const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!marked.test(text)) throw new Error(`${README} has no place marked ${name}.`);
    text = text.replace(marked, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
  }
  return format(text, { ...(await resolveConfig(README)), filepath: README });
}
