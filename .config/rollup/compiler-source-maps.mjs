import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Hands the compiler's source maps on, so that the bundles' maps lead back to the TypeScript. */
export function compilerSourceMaps() {
  return {
    name: 'compiler-source-maps',
    async load(id) {
      const mapFile = `${id}.map`;
      if (!/[\\/]build[\\/]src[\\/]/.test(id) || !existsSync(mapFile)) return null;
      return { code: await readFile(id, 'utf8'), map: JSON.parse(await readFile(mapFile, 'utf8')) };
    },
  };
}
