import type { Customer } from './customers.js';
import type { Interval } from './interval.js';
import { overlaps } from './interval.js';
import type { Branch, Resource, Service } from './model.js';

export const RESERVED = 10;
export const CREATED = 20;
export const RESCHEDULED = 21;

export interface Appointment extends Interval {
  readonly publicId: string;
  readonly status: number;
  readonly branch: Branch;
  readonly services: readonly Service[];
  readonly resource: Resource;
  readonly title: string | null;
  readonly notes: string | null;
  readonly custom: string | null;
  readonly customers: readonly Customer[];
  /** All persons, the first one included. */
  readonly numberOfCustomers: number;
  readonly customSlotLength: number | null;
  readonly created: number;
  readonly updated: number;
  /** When a reservation lapses; null for all others. */
  readonly lapsesAt: number | null;
}

/** The appointments in memory. Each method is synchronous, so that two requests never see half a change. */
export class Appointments {
  readonly #byId = new Map<string, Appointment>();
  readonly #byBranch = new Map<string, Map<string, Appointment>>();

  all(): Appointment[] {
    return [...this.#byId.values()];
  }

  get(publicId: string): Appointment | undefined {
    return this.#byId.get(publicId);
  }

  /** Adds an appointment, or puts its new version in place of the old one. */
  put(appointment: Appointment): void {
    this.#byId.set(appointment.publicId, appointment);
    const branchId = appointment.branch.publicId;
    const there = this.#byBranch.get(branchId) ?? new Map<string, Appointment>();
    this.#byBranch.set(branchId, there.set(appointment.publicId, appointment));
  }

  remove(publicId: string): boolean {
    const appointment = this.#byId.get(publicId);
    if (appointment === undefined) return false;
    this.#byBranch.get(appointment.branch.publicId)?.delete(publicId);
    return this.#byId.delete(publicId);
  }

  /** Drops the reservations whose time is over: their slots are free again and their ids unknown. */
  dropLapsed(now: number): void {
    for (const { publicId, lapsesAt } of this.#byId.values()) {
      if (lapsesAt !== null && lapsesAt <= now) this.remove(publicId);
    }
  }

  lapseNow(): void {
    this.dropLapsed(Number.POSITIVE_INFINITY);
  }

  on(branch: Branch, resource: Resource, during: Interval, except?: string): Appointment[] {
    const there = this.#byBranch.get(branch.publicId)?.values() ?? [];
    return [...there].filter(
      (one) => one.resource.name === resource.name && one.publicId !== except && overlaps(one, during),
    );
  }

  ofCustomer(customerId: string): Appointment[] {
    return this.all().filter((one) => one.customers.some(({ publicId }) => publicId === customerId));
  }
}
