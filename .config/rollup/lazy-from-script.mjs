import path from 'node:path';

/**
 * A classic script cannot be split, and in it `import('./x.js')` means "beside the page" once the script comes from
 * another origin. So the classic build borrows the module build's languages and Temporal, and finds them beside
 * the script's own address.
 */
export function rememberStandaloneChunks(files) {
  return {
    name: 'remember-standalone-chunks',
    generateBundle(_, bundle) {
      for (const { type, fileName, facadeModuleId, imports, isEntry } of Object.values(bundle)) {
        if (type === 'chunk' && !isEntry && facadeModuleId && !imports.length) files.set(facadeModuleId, fileName);
      }
    },
  };
}

export function lazyFromScript(files, isLazy) {
  return {
    name: 'lazy-from-script',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
      const id = path.resolve(path.dirname(importer), specifier);
      if (!isLazy(id)) return null;
      const file = files.get(id);
      if (!file) this.error(`${id} shares code with the core, so a classic script cannot fetch it alone`);
      return { id: `./${file}`, external: true };
    },
    renderDynamicImport({ targetModuleId }) {
      if (targetModuleId && !targetModuleId.startsWith('./')) return null;
      return { left: 'import(new URL(', right: ', scriptUrl).href)' };
    },
    outputOptions: (options) => ({
      ...options,
      // Read at once: by the time a chunk is wanted, no script is "current" any more.
      intro: 'const scriptUrl = document.currentScript?.src || document.baseURI;',
    }),
  };
}
