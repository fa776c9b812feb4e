/** Ways in which servers and the gateways before them differ from the default. All are off unless switched on. */
export const quirkMeanings = {
  additionalCustomers: '`numberOfCustomers` counts the persons beside the first one, not all',
  prefixedErrorCodes: 'error codes are sent as `E440` instead of `440`',
  slotTakenIs404: 'a taken slot is answered with status 404 instead of 400',
  codelessErrors: 'errors carry neither ERROR_CODE nor ERROR_MESSAGE',
  gatewayBlanksMessages: 'a gateway replaces every error message, in the header and in the body',
  noExposedHeaders: 'answers lack Access-Control-Expose-Headers, so a browser cannot read the error headers',
  noCors: 'answers carry no CORS header at all',
  duplicatedCors: 'a gateway adds its own Access-Control-Allow-Origin to the one that is there',
  acceptedAsText: 'a booking is answered with 202 and `application/text;charset=UTF-8`',
  deleteAnswers200: 'a deletion is answered with 200 instead of 204',
  dropMatrix: 'a gateway drops matrix parameters',
  pastTimes: 'the times of today that have gone by are still offered',
  syncWindow: 'writes are refused with 503 from 00:00 to 00:05 on the branch’s clock',
  noFullTimeZone: 'branches have `timeZone` but no `fullTimeZone`',
  birthAtMidnight: '`dateOfBirth` is midnight instead of noon, and `dateOfBirthWithoutTime` is missing',
  timesNamedDates: 'the list of times is called `dates`',
  argumentsAsList: '`meta.arguments` is an empty list',
  numbersAsText: 'whole numbers of services are sent as text',
  encodedNotes: 'notes are given back percent-encoded',
  misspeltIds: 'ids are called `publicid` and `qpld`',
  wrappedAvailable: '`branches/available` wraps its list in `{"value": …}`',
} as const;

export type Quirk = keyof typeof quirkMeanings;
export type Quirks = Readonly<Record<Quirk, boolean>>;

export const quirkNames = Object.keys(quirkMeanings) as Quirk[];

export function isQuirk(name: string): name is Quirk {
  return Object.hasOwn(quirkMeanings, name);
}

/** A full record from a list of those that are on, or from a record. */
export function quirksFrom(given: readonly Quirk[] | Partial<Quirks> = []): Quirks {
  const isOn = (name: Quirk): boolean => (isList(given) ? given.includes(name) : given[name] === true);
  return Object.fromEntries(quirkNames.map((name) => [name, isOn(name)])) as Quirks;
}

function isList(given: readonly Quirk[] | Partial<Quirks>): given is readonly Quirk[] {
  return Array.isArray(given);
}
