import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes down which modules each chunk holds, and how long each is in it: the raw material of the size ledger. */
export function recordModules(file) {
  return {
    name: 'record-modules',
    async writeBundle(_, bundle) {
      const chunks = Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map((chunk) => ({
          file: chunk.fileName,
          role: roleOf(chunk),
          modules: Object.fromEntries(
            Object.entries(chunk.modules).map(([id, { renderedLength }]) => [readable(id), renderedLength]),
          ),
        }));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(chunks, null, 2));
    },
  };
}

/** Fetched only where the page asks for it, or the visitor opens it. */
const extras = ['src/elements/qr-code.js', 'src/elements/info-text.js'];

function roleOf({ isEntry, name, moduleIds, facadeModuleId }) {
  if (isEntry) return 'entry';
  if (name === 'core') return 'core';
  if (moduleIds.some((id) => readable(id).startsWith('temporal-polyfill/'))) return 'temporal';
  if (extras.some((file) => facadeModuleId && readable(facadeModuleId) === file)) return 'extra';
  return facadeModuleId && readable(facadeModuleId).startsWith('src/messages/') ? 'language' : 'step';
}

const readable = (id) =>
  path
    .relative(process.cwd(), id)
    .replaceAll('\\', '/')
    .replace(/^build\//, '')
    .replace(/^.*node_modules\//, '');
