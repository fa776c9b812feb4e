import { bundleAlone } from '../size/bundle-alone.mjs';
import { bundledChunks } from '../size/bundled-chunks.mjs';

const GRID = 'build/src/elements/qmatic-date-grid.js';

/**
 * What a visitor may have to download, in bytes after brotli 11. Each budget lies under the lightest comparable widget:
 * who breaks one has found either something to leave out, or a reason to write down here.
 */
export const sizeBudgets = [
  {
    name: 'until the first step can be used',
    budget: 24_000,
    actual: () => sumOf(['entry', 'core']),
  },
  {
    name: 'the whole booking, in one language',
    budget: 40_000,
    actual: () => sumOf(['entry', 'core', 'step']),
  },
  {
    name: 'qmatic-date-grid alone, with Lit',
    budget: 8_500,
    actual: async () => (await bundleAlone(GRID))?.brotli,
  },
];

function sumOf(roles) {
  return bundledChunks()
    ?.filter(({ role }) => roles.includes(role))
    .reduce((sum, { brotli }) => sum + brotli, 0);
}
