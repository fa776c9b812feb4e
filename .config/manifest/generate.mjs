import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

export const MANIFEST = 'custom-elements.json';

/** The text that custom-elements.json should have, given the sources as they are now. */
export async function generateManifest() {
  const folder = 'build/manifest';
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer')),
    'cem.js',
  );
  execFileSync(
    process.execPath,
    [cli, 'analyze', '--config', '.config/custom-elements-manifest.mjs', '--outdir', folder],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const text = readFileSync(path.join(folder, MANIFEST), 'utf8');
  return format(text, { ...(await resolveConfig(MANIFEST)), filepath: MANIFEST });
}
