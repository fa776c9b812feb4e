import type { Appointment } from './appointments.js';
import { CREATED } from './appointments.js';
import { pathWithinApi } from './api-path.js';
import { readBookingRequest } from './booking-request.js';
import { dateOrNull } from './calendar-date.js';
import { appointmentMinutes } from './duration.js';
import type { Branch, Service } from './model.js';
import { decoded } from './matrix-parameters.js';
import type { Orchestra } from './orchestra.js';
import { newPublicId } from './public-ids.js';
import type { Temporal } from './temporal.js';

/** By this title the appointments of the competitor are known. */
export const COMPETITOR = 'Booked by somebody else';

export interface Competition {
  readonly branch: Branch;
  readonly services: readonly Service[];
  readonly date: Temporal.PlainDate;
  /** Every time of the day where left out. */
  readonly time: string | null;
  /** All agendas that are free then, instead of one. */
  readonly all: boolean;
}

/** Books as another customer would, so that a slot is gone when somebody comes back to it. */
export function compete(orchestra: Orchestra, { branch, services, date, time, all }: Competition): Appointment[] {
  const wish = {
    branch,
    serviceIds: services.map(({ publicId }) => publicId),
    minutes: appointmentMinutes(services, 1),
  };
  const taken: Appointment[] = [];
  for (;;) {
    const at = time ?? orchestra.calendar.times(wish, date)[0];
    const place = at === undefined ? null : orchestra.calendar.place(wish, date, at);
    if (!place) return taken;
    const appointment = { ...blank(orchestra), branch, services, ...place };
    orchestra.appointments.put(appointment);
    taken.push(appointment);
    if (!all && time !== null) return taken;
  }
}

/** Takes all that is free at the start that a book or reserve call is about. */
export async function takeSlotOf(orchestra: Orchestra, request: Request): Promise<void> {
  const path = pathWithinApi(request)?.path ?? '';
  const found = /^\/branches\/([^/]+)(?:\/services\/([^/]+))?\/dates\/([^/]+)\/times\/([^/]+)\//.exec(path);
  // A group that took no part in the match is undefined.
  const parts = (found ?? []).slice(1).map((part: string | undefined) => decoded(part ?? ''));
  const [branchId = '', serviceId = '', day = '', time = ''] = parts;
  const branch = orchestra.directory.branch(branchId);
  const date = dateOrNull(day);
  if (!branch || !date) return;
  const ids = serviceId === '' ? (await readBookingRequest(request.clone())).serviceIds : [serviceId];
  const services = ids.flatMap((id) => orchestra.directory.service(id) ?? []);
  if (services.length > 0) compete(orchestra, { branch, services, date, time, all: true });
}

function blank({ clock }: Orchestra): Omit<Appointment, 'branch' | 'services' | 'resource' | 'start' | 'end'> {
  return {
    publicId: newPublicId(),
    status: CREATED,
    title: COMPETITOR,
    notes: null,
    custom: null,
    customers: [],
    numberOfCustomers: 1,
    customSlotLength: null,
    created: clock.now(),
    updated: clock.now(),
    lapsesAt: null,
  };
}
