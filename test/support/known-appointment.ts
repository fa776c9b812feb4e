import type { JourneyBackend } from './journey-backend.js';

/** Somebody's appointment, made over the API as any other client would. Nothing of it is like anybody's. */
const owner = {
  firstName: 'Zqxfirst',
  lastName: 'Zqxlast',
  email: 'Zqx7@Example.test',
  phone: '+31612345678',
  dateOfBirth: '1980-03-31',
  externalId: 'citizen-77',
} as const;

/** Thursday 10 May 2040, 14:00 at City Hall, for a passport. */
export const known = {
  day: 'Thursday, 10 May 2040',
  date: '2040-05-10',
  time: '14:00',
  start: '2040-05-10T12:00',
} as const;

export interface Made {
  readonly date?: string;
  readonly time?: string;
  readonly services?: readonly string[];
  readonly customer?: object;
}

/** Books it and gives its id. */
export async function makeAppointment(
  { client }: Pick<JourneyBackend, 'client'>,
  { date = known.date, time = known.time, services = ['passport'], customer = owner }: Made = {},
): Promise<string> {
  const { publicId, status, text } = await client.reserve('centrum', date, time, [...services]);
  if (status !== 200) throw new Error(`Not reserved: ${status} ${text}`);
  await client.confirm(publicId, {
    customers: [customer],
    title: 'Made elsewhere',
    notes: 'with a chair',
    custom: '{"notificationType":"email","email":"zqx7@example.test"}',
  });
  return publicId;
}
