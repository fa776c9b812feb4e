import type { ParsedPath } from './matrix-parameters.js';
import { Parameters, parsePath } from './matrix-parameters.js';

const apiRoot = /^.*?\/calendar-backend\/public\/api\/v[12](?=[/;]|$)/;
const controlRoot = /^.*?\/__backend(?=\/)/;

/** Everything from the version on: a proxy may put any prefix before it, and both versions are the same here. */
export function pathWithinApi(request: Request): ParsedPath | null {
  const { pathname } = new URL(request.url);
  const root = apiRoot.exec(pathname)?.[0];
  return root === undefined ? null : parsePath(pathname.slice(root.length));
}

export function pathWithinControl(request: Request): string | null {
  const { pathname } = new URL(request.url);
  const root = controlRoot.exec(pathname)?.[0];
  return root === undefined ? null : pathname.slice(root.length);
}

export function parametersOf(request: Request, dropMatrix: boolean): Parameters {
  const matrix = dropMatrix ? undefined : pathWithinApi(request)?.matrix;
  return new Parameters(matrix ?? new URLSearchParams(), new URL(request.url).searchParams);
}
