import { writeTotals } from './totals.mjs';

/** A Web Test Runner reporter that leaves the totals in a file, for the sum over all runners. */
export function browserTotals(file) {
  return {
    onTestRunFinished({ sessions }) {
      writeTotals(file, sessions.map(countSession).reduce(add, { passed: 0, failed: 0, skipped: 0 }));
    },
  };
}

function countSession({ passed, testResults }) {
  const tests = testResults ? allTests(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  return {
    passed: tests.length - skipped - failed,
    // A file that cannot be loaded, or whose hook throws, has failed though no test of it has.
    failed: passed ? failed : Math.max(failed, 1),
    skipped,
  };
}

const allTests = ({ tests, suites }) => [...tests, ...suites.flatMap(allTests)];

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });
