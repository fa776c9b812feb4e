import { duration, slotMinutes, type SlotLength } from './duration.js';
import type { Wish } from './model.js';

/** How what the server holds differs from what was asked for. */
export type LengthFault =
  /** Not everybody was counted: there is time for fewer. */
  | 'fewer-people'
  /** Shorter than the services take. */
  | 'shorter'
  /** Not the length that the page asks for: the server does not allow lengths of one's own. */
  | 'own-length-ignored';

export interface LengthRules {
  readonly slotLength: SlotLength | undefined;
  /** What the server takes the number of people to count. */
  readonly counted: 'total' | 'additional';
}

/** What the server holds or has booked. */
interface Held {
  readonly minutes: number;
  /** Where the server says so. */
  readonly people: number | undefined;
}

/**
 * Compares a held slot with the wish. What is longer than the services take does no harm; another length than the
 * page's own shows that the server ignores it.
 */
export function lengthFaults(
  { minutes, people }: Held,
  wish: Wish,
  { slotLength, counted }: LengthRules,
): readonly LengthFault[] {
  const faults: LengthFault[] = [];
  const expected = slotLength ? slotMinutes(slotLength, wish.people) : duration(wish.services, wish.people);
  const least = counted === 'total' ? wish.people : wish.people - 1;
  if (people !== undefined && people < least) faults.push('fewer-people');
  if (slotLength && minutes !== expected) faults.push('own-length-ignored');
  if (minutes < expected) faults.push('shorter');
  return faults;
}

/** Whether not everybody would be served in the time that is held. */
export function isTooShort(faults: readonly LengthFault[]): boolean {
  return faults.includes('shorter') || faults.includes('fewer-people');
}
