import type { Appointment, Reservation } from '../booking/model.js';
import type { BookingState, Step } from '../booking/state.js';
import { isoInstant } from '../time/iso-instant.js';
import type { BookedAppointment, HeldSlot, Selection } from '../qmatic-booking.events.js';

/** Steps by the names that pages know. */
export type PublicStep =
  | 'service'
  | 'branch'
  | 'people'
  | 'date'
  | 'time'
  | 'details'
  | 'review'
  | 'confirming'
  | 'unknown'
  | 'confirmed'
  | 'find'
  | 'manage'
  | 'cancel'
  | 'reschedule'
  | 'cancelled';

/** Steps that pages know by the name of another one, or not at all. */
const renamed: { readonly [S in Step]?: PublicStep | undefined } = {
  opening: undefined,
  checking: undefined,
  reserving: 'time',
  paused: undefined,
  finding: 'find',
  seeking: 'manage',
  cancelling: 'cancel',
  moving: 'confirming',
  asking: 'unknown',
};

/** The step as pages know it; `undefined` in between, where the last one still stands. */
export function publicStep(state: BookingState): PublicStep | undefined {
  if (state.step === 'paused') return publicStep(state.next);
  const { step } = state;
  if (step === 'reserving' && state.confirming) return 'confirming';
  if (step === 'cancelling' && state.asked > 0) return 'unknown';
  return step in renamed ? renamed[step] : (step as PublicStep);
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
