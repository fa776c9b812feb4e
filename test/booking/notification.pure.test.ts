import { expect } from 'chai';
import { validateDraft } from '../../src/booking/customer.js';
import { parseFields } from '../../src/booking/fields.js';
import { notificationCustom, offeredNotifications, type NotifyMode } from '../../src/booking/notification.js';
import type { Draft } from '../../src/booking/state.js';

function sent(notify: NotifyMode, draft: Draft): unknown {
  const { fields } = parseFields('email phone');
  const { given } = validateDraft(draft, { fields, notify, phoneCountry: '31', today: '2026-05-12', monthNames: [] });
  const custom = given && notificationCustom(given, 'nl');
  return custom === undefined ? undefined : JSON.parse(custom);
}

const email = 'anna@example.org';
const phone = '0612345678';

describe('the notification that goes with a booking', () => {
  it('is not sent at all where none is wanted', () => {
    expect(sent('none', { email, phone })).to.equal(undefined);
    expect(sent('choice', { email, phone, notification: 'none' })).to.equal(undefined);
  });

  it('names the channel, its address and the language as the front end of the server does', () => {
    expect(sent('both', { email, phone })).to.deep.equal({
      notificationType: 'both',
      email,
      phoneNumber: '+31612345678',
      appId: 'generic',
      lang: 'nl',
      infoToCustomer: '',
    });
  });

  it('uses only channels for which there is an address', () => {
    expect(sent('both', { email })).to.include({ notificationType: 'email', email, phoneNumber: '' });
    expect(sent('both', { phone })).to.include({ notificationType: 'sms', email: '' });
    expect(sent('email', { phone })).to.equal(undefined);
    expect(sent('sms', { email })).to.equal(undefined);
  });

  it('tells no channel the address of the other', () => {
    expect(sent('choice', { email, phone, notification: 'sms' })).to.include({ notificationType: 'sms', email: '' });
  });

  it('offers the channels that the form asks an address for', () => {
    const offered = (fields: string) => offeredNotifications('choice', parseFields(fields).fields);
    expect(offered('email phone')).to.deep.equal(['email', 'sms', 'both', 'none']);
    expect(offered('phone')).to.deep.equal(['sms', 'none']);
    expect(offered('firstName')).to.deep.equal([]);
    expect(offeredNotifications('both', parseFields('email').fields)).to.deep.equal([]);
  });
});
