// One chunk for what stands on one screen.
export { QmaticConfirmation } from '../elements/qmatic-confirmation.js';
export { QmaticFurtherAppointment } from '../elements/qmatic-further-appointment.js';
