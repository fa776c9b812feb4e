import type {
  Appointment,
  BookingDetails,
  Branch,
  CalendarDay,
  ClockTime,
  Customer,
  Reservation,
  Service,
  Slot,
} from '../booking/model.js';

/** What every call takes beside its own facts. */
export interface CallOptions {
  /** Ends a read that nobody waits for any more. Writes ignore it: ending a request does not undo its work. */
  readonly signal?: AbortSignal;
  /** Headers for this call alone, such as the answer of a captcha. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What free time is looked for. */
export interface Availability {
  readonly branchId: string;
  readonly serviceIds: readonly [string, ...string[]];
  /** Everybody who comes, the visitor included; at least 1. */
  readonly people: number;
  /** Minutes, 1 to 480: asks for this length in place of the sum of the services' durations. */
  readonly slotLength: number | undefined;
}

/** Services that can go into one appointment together. */
export type ServiceGroup = readonly Service[];

export interface BranchServiceGroups {
  readonly branchId: string;
  readonly groups: readonly ServiceGroup[];
}

/**
 * The booking server as the widget needs it, in domain words. Every failure is a `BookingError` of `errors.ts`.
 * Reads may be repeated and ended; each write is sent once.
 */
export interface BookingApi {
  branches(options?: CallOptions): Promise<readonly Branch[]>;
  branch(branchId: string, options?: CallOptions): Promise<Branch>;
  services(options?: CallOptions): Promise<readonly Service[]>;
  servicesOfBranch(branchId: string, options?: CallOptions): Promise<readonly Service[]>;
  branchesOfService(serviceId: string, options?: CallOptions): Promise<readonly Branch[]>;
  /** Branches and, in each, the groups that hold the given services. */
  serviceGroups(
    serviceIds: readonly [string, ...string[]],
    options?: CallOptions,
  ): Promise<readonly BranchServiceGroups[]>;
  serviceGroupsOfBranch(
    branchId: string,
    serviceIds: readonly [string, ...string[]],
    options?: CallOptions,
  ): Promise<readonly ServiceGroup[]>;

  /** Days with at least one free start, ascending. Empty for ids that the server does not know. */
  dates(wanted: Availability, options?: CallOptions): Promise<readonly CalendarDay[]>;
  /** Free starts of a day on the branch's clock, ascending. */
  times(wanted: Availability, day: CalendarDay, options?: CallOptions): Promise<readonly ClockTime[]>;

  reserve(wanted: Availability, slot: Slot, options?: CallOptions): Promise<Reservation>;
  confirm(reservationId: string, details: BookingDetails, options?: CallOptions): Promise<Appointment>;
  book(wanted: Availability, slot: Slot, details: BookingDetails, options?: CallOptions): Promise<Appointment>;

  appointment(appointmentId: string, options?: CallOptions): Promise<Appointment>;
  /**
   * Deletes an appointment or lets go of a reservation. One that is not there any more is `absent`; so it seems too
   * where a gateway lets no deletion through and says 404.
   */
  cancel(
    appointmentId: string,
    options?: CallOptions & { readonly keepalive?: boolean },
  ): Promise<'deleted' | 'absent'>;
  /** Moves an appointment on its own resource; start and end on the branch's clock, `YYYY-MM-DDTHH:MM:SS`. */
  reschedule(appointmentId: string, start: string, end: string, options?: CallOptions): Promise<Appointment>;

  customer(customerId: string, options?: CallOptions): Promise<Customer>;
  appointmentsOfCustomer(customerId: string, options?: CallOptions): Promise<readonly Appointment[]>;
  /** Appointments of the one customer with this external id; empty where the server knows none. */
  appointmentsByExternalId(externalId: string, options?: CallOptions): Promise<readonly Appointment[]>;
}
