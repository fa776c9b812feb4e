import type {
  Appointment,
  BookingDetails,
  Branch,
  CalendarDay,
  ClockTime,
  Customer,
  Reservation,
  Slot,
} from '../booking/model.js';
import { everybody, filled, textsOf } from './bodies.js';
import type { Availability, BookingApi, CallOptions } from './booking-api.js';
import { matrix, path, query } from './paths.js';
import { named, QmaticApi, type Ids, type QmaticApiOptions } from './qmatic-api.js';
import * as wire from './wire.js';

/** Free time for one service; version 1 knows no more, and no length of one's own. */
export interface SingleAvailability {
  readonly branchId: string;
  readonly serviceId: string;
  /** Everybody who comes, at least 1; 1 by default. */
  readonly people?: number;
}

/** Details for the calls of version 1, which take one customer. */
export interface SingleDetails extends Omit<BookingDetails, 'customers'> {
  readonly customer: Customer;
}

/** What the API offers beside that which the widget needs: the calls for one service, and a filter of branches. */
export interface CompleteApi extends BookingApi {
  /** Branches where all of the given services can be booked. */
  branchesAvailable(serviceIds: Ids, options?: CallOptions): Promise<readonly Branch[]>;
  /** Days with a free start, as version 1 tells them. Empty for ids that the server does not know. */
  datesOfService(wanted: SingleAvailability, options?: CallOptions): Promise<readonly CalendarDay[]>;
  /** Free starts of a day, as version 1 tells them. */
  timesOfService(wanted: SingleAvailability, day: CalendarDay, options?: CallOptions): Promise<readonly ClockTime[]>;
  /** Holds a slot for one service and one person. */
  reserveService(wanted: SingleAvailability, slot: Slot, options?: CallOptions): Promise<Reservation>;
  /** Confirms a reservation for one customer. */
  confirmForOne(reservationId: string, details: SingleDetails, options?: CallOptions): Promise<Appointment>;
  /** Books one service for one customer, without reserving. */
  bookServiceForOne(
    wanted: SingleAvailability,
    slot: Slot,
    details: SingleDetails,
    options?: CallOptions,
  ): Promise<Appointment>;
  /** Books one service for several customers, without reserving. */
  bookService(
    wanted: SingleAvailability & Pick<Availability, 'slotLength'>,
    slot: Slot,
    details: BookingDetails,
    options?: CallOptions,
  ): Promise<Appointment>;
}

/**
 * Makes a client for all 25 calls of the Calendar public API. Apart from the widget's own, so that a page which only
 * books does not load the rest.
 */
export function createQmaticApi(options: QmaticApiOptions): CompleteApi {
  return new CompleteQmaticApi(options);
}

class CompleteQmaticApi extends QmaticApi implements CompleteApi {
  async branchesAvailable(serviceIds: Ids, options?: CallOptions): Promise<readonly Branch[]> {
    const address = path('v2', 'branches', 'available') + matrix(named(serviceIds));
    return wire.branchesIn(await this.http.read(address, options));
  }

  async datesOfService(wanted: SingleAvailability, options?: CallOptions): Promise<readonly CalendarDay[]> {
    const address = servicePath('v1', wanted, 'dates') + query([this.people(wanted.people ?? 1)]);
    return wire.datesIn(await this.http.read(address, options));
  }

  async timesOfService(
    wanted: SingleAvailability,
    day: CalendarDay,
    options?: CallOptions,
  ): Promise<readonly ClockTime[]> {
    const address = servicePath('v1', wanted, 'dates', day, 'times') + query([this.people(wanted.people ?? 1)]);
    return wire.timesIn(await this.http.read(address, options));
  }

  async reserveService(wanted: SingleAvailability, slot: Slot, options?: CallOptions): Promise<Reservation> {
    return this.slotWrite(severalOf(wanted), slot, options, () =>
      this.held(serviceSlotPath('v1', wanted, slot, 'reserve'), undefined, options),
    );
  }

  async confirmForOne(reservationId: string, details: SingleDetails, options?: CallOptions): Promise<Appointment> {
    const address = path('v1', 'branches', 'appointments', reservationId, 'confirm');
    return this.booked(await this.http.write('POST', address, forOne(details), options));
  }

  async bookServiceForOne(
    wanted: SingleAvailability,
    slot: Slot,
    details: SingleDetails,
    options?: CallOptions,
  ): Promise<Appointment> {
    const address = serviceSlotPath('v1', wanted, slot, 'book');
    return this.slotWrite(severalOf(wanted), slot, options, async () =>
      this.booked(await this.http.write('POST', address, forOne(details), options)),
    );
  }

  async bookService(
    wanted: SingleAvailability & Pick<Availability, 'slotLength'>,
    slot: Slot,
    details: BookingDetails,
    options?: CallOptions,
  ): Promise<Appointment> {
    const address = serviceSlotPath('v2', wanted, slot, 'book') + matrix([['customSlotLength', wanted.slotLength]]);
    const body = { ...textsOf(details), customers: everybody(details.customers, wanted.people ?? 1) };
    return this.slotWrite({ ...severalOf(wanted), slotLength: wanted.slotLength }, slot, options, async () =>
      this.booked(await this.http.write('POST', address, body, options)),
    );
  }
}

function severalOf({ branchId, serviceId, people = 1 }: SingleAvailability): Availability {
  return { branchId, serviceIds: [serviceId], people, slotLength: undefined };
}

function forOne({ customer, ...texts }: SingleDetails): object {
  return { ...textsOf(texts), customer: filled(customer) };
}

function servicePath(version: 'v1' | 'v2', wanted: SingleAvailability, ...rest: readonly string[]): string {
  return path(version, 'branches', wanted.branchId, 'services', wanted.serviceId, ...rest);
}

function serviceSlotPath(
  version: 'v1' | 'v2',
  wanted: SingleAvailability,
  { day, time }: Slot,
  write: 'reserve' | 'book',
): string {
  return servicePath(version, wanted, 'dates', day, 'times', time, write);
}
