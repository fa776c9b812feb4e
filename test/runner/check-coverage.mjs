import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import coverage from 'istanbul-lib-coverage';
import { runCommand } from './command.mjs';

/** Lines of src/ that ran in Node, in the browser, or in both: one figure, and the least that it may be. */
const LEAST = 90;

await reportOfNode();
const covered = coverage.createCoverageMap();
for (const run of ['node', 'browser', 'polyfill']) covered.merge(read(`build/coverage/${run}/coverage-final.json`));

const files = [...loadedFiles(), ...filesThatNoTestLoads()].sort((a, b) => a.percent - b.percent);
const lines = sum(files, 'lines');
const percent = lines ? (100 * sum(files, 'coveredLines')) / lines : 100;

console.log(`${percent.toFixed(1)} % of ${lines} lines in ${files.length} files; at least ${LEAST} %`);
for (const file of files.filter((file) => file.percent < LEAST)) {
  const missed = file.missed ? `lines ${file.missed}` : 'no test loads it';
  console.log(`${file.percent.toFixed(0).padStart(4)} %  ${file.name}: ${missed}`);
}
if (percent < LEAST) process.exitCode = 1;

async function reportOfNode() {
  const { code, output } = await runCommand([
    ...['c8', 'report', '--temp-directory', 'build/coverage/node-raw', '--reports-dir', 'build/coverage/node'],
    ...['--reporter', 'json', '--include', 'build/src/**', '--clean', 'false'],
  ]);
  if (code) throw new Error(output);
}

function loadedFiles() {
  return covered.files().map((file) => {
    const one = covered.fileCoverageFor(file);
    const { total, covered: coveredLines } = one.toSummary().lines;
    return {
      name: path.relative('.', file),
      lines: total,
      coveredLines,
      percent: total ? (100 * coveredLines) / total : 100,
      missed: ranges(one.getUncoveredLines().map(Number)),
    };
  });
}

/** Left out, they would make the figure better the less is tested. */
function filesThatNoTestLoads() {
  const known = new Set(covered.files());
  return readdirSync('build/src', { recursive: true })
    .filter((file) => file.endsWith('.js') && hasCode(path.join('build/src', file)))
    .map((file) => path.join('src', file.replace(/\.js$/, '.ts')))
    .filter((name) => !known.has(path.resolve(name)))
    .map((name) => ({ name, lines: readFileSync(name, 'utf8').split('\n').length, coveredLines: 0, percent: 0 }));
}

/** Of a module with nothing but types the compiler leaves an empty one. */
function hasCode(file) {
  const code = readFileSync(file, 'utf8').replace(/^export \{\};$|^\/\/#.*$/gm, '');
  return code.trim() !== '';
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function ranges(numbers) {
  const found = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.to === number - 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(', ');
}

function sum(items, key) {
  return items.reduce((total, item) => total + item[key], 0);
}
