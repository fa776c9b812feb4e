import type { Appointment, Reservation } from '../booking/model.js';
import type { BookingState, Step } from '../booking/state.js';
import { isoInstant } from '../time/iso-instant.js';
import type { BookedAppointment, HeldSlot, Selection } from '../qmatic-booking.events.js';

/** Steps by the names that pages know. */
export type PublicStep =
  'service' | 'branch' | 'people' | 'date' | 'time' | 'details' | 'review' | 'confirming' | 'unknown' | 'confirmed';

const publicSteps: { readonly [S in Step]: PublicStep | undefined } = {
  opening: undefined,
  service: 'service',
  people: 'people',
  branch: 'branch',
  checking: undefined,
  date: 'date',
  time: 'time',
  reserving: 'time',
  details: 'details',
  review: 'review',
  confirming: 'confirming',
  unknown: 'unknown',
  undoing: 'confirming',
  paused: undefined,
  confirmed: 'confirmed',
};

/** The step as pages know it; `undefined` in between, where the last one still stands. */
export function publicStep(state: BookingState): PublicStep | undefined {
  if (state.step === 'paused') return publicStep(state.next);
  return state.step === 'reserving' && state.confirming ? 'confirming' : publicSteps[state.step];
}

/** What is picked so far: ids and times, nothing that was typed. */
export function selectionOf({ memory }: BookingState): Selection {
  return {
    branchId: memory.branch?.id ?? null,
    serviceIds: memory.services.map(({ id }) => id),
    people: memory.people,
    date: memory.day ?? null,
    time: memory.time ?? null,
    timeZone: memory.branch?.timeZone ?? null,
  };
}

export function heldSlot({ start, end, expiresAt }: Reservation, timeZone: string): HeldSlot {
  return { start, end, timeZone, expiresAt: isoInstant(expiresAt) };
}

export function bookedAppointment(appointment: Appointment): BookedAppointment {
  const { id, status, start, end, branch, services, people } = appointment;
  return {
    publicId: id,
    status,
    start,
    end,
    timeZone: branch.timeZone,
    branch: { publicId: branch.id, name: branch.name },
    services: services.map((service) => ({ publicId: service.id, name: service.name })),
    people,
  };
}

/** Minutes from start to end. Instants, no calendar: the plain Date will do. */
export function minutesOf({ start, end }: Pick<Reservation, 'start' | 'end'>): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
}
