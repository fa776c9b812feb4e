import { existsSync, readFileSync } from 'node:fs';
import { MANIFEST, generateManifest } from './generate.mjs';

/** A manifest that nobody regenerates describes elements that nobody has. */
const expected = await generateManifest();
const committed = existsSync(MANIFEST) ? readFileSync(MANIFEST, 'utf8') : '';
if (committed !== expected) {
  console.error(`${MANIFEST} does not say what the sources say: run \`npm run manifest\`.`);
  process.exitCode = 1;
}
