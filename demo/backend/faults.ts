import type { Fault } from './fault.js';

interface Planned {
  readonly fault: Fault;
  /** Calls that matched so far. */
  matched: number;
}

/** The faults that are planned, in the order in which they were asked for. */
export class Faults {
  #planned: Planned[] = [];

  add(fault: Fault): void {
    this.#planned.push({ fault, matched: 0 });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The first fault that still applies to this call, or undefined; counts the call. */
  next(method: string, path: string): Fault | undefined {
    for (const planned of this.#planned) {
      if (!matches(planned.fault, method, path) || isSpent(planned)) continue;
      planned.matched += 1;
      if (planned.matched > planned.fault.skip) return planned.fault;
    }
    return undefined;
  }

  list(): object[] {
    return this.#planned.map((planned) => ({
      ...planned.fault,
      matched: planned.matched,
      left: left(planned),
    }));
  }
}

/** A fault without a method spoils every call but the preflight, which asks for itself. */
function matches(fault: Fault, method: string, path: string): boolean {
  const hasMethod = fault.method === null ? method !== 'OPTIONS' : fault.method === method;
  return hasMethod && path.includes(fault.path);
}

function isSpent(planned: Planned): boolean {
  return left(planned) === 0;
}

function left({ fault, matched }: Planned): number | null {
  if (fault.times === null) return null;
  return Math.max(0, fault.times - Math.max(0, matched - fault.skip));
}
