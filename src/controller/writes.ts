import type { Availability, BookingApi } from '../api/booking-api.js';
import { BookingError } from '../api/errors.js';
import type { BookingAction } from '../booking/actions.js';
import type { Appointment, Slot, Wish } from '../booking/model.js';
import type { ConfirmingState, ReservingState, UnknownState } from '../booking/state.js';
import { clockOfBranch } from '../time/branch-clock.js';
import { loadTemporal, temporal } from '../time/temporal.js';
import { problemOf } from './problems.js';
import type { BookingSettings } from './settings.js';

/**
 * The requests that change something on the server, one function for each step that stands for one. Each sends its
 * request once and says what came of it; what follows from that is the transition table's to decide.
 */

export function wantedOf({ services, branch, people }: Wish, settings: BookingSettings): Availability {
  const [first, ...rest] = services;
  return {
    branchId: branch.id,
    serviceIds: [first.id, ...rest.map((service) => service.id)],
    people,
    slotLength: settings.slotLength(people),
  };
}

export async function reserve(
  api: BookingApi,
  settings: BookingSettings,
  { wish, slot }: Pick<ReservingState, 'wish' | 'slot'>,
): Promise<BookingAction> {
  try {
    const headers = await settings.before('reserve');
    return { type: 'reserved', reservation: await api.reserve(wantedOf(wish, settings), slot, { headers }) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'slot-taken') return { type: 'slot-taken' };
    if (problem.code === 'outcome-unknown') return { type: 'reserve-unclear', problem };
    return { type: 'reserve-failed', problem };
  }
}

export async function confirm(
  api: BookingApi,
  settings: BookingSettings,
  { wish, slot, reservation, submission }: ConfirmingState,
): Promise<BookingAction> {
  try {
    const headers = await settings.before('confirm');
    const details = settings.details(submission, wish, reservation === undefined);
    const appointment = reservation
      ? await api.confirm(reservation.id, details, { headers })
      : await api.book(wantedOf(wish, settings), slot, details, { headers });
    return { type: 'booked', appointment };
  } catch (error) {
    const problem = problemOf(error);
    switch (problem.code) {
      case 'slot-taken':
        return { type: 'slot-taken' };
      // Not in reserved state: an earlier confirmation of ours may have worked. Asking tells.
      case 'not-reserved':
      case 'outcome-unknown':
        return { type: 'outcome-unclear' };
      case 'not-found':
        return reservation ? { type: 'reservation-gone' } : { type: 'confirm-failed', problem };
      default:
        return { type: 'confirm-failed', problem };
    }
  }
}

function isFor({ branch, services, start }: Appointment, wish: Wish, { day, time }: Slot): boolean {
  const clock = clockOfBranch(temporal().Instant.from(start).epochMilliseconds, wish.branch.timeZone);
  const isThere = branch.id === wish.branch.id && clock.day === day && clock.time === time;
  return isThere && wish.services.every(({ id }) => services.some((service) => service.id === id));
}

/** Asks the server what became of a confirmation that was sent without an answer. Changes nothing. */
export async function askOutcome(
  api: BookingApi,
  { reservation, submission, wish, slot }: UnknownState,
): Promise<BookingAction> {
  try {
    if (reservation) {
      const appointment = await api.appointment(reservation.id);
      return appointment.status === 10 ? { type: 'still-reserved' } : { type: 'booked', appointment };
    }
    const found = await api.appointmentsByExternalId(submission.given.customer.externalId ?? submission.key);
    await loadTemporal();
    // A number that the visitor gave may have brought up earlier appointments of theirs as well.
    const appointment = found.find((candidate) => isFor(candidate, wish, slot));
    return appointment ? { type: 'booked', appointment } : { type: 'still-unclear' };
  } catch (error) {
    const gone = error instanceof BookingError && error.code === 'not-found' && reservation !== undefined;
    return gone ? { type: 'reservation-gone' } : { type: 'still-unclear' };
  }
}
