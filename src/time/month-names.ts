/** Noon of 15 January 2026 in epoch milliseconds, and a step that stays in the middle of each month. */
const middleOfJanuary = 1_768_478_400_000;
const step = 30.5 * 86_400_000;

/** The names of the months as people of this language write them, alone and beside a day, long and short. English too. */
export function monthNames(locale: string): readonly (readonly string[])[] {
  const writers = [locale, 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => [
      writer(language, { month }),
      writer(language, { month, day: 'numeric' }),
    ]),
  );
  return Array.from({ length: 12 }, (_, index) => [
    ...new Set(writers.map((write) => write(middleOfJanuary + index * step)).filter(Boolean)),
  ]);
}

function writer(locale: string, options: Intl.DateTimeFormatOptions): (time: number) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return (time) => format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '';
}
