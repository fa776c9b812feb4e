import type { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from './model.js';
import { clampToWindow, freeInMonth, type DayWindow } from './month.js';

/** What is asked of a key press; a `KeyboardEvent` has it all. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where the focus is in the table of a month. */
export interface GridPosition {
  readonly day: Temporal.PlainDate;
  /** The day number that moving by months aims at: 31 leads over 30 June to 31 July. */
  readonly wantedDay: number | undefined;
}

export interface GridBounds {
  readonly window: DayWindow;
  readonly dates: readonly CalendarDay[];
  readonly firstDayOfWeek: number;
  readonly rightToLeft: boolean;
}

export interface GridMove {
  readonly day: CalendarDay;
  readonly wantedDay: number | undefined;
}

/**
 * Where a key leads, or `undefined` for a key that the table leaves to the browser, the page and the screen reader:
 * Escape has to reach a host's dialog, Ctrl+Alt+arrows are table commands, letters belong to shortcuts (WCAG 2.1.4).
 */
export function moveByKey(press: KeyPress, from: GridPosition, bounds: GridBounds): GridMove | undefined {
  if (press.altKey || press.metaKey) return undefined;
  const { day } = from;
  const forward = bounds.rightToLeft ? -1 : 1;
  const intoWeek = (day.dayOfWeek - bounds.firstDayOfWeek + 7) % 7;

  switch ((press.ctrlKey ? 'Ctrl+' : '') + (press.shiftKey ? 'Shift+' : '') + press.key) {
    case 'ArrowRight':
      return step(day, forward, bounds);
    case 'ArrowLeft':
      return step(day, -forward, bounds);
    case 'ArrowDown':
      return step(day, 7, bounds);
    case 'ArrowUp':
      return step(day, -7, bounds);
    case 'Home':
      return clamped(day.subtract({ days: intoWeek }), bounds);
    case 'End':
      return clamped(day.add({ days: 6 - intoWeek }), bounds);
    case 'PageDown':
      return byMonths(1, from, bounds);
    case 'PageUp':
      return byMonths(-1, from, bounds);
    case 'Shift+PageDown':
      return byMonths(12, from, bounds);
    case 'Shift+PageUp':
      return byMonths(-12, from, bounds);
    case 'Ctrl+Home':
      return { day: freeInMonth(bounds.dates, day.toString()).at(0) ?? day.toString(), wantedDay: undefined };
    case 'Ctrl+End':
      return { day: freeInMonth(bounds.dates, day.toString()).at(-1) ?? day.toString(), wantedDay: undefined };
    default:
      return undefined;
  }
}

/** Stays put at the edge: a week's step must not end on another weekday. */
function step(day: Temporal.PlainDate, days: number, { window }: GridBounds): GridMove {
  const target = day.add({ days }).toString();
  const reachable = target >= window.first && target <= window.last;
  return { day: reachable ? target : day.toString(), wantedDay: undefined };
}

function clamped(day: Temporal.PlainDate, { window }: GridBounds): GridMove {
  return { day: clampToWindow(day.toString(), window), wantedDay: undefined };
}

function byMonths(months: number, { day, wantedDay = day.day }: GridPosition, { window }: GridBounds): GridMove {
  const target = day.with({ day: 1 }).add({ months }).with({ day: wantedDay });
  return { day: clampToWindow(target.toString(), window), wantedDay };
}
