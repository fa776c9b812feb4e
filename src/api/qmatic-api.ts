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
import { messageOf } from './answer-errors.js';
import type { Availability, BookingApi, BranchServiceGroups, CallOptions, ServiceGroup } from './booking-api.js';
import { everybody, filled, servicesOf, textsOf } from './bodies.js';
import { checkEcho } from './echo.js';
import { NotFoundError, RefusedError, SlotTakenError } from './errors.js';
import { Http, type HttpOptions, type Removal } from './http.js';
import { outcomeOf, settled } from './outcome.js';
import { matrix, path, query, type Parameter } from './paths.js';
import * as wire from './wire.js';

export interface QmaticApiOptions extends HttpOptions {
  /**
   * What the server takes `numberOfCustomers` to count: everybody (`total`, the default and what real servers do), or
   * those who come along (`additional`, what the API document says).
   */
  readonly numberOfCustomers?: 'total' | 'additional' | undefined;
  /** Seconds for which the server holds a reservation, a setting of the server; 600 by default. */
  readonly reservationSeconds?: number | undefined;
}

export type Ids = readonly [string, ...string[]];

/**
 * Orchestra's Calendar public API. Version 2 of it for dates, times, reserve, confirm, book and the groups of a
 * branch, version 1 for the rest: v2 has no lists, and v1 knows one service and one customer only.
 */
export class QmaticApi implements BookingApi {
  protected readonly http: Http;
  readonly #counted: 'total' | 'additional';
  readonly #reservationSeconds: number;

  constructor(options: QmaticApiOptions) {
    this.http = new Http(options);
    this.#counted = options.numberOfCustomers ?? 'total';
    this.#reservationSeconds = options.reservationSeconds ?? 600;
  }

  async branches(options?: CallOptions): Promise<readonly Branch[]> {
    return wire.branchesIn(await this.http.read('/v1/branches', options));
  }

  /** Not in the API document; recorded servers answer it. */
  async branch(branchId: string, options?: CallOptions): Promise<Branch> {
    return wire.branchIn(await this.http.read(path('v1', 'branches', branchId), options));
  }

  async services(options?: CallOptions): Promise<readonly Service[]> {
    return wire.servicesIn(await this.http.read('/v1/services', options));
  }

  async servicesOfBranch(branchId: string, options?: CallOptions): Promise<readonly Service[]> {
    return wire.servicesIn(await this.http.read(path('v1', 'branches', branchId, 'services'), options));
  }

  async branchesOfService(serviceId: string, options?: CallOptions): Promise<readonly Branch[]> {
    return wire.branchesIn(await this.http.read(path('v1', 'services', serviceId, 'branches'), options));
  }

  async serviceGroups(serviceIds: Ids, options?: CallOptions): Promise<readonly BranchServiceGroups[]> {
    return wire.groupsIn(await this.http.read(path('v1', 'services', 'groups') + matrix(named(serviceIds)), options));
  }

  async serviceGroupsOfBranch(
    branchId: string,
    serviceIds: Ids,
    options?: CallOptions,
  ): Promise<readonly ServiceGroup[]> {
    const groups = path('v2', 'branches', branchId, 'services', 'groups') + matrix(named(serviceIds));
    return wire.groupsOfBranchIn(await this.http.read(groups, options));
  }

  /** @throws MisconfiguredError where the parameters do not reach the server */
  async dates(wanted: Availability, options?: CallOptions): Promise<readonly CalendarDay[]> {
    const body = await this.#readFree(path('v2', 'branches', wanted.branchId, 'dates'), wanted, options);
    return wire.datesIn(body);
  }

  /** @throws MisconfiguredError where the parameters do not reach the server */
  async times(wanted: Availability, day: CalendarDay, options?: CallOptions): Promise<readonly ClockTime[]> {
    const body = await this.#readFree(path('v2', 'branches', wanted.branchId, 'dates', day, 'times'), wanted, options);
    return wire.timesIn(body);
  }

  /**
   * Holds a slot. The time that is left counts from the start of the request: the answer does not tell it, and so the
   * visitor never sees more than there is.
   *
   * @throws SlotTakenError also where the server refuses without saying why and the time is not offered any more
   */
  async reserve(wanted: Availability, slot: Slot, options?: CallOptions): Promise<Reservation> {
    const parameters = matrix([this.people(wanted.people), ['customSlotLength', wanted.slotLength]]);
    const address = slotPath(wanted, slot, 'reserve') + parameters;
    return this.slotWrite(wanted, slot, options, () => this.held(address, servicesOf(wanted.serviceIds), options));
  }

  async confirm(reservationId: string, details: BookingDetails, options?: CallOptions): Promise<Appointment> {
    const address = path('v2', 'branches', 'appointments', reservationId, 'confirm');
    const body = { ...textsOf(details), customers: details.customers.map(filled) };
    return this.booked(await this.http.write('POST', address, body, options));
  }

  /**
   * Books without reserving, for as many people as there are customers or as are wanted, whichever is more.
   *
   * @throws SlotTakenError also where the server refuses without saying why and the time is not offered any more
   */
  async book(wanted: Availability, slot: Slot, details: BookingDetails, options?: CallOptions): Promise<Appointment> {
    const address = slotPath(wanted, slot, 'book') + matrix([['customSlotLength', wanted.slotLength]]);
    const customers = everybody(details.customers, wanted.people);
    const body = { ...textsOf(details), customers, ...servicesOf(wanted.serviceIds) };
    return this.slotWrite(wanted, slot, options, async () =>
      this.booked(await this.http.write('POST', address, body, options)),
    );
  }

  async appointment(appointmentId: string, options?: CallOptions): Promise<Appointment> {
    const address = path('v1', 'appointments', appointmentId);
    return wire.appointmentIn(await this.http.read(address, { ...options, personal: true }));
  }

  async cancel(appointmentId: string, options?: CallOptions & { readonly keepalive?: boolean }): Promise<Removal> {
    return this.http.remove(path('v1', 'appointments', appointmentId), options);
  }

  async reschedule(appointmentId: string, start: string, end: string, options?: CallOptions): Promise<Appointment> {
    const parameters = query([
      ['start', start],
      ['end', end],
    ]);
    const address = path('v1', 'appointments', appointmentId, 'reschedule') + parameters;
    return this.booked(await this.http.write('PUT', address, undefined, options));
  }

  async customer(customerId: string, options?: CallOptions): Promise<Customer> {
    const address = path('v1', 'customers', customerId);
    return wire.customerIn(await this.http.read(address, { ...options, personal: true }));
  }

  async appointmentsOfCustomer(customerId: string, options?: CallOptions): Promise<readonly Appointment[]> {
    const address = path('v1', 'customers', customerId, 'appointments');
    return wire.appointmentsIn(await this.http.read(address, { ...options, personal: true }));
  }

  async appointmentsByExternalId(externalId: string, options?: CallOptions): Promise<readonly Appointment[]> {
    const address = path('v1', 'customers', 'externalId', externalId, 'appointments');
    const body = await this.http.read(address, { ...options, personal: true, none: knowsNoCustomer });
    return body === undefined ? [] : wire.appointmentsIn(body);
  }

  /** Sends a reservation. */
  protected async held(address: string, body: unknown, options: CallOptions | undefined): Promise<Reservation> {
    const expiresAt = this.http.now() + this.#reservationSeconds * 1000;
    const answer = await this.http.write('POST', address, body, options);
    return { ...(await outcomeOf(() => wire.reservationIn(answer))), expiresAt };
  }

  /** Reads the answer to a write that makes or moves an appointment. */
  protected async booked(body: unknown): Promise<Appointment> {
    return outcomeOf(async () => {
      try {
        return settled(await wire.appointmentIn(body));
      } catch (error) {
        // An id proves that there is something; what is missing is asked for.
        const id = wire.idIn(body);
        if (id === undefined) throw error;
        return settled(await this.appointment(id));
      }
    });
  }

  /** The number of people as this server counts them; nothing for one person alone. */
  protected people(people: number): Parameter {
    const value = this.#counted === 'total' ? people : people - 1;
    return ['numberOfCustomers', people > 1 ? value : undefined];
  }

  async #readFree(address: string, wanted: Availability, options: CallOptions | undefined): Promise<unknown> {
    const compared = [...named(wanted.serviceIds), this.people(wanted.people)];
    // Not compared: servers that do not allow own lengths may leave it out.
    const all: Parameter[] = [...compared, ['customSlotLength', wanted.slotLength]];
    const body = await this.http.read(address + matrix(all), options);
    checkEcho(body, compared);
    return body;
  }

  /** Old servers and gateways refuse a taken slot with 400, 404 or 409 and no code: the free times then tell. */
  protected async slotWrite<T>(
    wanted: Availability,
    slot: Slot,
    options: CallOptions | undefined,
    write: () => Promise<T>,
  ): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (!isUnexplainedRefusal(error)) throw error;
      const times = await this.times(wanted, slot.day, options).catch(() => undefined);
      throw times && !times.includes(slot.time) ? new SlotTakenError(error.status) : error;
    }
  }
}

export function named(serviceIds: Ids): Parameter[] {
  return serviceIds.map((id) => ['servicePublicId', id]);
}

function slotPath({ branchId }: Availability, { day, time }: Slot, write: 'reserve' | 'book'): string {
  return path('v2', 'branches', branchId, 'dates', day, 'times', time, write);
}

function isUnexplainedRefusal(error: unknown): error is NotFoundError | RefusedError {
  if (!(error instanceof NotFoundError || error instanceof RefusedError)) return false;
  return error.orchestraCode === undefined && [400, 404, 409].includes(error.status ?? 0);
}

/** "ExternalID identified 0 customers": none. Several customers with one id come with the same status. */
function knowsNoCustomer(body: unknown): boolean {
  return !/identified\s+[1-9]/i.test(messageOf(body) ?? '');
}
