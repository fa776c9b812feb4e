import type { Context } from 'hono';
import { parametersOf } from './api-path.js';
import { badRequest, branchNotFound } from './errors.js';
import { dateOrNull } from './calendar-date.js';
import { envelope } from './envelope.js';
import type { Parameters } from './matrix-parameters.js';
import type { Branch } from './model.js';
import type { Orchestra } from './orchestra.js';
import type { Temporal } from './temporal.js';
import type { Wire } from './wire-format.js';

/** One call in the words that all routes need: ids from the path, numbers from the parameters, answers. */
export class ApiCall {
  readonly orchestra: Orchestra;
  readonly parameters: Parameters;
  readonly request: Request;
  readonly #context: Context;

  constructor(context: Context, orchestra: Orchestra) {
    this.#context = context;
    this.orchestra = orchestra;
    this.request = context.req.raw;
    this.parameters = parametersOf(this.request, orchestra.quirks.dropMatrix);
  }

  id(name: string): string {
    return this.#context.req.param(name) ?? '';
  }

  get branch(): Branch | undefined {
    return this.orchestra.directory.branch(this.id('branch'));
  }

  get branchToBook(): Branch {
    const { branch } = this;
    if (branch === undefined) throw branchNotFound();
    return branch;
  }

  /** Null where it is no date: nothing is offered on it. */
  get date(): Temporal.PlainDate | null {
    return dateOrNull(this.id('date'));
  }

  /** Services of the path, else of the parameters. */
  get serviceIds(): readonly string[] {
    const inPath = this.#context.req.param('service');
    return inPath === undefined ? this.parameters.all('servicePublicId') : [inPath];
  }

  /** All persons: the parameter counts the total, on odd servers those beside the first. */
  get people(): number {
    const given = this.#wholeNumber('numberOfCustomers');
    if (given === null) return 1;
    return Math.max(1, this.orchestra.quirks.additionalCustomers ? given + 1 : given);
  }

  /** The length that the caller asks for; null unless the server allows it. */
  get customSlotLength(): number | null {
    const { enabled, min, max } = this.orchestra.settings.customSlotLength;
    const given = enabled ? this.#wholeNumber('customSlotLength') : null;
    if (given !== null && (given < min || given > max)) throw badRequest('customSlotLength is out of range');
    return given;
  }

  /** Data in the envelope. */
  answer(data: Wire, totalResults: number, span?: { start: string; end: string }): Response {
    const argumentsAsList = this.orchestra.quirks.argumentsAsList;
    return json(envelope(data, { totalResults, echo: this.parameters, argumentsAsList, ...span }));
  }

  #wholeNumber(name: string): number | null {
    const text = this.parameters.get(name);
    if (text === null || text === '') return null;
    if (!/^-?\d{1,9}$/.test(text)) throw badRequest(`${name} is not a number`);
    return Number(text);
  }
}

export function json(data: unknown, status = 200): Response {
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store, no-cache, max-age=0, must-revalidate',
  };
  return new Response(JSON.stringify(data), { status, headers });
}
