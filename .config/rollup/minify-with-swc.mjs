import { minify } from '@swc/core';

export function minifyWithSwc() {
  return {
    name: 'minify-with-swc',
    async renderChunk(code, chunk, { format }) {
      // In a classic script `module` and `toplevel` would drop the global name that the bundle is there to set.
      const isModule = format === 'es';
      return minify(code, {
        module: isModule,
        ecma: 2022,
        compress: { passes: 3 },
        mangle: { toplevel: isModule },
        // Browsers read a classic script in the page's own encoding, which in old systems is not UTF-8.
        format: { comments: false, asciiOnly: !isModule },
        sourceMap: true,
      });
    },
  };
}
