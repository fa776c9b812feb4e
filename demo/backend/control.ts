import { Hono } from 'hono';
import { pathWithinControl } from './api-path.js';
import { json } from './api-call.js';
import type { Orchestra } from './orchestra.js';
import { wireInstant } from './wire-format.js';

/** The switches for tests and demos: not part of Orchestra. */
export function createControl(orchestra: Orchestra): Hono {
  const app = new Hono({ getPath: (request) => pathWithinControl(request) ?? '/' });

  app.get('/state', () => json({ appointments: stateOf(orchestra) }));

  app.notFound(() => new Response(null, { status: 404 }));
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
  }));
}
