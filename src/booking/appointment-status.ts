import type { Appointment, InstantText } from './model.js';

/** What an appointment's status means to its customer. */
export type StatusWord =
  | 'reserved'
  | 'booked'
  | 'moved'
  | 'past'
  | 'arrived'
  | 'called'
  | 'completed'
  | 'no-show'
  | 'ended'
  | 'cancelled'
  | 'never-arrived'
  | 'unknown';

const words: Readonly<Record<number, StatusWord>> = {
  10: 'reserved',
  20: 'booked',
  21: 'moved',
  30: 'arrived',
  40: 'called',
  50: 'completed',
  51: 'no-show',
  52: 'ended',
  53: 'cancelled',
  54: 'never-arrived',
};

const isStanding = ({ status }: Appointment): boolean => status === 20 || status === 21;

/** Instants are written alike, in UTC, so that texts compare as times do. */
const isAhead = ({ start }: Appointment, now: InstantText): boolean => start > now;

/** One that was booked and is over without a word from the counter is simply past. */
export function statusWord(appointment: Appointment, now: InstantText): StatusWord {
  const word = words[appointment.status] ?? 'unknown';
  return isStanding(appointment) && !isAhead(appointment, now) ? 'past' : word;
}

/** As Qmatic's own front end does: what is booked and still ahead, where its services allow it. */
export function canCancel(appointment: Appointment, now: InstantText): boolean {
  return (
    isStanding(appointment) &&
    isAhead(appointment, now) &&
    appointment.services.every((service) => service.cancelEnabled)
  );
}

/** For a new time it has to be known what the appointment is for. */
export function canMove(appointment: Appointment, now: InstantText): boolean {
  return (
    isStanding(appointment) &&
    isAhead(appointment, now) &&
    appointment.services.length > 0 &&
    appointment.services.every((service) => service.rescheduleEnabled)
  );
}

/** Whether it is over, as a visitor sees it: nothing is to come of it. */
function isOver(appointment: Appointment, now: InstantText): boolean {
  return !isAhead(appointment, now) || appointment.status >= 50;
}

/** What is ahead, the next one first; then what is over, the last one first. */
export function inOrder(
  appointments: readonly Appointment[],
  now: InstantText,
): { readonly ahead: readonly Appointment[]; readonly over: readonly Appointment[] } {
  const byStart = [...appointments].sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  return {
    ahead: byStart.filter((one) => !isOver(one, now)),
    over: byStart.filter((one) => isOver(one, now)).reverse(),
  };
}
