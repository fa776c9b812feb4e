import { QmaticBranchPicker } from './elements/qmatic-branch-picker.js';
import { QmaticServicePicker } from './elements/qmatic-service-picker.js';
import { QmaticBookingButton } from './qmatic-booking-button.js';
import { QmaticBooking } from './qmatic-booking.js';
import type { ScreenName } from './shell/steps.js';

/**
 * The one place where tag names meet classes. Importing it registers `<qmatic-booking>` and the first steps; later
 * steps are fetched when they are needed. A name that is taken stays as it is: two copies on a page do no harm.
 */
function define(tag: string, element: CustomElementConstructor): void {
  // On a server there is no registry.
  if (typeof customElements !== 'undefined' && !customElements.get(tag)) customElements.define(tag, element);
}

const later: { readonly [S in ScreenName]?: () => Promise<void> } = {
  people: async () => {
    const { QmaticPeoplePicker } = await import('./elements/qmatic-people-picker.js');
    define('qmatic-people-picker', QmaticPeoplePicker);
  },
  date: async () => {
    const { QmaticDateGrid, QmaticDateList, QmaticGroupOptions, QmaticTimeList } = await import('./steps/date.js');
    define('qmatic-date-grid', QmaticDateGrid);
    define('qmatic-date-list', QmaticDateList);
    define('qmatic-group-options', QmaticGroupOptions);
    define('qmatic-time-list', QmaticTimeList);
  },
  details: async () => {
    const { QmaticCustomerForm } = await import('./elements/qmatic-customer-form.js');
    define('qmatic-customer-form', QmaticCustomerForm);
  },
  review: async () => {
    const { QmaticReview } = await import('./elements/qmatic-review.js');
    define('qmatic-review', QmaticReview);
  },
  confirmed: async () => {
    const { QmaticConfirmation, QmaticFurtherAppointment } = await import('./steps/confirmed.js');
    define('qmatic-confirmation', QmaticConfirmation);
    define('qmatic-further-appointment', QmaticFurtherAppointment);
  },
};

QmaticBooking.loadStep = (screen) => later[screen]?.() ?? Promise.resolve();

QmaticBooking.loadHelp = async () => {
  const { QmaticEarliest, QmaticNoAvailability, ShellFreeTimeHelp } = await import('./steps/free-time.js');
  define('qmatic-earliest', QmaticEarliest);
  define('qmatic-no-availability', QmaticNoAvailability);
  return ShellFreeTimeHelp;
};

define('qmatic-service-picker', QmaticServicePicker);
define('qmatic-branch-picker', QmaticBranchPicker);
define('qmatic-booking', QmaticBooking);
define('qmatic-booking-button', QmaticBookingButton);

declare global {
  interface HTMLElementTagNameMap {
    'qmatic-booking': QmaticBooking;
    'qmatic-booking-button': QmaticBookingButton;
    'qmatic-service-picker': QmaticServicePicker;
    'qmatic-branch-picker': QmaticBranchPicker;
  }
}
