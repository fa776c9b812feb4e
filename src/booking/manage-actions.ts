import type { Credentials, Found } from './manage-state.js';
import type { Appointment, Slot } from './model.js';
import type { Problem } from './state.js';

/** What can happen while appointments are looked up, cancelled and moved. */
export type ManageAction =
  | { readonly type: 'manage-opened'; readonly reference: string | undefined }
  | { readonly type: 'appointment-sought'; readonly credentials: Credentials }
  | { readonly type: 'other-reference-wanted' }
  | { readonly type: 'appointments-found'; readonly found: Found }
  /** Nothing has this id, or the second value is not known there: one answer for both. */
  | { readonly type: 'appointment-not-found' }
  | { readonly type: 'find-failed'; readonly problem: Problem }
  | { readonly type: 'list-wanted' }
  | { readonly type: 'cancel-wanted'; readonly appointment: Appointment }
  | { readonly type: 'cancel-confirmed' }
  | { readonly type: 'appointment-cancelled' }
  | { readonly type: 'cancel-unclear' }
  | { readonly type: 'cancel-refused'; readonly problem: Problem }
  | { readonly type: 'change-wanted'; readonly appointment: Appointment }
  | { readonly type: 'earlier-wanted'; readonly appointment: Appointment }
  | { readonly type: 'earlier-found'; readonly slot: Slot }
  | { readonly type: 'nothing-earlier' }
  | { readonly type: 'seek-failed'; readonly problem: Problem }
  | { readonly type: 'move-confirmed' }
  | { readonly type: 'appointment-moved'; readonly appointment: Appointment }
  /** The server does not move appointments, or not this one to there. */
  | { readonly type: 'move-refused' }
  /** The request did not go out. */
  | { readonly type: 'move-failed'; readonly problem: Problem }
  | { readonly type: 'move-unclear' }
  | { readonly type: 'not-moved' }
  /** It was cancelled or moved elsewhere meanwhile; as it is now. */
  | { readonly type: 'appointment-changed'; readonly appointment: Appointment }
  | { readonly type: 'old-cancelled' }
  | { readonly type: 'old-unclear' }
  | { readonly type: 'old-left' }
  | { readonly type: 'old-cancel-wanted' };
