import type { Appointment } from '../booking/model.js';
import { OutcomeUnknownError, UnexpectedResponseError } from './errors.js';

/**
 * Reads the answer to a write that succeeded. What cannot be read is an unknown outcome: the server did something.
 *
 * @throws OutcomeUnknownError with the failure as its cause
 */
export async function outcomeOf<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new OutcomeUnknownError(error);
  }
}

/** Lets an appointment pass that is booked; 10 is a mere reservation, whatever the answer's status promised. */
export function settled(appointment: Appointment): Appointment {
  if (appointment.status < 20) throw new UnexpectedResponseError('status');
  return appointment;
}
