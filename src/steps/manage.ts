// One chunk for whoever looks up an appointment.
export { QmaticAppointmentList } from '../elements/qmatic-appointment-list.js';
export { QmaticCancelAppointment } from '../elements/qmatic-cancel-appointment.js';
export { QmaticCancellation } from '../elements/qmatic-cancellation.js';
export { QmaticFindAppointment } from '../elements/qmatic-find-appointment.js';
export { QmaticRescheduleReview } from '../elements/qmatic-reschedule-review.js';
