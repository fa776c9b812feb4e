/** Objects as Orchestra sends them, with everything filled in; `over` replaces fields. */

type Json = Record<string, unknown>;

export function wireBranch(over: Json = {}): Json {
  return {
    publicId: 'centrum',
    name: 'City Hall',
    addressLine1: 'Main Street 1',
    addressLine2: null,
    addressZip: '1234 AB',
    addressCity: 'Smalltown',
    addressState: null,
    addressCountry: 'Netherlands',
    phone: '14 071',
    email: null,
    latitude: 52.1,
    longitude: 4.5,
    timeZone: 'Europe/Amsterdam',
    fullTimeZone: 'Europe/Amsterdam',
    branchPrefix: null,
    custom: null,
    created: 1475589234008,
    updated: 1475589234069,
    ...over,
  };
}

export function wireService(over: Json = {}): Json {
  return {
    publicId: 'passport',
    name: 'Passport',
    duration: 10,
    additionalCustomerDuration: 5,
    active: true,
    publicEnabled: true,
    custom: null,
    created: 1478589859992,
    updated: 1478589864948,
    ...over,
  };
}

export function wireCustomer(over: Json = {}): Json {
  return {
    publicId: 'somebody',
    name: 'Ada Jansen',
    firstName: 'Ada',
    lastName: 'Jansen',
    email: 'ada@example.org',
    phone: null,
    addressLine1: '',
    dateOfBirth: 1286712000000,
    dateOfBirthWithoutTime: '2010-10-10',
    externalId: null,
    ...over,
  };
}

export function wireAppointment(over: Json = {}): Json {
  return {
    publicId: 'a1',
    status: 20,
    start: '2023-10-23T06:30:00.000+0000',
    end: '2023-10-23T06:55:00.000+0000',
    branch: wireBranch(),
    services: [wireService()],
    customers: [wireCustomer()],
    numberOfCustomers: 2,
    customSlotLength: null,
    title: 'Online booking',
    notes: null,
    custom: null,
    resource: { name: 'Desk 1', custom: null },
    allDay: false,
    blocking: false,
    ...over,
  };
}
