import type { StepFrame } from '../../src/elements/step-frame.js';
import { en } from '../../src/messages/en.js';
import type { Formats } from '../../src/time/format.js';

const date = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(Date.parse(`${day}T12:00:00Z`)).replace(',', '');
};

/** Formats that a test can foretell, for elements that only pass on what they are given. */
const formats: Formats = {
  locale: 'en-NL',
  firstDayOfWeek: 1,
  day: date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  dayWithoutYear: date({ weekday: 'long', day: 'numeric', month: 'long' }),
  shortDay: date({ weekday: 'short', day: 'numeric', month: 'short' }),
  dayNumber: date({ day: 'numeric' }),
  month: date({ month: 'long', year: 'numeric' }),
  weekdays: () => [],
  time: (time) => time,
  timeOf: (instant) => instant.slice(11, 16),
  dayOf: (instant) => instant.slice(0, 10),
  number: String,
  duration: (minutes) => `${minutes} minutes`,
  distance: (metres) => `${metres / 1000} km`,
  list: (items) => new Intl.ListFormat('en').format(items),
  compare: (a, b) => a.localeCompare(b, 'en'),
};

export const englishFrame: StepFrame = {
  messages: en,
  formats,
  headingLevel: 2,
  progress: 'Step 3 of 4',
  canGoBack: true,
};
