import { existsSync } from 'node:fs';
import { rollup } from 'rollup';
import { commonPlugins, strictAboutOurCode } from '../../.config/rollup/common-plugins.mjs';
import { measure } from './measure.mjs';

/** What one module costs a page that uses nothing else of this package, Lit included. */
export async function bundleAlone(module) {
  if (!existsSync(module)) return undefined;
  const bundle = await rollup({ input: module, plugins: commonPlugins(), onwarn: strictAboutOurCode });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return measure(output[0].code);
}
