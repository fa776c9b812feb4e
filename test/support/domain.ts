import type { BranchOption, ServiceOption } from '../../src/booking/catalog.js';
import type { Branch, Service } from '../../src/booking/model.js';

/** Things of the domain of which a test says only what it is about. */

export function service(given: Partial<Service> = {}): Service {
  return {
    id: 'passport',
    name: 'Passport',
    names: {},
    duration: 20,
    additionalCustomerDuration: 0,
    infoText: undefined,
    cancelEnabled: true,
    rescheduleEnabled: true,
    notesEnabled: true,
    ...given,
  };
}

export function branch(given: Partial<Branch> = {}): Branch {
  return {
    id: 'centrum',
    name: 'Centrum',
    names: {},
    address: ['Stadsplateau 1', '3521 AZ Utrecht'],
    virtual: false,
    phone: undefined,
    coordinates: undefined,
    timeZone: 'Europe/Amsterdam',
    ...given,
  };
}

export function serviceOption(given: Partial<ServiceOption> & { readonly id: string }): ServiceOption {
  return {
    name: { text: given.id, lang: undefined },
    group: undefined,
    description: undefined,
    cost: undefined,
    bring: [],
    keywords: '',
    url: undefined,
    duration: 20,
    infoText: undefined,
    ...given,
  };
}

export function branchOption(given: Partial<BranchOption> & { readonly id: string }): BranchOption {
  return {
    name: { text: given.id, lang: undefined },
    address: [],
    phone: undefined,
    description: undefined,
    keywords: '',
    url: undefined,
    ...given,
  };
}
