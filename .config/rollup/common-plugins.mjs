import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { compilerSourceMaps } from './compiler-source-maps.mjs';
import { minifyWithSwc } from './minify-with-swc.mjs';
import { pureTemplates } from './pure-templates.mjs';
import { renameTrustedTypesPolicy } from './rename-trusted-types-policy.mjs';

/** What every bundle for browsers goes through, the ones that are only measured included. */
export const commonPlugins = () => [
  pureTemplates(),
  compilerSourceMaps(),
  minifyHtmlLiterals({ include: ['build/src/**/*.js'], failOnError: true }),
  nodeResolve({ browser: true }),
  renameTrustedTypesPolicy('qmatic-booking'),
  minifyWithSwc(),
];

/** What a dependency does in its own house is its own affair; a warning about our code stops the build. */
export function strictAboutOurCode(warning) {
  const where = [warning.id, warning.loc?.file, ...(warning.ids ?? [])].filter(Boolean);
  const isTheirs = where.length > 0 && where.every((id) => id.includes('node_modules'));
  // The compiler's decorator helper asks for `this` of the module, and copes without.
  const isHelper = warning.code === 'THIS_IS_UNDEFINED';
  if (!isTheirs && !isHelper) throw new Error(`rollup: ${warning.message}`);
}
