import type { ApiCall } from '../api-call.js';
import { customerNotFound, notOneCustomer } from '../errors.js';
import { wireAppointment, wireCustomer } from '../wire-format.js';

export function getCustomer(call: ApiCall): Response {
  const customer = call.orchestra.customers.get(call.id('customer'));
  if (!customer) throw customerNotFound();
  return call.answer({ customer: wireCustomer(customer, call.orchestra) }, 1);
}

export function listAppointmentsOfCustomer(call: ApiCall): Response {
  const customer = call.orchestra.customers.get(call.id('customer'));
  if (!customer) throw customerNotFound();
  return appointmentList(call, customer.publicId);
}

/** Nobody, and more than one, are both errors: the id must name one customer. */
export function listAppointmentsOfExternalId(call: ApiCall): Response {
  const [customer, ...others] = call.orchestra.customers.withExternalId(call.id('externalId'));
  if (!customer || others.length > 0) throw notOneCustomer(customer ? others.length + 1 : 0);
  return appointmentList(call, customer.publicId);
}

/** In no order, past ones included, as recorded. */
function appointmentList(call: ApiCall, customerId: string): Response {
  const appointments = call.orchestra.appointments.ofCustomer(customerId);
  const appointmentList = appointments.map((appointment) => wireAppointment(appointment, call.orchestra));
  return call.answer({ appointmentList }, appointmentList.length);
}
