import type { BookingState } from '../booking/state.js';

/** The screens that have an element of their own, and the one in between that the shell draws itself. */
export type ScreenName = 'service' | 'branch' | 'people' | 'date' | 'details' | 'review' | 'confirmed' | 'waiting';

/** Fetches and registers the element of a screen. Set by `define.ts`: the shell itself registers nothing. */
export type LoadStep = (screen: ScreenName) => Promise<void>;

/** The screen that shows a state. */
export function screenOf(state: BookingState): ScreenName {
  switch (state.step) {
    case 'date':
    case 'time':
      return 'date';
    case 'reserving':
      return state.confirming || state.memory.returning ? 'waiting' : 'date';
    case 'opening':
    case 'checking':
    case 'confirming':
    case 'unknown':
    case 'undoing':
    case 'paused':
      return 'waiting';
    default:
      return state.step;
  }
}

const following: { readonly [S in ScreenName]: readonly ScreenName[] } = {
  waiting: [],
  service: ['branch', 'people', 'date'],
  people: ['date'],
  branch: ['date'],
  date: ['details'],
  details: ['review'],
  review: ['confirmed'],
  confirmed: [],
};

/** What comes next, to be fetched while the visitor is busy. */
export function screensAfter(screen: ScreenName): readonly ScreenName[] {
  return following[screen];
}
