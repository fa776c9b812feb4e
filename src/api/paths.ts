import { NotFoundError } from './errors.js';

const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Encodes one piece of a path or one value of a parameter. `:` stays as it is, because recorded servers and clients
 * have it raw in `times/08:30`.
 */
function encode(text: string): string {
  // encodeURIComponent throws on half a character; such a text names nothing, so it may as well be changed.
  return encodeURIComponent(text.replace(loneSurrogate, '\uFFFD')).replaceAll('%3A', ':');
}

/**
 * Joins pieces to a path below the API's root.
 *
 * @throws NotFoundError for a piece that cannot stand in a path: the address parser takes `.` and `..` out, encoded or
 *   not, and an empty piece would ask for, or delete, something else than what was meant
 */
export function path(...pieces: readonly string[]): string {
  return pieces
    .map((piece) => {
      if (piece === '' || piece === '.' || piece === '..') throw new NotFoundError();
      return `/${encode(piece)}`;
    })
    .join('');
}

/** A parameter's name and value; one without a value is left out. */
export type Parameter = readonly [name: string, value: string | number | undefined];

/** Matrix parameters, `;name=value`, as the v2 calls take them. A name may come more than once. */
export function matrix(parameters: readonly Parameter[]): string {
  return present(parameters)
    .map((pair) => `;${pair}`)
    .join('');
}

/** Query parameters, `?name=value&…`; nothing where none has a value. */
export function query(parameters: readonly Parameter[]): string {
  const pairs = present(parameters);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function present(parameters: readonly Parameter[]): string[] {
  return parameters.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encode(String(value))}`]));
}
