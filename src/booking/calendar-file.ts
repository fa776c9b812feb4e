import type { InstantText } from './model.js';
import { sha256 } from './sha256.js';
import { utf8 } from './utf8.js';

/** What goes into a visitor's own calendar. Nothing personal: calendars are shared and synchronised. */
export interface CalendarEntry {
  /** The appointment's id. A secret: only its hash goes into the file. */
  readonly id: string;
  readonly start: InstantText;
  readonly end: InstantText;
  /** When the file is made. */
  readonly stamp: InstantText;
  readonly title: string;
  readonly place: string;
  /** BCP 47 tag of the title and the place. */
  readonly lang: string;
  /** 0 for the first file of an appointment, one more for each change. */
  readonly sequence?: number;
  /** `CANCEL` takes the entry out of a calendar that knows it. */
  readonly method?: 'PUBLISH' | 'CANCEL';
}

/** One appointment as an iCalendar file (RFC 5545). */
export function calendarFile(entry: CalendarEntry): string {
  const { sequence = 0, method = 'PUBLISH' } = entry;
  const language = /^[a-z0-9-]+$/i.test(entry.lang) ? `;LANGUAGE=${entry.lang}` : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//qmatic-booking//Appointment//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${sha256(`qmatic-booking:${entry.id}`).slice(0, 32)}`,
    `DTSTAMP:${utc(entry.stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(entry.start)}`,
    `DTEND:${utc(entry.end)}`,
    `SUMMARY${language}:${escaped(entry.title)}`,
    ...(entry.place ? [`LOCATION${language}:${escaped(entry.place)}`] : []),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `2026-05-12T07:30:00Z` as `20260512T073000Z`: in UTC, so that no time zone has to be explained in the file. */
function utc(instant: InstantText): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(instant) ?? [];
  if (!date || !time) throw new RangeError('An instant in UTC is needed, such as 2026-05-12T07:30:00Z.');
  return `${date.replaceAll('-', '')}T${time.replaceAll(':', '')}Z`;
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** At most 75 bytes to a line, never cut inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const more = utf8(character).length;
    if (bytes + more > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += more;
  }
  return result;
}
