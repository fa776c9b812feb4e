import { bundledChunks } from './bundled-chunks.mjs';
import { kilobytes, measureFile } from './measure.mjs';

/** Where the bytes of a page come from: file by file, then module by module inside the core. */
const chunks = bundledChunks();
if (!chunks) throw new Error('Nothing is bundled yet: run `npm run build` first.');

const alternatives = ['qmatic-booking.single.js', 'qmatic-booking.iife.js'].map((file) => ({
  file,
  role: 'instead',
  ...measureFile(`dist/${file}`),
}));

printTable('Files', ['brotli', 'gzip', 'raw'], [...chunks, ...alternatives].map(fileRow));

const { modules } = chunks.find(({ role }) => role === 'core');
const held = Object.entries(modules)
  .filter(([, length]) => length > 0)
  .sort(([, a], [, b]) => b - a);
const total = held.reduce((sum, [, length]) => sum + length, 0);

// Before minification, so these are shares of the core and not bytes of a download.
printTable(
  'Modules inside the core',
  ['length', 'share'],
  held.map(([name, length]) => [name, String(length), `${((100 * length) / total).toFixed(1)} %`]),
);

function fileRow({ file, role, brotli, gzip, raw }) {
  return [`${file} (${role})`, kilobytes(brotli), kilobytes(gzip), kilobytes(raw)];
}

function printTable(title, columns, rows) {
  const width = Math.max(title.length, ...rows.map(([name]) => name.length)) + 2;
  const line = ([name, ...values]) => name.padEnd(width) + values.map((value) => value.padStart(11)).join('');
  console.log(`\n${[line([title, ...columns]), ...rows.map(line)].join('\n')}`);
}
