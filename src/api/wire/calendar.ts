import type { CalendarDay, ClockTime, InstantText } from '../../booking/model.js';

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const timePattern = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?$/;
const instantPattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?)(?:Z|([+-]\d\d):?(\d\d))?$/;

/** A day out of `2016-11-08T00:00:00`: its first ten characters, never anything that knows a zone. */
export function dayOf(value: unknown): CalendarDay | undefined {
  const match = typeof value === 'string' ? dayPattern.exec(value) : null;
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysInMonth(year, month) ? match[0] : undefined;
}

/** A time on the branch's clock, `8:05`, `08:05` or `08:05:00`, as `08:05`. */
export function timeOf(value: unknown): ClockTime | undefined {
  const match = typeof value === 'string' ? timePattern.exec(value) : null;
  if (!match) return undefined;
  const [, hour = '', minute = ''] = match;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/**
 * An instant as Orchestra writes it, `2023-10-23T06:30:00.000+0000`, as `2023-10-23T06:30:00Z`. The colon that is
 * missing in the offset is what some browsers stumble over. Without an offset it is universal time, as the API
 * document says.
 */
export function instantOf(value: unknown): InstantText | undefined {
  const match = typeof value === 'string' ? instantPattern.exec(value) : null;
  if (!match) return undefined;
  const [, local = '', hours, minutes = ''] = match;
  const instant = new Date(local + (hours === undefined ? 'Z' : `${hours}:${minutes}`));
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString().replace('.000Z', 'Z');
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
