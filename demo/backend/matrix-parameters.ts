/**
 * Matrix parameters: `/dates;servicePublicId=a;servicePublicId=b`. They must be cut off before anything is decoded, or
 * an encoded `;`, `=` or `/` inside a value could not be told from a separator.
 */
export interface ParsedPath {
  /** The path without parameters and without a slash at its end; segments still percent-encoded. */
  readonly path: string;
  readonly matrix: URLSearchParams;
}

export function parsePath(rawPath: string): ParsedPath {
  const matrix = new URLSearchParams();
  const names = rawPath.split('/').map((segment) => {
    const [name = '', ...parameters] = segment.split(';');
    for (const parameter of parameters) addTo(matrix, parameter);
    return name;
  });
  return { path: names.join('/').replace(/\/+$/, '') || '/', matrix };
}

function addTo(matrix: URLSearchParams, parameter: string): void {
  if (parameter === '') return;
  const [name = '', ...value] = parameter.split('=');
  matrix.append(decoded(name), decoded(value.join('=')));
}

/** A stray `%` is not worth a failed request. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Values from the matrix part, or from the query where the matrix part does not have the name. */
export class Parameters {
  readonly #matrix: URLSearchParams;
  readonly #query: URLSearchParams;

  constructor(matrix: URLSearchParams, query: URLSearchParams) {
    this.#matrix = matrix;
    this.#query = query;
  }

  all(name: string): string[] {
    const values = this.#matrix.getAll(name);
    return values.length > 0 ? values : this.#query.getAll(name);
  }

  get(name: string): string | null {
    return this.all(name)[0] ?? null;
  }

  get names(): string[] {
    return [...new Set([...this.#matrix.keys(), ...this.#query.keys()])];
  }
}
