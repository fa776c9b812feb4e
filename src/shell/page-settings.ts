import type { BookingApi } from '../api/booking-api.js';
import type { Restored } from '../booking/actions.js';
import type { Catalog } from '../booking/catalog.js';
import { parseSlotLength, slotMinutes } from '../booking/duration.js';
import { isTooShort, lengthFaults, type LengthFault } from '../booking/held-length.js';
import { withoutSharedIds } from '../booking/further-people.js';
import type { Customer } from '../booking/model.js';
import { notesText } from '../booking/notes.js';
import { notificationCustom } from '../booking/notification.js';
import { dependOnServices } from '../booking/questions.js';
import type { Plan } from '../booking/state.js';
import { parseSyncWindow, type SyncWindow } from '../booking/sync-window.js';
import { offeredBranches, offeredServices } from '../booking/visibility.js';
import type { BookingSettings } from '../controller/settings.js';
import { usualSyncWindow, type BookingAttributes } from '../qmatic-booking.attributes.js';
import { warnOnce } from './converters.js';
import { minutesOf } from './public-facts.js';

/** The plan that a page's attributes make. */
export function planOf(page: BookingAttributes): Plan {
  const perPerson = parseSlotLength(page.slotLength)?.perPerson === true;
  const asked = page.maxPeople > 1 && page.people <= page.maxPeople;
  const people = !asked ? 'never' : page.peopleForAll || perPerson ? 'always' : 'if-longer';
  const formByService = dependOnServices(page.questions);
  return { flow: page.flow, reserve: page.reserve, people, maxServices: page.maxServices, skip: [], formByService };
}

/** The daily span without writes; a wrong text counts as the usual one. */
export function syncWindowOf({ syncWindow }: BookingAttributes): SyncWindow | undefined {
  const parsed = parseSyncWindow(syncWindow);
  if (parsed === undefined) warnOnce('sync-window', `takes a span such as ${usualSyncWindow}, which is used`);
  const window = parsed ?? parseSyncWindow(usualSyncWindow);
  return window === 'none' ? undefined : window;
}

/** What a page decided, as the controller needs it. */
export function settingsOf(
  page: BookingAttributes,
  api: BookingApi | undefined,
  catalog: Catalog,
  language: string,
  before: BookingSettings['before'],
  tell: (held: object, faults: readonly LengthFault[], goesOn: boolean) => void,
  restored: () => Promise<Restored | undefined>,
): BookingSettings {
  const length = parseSlotLength(page.slotLength);
  const offer = (only: readonly string[]) => ({ only, hide: page.hide, catalog });
  return {
    api,
    plan: planOf(page),
    preselection: { serviceIds: page.service, branchId: page.branch || undefined },
    people: page.people,
    offer: [page.offerServices, page.offerBranches, page.hide, page.hideVirtualBranches, catalog],
    offeredServices: (services) => offeredServices(services, offer(page.offerServices)),
    offeredBranches: (branches) => offeredBranches(branches, offer(page.offerBranches), page.hideVirtualBranches),
    slotLength: (people) => (length ? slotMinutes(length, people) : undefined),
    isLongEnough: (held, wish, isBooked) => {
      const faults = lengthFaults({ minutes: minutesOf(held), people: held.people }, wish, {
        slotLength: length,
        counted: page.numberOfCustomers,
      });
      const enough = !isTooShort(faults);
      if (faults.length > 0) tell(held, faults, enough || isBooked);
      return enough;
    },
    details: ({ given, key }, { people, services }, forBooking) => {
      // Without a reservation an appointment can be found again by its customer only: this press gets a number of its own.
      const first: Customer = forBooking ? { externalId: key, ...given.customer } : given.customer;
      // As Qmatic's own front end: a booking counts its customers, a reservation has been counted already.
      const placeholders = Array.from({ length: forBooking ? people - 1 : 0 }, (): Customer => ({}));
      const others = given.others ?? placeholders;
      return {
        customers: withoutSharedIds([first, ...others]),
        title: page.appointmentTitle,
        notes: notesText(given, services),
        custom: notificationCustom(given, language),
      };
    },
    before,
    restored,
    syncWindow: syncWindowOf(page),
    now: () => Date.now(),
    random: () => Math.random(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
