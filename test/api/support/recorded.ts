import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where recorded exchanges lie, when they do: beside the repository, not in it. */
const folders = ['../shared/recorded', '../../shared/recorded'].map((folder) => path.resolve(folder));

export interface Exchange {
  readonly name: string;
  readonly request: { readonly method: string; readonly path: string; readonly body: unknown };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

/** All recorded exchanges; none where the folder is not there. */
export function recordedExchanges(): readonly Exchange[] {
  const root = folders.find((folder) => existsSync(folder));
  if (root === undefined) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, ...(JSON.parse(readFileSync(path.join(root, name), 'utf8')) as Omit<Exchange, 'name'>) }));
}
