import { Hono } from 'hono';
import { json } from './api-call.js';
import { pathWithinControl } from './api-path.js';
import { dateOrNull } from './calendar-date.js';
import type { Competition } from './competitor.js';
import { compete, COMPETITOR } from './competitor.js';
import { errorResponse } from './error-response.js';
import { badRequest } from './errors.js';
import type { JsonObject } from './json.js';
import { textOrNull } from './json.js';
import type { Orchestra } from './orchestra.js';
import { quirksFrom } from './quirks.js';
import { readFaults, readInstant, readJson, readObject, readQuirks, readSettings } from './read-control.js';
import { settingsWith } from './settings.js';
import { Temporal } from './temporal.js';
import { wireInstant } from './wire-format.js';

/** The switches for tests and demos, under `/__backend`: not part of Orchestra. */
export function createControl(orchestra: Orchestra): Hono {
  const app = new Hono({ getPath: (request) => pathWithinControl(request) ?? '/' });

  app.get('/state', () => json({ appointments: stateOf(orchestra) }));

  app.get('/requests', () => json({ requests: orchestra.requests.all() }));
  app.delete('/requests', () => {
    orchestra.requests.clear();
    return json({ requests: [] });
  });

  app.get('/faults', () => json({ faults: orchestra.faults.list() }));
  app.post('/faults', async ({ req }) => {
    for (const fault of readFaults(await readJson(req.raw))) orchestra.faults.add(fault);
    return json({ faults: orchestra.faults.list() });
  });
  app.delete('/faults', () => {
    orchestra.faults.clear();
    return json({ faults: [] });
  });

  app.get('/settings', () => json(settingsOf(orchestra)));
  app.post('/settings', async ({ req }) => {
    change(orchestra, await readObject(req.raw));
    return json(settingsOf(orchestra));
  });

  app.post('/reset', async ({ req }) => {
    const { sampleAppointments } = await readObject(req.raw);
    orchestra.reset(typeof sampleAppointments === 'boolean' ? sampleAppointments : undefined);
    return json({ appointments: stateOf(orchestra) });
  });

  app.post('/competitor', async ({ req }) => {
    const taken = compete(orchestra, competitionFrom(orchestra, await readObject(req.raw)));
    return json({ taken: taken.length, appointments: taken.map(({ publicId }) => publicId) });
  });

  app.notFound(() => new Response(null, { status: 404 }));
  app.onError((error) => errorResponse(error, quirksFrom()));
  return app;
}

/** What is booked and reserved, and nothing personal. */
function stateOf(orchestra: Orchestra): object[] {
  return orchestra.appointments.all().map((appointment) => ({
    publicId: appointment.publicId,
    status: appointment.status,
    start: wireInstant(appointment.start),
    end: wireInstant(appointment.end),
    branchPublicId: appointment.branch.publicId,
    servicePublicIds: appointment.services.map(({ publicId }) => publicId),
    numberOfCustomers: appointment.numberOfCustomers,
    ...(appointment.title === COMPETITOR ? { competitor: true } : {}),
  }));
}

function settingsOf({ clock, settings, quirks }: Orchestra): object {
  return { now: Temporal.Instant.fromEpochMilliseconds(clock.now()).toString(), ...settings, quirks };
}

/** All is read before anything changes: a bad request changes nothing. */
function change(orchestra: Orchestra, given: JsonObject): void {
  const { now, advance, quirks, ...rest } = given;
  const settings = settingsWith(orchestra.settings, readSettings(rest));
  const newQuirks = quirks === undefined ? orchestra.quirks : readQuirks(quirks, orchestra.quirks);
  const instant = now === undefined ? null : readInstant(now);
  if (advance !== undefined && typeof advance !== 'number') throw badRequest('advance is a number of seconds');
  orchestra.settings = settings;
  orchestra.quirks = newQuirks;
  if (instant !== null) orchestra.clock.setTo(instant);
  orchestra.clock.advance(advance ?? 0);
}

function competitionFrom({ directory }: Orchestra, given: JsonObject): Competition {
  const branch = directory.branch(textOrNull(given['branch']) ?? '');
  const ids = [given['services'] ?? given['service']].flat().map(textOrNull);
  const services = ids.flatMap((id) => directory.service(id ?? '') ?? []);
  if (!branch) throw badRequest('branch is the id of a branch');
  if (services.length < ids.length) throw badRequest('service is the id of a service, services a list of ids');
  return {
    branch,
    services,
    date: dateFrom(given['date']),
    time: textOrNull(given['time']),
    all: given['all'] === true,
  };
}

function dateFrom(value: unknown): Temporal.PlainDate {
  const date = dateOrNull(String(value));
  if (date === null) throw badRequest('date is YYYY-MM-DD');
  return date;
}
