import type { Quirks } from './quirks.js';

/** Lets pages of other origins call and read the error headers, as recorded servers do. */
export function withCors(response: Response, quirks: Quirks): Response {
  if (quirks.noCors) return response;
  const { headers } = response;
  headers.set('Access-Control-Allow-Origin', '*');
  if (quirks.duplicatedCors) headers.append('Access-Control-Allow-Origin', '*');
  if (!quirks.noExposedHeaders) headers.set('Access-Control-Expose-Headers', exposed(headers));
  return response;
}

/** Servers expose their error headers; whoever asks to wait lets a page read for how long. */
function exposed(headers: Headers): string {
  return headers.has('Retry-After') ? 'error_code, error_message, Retry-After' : 'error_code, error_message';
}

export function preflight(request: Request): Response {
  const asked = request.headers.get('Access-Control-Request-Headers');
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': asked ?? 'accept, content-type, authorization, auth-token, x-api-key',
      'Access-Control-Max-Age': '600',
      Vary: 'Access-Control-Request-Headers',
    },
  });
}
