import { readFileSync } from 'node:fs';
import { README, generateReadme } from './generate.mjs';

/** Tables that nobody makes anew describe an element that nobody has. */
if (readFileSync(README, 'utf8') !== (await generateReadme())) {
  console.error(`${README} does not say what the sources say: run \`npm run readme\`.`);
  process.exitCode = 1;
}
