import type { BackendOptions } from './options.js';
import { isQuirk } from './quirks.js';
import { Temporal } from './temporal.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Options from variables such as `QMATIC_LATENCY=300` or `QMATIC_QUIRKS="prefixedErrorCodes acceptedAsText"`. */
export function optionsFromEnvironment(environment: Environment): BackendOptions {
  const number = (name: string): number | undefined => {
    const text = environment[`QMATIC_${name}`];
    return text === undefined || text === '' ? undefined : numberFrom(name, text);
  };
  const latency = number('LATENCY');
  const reservationSeconds = number('RESERVATION_SECONDS');
  const branches = number('BRANCHES');
  const services = number('SERVICES');
  const now = environment['QMATIC_NOW'];
  return {
    ...(latency === undefined ? {} : { latency }),
    ...(reservationSeconds === undefined ? {} : { reservationSeconds }),
    ...(now === undefined || now === '' ? {} : { clock: clockFrom(now) }),
    size: { ...(branches === undefined ? {} : { branches }), ...(services === undefined ? {} : { services }) },
    quirks: wordsOf(environment['QMATIC_QUIRKS']).map((name) => {
      if (!isQuirk(name)) throw new RangeError(`QMATIC_QUIRKS: there is no quirk ${name}`);
      return name;
    }),
  };
}

function numberFrom(name: string, text: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new RangeError(`QMATIC_${name} is not a number: ${text}`);
  return value;
}

function wordsOf(text = ''): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** Starts at the given instant and runs on. */
function clockFrom(now: string): () => number {
  const ahead = Temporal.Instant.from(now).epochMilliseconds - Date.now();
  return () => Date.now() + ahead;
}
