import { cp } from 'node:fs/promises';

/** Bundlers get the compiler's modules as they are: they split, share and minify better than a bundle lets them. */
export function copyModules(from, to) {
  return {
    name: 'copy-modules',
    async writeBundle() {
      await cp(from, to, { recursive: true, filter: (source) => !/\.d\.ts\.map$|\.tsbuildinfo$/.test(source) });
    },
  };
}
