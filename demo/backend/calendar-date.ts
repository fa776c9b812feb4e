import { Temporal } from './temporal.js';

/** A calendar day from "YYYY-MM-DD", a time of day after it notwithstanding; null where it is none. */
export function dateOrNull(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d(T|$)/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text.slice(0, 10), { overflow: 'reject' });
  } catch {
    return null;
  }
}
