import type { BookingFacts } from '../booking/facts.js';
import type { Appointment } from '../booking/model.js';
import { clockOfBranch } from '../time/branch-clock.js';
import type { View } from './view.js';

/** What an appointment is, in words: what the server says of it, not what the page would ask for. */
export function factsOf({ words }: Pick<View, 'words'>, appointment: Appointment): BookingFacts {
  const { start, end, branch } = appointment;
  const slot = clockOfBranch(Date.parse(start), branch.timeZone);
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const facts = words.facts(appointment, slot, { slotLength: '', asksPeople: false });
  return { ...facts, minutes: minutes > 0 ? minutes : undefined };
}

/** Its date and time as a sentence takes them. */
export function whenOf({ frame }: View, appointment: Appointment): readonly [date: string, time: string] {
  const { day, time } = clockOfBranch(Date.parse(appointment.start), appointment.branch.timeZone);
  return [frame.formats.day(day), frame.formats.time(time)];
}
