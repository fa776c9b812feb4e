import type { ApiCall } from '../api-call.js';
import { json } from '../api-call.js';
import type { Appointment } from '../appointments.js';
import { CREATED, RESERVED } from '../appointments.js';
import type { BookingRequest } from '../booking-request.js';
import { readBookingRequest } from '../booking-request.js';
import type { Customer } from '../customers.js';
import { appointmentMinutes } from '../duration.js';
import { appointmentNotFound, notReserved, serviceNotFound, slotTaken } from '../errors.js';
import type { Service } from '../model.js';
import type { Orchestra } from '../orchestra.js';
import { newPublicId } from '../public-ids.js';
import { refuseDuringSync } from '../sync-window.js';
import { wireAppointment } from '../wire-format.js';

export async function book(call: ApiCall): Promise<Response> {
  const request = await readBookingRequest(call.request);
  const people = Math.max(1, request.customers.length);
  const held = hold(call, request, people);
  return save(call, confirmed(call.orchestra, held, request));
}

export async function reserve(call: ApiCall): Promise<Response> {
  return save(call, hold(call, await readBookingRequest(call.request), call.people));
}

/** Keeps id, length and number of persons of the reservation, however many customers are named. */
export async function confirm(call: ApiCall): Promise<Response> {
  const request = await readBookingRequest(call.request);
  const reservation = call.orchestra.appointments.get(call.id('appointment'));
  if (!reservation) throw appointmentNotFound();
  refuseDuringSync(call.orchestra, reservation.branch);
  if (reservation.status !== RESERVED) throw notReserved();
  return save(call, confirmed(call.orchestra, reservation, request));
}

/** A reservation at a free place, not stored yet. */
function hold(call: ApiCall, request: BookingRequest, people: number): Appointment {
  const { orchestra, branchToBook: branch, date, customSlotLength } = call;
  const services = servicesToBook(call, request);
  refuseDuringSync(orchestra, branch);
  const serviceIds = services.map(({ publicId }) => publicId);
  const minutes = customSlotLength ?? appointmentMinutes(services, people);
  const place = date && orchestra.calendar.place({ branch, serviceIds, minutes }, date, call.id('time'));
  if (!place) throw slotTaken();
  const now = orchestra.clock.now();
  return {
    publicId: newPublicId(),
    status: RESERVED,
    branch,
    services,
    ...place,
    title: 'Pending reservation',
    notes: null,
    custom: null,
    customers: [],
    numberOfCustomers: people,
    customSlotLength,
    created: now,
    updated: now,
    lapsesAt: now + orchestra.settings.reservationSeconds * 1000,
  };
}

function confirmed(orchestra: Orchestra, held: Appointment, request: BookingRequest): Appointment {
  const { title, notes, custom } = request;
  const customers = customersFor(orchestra, request);
  const updated = orchestra.clock.now();
  return { ...held, status: CREATED, title, notes, custom, customers, updated, lapsesAt: null };
}

function servicesToBook(call: ApiCall, request: BookingRequest): Service[] {
  const ids = call.serviceIds.length > 0 ? call.serviceIds : request.serviceIds;
  const services = ids.map((id) => call.orchestra.directory.service(id));
  if (services.length === 0 || services.includes(undefined)) throw serviceNotFound();
  return services.flatMap((service) => service ?? []);
}

/** Two that are the same by the site's identifier are one record. */
function customersFor({ customers, settings, clock }: Orchestra, request: BookingRequest): Customer[] {
  const records = request.customers.map((input) =>
    customers.record(input, settings.uniqueCustomerIdentifier, clock.now()),
  );
  return [...new Map(records.map((record) => [record.publicId, record])).values()];
}

function save(call: ApiCall, appointment: Appointment): Response {
  const { orchestra } = call;
  orchestra.appointments.put(appointment);
  const response = json(wireAppointment(appointment, orchestra), orchestra.quirks.acceptedAsText ? 202 : 200);
  if (orchestra.quirks.acceptedAsText) response.headers.set('Content-Type', 'application/text;charset=UTF-8');
  return response;
}
