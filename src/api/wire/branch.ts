import * as z from 'zod/mini';
import type { Branch, Coordinates } from '../../booking/model.js';
import { customOf } from './custom.js';
import { identified, lenient, line, needed, number } from './fields.js';
import { lineOf } from './text.js';

const wireBranch = identified({
  name: needed(lineOf),
  addressLine1: line,
  addressLine2: line,
  addressZip: line,
  addressCity: line,
  addressState: line,
  addressCountry: line,
  phone: line,
  latitude: number,
  longitude: number,
  fullTimeZone: line,
  timeZone: line,
  custom: lenient(customOf),
});

type WireBranch = z.output<typeof wireBranch>;

/** A branch, as it stands in lists, alone and inside an appointment. */
export const branch = z.pipe(
  wireBranch,
  z.transform((wire): Branch => ({
    id: wire.publicId,
    name: wire.name,
    names: wire.custom.names,
    address: addressOf(wire),
    virtual: isVirtual(wire),
    phone: wire.phone,
    coordinates: coordinatesOf(wire),
    // Servers of 2015 have no fullTimeZone.
    timeZone: wire.fullTimeZone ?? wire.timeZone ?? '',
  })),
);

/**
 * Street and town as lines. What repeats the name or an earlier line is left out: many sites write the branch's name
 * into the first line. State and country stand in for a missing town only, as some sites put the town there; beside
 * one they tell a visitor nothing.
 */
function addressOf(wire: WireBranch): readonly string[] {
  const { addressLine1, addressLine2, addressZip, addressCity, addressState, addressCountry } = wire;
  const town = [addressZip, addressCity].filter((part) => part !== undefined).join(' ');
  const region = addressCity === undefined ? [addressState, addressCountry] : [];
  const lines = [addressLine1, addressLine2, town, ...region].filter(
    (line): line is string => line !== undefined && line !== '',
  );
  const words = [wire.name, ...lines].map(sameWord);
  return lines.filter((_, index) => words.indexOf(words[index + 1] ?? '') === index + 1);
}

/** No postal code, and no street in a town either: an agenda kept as a branch, such as a "theme". */
function isVirtual({ name, addressLine1, addressLine2, addressZip, addressCity }: WireBranch): boolean {
  const street = [addressLine1, addressLine2].find((text) => text !== undefined && sameWord(text) !== sameWord(name));
  return addressZip === undefined && (street === undefined || addressCity === undefined);
}

function coordinatesOf({ latitude, longitude }: WireBranch): Coordinates | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  // Both zero lies in the sea: a form that was never filled in.
  const filled = latitude !== 0 || longitude !== 0;
  return filled && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

function sameWord(text: string): string {
  return text.toLowerCase();
}
