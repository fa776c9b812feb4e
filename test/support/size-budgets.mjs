import { bundleAlone } from '../size/bundle-alone.mjs';
import { bundledChunks } from '../size/bundled-chunks.mjs';

const GRID = 'build/src/elements/qmatic-date-grid.js';

/**
 * What a visitor may have to download, in bytes after brotli 11. `budget` is what the widget shall reach: it lies under
 * the lightest comparable widget. `gate` is what it may weigh today: the check fails above it, and it only goes down.
 */
export const sizeBudgets = [
  {
    name: 'until the first step can be used',
    budget: 24_000,
    gate: 46_500,
    actual: () => sumOf(['entry', 'core']),
  },
  {
    name: 'the whole booking, in one language',
    budget: 40_000,
    gate: 65_500,
    actual: () => sumOf(['entry', 'core', 'step']),
  },
  {
    name: 'qmatic-date-grid alone, with Lit',
    budget: 8_500,
    gate: 9_700,
    actual: async () => (await bundleAlone(GRID))?.brotli,
  },
];

function sumOf(roles) {
  return bundledChunks()
    ?.filter(({ role }) => roles.includes(role))
    .reduce((sum, { brotli }) => sum + brotli, 0);
}
