import type { GivenDetails } from '../../src/booking/customer.js';
import type { BookingFacts } from '../../src/booking/facts.js';

/** One appointment as it is shown to the visitor. */
export const passportFacts: BookingFacts = {
  services: [{ text: 'Passport', lang: undefined }],
  people: 2,
  branch: {
    name: { text: 'Stadskantoor', lang: 'nl' },
    address: ['Stadsplateau 1', '3521 AZ Utrecht'],
    phone: '030 286 00 00',
  },
  day: '2026-05-12',
  time: '09:30',
  minutes: 30,
  bring: ['Your old passport', 'A photo'],
  cost: '€ 83.87',
};

/** Values that are easy to find again where they should not be. */
export const canaryDetails: GivenDetails = {
  customer: {
    firstName: 'Zqx7name',
    lastName: 'Zqx7last',
    email: 'zqx7@example.test',
    phone: '+31612345678',
    dateOfBirth: '1980-03-31',
    identificationNumber: '111222333',
  },
  notes: 'zqx7 one\nzqx7 two',
  notification: 'email',
};
