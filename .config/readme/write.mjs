import { writeFileSync } from 'node:fs';
import { README, generateReadme } from './generate.mjs';

writeFileSync(README, await generateReadme());
