import { createApp } from './app.js';
import { pathWithinApi, pathWithinControl } from './api-path.js';
import { createControl } from './control.js';
import { preflight, withCors } from './cors.js';
import type { BackendOptions } from './options.js';
import { Orchestra } from './orchestra.js';

export interface Backend {
  fetch(request: Request): Promise<Response>;
}

/** A whole Orchestra Calendar in memory, spoken to by requests. Runs in Node and in a browser's page. */
export function createBackend(options: BackendOptions = {}): Backend {
  const orchestra = new Orchestra(options);
  const api = createApp(orchestra);
  const control = createControl(orchestra);

  const answer = async (request: Request): Promise<Response> => {
    if (request.method === 'OPTIONS') return preflight(request);
    if (pathWithinControl(request) !== null) return control.fetch(request);
    if (pathWithinApi(request) !== null) return api.fetch(request);
    return new Response(null, { status: 404 });
  };

  return {
    async fetch(request) {
      return withCors(await answer(request), orchestra.quirks);
    },
  };
}
