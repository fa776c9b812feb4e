import type { Parameters } from './matrix-parameters.js';
import type { Wire } from './wire-format.js';

export interface MetaOptions {
  readonly totalResults: number;
  readonly echo: Parameters;
  readonly argumentsAsList: boolean;
  readonly start?: string;
  readonly end?: string;
}

/** The wrapper that most answers have; `notifications` was empty in every recording. */
export function envelope(data: Wire, options: MetaOptions): Wire {
  return { notifications: [], ...data, meta: meta(options) };
}

function meta({ totalResults, echo, argumentsAsList, start = '', end = '' }: MetaOptions): Wire {
  return {
    start,
    end,
    totalResults,
    offset: null,
    limit: null,
    fields: '',
    arguments: argumentsAsList ? [] : echoed(echo),
  };
}

/** Each parameter as one bracketed text: `"servicePublicId": "[a, b]"`. */
function echoed(parameters: Parameters): Wire {
  return Object.fromEntries(parameters.names.map((name) => [name, `[${parameters.all(name).join(', ')}]`]));
}
