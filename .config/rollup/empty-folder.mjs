import { rm } from 'node:fs/promises';

/** Hashed names pile up: what an earlier build left behind would be published too. */
export function emptyFolder(folder) {
  return {
    name: 'empty-folder',
    buildStart: () => rm(folder, { recursive: true, force: true }),
  };
}
