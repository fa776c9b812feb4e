/**
 * All that `npm test` does, in order. A part without `totals` is one check and counts as one test; a part with
 * `totals` counts its own tests and leaves the counts in that file. A part is not run when
 * one that it needs failed; `notes` are shown even when all is well.
 */
const zones = ['UTC', 'America/New_York', 'Australia/Sydney'];

// Failures then name lines of the TypeScript.
const mocha = ['node', '--enable-source-maps', 'test/runner/mocha.mjs'];
const nodeCoverage = { NODE_V8_COVERAGE: 'build/coverage/node-raw' };

export const parts = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'lint', command: ['eslint', '--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'] },
  { name: 'compile', command: ['npm', 'run', '--silent', 'compile'] },
  { name: 'bundle', needs: ['compile'], command: ['rollup', '-c', '--silent'] },
  { name: 'manifest', command: ['node', '.config/manifest/check.mjs'] },
  { name: 'readme', needs: ['compile'], command: ['node', '.config/readme/check.mjs'] },
  { name: 'publint', needs: ['bundle'], command: ['publint', '--strict'] },
  {
    name: 'attw',
    needs: ['bundle'],
    command: ['attw', '--pack', '.', '--profile', 'esm-only', '--no-definitely-typed'],
  },
  { name: 'knip', needs: ['bundle'], command: ['knip', '--config', '.config/knip.jsonc', '--no-progress'] },
  {
    name: 'size',
    needs: ['bundle'],
    totals: 'build/totals/size.json',
    notes: true,
    command: ['node', 'test/size/check-budgets.mjs'],
  },
  {
    name: 'node',
    // Some tests load the bundles.
    needs: ['compile', 'bundle'],
    totals: 'build/totals/node.json',
    command: [...mocha, 'build/totals/node.json', 'node'],
    env: nodeCoverage,
  },
  ...zones.map((zone) => {
    const totals = `build/totals/pure-${zone.replace('/', '-')}.json`;
    return {
      name: `pure ${zone}`,
      needs: ['compile'],
      totals,
      command: [...mocha, totals, 'pure'],
      env: { ...nodeCoverage, TZ: zone },
    };
  }),
  {
    name: 'browser',
    needs: ['compile'],
    totals: 'build/totals/browser.json',
    command: ['wtr', '--config', 'test/web-test-runner.config.mjs'],
    env: { TEST_COVERAGE: 'true' },
  },
  {
    name: 'polyfill',
    needs: ['compile'],
    totals: 'build/totals/polyfill.json',
    command: ['wtr', '--config', 'test/web-test-runner.config.mjs'],
    env: { TEST_COVERAGE: 'true', TEST_TEMPORAL: 'polyfill' },
  },
  {
    name: 'coverage',
    needs: ['node', 'pure UTC', 'browser'],
    notes: true,
    command: ['node', 'test/runner/check-coverage.mjs'],
  },
];
