import { ServerUrlError } from './errors.js';

const apiPath = '/calendar-backend/public/api';

/** What people paste from a browser or a manual: the API's path, whole or in part, with or without what follows it. */
const pastedApiPath = /\/calendar-backend(?:\/public(?:\/api(?:\/.*)?)?)?$/;

/**
 * Gives the root of the Calendar public API, without trailing slash and without version, because the widget needs
 * both v1 and v2: `https://example.org/calendar-backend/public/api`.
 *
 * @param text an origin, an origin with a path prefix, or an address up to `/calendar-backend/public/api[/v1|/v2]`;
 *   absolute, or relative to `base`
 * @param base address of the page; without it only absolute addresses are understood
 * @throws ServerUrlError `server-url-missing` for an empty text; `server-url-invalid` for what is no http(s) address
 *   and for one with a user name or password in it
 */
export function normaliseServerUrl(text: string, base?: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new ServerUrlError('server-url-missing', 'server-url is empty.');
  const url = parse(trimmed, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new ServerUrlError('server-url-invalid', 'server-url is not an http(s) address.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new ServerUrlError(
      'server-url-invalid',
      'server-url holds a user name or password, which a page shows to all.',
    );
  }
  const prefix = url.pathname.replace(/\/+$/, '').replace(pastedApiPath, '');
  return url.origin + prefix.replace(/\/+$/, '') + apiPath;
}

function parse(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
