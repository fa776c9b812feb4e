import { ConnectionCut } from './connection-cut.js';
import { takeSlotOf } from './competitor.js';
import { edited, withWrongTypes } from './edit-json.js';
import type { Fault, FaultAction, FaultParameters } from './fault.js';
import type { Orchestra } from './orchestra.js';
import { pause } from './pause.js';

export interface SpoiledCall {
  readonly orchestra: Orchestra;
  readonly request: Request;
  /** Does the server's work. */
  work(): Promise<Response>;
}

type Act = (call: SpoiledCall, parameters: FaultParameters) => Response | Promise<Response>;

/** What happens to a call that meets a fault. */
export async function spoil(fault: Fault, call: SpoiledCall): Promise<Response> {
  const { before, after } = acts[fault.action];
  return fault.when === 'before' ? before(call, fault.parameters) : after(call, fault.parameters);
}

const acts: Readonly<Record<FaultAction, { before: Act; after: Act }>> = {
  cut: instead(() => {
    throw new ConnectionCut();
  }),
  stall: around(({ request }, { ms = 20_000 }) => pause(ms, request.signal)),
  status: instead((parameters) => errorAnswer(parameters)),
  body: instead((parameters, real) => answer(parameters.body ?? '', parameters, real?.status ?? 200)),
  empty: instead((parameters) => answer('', parameters, 200)),
  html: instead((parameters) => answer(errorPage, { contentType: 'text/html; charset=utf-8', ...parameters }, 502)),
  truncate: onRealText((text, { keep = Math.floor(text.length / 2) }) => text.slice(0, keep)),
  edit: onRealText((text, { set = {}, remove = [] }) => edited(text, set, remove)),
  'wrong-types': onRealText(withWrongTypes),
  accepted: onReal(async (real) => {
    const headers = new Headers(real.headers);
    headers.set('Content-Type', 'application/text;charset=UTF-8');
    return new Response(await real.text(), { status: 202, headers });
  }),
  lapse: around(({ orchestra }) => orchestra.appointments.lapseNow()),
  competitor: around(({ orchestra, request }) => takeSlotOf(orchestra, request)),
};

const errorPage =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';

/** The caller gets something else than the real answer. */
function instead(make: (parameters: FaultParameters, real: Response | null) => Response): { before: Act; after: Act } {
  return {
    before: (_call, parameters) => make(parameters, null),
    after: async (call, parameters) => make(parameters, await call.work()),
  };
}

/** Something happens before or after the work; the answer is the real one. */
function around(happen: (call: SpoiledCall, parameters: FaultParameters) => void | Promise<void>): {
  before: Act;
  after: Act;
} {
  return {
    before: async (call, parameters) => {
      await happen(call, parameters);
      return call.work();
    },
    after: async (call, parameters) => {
      const real = await call.work();
      await happen(call, parameters);
      return real;
    },
  };
}

/** The real answer, changed: the work is done either way. */
function onReal(change: (real: Response, parameters: FaultParameters) => Promise<Response>): {
  before: Act;
  after: Act;
} {
  const act: Act = async (call, parameters) => change(await call.work(), parameters);
  return { before: act, after: act };
}

function onRealText(change: (text: string, parameters: FaultParameters) => string): { before: Act; after: Act } {
  return onReal(async (real, parameters) => {
    const { status, headers } = real;
    return new Response(status === 204 ? null : change(await real.text(), parameters), { status, headers });
  });
}

function errorAnswer(parameters: FaultParameters): Response {
  const { code, message = 'Something went wrong', body = { msg: message } } = parameters;
  const response = answer(body, parameters, 500);
  response.headers.set('ERROR_MESSAGE', message);
  if (code !== undefined) response.headers.set('ERROR_CODE', String(code));
  return response;
}

function answer(body: unknown, parameters: FaultParameters, usualStatus: number): Response {
  const { status = usualStatus, contentType = 'application/json', retryAfter, headers = {} } = parameters;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const hasNoBody = status === 204 || status === 304;
  const response = new Response(hasNoBody ? null : text, { status, headers: { 'Content-Type': contentType } });
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter));
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
