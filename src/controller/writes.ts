import type { Availability, BookingApi } from '../api/booking-api.js';
import { BookingError } from '../api/errors.js';
import type { BookingAction } from '../booking/actions.js';
import type { Appointment, Slot, Wish } from '../booking/model.js';
import { partOf, submissionOf } from '../booking/parts.js';
import type { ConfirmingState, ReservingState, UndoingState, UnknownState } from '../booking/state.js';
import { clockOfBranch } from '../time/branch-clock.js';
import { loadTemporal, temporal } from '../time/temporal.js';
import { problemOf } from './problems.js';
import type { BookingSettings } from './settings.js';
import { pauseAt } from './write-pause.js';

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

async function pausedAt(settings: BookingSettings, { branch }: Wish): Promise<BookingAction | undefined> {
  await loadTemporal();
  const until = pauseAt(settings, branch.timeZone);
  return until === undefined ? undefined : { type: 'writes-paused', until };
}

export async function reserve(
  api: BookingApi,
  settings: BookingSettings,
  { wish: whole, slot }: Pick<ReservingState, 'wish' | 'slot'>,
): Promise<BookingAction> {
  const wish = partOf(whole, slot);
  try {
    const paused = await pausedAt(settings, wish);
    if (paused) return paused;
    const headers = await settings.before('reserve');
    const reservation = await api.reserve(wantedOf(wish, settings), slot, { headers });
    if (settings.isLongEnough?.(reservation, wish, false) ?? true) return { type: 'reserved', reservation };
    // Whoever comes would be sent away half done, and the next visitor would wait: better no appointment than this one.
    await api.cancel(reservation.id).catch(() => undefined);
    return {
      type: 'reserve-failed',
      problem: { code: 'server-misconfigured', retryable: false, status: undefined },
    };
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
  { wish: whole, slot, reservation, submission }: ConfirmingState,
): Promise<BookingAction> {
  const wish = partOf(whole, slot);
  try {
    const paused = await pausedAt(settings, wish);
    if (paused) return paused;
    const headers = await settings.before('confirm');
    const details = settings.details(submissionOf(submission, whole, slot), wish, reservation === undefined);
    const appointment = reservation
      ? await api.confirm(reservation.id, details, { headers })
      : await api.book(wantedOf(wish, settings), slot, details, { headers });
    // Booked without reserving: it is there, and so it is said to be, however long it is. The page is told.
    if (!reservation) settings.isLongEnough?.(appointment, wish, true);
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

/** Gives back what was made already of a wish that could not be made as a whole. Deleting twice does no harm. */
export async function undo(
  api: BookingApi,
  settings: BookingSettings,
  { wish, beside }: UndoingState,
): Promise<BookingAction> {
  try {
    if (await pausedAt(settings, wish)) return { type: 'undo-failed' };
    for (const { id } of beside.booked) await api.cancel(id);
    return { type: 'undone' };
  } catch {
    return { type: 'undo-failed' };
  }
}
