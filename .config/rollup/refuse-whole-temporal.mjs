const isPolyfill = (id) => /[\\/]node_modules[\\/]temporal-polyfill[\\/]/.test(id);

/**
 * Importing the polyfill dynamically by its own name keeps every calendar of it (4 KB more); a module of ours between
 * the two lets the bundler drop what nobody uses. And browsers that have Temporal must not pay for it in the core.
 */
export function refuseWholeTemporal() {
  return {
    name: 'refuse-whole-temporal',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.moduleIds.some(isPolyfill)) continue;
        if (chunk.name === 'core') this.error(`the core holds temporal-polyfill; import it lazily`);
        if (isPolyfill(chunk.facadeModuleId ?? '')) this.error(`import temporal-polyfill through a module of src/time`);
      }
    },
  };
}
