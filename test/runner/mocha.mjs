import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { writeTotals } from './totals.mjs';

/**
 * Runs the tests that need no browser: `node test/runner/mocha.mjs <totals file> node|pure`.
 * Pure tests have a run of their own because they run once per time zone.
 */
const [totalsFile, kind] = process.argv.slice(2);

const isPure = (file) => file.endsWith('.pure.test.js');
const isNode = (file) => file.endsWith('.test.js') && !file.endsWith('.browser.test.js') && !isPure(file);
const belongs = { node: isNode, pure: isPure }[kind];

const mocha = new Mocha({ timeout: 20_000, forbidOnly: Boolean(process.env.CI), reporter: Mocha.reporters.Dot });
for (const file of readdirSync('build/test', { recursive: true }).sort()) {
  if (belongs(file)) mocha.addFile(path.join('build/test', file));
}

await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const { passes, pending } = runner.stats;
  writeTotals(totalsFile, { passed: passes, failed: failures, skipped: pending });
  process.exitCode = failures ? 1 : 0;
  setTimeout(() => {
    console.error('A test left a server, a timer or a request open.');
    process.exit(1);
  }, 5_000).unref();
});
