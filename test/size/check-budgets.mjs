import { writeTotals } from '../runner/totals.mjs';
import { sizeBudgets } from '../support/size-budgets.mjs';
import { kilobytes } from './measure.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };

for (const { name, budget, gate, actual } of sizeBudgets) {
  const bytes = await actual();
  const outcome = bytes === undefined ? 'skipped' : bytes <= gate ? 'passed' : 'failed';
  totals[outcome] += 1;
  const size = bytes === undefined ? 'there is nothing to measure yet' : kilobytes(bytes);
  console.log(`${outcome}: ${name}: ${size}; gate ${kilobytes(gate)}, budget ${kilobytes(budget)}`);
}

writeTotals('build/totals/size.json', totals);
if (totals.failed) process.exitCode = 1;
