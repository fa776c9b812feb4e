import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * The compiler leaves behind what it emitted for a source that is gone. Such a test would still run, and such
 * a module would still be published.
 */
const emitted = /\.(d\.ts|js|js\.map)$/;

for (const folder of ['src', 'demo', 'test']) {
  const output = path.join('build', folder);
  if (!existsSync(output)) continue;
  for (const file of readdirSync(output, { recursive: true })) {
    const source = path.join(folder, file.replace(emitted, '.ts'));
    if (emitted.test(file) && !existsSync(source)) rmSync(path.join(output, file));
  }
}
