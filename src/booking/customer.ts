import type { Customer } from './model.js';

/** How the visitor wants to hear of the appointment. */
export type NotificationChoice = 'email' | 'sms' | 'both' | 'none';

/** What the visitor gave in the form, checked and ready for the request. Personal: kept in memory only. */
export interface GivenDetails {
  readonly customer: Customer;
  readonly notes: string | undefined;
  readonly notification: NotificationChoice;
}
