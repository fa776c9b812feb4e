import type { Service } from './model.js';

/** The attribute `slot-length`: minutes for an appointment, or for each person in it. */
export interface SlotLength {
  readonly minutes: number;
  readonly perPerson: boolean;
}

/** What Orchestra accepts as `customSlotLength`. */
const longest = 480;

/** Minutes that an appointment takes: each service for the first person, and its share for each further one. */
export function duration(
  services: readonly Pick<Service, 'duration' | 'additionalCustomerDuration'>[],
  people: number,
): number {
  const others = Math.max(0, people - 1);
  return services.reduce((sum, service) => sum + service.duration + service.additionalCustomerDuration * others, 0);
}

/** Reads `30` or `15/person`, 1 to 480 minutes; `undefined` for anything else. */
export function parseSlotLength(text: string): SlotLength | undefined {
  const match = /^\s*(\d{1,3})\s*(\/\s*person)?\s*$/i.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[1]);
  if (minutes < 1 || minutes > longest) return undefined;
  return { minutes, perPerson: match[2] !== undefined };
}

/** Minutes to ask the server for; never more than it accepts. */
export function slotMinutes(length: SlotLength, people: number): number {
  return Math.min(longest, length.perPerson ? length.minutes * Math.max(1, people) : length.minutes);
}

/** Minutes for 1, 2 … `most` people, for telling what a larger group means. */
export function durations(
  services: readonly Pick<Service, 'duration' | 'additionalCustomerDuration'>[],
  length: SlotLength | undefined,
  most: number,
): readonly number[] {
  return Array.from({ length: most }, (_, index) => {
    const people = index + 1;
    return length ? slotMinutes(length, people) : duration(services, people);
  });
}
