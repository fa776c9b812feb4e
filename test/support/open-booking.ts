import '../../src/define.js';
import { setViewport } from '@web/test-runner-commands';
import type { QmaticBooking } from '../../src/qmatic-booking.js';
import { BookingPage } from './booking-page.js';
import { JourneyBackend } from './journey-backend.js';

export interface Opening {
  /** Attributes of the element; `server-url` is the backend's unless given. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<QmaticBooking>;
  /** What stands inside the element. */
  readonly content?: string;
  /** Used in place of a backend of its own. */
  readonly backend?: JourneyBackend;
  /** Done after the backend is there, before the widget is. */
  readonly prepare?: (backend: JourneyBackend) => Promise<void>;
}

export interface Journey {
  readonly booking: BookingPage;
  readonly backend: JourneyBackend;
}

/** A page with a widget on it, and the server that it speaks to. */
export async function openBooking(opening: Opening = {}): Promise<Journey> {
  const backend = opening.backend ?? (await JourneyBackend.open());
  await opening.prepare?.(backend);
  return { booking: placeWidget(backend, opening), backend };
}

export function placeWidget(
  backend: JourneyBackend,
  { attributes = {}, properties = {}, content = '' }: Opening,
): BookingPage {
  const widget = document.createElement('qmatic-booking');
  widget.innerHTML = content;
  for (const [name, value] of Object.entries({ 'server-url': backend.url, ...attributes })) {
    widget.setAttribute(name, value);
  }
  Object.assign(widget, properties);
  pageMain().append(widget);
  return new BookingPage(widget);
}

/** Where a page has its content. */
export function pageMain(): HTMLElement {
  const present = document.querySelector('main');
  if (present) return present;
  document.title = 'Rivermouth';
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Rivermouth';
  main.append(title);
  document.body.append(main);
  return main;
}

/** The page as it was before a test: call in `afterEach`. */
export async function leavePage(): Promise<void> {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  await setViewport({ width: 1000, height: 800 });
}

/** An appointment that many tests make: the first free time at City Hall for a passport. */
export const passport = {
  attributes: { service: 'passport', branch: 'centrum' },
  day: 'Tuesday, 8 May 2040',
  time: '10:00',
  /** The same on the server's clock. */
  start: '2040-05-08T08:00',
} as const;

/** Nothing personal: easy to find again where it should not be. */
export const visitor = {
  'First name': 'Zqxfirst',
  'Last name': 'Zqxlast',
  'Email address': 'zqx7@example.test',
  'Phone number (optional)': '0612345678',
} as const;

export async function fillIn(booking: BookingPage, values: Readonly<Record<string, string>> = visitor): Promise<void> {
  for (const [label, text] of Object.entries(values)) await booking.fill(label, text);
}

export async function toTimes(booking: BookingPage): Promise<void> {
  await booking.arrivesAt('Choose a date and time');
  await booking.chooseDay(passport.day);
}

export async function toDetails(booking: BookingPage): Promise<void> {
  await toTimes(booking);
  await booking.choose(passport.time);
  await booking.continue();
  await booking.arrivesAt('Your details');
}

export async function toReview(booking: BookingPage): Promise<void> {
  await toDetails(booking);
  await fillIn(booking);
  await booking.continue();
  await booking.arrivesAt('Check your appointment');
}

export async function toConfirmation(booking: BookingPage): Promise<void> {
  await toReview(booking);
  await booking.press('Confirm appointment');
  await booking.arrivesAt('Your appointment is booked');
}
