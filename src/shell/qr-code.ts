import { normaliseServerUrl } from '../api/server-url.js';
import type { Appointment } from '../booking/model.js';
import { qrText } from '../booking/qr-text.js';
import type { BookingAttributes } from '../qmatic-booking.attributes.js';

/** What the page wants in the code on the confirmation. */
export function qrTextOf(page: BookingAttributes, { id, start, branch }: Appointment): string | undefined {
  if (page.qrTemplate === '') return undefined;
  const api = normaliseServerUrl(page.serverUrl, document.baseURI);
  const server = api.slice(0, api.indexOf('/calendar-backend/'));
  return qrText(page.qrTemplate, { publicId: id, start, branch: branch.id, server });
}
