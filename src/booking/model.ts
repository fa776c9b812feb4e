/**
 * The words of the domain, as Orchestra uses them: branch, service, appointment, customer.
 * All values are plain, readonly data: they can be compared, copied and put into a test by hand.
 */

/** A day of the branch's calendar, `YYYY-MM-DD`. Never an instant: it has no time zone. */
export type CalendarDay = string;

/** A time on the branch's clock, `HH:MM`, 24 hours. */
export type ClockTime = string;

/** An instant in ISO 8601 with `Z`, such as `2026-05-12T07:30:00Z`. */
export type InstantText = string;

/** Texts by language tag, as editors keep them in Orchestra's `custom` field. */
export type Translations = Readonly<Record<string, string>>;

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place where visitors are received. */
export interface Branch {
  /** Orchestra's `publicId`: an opaque string of 1 to 255 characters, compared case-sensitively. */
  readonly id: string;
  readonly name: string;
  readonly names: Translations;
  /** Address lines ready to be shown, without empty ones and without a repetition of the name. */
  readonly address: readonly string[];
  /** True where the server holds no postal address: agendas kept as branches, not places. */
  readonly virtual: boolean;
  readonly phone: string | undefined;
  readonly coordinates: Coordinates | undefined;
  /** IANA zone as the server says it. Not checked: `Intl` may not know it. */
  readonly timeZone: string;
}

/** What an appointment is for. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly names: Translations;
  /** Minutes for the first person. */
  readonly duration: number;
  /** Minutes for each further person. */
  readonly additionalCustomerDuration: number;
  /** HTML written by an editor of Orchestra. Untrusted: show it as text or through an allow-list only. */
  readonly infoText: string | undefined;
  readonly cancelEnabled: boolean;
  readonly rescheduleEnabled: boolean;
  readonly notesEnabled: boolean;
}

/** A start that can be picked, on the branch's calendar and clock. */
export interface Slot {
  readonly day: CalendarDay;
  readonly time: ClockTime;
}

/** The customer fields of the API document, in its order. */
export const customerFields = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'dateOfBirth',
  'addressLine1',
  'addressLine2',
  'addressCity',
  'addressState',
  'addressZip',
  'addressCountry',
  'identificationNumber',
  'externalId',
] as const;

export type CustomerField = (typeof customerFields)[number];

/** What is known of a person. A field that was not given is absent. */
export type Customer = Readonly<Partial<Record<CustomerField, string>>>;

/** A slot held for the visitor; Orchestra's status 10. */
export interface Reservation {
  /** A secret: whoever has it can confirm or delete the reservation. */
  readonly id: string;
  readonly start: InstantText;
  readonly end: InstantText;
  /** Total number of people as the server counted it, where it says so. */
  readonly people: number | undefined;
  /** Epoch milliseconds on the visitor's device, counted from the start of the request. */
  readonly expiresAt: number;
}

/** A booked appointment; Orchestra's status 20 and later. */
export interface Appointment {
  /** A secret: whoever has it can read and cancel the appointment. */
  readonly id: string;
  /** 10 reserved, 20 created, 21 rescheduled, 30 arrived, 40 called, 50 completed, 51 no show, 52 reset, 53 cancelled, 54 never arrived. */
  readonly status: number;
  readonly start: InstantText;
  readonly end: InstantText;
  readonly branch: Branch;
  readonly services: readonly Service[];
  readonly people: number;
  readonly customers: readonly Customer[];
  readonly title: string | undefined;
  readonly notes: string | undefined;
  /** Orchestra's free text, kept as it came so that it can be copied to a new appointment. */
  readonly custom: string | undefined;
}

/** One of several appointments that together are for everybody. */
export interface Part {
  readonly people: number;
  readonly slot: Slot;
}

/** What is asked for: which services, where, for how many. */
export interface Wish {
  readonly services: readonly [Service, ...Service[]];
  readonly branch: Branch;
  /** Everybody who comes, the visitor included; at least 1. */
  readonly people: number;
  /** The appointments that are made, one after the other, where one cannot hold everybody. */
  readonly parts?: readonly Part[];
}

/** What goes with a confirmed appointment. */
export interface BookingDetails {
  readonly customers: readonly Customer[];
  readonly title: string;
  readonly notes: string | undefined;
  /** Text for Orchestra's `custom`, already JSON; carries the choice of notification. */
  readonly custom: string | undefined;
}
