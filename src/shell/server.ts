import { cachedReads, type CachedReads } from '../api/cached-reads.js';
import { QmaticApi } from '../api/qmatic-api.js';
import { normaliseServerUrl } from '../api/server-url.js';
import type { Problem } from '../booking/state.js';
import { problemOf } from '../controller/problems.js';
import type { BookingAttributes } from '../qmatic-booking.attributes.js';

/** The server that the page names: its client, or why there is none. Made anew when the page names another. */
export class Server {
  api: CachedReads | undefined;
  problem: Problem | undefined;
  #made: readonly unknown[] = [];

  /** Returns whether the server changed. */
  follow(page: BookingAttributes): boolean {
    const { serverUrl, numberOfCustomers, reservationSeconds, headers, fetch } = page;
    const wanted = [serverUrl, numberOfCustomers, reservationSeconds, headers, fetch] as const;
    if (this.#made.length > 0 && wanted.every((value, index) => value === this.#made[index])) return false;
    this.#made = wanted;
    this.api = undefined;
    this.problem = undefined;
    try {
      const root = normaliseServerUrl(serverUrl, document.baseURI);
      const api = new QmaticApi({ serverUrl: root, numberOfCustomers, reservationSeconds, headers, fetch });
      this.api = cachedReads(api, { clock: () => Date.now() });
    } catch (error) {
      this.problem = problemOf(error);
    }
    return true;
  }
}
