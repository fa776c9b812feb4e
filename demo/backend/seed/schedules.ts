import type { DayRule } from '../day-rules.js';
import type { Block, WeekSchedule } from '../model.js';

/** Weekdays 9 to 17 with a lunch break, Thursday evening as well; weekends closed. */
const day: Block = { from: '09:00', to: '17:00', breaks: [{ from: '12:00', to: '13:00' }] };
const evening: Block = { from: '18:00', to: '20:00' };

export const officeHours: WeekSchedule = { 1: [day], 2: [day], 3: [day], 4: [day, evening], 5: [day] };

/** Two blocks, each with a grid of its own. */
const mornings: Block = { from: '08:30', to: '12:00' };
const afternoons: Block = { from: '13:10', to: '16:00' };

export const deskHours: WeekSchedule = {
  1: [mornings],
  2: [mornings, afternoons],
  3: [mornings],
  4: [mornings, afternoons],
  5: [mornings],
};

/** Advisers see people on three afternoons. */
export const adviceHours: WeekSchedule = { 2: [afternoons], 3: [afternoons], 4: [afternoons] };

/** The first Monday of each month is for training: so one closing day is near whenever the seed is read. */
export const closingDays: readonly DayRule[] = [
  { weekday: 1, weekOfMonth: 1 },
  { monthDay: '01-01' },
  { monthDay: '04-27' },
  { monthDay: '12-25' },
  { monthDay: '12-26' },
];

/** Every eleventh day is full. */
export const fullDays: DayRule = { cycle: 11, remainder: 4 };
