import path from 'node:path';
import { coreAndItsChunks } from './.config/rollup/chunking.mjs';
import { commonPlugins, strictAboutOurCode } from './.config/rollup/common-plugins.mjs';
import { copyModules } from './.config/rollup/copy-modules.mjs';
import { emptyFolder } from './.config/rollup/empty-folder.mjs';
import { lazyFromScript, rememberStandaloneChunks } from './.config/rollup/lazy-from-script.mjs';
import { recordModules } from './.config/rollup/record-modules.mjs';
import { refuseWholeTemporal } from './.config/rollup/refuse-whole-temporal.mjs';

// The bundles are made from what tsc emitted: it keeps #private native beside decorators, other compilers do not.
const main = path.resolve('build/src/define.js');
const { manualChunks, refuseChains } = coreAndItsChunks(main);
const standaloneChunks = new Map();

const isLanguageOrTemporal = (id) => /[\\/]build[\\/]src[\\/](messages|time)[\\/]/.test(id);

/** For script tags: an entry with a stable name that only imports the hashed core, as all other chunks do. */
const modules = {
  input: { 'qmatic-booking': main },
  // Strict: what chunks need from the core must not make the core the entry itself.
  preserveEntrySignatures: 'strict',
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'qmatic-booking.[name].[hash].js',
    hashCharacters: 'base36',
    manualChunks,
  },
  plugins: [
    emptyFolder('dist'),
    ...commonPlugins(),
    refuseChains,
    refuseWholeTemporal(),
    rememberStandaloneChunks(standaloneChunks),
    recordModules('build/bundle/modules.json'),
    copyModules('build/src', 'dist/esm'),
  ],
};

/** For pages that pin one file by its hash: everything in one module. */
const single = {
  input: main,
  output: { file: 'dist/qmatic-booking.single.js', format: 'es', sourcemap: true, inlineDynamicImports: true },
  plugins: commonPlugins(),
};

/** For content management systems that strip `type="module"`. Comes last: it borrows chunks of the module build. */
const classic = {
  input: main,
  output: {
    file: 'dist/qmatic-booking.iife.js',
    format: 'iife',
    name: 'QmaticBooking',
    exports: 'named',
    sourcemap: true,
    inlineDynamicImports: true,
  },
  plugins: [lazyFromScript(standaloneChunks, isLanguageOrTemporal), ...commonPlugins()],
};

export default [modules, single, classic].map((build) => ({ ...build, onwarn: strictAboutOurCode }));
