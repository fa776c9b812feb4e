import { pathWithinApi, pathWithinControl } from './api-path.js';
import { createApp } from './app.js';
import { createControl } from './control.js';
import { preflight, withCors } from './cors.js';
import type { BackendOptions } from './options.js';
import { Orchestra } from './orchestra.js';
import { pause } from './pause.js';
import { quirksFrom } from './quirks.js';
import { spoil } from './spoil.js';

export interface Backend {
  /** Answers one request. Rejects, as a real `fetch` does, where the connection is cut or the request aborted. */
  fetch(request: Request): Promise<Response>;
}

/** A whole Orchestra Calendar in memory, spoken to by requests. Runs in Node and in a browser's page. */
export function createBackend(options: BackendOptions = {}): Backend {
  const orchestra = new Orchestra(options);
  const api = createApp(orchestra);
  const control = createControl(orchestra);

  const work = async (request: Request): Promise<Response> => {
    const { latency, authToken } = orchestra.settings;
    if (request.method === 'OPTIONS') return preflight(request);
    if (latency > 0) await pause(latency, request.signal);
    const isAllowed = authToken === null || request.headers.get('auth-token') === authToken;
    return isAllowed ? api.fetch(request) : new Response(null, { status: 401 });
  };

  const answerApi = async (request: Request): Promise<Response> => {
    const fault = orchestra.faults.next(request.method, pathAndQuery(request));
    if (!fault) return withCors(await work(request), orchestra.quirks);
    const response = await spoil(fault, { orchestra, request, work: () => work(request) });
    return fault.parameters.cors === false ? response : withCors(response, orchestra.quirks);
  };

  const loggedAnswer = async (request: Request): Promise<Response> => {
    const entry = { method: request.method, path: pathAndQuery(request) };
    try {
      const response = await answerApi(request);
      orchestra.requests.add({ ...entry, status: response.status });
      return response;
    } catch (error) {
      orchestra.requests.add({ ...entry, status: null });
      throw error;
    }
  };

  return {
    async fetch(request) {
      request.signal.throwIfAborted();
      if (pathWithinApi(request) !== null) return loggedAnswer(request);
      if (pathWithinControl(request) === null) return withCors(new Response(null, { status: 404 }), orchestra.quirks);
      const response = request.method === 'OPTIONS' ? preflight(request) : await control.fetch(request);
      return withCors(response, quirksFrom());
    },
  };
}

function pathAndQuery(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
