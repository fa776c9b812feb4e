import { existsSync, readFileSync } from 'node:fs';
import { measureFile } from './measure.mjs';

const RECORD = 'build/bundle/modules.json';

/** The files that a page with a script tag may load: name, role, sizes, and the modules inside. */
export function bundledChunks() {
  if (!existsSync(RECORD)) return undefined;
  return JSON.parse(readFileSync(RECORD, 'utf8')).map((chunk) => ({ ...chunk, ...measureFile(`dist/${chunk.file}`) }));
}
