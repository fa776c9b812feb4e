/**
 * The public entry: nothing is registered by importing it (`qmatic-booking/define` does that).
 */
export { QmaticBooking } from './qmatic-booking.js';
export { QmaticBeforeEvent, QmaticEvent } from './qmatic-booking.events.js';
export type {
  BookedAppointment,
  HeldSlot,
  QmaticEventDetails,
  QmaticEventName,
  Selection,
} from './qmatic-booking.events.js';
export { createQmaticApi } from './api/complete-qmatic-api.js';
export { BookingError, type ErrorCode } from './api/errors.js';
export type { BookingApi } from './api/booking-api.js';
export type { Catalog, CatalogEntry } from './booking/catalog.js';
export type { Appointment, Branch, Customer, Reservation, Service, Slot } from './booking/model.js';
export type { Messages } from './messages/messages.js';
export type { MessageOverrides } from './messages/overrides.js';
