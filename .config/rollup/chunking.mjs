/**
 * One core and, beside it, chunks that import nothing but the core: whatever is fetched later costs one round trip,
 * never a chain of them.
 */
export function coreAndItsChunks(coreModule) {
  const manualChunks = (id, { getModuleInfo }) => {
    if (id === coreModule) return 'core';
    // What two later chunks share would become a chunk that both wait for; the core has it ready instead.
    return chunkRootsOf(id, getModuleInfo, coreModule).size > 1 ? 'core' : null;
  };

  const refuseChains = {
    name: 'refuse-chains-of-chunks',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.isEntry) continue;
        const beyondCore = chunk.imports.filter((file) => bundle[file]?.name !== 'core');
        if (beyondCore.length)
          this.error(`${chunk.fileName} waits for ${beyondCore.join(', ')}, not for the core alone`);
      }
    },
  };

  return { manualChunks, refuseChains };
}

/** The modules that start a chunk (dynamic imports, or the core) and reach the module by static imports. */
function chunkRootsOf(id, getModuleInfo, coreModule) {
  const roots = new Set();
  const seen = new Set();
  const queue = [id];
  while (queue.length) {
    const current = queue.pop();
    if (seen.has(current)) continue;
    seen.add(current);
    const info = getModuleInfo(current);
    if (current === coreModule || info.dynamicImporters.length) roots.add(current);
    queue.push(...info.importers);
  }
  return roots;
}
