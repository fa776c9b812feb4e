import type { ApiCall } from '../api-call.js';
import type { Appointment } from '../appointments.js';
import { RESCHEDULED, RESERVED } from '../appointments.js';
import { appointmentNotFound, badRequest, slotTaken } from '../errors.js';
import { refuseDuringSync } from '../sync-window.js';
import { Temporal } from '../temporal.js';
import { wireAppointment } from '../wire-format.js';

/** One appointment: whoever knows its id may read, cancel and move it. */

export function getAppointment(call: ApiCall): Response {
  return answerWith(call, known(call));
}

export function deleteAppointment(call: ApiCall): Response {
  const { publicId, branch } = known(call);
  refuseDuringSync(call.orchestra, branch);
  call.orchestra.appointments.remove(publicId);
  return new Response(null, { status: call.orchestra.quirks.deleteAnswers200 ? 200 : 204 });
}

/** Moves an appointment within its own agenda; `start` and `end` are wall times of the branch. */
export function reschedule(call: ApiCall): Response {
  const { orchestra } = call;
  const appointment = known(call);
  const { branch, resource, services, publicId } = appointment;
  refuseDuringSync(orchestra, branch);
  if (appointment.status === RESERVED) throw badRequest('A reservation cannot be rescheduled');

  const [start, end] = [wallTime(call, 'start'), wallTime(call, 'end')];
  const place = { resource, start: instantOf(start, branch.timeZone), end: instantOf(end, branch.timeZone) };
  const serviceIds = services.map((service) => service.publicId);
  const isAhead = place.start >= orchestra.clock.now() && place.end > place.start;
  if (!isAhead || !orchestra.calendar.couldMove(branch, serviceIds, place, publicId)) throw slotTaken();

  const moved = { ...appointment, ...place, status: RESCHEDULED, updated: orchestra.clock.now() };
  orchestra.appointments.put(moved);
  return answerWith(call, moved, { start: `[${start.toString()}]`, end: `[${end.toString()}]` });
}

function known(call: ApiCall): Appointment {
  const appointment = call.orchestra.appointments.get(call.id('appointment'));
  if (!appointment) throw appointmentNotFound();
  return appointment;
}

function answerWith(call: ApiCall, appointment: Appointment, span?: { start: string; end: string }): Response {
  return call.answer({ appointment: wireAppointment(appointment, call.orchestra) }, 1, span);
}

function wallTime(call: ApiCall, name: 'start' | 'end'): Temporal.PlainDateTime {
  const text = call.parameters.get(name) ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text)) throw badRequest(`${name} is not yyyy-MM-ddTHH:mm:ss`);
  try {
    return Temporal.PlainDateTime.from(text);
  } catch {
    throw badRequest(`${name} is not yyyy-MM-ddTHH:mm:ss`);
  }
}

/** Of a wall time that comes twice the first one; one that the clock skips is not bookable. */
function instantOf(wall: Temporal.PlainDateTime, timeZone: string): number {
  const zoned = wall.toZonedDateTime(timeZone);
  if (!zoned.toPlainDateTime().equals(wall)) throw slotTaken();
  return zoned.epochMilliseconds;
}
