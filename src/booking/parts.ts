import type { Appointment, Reservation, Slot, Wish } from './model.js';
import type { BookingState, ConfirmingState, ReservingState, Submission } from './state.js';

/** What there is already of a wish that takes several appointments, beside the one that is being worked on. */
export interface Beside {
  /** Held for other appointments, in their order. */
  readonly held: readonly Reservation[];
  /** Made, in their order; together they are the first ones. */
  readonly booked: readonly Appointment[];
}

export const nothingBeside: Beside = { held: [], booked: [] };

/** The slots of a wish, in their order; of most wishes there is one. */
export function slotsOf(wish: Wish, slot: Slot): readonly Slot[] {
  return wish.parts?.map((part) => part.slot) ?? [slot];
}

/** The wish of one appointment alone: the same, for the people who come to it. */
export function partOf(wish: Wish, slot: Slot): Wish {
  const { parts, ...alone } = wish;
  const part = parts?.find(({ slot: { day, time } }) => day === slot.day && time === slot.time);
  return part ? { ...alone, people: part.people } : wish;
}

/** Who comes to this appointment; the visitor is named in each, as who can be reached. */
export function submissionOf(submission: Submission, { parts }: Wish, slot: Slot): Submission {
  const { given, key } = submission;
  const index = parts?.findIndex(({ slot: { day, time } }) => day === slot.day && time === slot.time) ?? -1;
  if (!parts || index < 0) return submission;
  const before = parts.slice(0, index).reduce((sum, { people }) => sum + people, 0);
  // Those who come along are counted from the second person on.
  const others = given.others?.slice(Math.max(0, before - 1), before + (parts[index]?.people ?? 0) - 1);
  return { key: index === 0 ? key : `${key}-${index + 1}`, given: others ? { ...given, others } : given };
}

/** Whether nothing is made yet: then the visitor may turn back. */
export function canBeLeft(state: ReservingState | ConfirmingState): boolean {
  return besideOf(state).booked.length === 0;
}

function besideOf(state: BookingState): Beside {
  return ('beside' in state ? state.beside : undefined) ?? nothingBeside;
}

function bookedOf(state: BookingState): number {
  return besideOf(state.step === 'paused' ? state.next : state).booked.length;
}

/** Everything that the server holds for this booking, as far as is known. */
function reservationsOf(state: BookingState): readonly Reservation[] {
  switch (state.step) {
    case 'details':
    case 'review':
      return state.hold.kind === 'held' ? [state.hold.reservation, ...(state.hold.also ?? [])] : [];
    case 'confirming':
    case 'unknown':
      return [...(state.reservation ? [state.reservation] : []), ...besideOf(state).held];
    case 'reserving':
      return besideOf(state).held;
    case 'paused':
      return reservationsOf(state.next);
    default:
      return [];
  }
}

/**
 * What is held and not needed any more. A reservation that became an appointment is not among them: letting go of it
 * would delete the appointment.
 */
export function droppedReservations(before: BookingState, after: BookingState): readonly Reservation[] {
  if (after.step === 'confirmed') return [];
  const kept = new Set(reservationsOf(after).map(({ id }) => id));
  const made = bookedOf(after) > bookedOf(before);
  const became = made && 'reservation' in before ? before.reservation?.id : undefined;
  return reservationsOf(before).filter(({ id }) => !kept.has(id) && id !== became);
}
