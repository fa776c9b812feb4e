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

function roleOf({ isEntry, name, moduleIds, facadeModuleId }) {
  if (isEntry) return 'entry';
  if (name === 'core') return 'core';
  if (moduleIds.some((id) => readable(id).startsWith('temporal-polyfill/'))) return 'temporal';
  const facade = facadeModuleId ? readable(facadeModuleId) : '';
  if (facade.startsWith('src/messages/')) return 'language';
  // Who books an appointment does not load what appointments are looked up with.
  return /\/manage(-mode)?\.js$/.test(facade) ? 'managing' : 'step';
}

const readable = (id) =>
  path
    .relative(process.cwd(), id)
    .replaceAll('\\', '/')
    .replace(/^build\//, '')
    .replace(/^.*node_modules\//, '');
