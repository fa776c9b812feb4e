import type { CalendarDay, ClockTime, InstantText } from '../booking/model.js';
import { firstDayOfWeek, hourCycleOf, usesMiles } from './region.js';
import { temporal } from './temporal.js';

/**
 * How dates, times and numbers are written for one visitor: the language of the texts, the region of the branch,
 * always the Gregorian calendar, the digits 0 to 9, and the hour cycle of that region.
 */
export interface Formats {
  /** BCP 47 tag that the formats follow, such as `en-NL`. */
  readonly locale: string;
  /** 1 Monday to 7 Sunday. */
  readonly firstDayOfWeek: number;
  /** "Tuesday 12 May 2026" */
  day(day: CalendarDay): string;
  /** "Tuesday 12 May", for places where the year is plain. */
  dayWithoutYear(day: CalendarDay): string;
  /** "Tue 12 May", for lines that hold more than a day. */
  shortDay(day: CalendarDay): string;
  /** The day's number alone, "12". */
  dayNumber(day: CalendarDay): string;
  /** "May 2026"; takes any day of the month. */
  month(day: CalendarDay): string;
  /** Seven names, starting with the first day of the week. */
  weekdays(): readonly WeekdayName[];
  /** A time on the branch's clock, "9:30" or "9:30 AM". */
  time(time: ClockTime): string;
  /** The clock time of an instant in a zone; an unknown zone gives UTC. */
  timeOf(instant: InstantText, timeZone: string): string;
  /** The day of an instant in a zone. */
  dayOf(instant: InstantText, timeZone: string): string;
  number(value: number): string;
  /** "20 minutes", "1 hour 30 minutes". */
  duration(minutes: number): string;
  /** "3.4 km", "12 km"; in miles where the region counts in them. */
  distance(metres: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** Orders texts as a reader of the language expects. */
  compare(a: string, b: string): number;
}

interface WeekdayName {
  /** "Monday" */
  readonly long: string;
  /** "Mon", four letters at most; one letter in languages without a shorter name. */
  readonly short: string;
}

export interface FormatOptions {
  /** The language of the texts, as a BCP 47 tag. */
  readonly language: string;
  /** Written in instead where the browser has no data for `language`: the page's language, say. */
  readonly fallbackLanguage?: string | undefined;
  /** The country whose manner is followed (`chooseRegion`). */
  readonly region: string | undefined;
  /** What the page's author wants instead of the region's own. */
  readonly hourCycle?: 'h12' | 'h23' | undefined;
}

const created = new Map<string, Formats>();

/** The formats for one language and region; the same object for the same options. */
export function createFormats({ language, fallbackLanguage, region, hourCycle }: FormatOptions): Formats {
  const key = [language, fallbackLanguage, region, hourCycle].join();
  let formats = created.get(key);
  if (!formats) {
    formats = new IntlFormats([language, fallbackLanguage ?? worldEnglish], region, hourCycle ?? hourCycleOf(region));
    created.set(key, formats);
  }
  return formats;
}

/** Day before month, 24 hours, weeks from Monday: `en` alone would be the manner of the United States. */
const worldEnglish = 'en-001';

const minute = 60_000;
const dayLength = 1440 * minute;
/** Noon of Monday 5 January 1970. */
const someMonday = 4.5 * dayLength;

type DateStyle = Readonly<Intl.DateTimeFormatOptions>;

const styles = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dayWithoutYear: { weekday: 'long', day: 'numeric', month: 'long' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  longWeekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
  narrowWeekday: { weekday: 'narrow' },
  time: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, DateStyle>;

/**
 * Everything of `Intl` is made when it is first used, and once: the first one of a page costs up to 20 ms. Calendar,
 * digits, hour cycle and zone are always said: left alone `fa` prints the year 1405, `th` 2569 and `ar` twelve hours.
 */
class IntlFormats implements Formats {
  readonly firstDayOfWeek: number;
  readonly #languages: readonly string[];
  readonly #region: string | undefined;
  readonly #hourCycle: 'h12' | 'h23';
  readonly #dateFormats = new Map<string, Intl.DateTimeFormat>();
  #locale: string | undefined;
  #weekdays: readonly WeekdayName[] | undefined;
  #numbers: Intl.NumberFormat | undefined;
  #conjunction: Intl.ListFormat | undefined;
  #sequence: Intl.ListFormat | undefined;
  readonly #units = new Map<string, Intl.NumberFormat>();
  #collator: Intl.Collator | undefined;

  constructor(languages: readonly string[], region: string | undefined, hourCycle: 'h12' | 'h23') {
    this.#languages = languages;
    this.#region = region;
    this.#hourCycle = hourCycle;
    this.firstDayOfWeek = firstDayOfWeek(region);
  }

  get locale(): string {
    return (this.#locale ??= chooseLocale(this.#languages, this.#region));
  }

  day(day: CalendarDay): string {
    return this.#write('day', noonOf(day));
  }

  dayWithoutYear(day: CalendarDay): string {
    return this.#write('dayWithoutYear', noonOf(day));
  }

  shortDay(day: CalendarDay): string {
    return this.#write('shortDay', noonOf(day));
  }

  dayNumber(day: CalendarDay): string {
    return String(Number(day.slice(8)));
  }

  month(day: CalendarDay): string {
    return this.#write('month', noonOf(day));
  }

  weekdays(): readonly WeekdayName[] {
    this.#weekdays ??= Array.from({ length: 7 }, (_, index) => {
      const noon = someMonday + (this.firstDayOfWeek - 1 + index) * dayLength;
      const short = this.#write('shortWeekday', noon);
      return {
        long: this.#write('longWeekday', noon),
        // In some languages the short name is the long one, which no column of a narrow page can hold.
        short: short.length > 4 ? this.#write('narrowWeekday', noon) : short,
      };
    });
    return this.#weekdays;
  }

  time(time: ClockTime): string {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return this.#write('time', (hours * 60 + minutes) * minute);
  }

  timeOf(instant: InstantText, timeZone: string): string {
    return this.#write('time', epochOf(instant), timeZone);
  }

  dayOf(instant: InstantText, timeZone: string): string {
    return this.#write('day', epochOf(instant), timeZone);
  }

  number(value: number): string {
    return (this.#numbers ??= new Intl.NumberFormat(this.locale, { numberingSystem: 'latn' })).format(value);
  }

  duration(minutes: number): string {
    const hours = Math.floor(minutes / 60);
    const rest = minutes - hours * 60;
    const parts = [];
    if (hours) parts.push(this.#unit('hour', 'long', hours));
    if (rest || !hours) parts.push(this.#unit('minute', 'long', rest));
    return (this.#sequence ??= new Intl.ListFormat(this.locale, { type: 'unit', style: 'narrow' })).format(parts);
  }

  distance(metres: number): string {
    const unit = usesMiles(this.#region) ? 'mile' : 'kilometer';
    const value = metres / (unit === 'mile' ? 1609.344 : 1000);
    // 9.97 would be written 10.0: it is rounded before it is asked how large it is.
    const tenths = Math.round(value * 10) / 10;
    return this.#unit(unit, 'short', tenths < 10 ? tenths : Math.round(value));
  }

  list(items: readonly string[]): string {
    return (this.#conjunction ??= new Intl.ListFormat(this.locale, { type: 'conjunction' })).format(items);
  }

  compare(a: string, b: string): number {
    return (this.#collator ??= new Intl.Collator(this.locale, { numeric: true })).compare(a, b);
  }

  #write(style: keyof typeof styles, epochMilliseconds: number, timeZone = 'UTC'): string {
    const key = style + timeZone;
    let format = this.#dateFormats.get(key);
    if (!format) {
      format = dateFormat(this.locale, { ...styles[style], hourCycle: this.#hourCycle }, timeZone);
      this.#dateFormats.set(key, format);
    }
    return format.format(epochMilliseconds);
  }

  #unit(unit: 'hour' | 'minute' | 'kilometer' | 'mile', unitDisplay: 'long' | 'short', value: number): string {
    let format = this.#units.get(unit);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, {
        style: 'unit',
        unit,
        unitDisplay,
        numberingSystem: 'latn',
      });
      this.#units.set(unit, format);
    }
    return format.format(value);
  }
}

function dateFormat(locale: string, style: DateStyle, timeZone: string): Intl.DateTimeFormat {
  const options = { ...style, calendar: 'gregory', numberingSystem: 'latn' };
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    // The server's zones are not checked, and a browser may be older than a zone.
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }
}

/**
 * The first language that `Intl` has data for, in the region's manner where there is one. Asked for a pair that it
 * does not know, `Intl` drops the region and all that hangs on it: `zh-TW` for `NL` would come out in the other script.
 */
function chooseLocale(languages: readonly string[], region: string | undefined): string {
  const language = languages.find(isKnown) ?? worldEnglish;
  const pair = new Intl.Locale(language, region ? { region } : {}).baseName;
  if (region && new Intl.DateTimeFormat(pair).resolvedOptions().locale.endsWith(`-${region}`)) return pair;
  return language === 'en' || (region && language.startsWith('en-')) ? worldEnglish : language;
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function noonOf(day: CalendarDay): number {
  return epochOf(`${day}T12:00Z`);
}

function epochOf(instant: InstantText): number {
  return temporal().Instant.from(instant).epochMilliseconds;
}
