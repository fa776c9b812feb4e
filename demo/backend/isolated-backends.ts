import type { Backend } from './create-backend.js';
import { createBackend } from './create-backend.js';
import type { BackendOptions } from './options.js';

export interface IsolatedBackends extends Backend {
  /** The one that paths without a name reach. */
  readonly unnamed: Backend;
}

/**
 * Any number of backends behind one address: a path that begins with `/b/{name}` reaches the one of that name, made on
 * first use. So tests that run at the same time do not disturb each other.
 */
export function createIsolatedBackends(options: BackendOptions = {}): IsolatedBackends {
  const unnamed = createBackend(options);
  const named = new Map<string, Backend>();

  const backendFor = (request: Request): Backend => {
    const name = /^\/b\/([^/]+)\//.exec(new URL(request.url).pathname)?.[1];
    if (name === undefined) return unnamed;
    const backend = named.get(name) ?? createBackend(options);
    named.set(name, backend);
    return backend;
  };

  return { unnamed, fetch: (request) => backendFor(request).fetch(request) };
}
