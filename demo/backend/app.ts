import type { Handler } from 'hono';
import { Hono } from 'hono';
import { ApiCall } from './api-call.js';
import { pathWithinApi } from './api-path.js';
import { errorResponse } from './error-response.js';
import type { Orchestra } from './orchestra.js';
import { deleteAppointment, getAppointment, reschedule } from './routes/appointments.js';
import { listDates, listTimes } from './routes/availability.js';
import { book, confirm, reserve } from './routes/bookings.js';
import { getCustomer, listAppointmentsOfCustomer, listAppointmentsOfExternalId } from './routes/customers.js';
import {
  getBranch,
  listAvailableBranches,
  listBranches,
  listBranchesOfService,
  listGroups,
  listGroupsOfBranch,
  listServices,
  listServicesOfBranch,
} from './routes/lists.js';

/**
 * The public API. Paths begin after `…/calendar-backend/public/api/v1` or `…/v2` and have neither matrix parameters nor
 * a slash at their end; each path has one meaning in both versions.
 */
export function createApp(orchestra: Orchestra): Hono {
  const app = new Hono({ getPath: (request) => pathWithinApi(request)?.path ?? '/' });
  const on =
    (answer: (call: ApiCall) => Response | Promise<Response>): Handler =>
    (context) =>
      answer(new ApiCall(context, orchestra));

  app.get('/branches', on(listBranches));
  app.get('/branches/available', on(listAvailableBranches));
  app.get('/branches/:branch', on(getBranch));
  app.get('/branches/:branch/services', on(listServicesOfBranch));
  app.get('/branches/:branch/services/groups', on(listGroupsOfBranch));
  app.get('/services', on(listServices));
  app.get('/services/groups', on(listGroups));
  app.get('/services/:service/branches', on(listBranchesOfService));

  // With one service in the path, or with any number of them in the parameters or the body.
  for (const start of ['/branches/:branch/services/:service', '/branches/:branch']) {
    app.get(`${start}/dates`, on(listDates));
    app.get(`${start}/dates/:date/times`, on(listTimes));
    app.post(`${start}/dates/:date/times/:time/book`, on(book));
    app.post(`${start}/dates/:date/times/:time/reserve`, on(reserve));
  }

  app.post('/branches/appointments/:appointment/confirm', on(confirm));
  app.get('/appointments/:appointment', on(getAppointment));
  app.delete('/appointments/:appointment', on(deleteAppointment));
  app.put('/appointments/:appointment/reschedule', on(reschedule));

  app.get('/customers/:customer', on(getCustomer));
  app.get('/customers/:customer/appointments', on(listAppointmentsOfCustomer));
  app.get('/customers/externalId/:externalId/appointments', on(listAppointmentsOfExternalId));

  app.notFound(() => new Response(null, { status: 404 }));
  app.onError((error) => errorResponse(error, orchestra.quirks));
  return app;
}
