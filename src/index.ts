/**
 * The public entry: nothing is registered by importing it (`qmatic-booking/define` does that).
 */
export { QmaticBooking } from './qmatic-booking.js';
export { QmaticBookingButton } from './qmatic-booking-button.js';
export { QmaticBeforeEvent, QmaticEvent } from './qmatic-booking.events.js';
export type {
  BookedAppointment,
  HeldSlot,
  QmaticEventDetails,
  QmaticEventName,
  Selection,
} from './qmatic-booking.events.js';
export { QmaticServicePicker, ServicesChosenEvent, ServicesMarkedEvent } from './elements/qmatic-service-picker.js';
export { QmaticBranchPicker, BranchChosenEvent } from './elements/qmatic-branch-picker.js';
export { QmaticPeoplePicker, PeopleChosenEvent } from './elements/qmatic-people-picker.js';
export { QmaticDateGrid } from './elements/qmatic-date-grid.js';
export { QmaticDateList } from './elements/qmatic-date-list.js';
export { DayChosenEvent, ViewChangedEvent } from './elements/date-events.js';
export {
  AnotherDateEvent,
  QmaticTimeList,
  SlotContinuedEvent,
  TimeSelectedEvent,
} from './elements/qmatic-time-list.js';
export {
  CustomerGivenEvent,
  CustomerRefusedEvent,
  DraftTypedEvent,
  QmaticCustomerForm,
} from './elements/qmatic-customer-form.js';
export { BookingConfirmedEvent, ChangeRequestedEvent, QmaticReview } from './elements/qmatic-review.js';
export { AnotherRequestedEvent, FinishRequestedEvent, QmaticConfirmation } from './elements/qmatic-confirmation.js';
export { QmaticFurtherAppointment } from './elements/qmatic-further-appointment.js';
export {
  FewerChosenEvent,
  PartsChosenEvent,
  QmaticGroupOptions,
  type GroupOptions,
} from './elements/qmatic-group-options.js';
export { PositionWantedEvent, QmaticEarliest } from './elements/qmatic-earliest.js';
export { OtherAnswerWantedEvent, QmaticNoAvailability } from './elements/qmatic-no-availability.js';
export { EarliestWantedEvent, OfferTakenEvent } from './elements/free-time-events.js';
export { AnnounceEvent } from './elements/announce-event.js';
export { StepBackEvent, type StepFrame } from './elements/step-frame.js';
export { createFormats, type Formats } from './time/format.js';
export { loadTemporal } from './time/temporal.js';
export { fromWebBookingLink, type LinkedSelection } from './booking/web-booking-link.js';
export {
  createQmaticApi,
  type CompleteApi,
  type SingleAvailability,
  type SingleDetails,
} from './api/complete-qmatic-api.js';
export { BookingError, type ErrorCode } from './api/errors.js';
export type { BookingApi } from './api/booking-api.js';
export type { Catalog, CatalogEntry } from './booking/catalog.js';
export type { Appointment, Branch, Customer, Reservation, Service, Slot } from './booking/model.js';
export type { Messages } from './messages/messages.js';
export type { MessageOverrides } from './messages/overrides.js';
