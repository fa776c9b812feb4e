import type { Seed } from './model.js';
import type { Quirk, Quirks } from './quirks.js';
import type { Size } from './seed/municipality.js';
import type { SettingsChange } from './settings.js';

export interface BackendOptions extends SettingsChange {
  /** Epoch milliseconds; the real clock where left out. */
  readonly clock?: () => number;
  /** Quirks that are on: a list of names, or a record of booleans. */
  readonly quirks?: readonly Quirk[] | Partial<Quirks>;
  /** Makes the built-in seed longer. */
  readonly size?: Size;
  /** Another configuration than the built-in municipality. */
  readonly seed?: Seed;
  /** Some appointments of a known customer, for looking up, changing and cancelling. */
  readonly sampleAppointments?: boolean;
}
