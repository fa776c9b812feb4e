import * as z from 'zod/mini';
import type { Service } from '../../booking/model.js';
import { customOf } from './custom.js';
import { identified, lenient, needed } from './fields.js';
import { lineOf, numberOf } from './text.js';

const minutes = lenient((value) => Math.max(0, numberOf(value) ?? 0));
const isNotFalse = lenient((value) => value !== false && value !== 'false');

const wireService = identified({
  name: needed(lineOf),
  duration: minutes,
  additionalCustomerDuration: minutes,
  active: isNotFalse,
  publicEnabled: isNotFalse,
  custom: lenient(customOf),
});

const toService = (wire: z.output<typeof wireService>): Service => ({
  id: wire.publicId,
  name: wire.name,
  names: wire.custom.names,
  duration: wire.duration,
  additionalCustomerDuration: wire.additionalCustomerDuration,
  infoText: wire.custom.infoText,
  cancelEnabled: wire.custom.cancelEnabled,
  rescheduleEnabled: wire.custom.rescheduleEnabled,
  notesEnabled: wire.custom.notesFieldEnabled,
});

/** A service, as it stands in groups and inside an appointment. */
export const service = z.pipe(wireService, z.transform(toService));

/** A service of a list, with whether it may be booked by the public; servers filter, and clients are told to as well. */
export const listedService = z.pipe(
  wireService,
  z.transform((wire) => ({ service: toService(wire), bookable: wire.active && wire.publicEnabled })),
);
