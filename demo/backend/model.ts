import type { DayRule } from './day-rules.js';

/** What an Orchestra Calendar knows, in its own words. Wall times are "HH:MM" on the branch's clock. */

export interface Branch {
  readonly publicId: string;
  readonly id: number;
  readonly name: string;
  readonly timeZone: string;
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly addressCity: string | null;
  readonly addressState: string | null;
  readonly addressZip: string | null;
  readonly addressCountry: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly custom: string | null;
  readonly created: number;
  readonly updated: number;
}

export interface Service {
  readonly publicId: string;
  readonly name: string;
  /** Minutes for one person. */
  readonly duration: number;
  /** Minutes for each further person. */
  readonly additionalCustomerDuration: number;
  readonly custom: string | null;
  readonly created: number;
  readonly updated: number;
}

export interface WallSpan {
  readonly from: string;
  readonly to: string;
}

/** A block of opening hours. Its start anchors the grid of starts; a break interrupts the work, not the grid. */
export interface Block extends WallSpan {
  readonly breaks?: readonly WallSpan[];
}

/** Blocks per ISO weekday, 1 = Monday. A day that is not named is closed. */
export type WeekSchedule = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly Block[]>>>;

/** Time that staff keep for themselves: the resource is not bookable then. */
export interface StaffBlock extends WallSpan {
  readonly on: DayRule;
}

/** One agenda: a desk or a person. One appointment never uses two. */
export interface Resource {
  readonly name: string;
  readonly custom: string | null;
  readonly staffBlocks: readonly StaffBlock[];
}

export interface BookingWindow {
  /** Booking opens this many days and minutes from now … */
  readonly daysAhead: number;
  readonly minutesAhead: number;
  /** … for a period of this many days. */
  readonly periodDays: number;
}

/** An appointment profile: which services may be booked together, on which agendas, when. */
export interface Profile {
  readonly name: string;
  readonly serviceIds: readonly string[];
  readonly resources: readonly Resource[];
  readonly schedule: WeekSchedule;
  readonly closingDays: readonly DayRule[];
  readonly window: BookingWindow;
  /** Minutes between two starts. */
  readonly slotInterval: number;
  /** Percent of a resource's day that must be taken before the next resource is offered; 0 offers all at once. */
  readonly threshold: number;
}

/** All that is configured before the first appointment is made. */
export interface Seed {
  readonly branches: readonly Branch[];
  readonly services: readonly Service[];
  profilesOf(branchId: string): readonly Profile[];
}
