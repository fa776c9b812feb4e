import type { Service } from '../model.js';

const CREATED = 1_448_449_772_714;
const UPDATED = 1_688_460_228_939;

/** What Qmatic's Web Booking keeps in a service's `custom`, as JSON text. */
function bookingOptions(
  options: { infoText?: string; notes?: boolean; change?: boolean; names?: object } = {},
): string {
  const { infoText = '', notes = false, change = true, names } = options;
  return JSON.stringify({
    rescheduleEnabled: change,
    cancelEnabled: change,
    emails: '',
    hisId: '',
    notesFieldEnabled: notes,
    infoText,
    servicenametranslations: [],
    ...(names ? { names } : {}),
  });
}

function service(
  publicId: string,
  name: string,
  [duration, additionalCustomerDuration]: readonly [number, number],
  custom: string | null = null,
): Service {
  return { publicId, name, duration, additionalCustomerDuration, custom, created: CREATED, updated: UPDATED };
}

const bringToPassport =
  '<p>Please bring:</p><ul><li>your <b>current</b> passport or identity card</li>' +
  '<li>one photo&nbsp;(35&times;45&nbsp;mm)</li></ul><p><a href="https://example.org/photo">Photo rules</a></p>';

/** Twenty services with real-life names. In brackets: minutes for one person, and for each further one. */
export const services: readonly Service[] = [
  service('passport', 'Passport', [10, 10], bookingOptions({ infoText: bringToPassport })),
  service(
    'id-card',
    'Identity card',
    [10, 5],
    bookingOptions({ names: { en: 'Identity card', nl: 'Identiteitskaart' } }),
  ),
  service('driving-licence', 'Driving licence', [10, 5], bookingOptions()),
  service(
    'child-passport',
    'Passport for a child 👶',
    [15, 15],
    bookingOptions({ infoText: '<p>The child comes along.</p>' }),
  ),
  service('lost-document', 'Lost or stolen document', [10, 5]),
  service('moving-house', 'Moving house', [15, 5], ''),
  service('first-registration', ' First registration of non-residents', [20, 10]),
  service('BRP', 'Extract from the population register', [5, 5], bookingOptions()),
  service('proof of life', 'Proof of life ', [5, 5]),
  service('46', 'Legalised signature', [5, 0]),
  service('INT_x-y', 'Choice of surname', [10, 10]),
  service('certificate-of-conduct', 'Certificate of conduct', [10, 0]),
  service('parking-permit', 'Parking permit', [10, 0], ''),
  service('waste-pass', 'Waste pass', [5, 0]),
  service('birth', 'Birth registration', [20, 0], bookingOptions({ notes: true })),
  service('marriage', 'Marriage or partnership: first talk', [30, 15], bookingOptions({ notes: true })),
  service('death', 'Death registration', [30, 0], bookingOptions({ change: false })),
  service(
    'naturalisation',
    'Naturalisation',
    [45, 15],
    JSON.stringify({ names: { en: 'Naturalisation', nl: 'Naturalisatie' } }),
  ),
  service('building-permit', 'Building permit: talk with an adviser', [30, 0]),
  service(
    'debt-advice',
    'Debt advice (café “Geldzaken”)',
    [60, 0],
    bookingOptions({ notes: true, infoText: '<p>Free &amp; confidential.</p>' }),
  ),
];
