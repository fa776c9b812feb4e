import type { ApiCall } from '../api-call.js';
import type { Wish } from '../calendar.js';
import { appointmentMinutes } from '../duration.js';

/** Dates and times. Whatever does not exist has none: an empty list, status 200. */

export function listDates(call: ApiCall): Response {
  const wish = wishOf(call);
  const dates = (wish ? call.orchestra.calendar.dates(wish) : []).map((date) => `${date}T00:00:00`);
  return call.answer({ dates }, dates.length);
}

export function listTimes(call: ApiCall): Response {
  const wish = wishOf(call);
  const { date } = call;
  const times = wish && date ? call.orchestra.calendar.times(wish, date) : [];
  return call.answer({ [call.orchestra.quirks.timesNamedDates ? 'dates' : 'times']: times }, times.length);
}

function wishOf(call: ApiCall): Wish | null {
  const { branch, serviceIds, people, customSlotLength } = call;
  const services = serviceIds.flatMap((id) => call.orchestra.directory.service(id) ?? []);
  if (!branch || services.length < serviceIds.length) return null;
  // Without any service the server falls back on the interval of its slots, which is what a caller
  // sees behind a gateway that drops matrix parameters: dates that look right and are not.
  const minutes = services.length === 0 ? null : appointmentMinutes(services, people);
  return { branch, serviceIds, minutes: customSlotLength ?? minutes };
}
