import { rmSync } from 'node:fs';
import { chooseParts } from './runner/choose-parts.mjs';
import { runCommand } from './runner/command.mjs';
import { parts } from './runner/parts.mjs';
import { readTotals } from './runner/totals.mjs';

/** `npm test`: every check and every test, one line each for the parts, one line for the sum. */

const skippedPart = { passed: 0, failed: 0, skipped: 1 };
const failedParts = new Set();
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const folder of ['build/totals', 'build/coverage']) rmSync(folder, { recursive: true, force: true });

for (const part of chooseParts(parts, process.argv.slice(2))) {
  const missing = part.needs?.find((name) => failedParts.has(name));
  const started = performance.now();
  const { counts, output = '' } = missing ? { counts: skippedPart } : await run(part);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);

  for (const key of Object.keys(sum)) sum[key] += counts[key];
  const ok = counts.failed === 0 && !missing;
  if (!ok) failedParts.add(part.name);

  const remark = missing ? `not run: it needs ${missing}` : describe(counts);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${part.name.padEnd(22)} ${seconds.padStart(6)} s  ${remark}`);
  if (counts.failed || (part.notes && output)) console.log(indent(output));
}

console.log(`\n${describe(sum)}`);
process.exitCode = sum.failed || failedParts.size ? 1 : 0;

async function run({ command, env, totals }) {
  const { code, output } = await runCommand(command, env);
  const counts = (totals && readTotals(totals)) || { passed: code ? 0 : 1, failed: 0, skipped: 0 };
  // A runner may fail for a reason that no test of it stands for.
  if (code && !counts.failed) counts.failed = 1;
  // A pattern that matches no test must not look like tests that pass.
  if (totals && !counts.passed && !counts.failed) return { counts: { ...counts, failed: 1 }, output: 'No test ran.' };
  return { counts, output };
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '     ');
}
