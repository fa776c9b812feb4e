import type { BookingDetails, Customer } from '../booking/model.js';

/*
 * What goes out in the bodies of writes. A field that was left empty is not sent: JSON drops what is undefined.
 */

export function filled(customer: Customer): Customer {
  return Object.fromEntries(Object.entries(customer).filter(([, value]) => value !== ''));
}

/**
 * The given customers, and an empty one for each further person, as Qmatic's own front end does: a call that books has
 * no number of people, the server counts customers.
 */
export function everybody(customers: readonly Customer[], people: number): readonly Customer[] {
  const missing = Math.max(0, people - customers.length);
  return [...customers.map(filled), ...Array.from({ length: missing }, () => ({}))];
}

export function servicesOf(serviceIds: readonly string[]): { services: readonly { publicId: string }[] } {
  return { services: serviceIds.map((publicId) => ({ publicId })) };
}

export function textsOf({ title, notes, custom }: Omit<BookingDetails, 'customers'>): object {
  return { title, notes, custom };
}
