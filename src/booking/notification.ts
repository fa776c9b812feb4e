import type { GivenDetails, NotificationChoice } from './customer.js';
import type { Field } from './fields.js';
import type { Customer } from './model.js';

/** What the `notify` attribute says. */
export type NotifyMode = 'none' | 'email' | 'sms' | 'both' | 'choice';

/** What the visitor may choose from; nothing where there is no choice to make. */
export function offeredNotifications(mode: NotifyMode, fields: readonly Field[]): readonly NotificationChoice[] {
  if (mode !== 'choice') return [];
  const asks = (name: string) => fields.some((field) => field.name === name);
  const channels: NotificationChoice[] = [];
  if (asks('email')) channels.push('email');
  if (asks('phone')) channels.push('sms');
  if (channels.length === 2) channels.push('both');
  return channels.length > 0 ? [...channels, 'none'] : [];
}

/** The channels that are wanted and for which there is an address. */
export function reachable(wanted: NotificationChoice, customer: Customer): NotificationChoice {
  const email = (wanted === 'email' || wanted === 'both') && Boolean(customer.email);
  const sms = (wanted === 'sms' || wanted === 'both') && Boolean(customer.phone);
  if (email && sms) return 'both';
  return email ? 'email' : sms ? 'sms' : 'none';
}

/**
 * The text for Orchestra's `custom`, with the keys that its own front end sends. Nothing at all where no message is
 * wanted, so that the server's own rules stand.
 */
export function notificationCustom(given: GivenDetails, lang: string, infoToCustomer = ''): string | undefined {
  const type = reachable(given.notification, given.customer);
  if (type === 'none') return undefined;
  const { email = '', phone = '' } = given.customer;
  return JSON.stringify({
    notificationType: type,
    email: type === 'sms' ? '' : email,
    phoneNumber: type === 'email' ? '' : phone,
    appId: 'generic',
    lang,
    infoToCustomer,
  });
}
