import { MisconfiguredError } from './errors.js';
import type { Parameter } from './paths.js';
import { isObject } from './wire/fields.js';

/**
 * Compares what the server says that it was asked (`meta.arguments`) with what it was asked. Gateways exist that drop
 * matrix parameters; Orchestra then answers with dates for no service in particular, which would be shown as free.
 * An answer without `meta.arguments`, or with a list there (seen, always empty), says nothing and is taken as it is.
 *
 * @param sent parameters of which each value has to come back
 * @throws MisconfiguredError
 */
export function checkEcho(body: unknown, sent: readonly Parameter[]): void {
  const meta = isObject(body) ? body['meta'] : undefined;
  const echoed = isObject(meta) ? meta['arguments'] : undefined;
  if (!isObject(echoed)) return;
  for (const [name, value] of sent) {
    if (value !== undefined && !holds(echoed[name], String(value))) {
      throw new MisconfiguredError(
        `The server did not get the parameter ${name}: a gateway seems to drop what follows ";" in an address.`,
      );
    }
  }
}

/** Echoes look like `[first, second]`; ids may come back encoded. */
function holds(echo: unknown, value: string): boolean {
  const items = Array.isArray(echo) ? echo : [echo];
  const text = items.map((item) => String(item as string | number).replace(/^\[|\]$/g, '')).join(', ');
  return [value, encodeURIComponent(value)].some((form) => `, ${text}, `.includes(`, ${form}, `));
}
