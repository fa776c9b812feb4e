import { writeFileSync } from 'node:fs';
import { MANIFEST, generateManifest } from './generate.mjs';

writeFileSync(MANIFEST, await generateManifest());
