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
        format: { comments: false },
        sourceMap: true,
      });
    },
  };
}
