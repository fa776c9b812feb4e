import { Http, type HttpOptions } from '../../../src/api/http.js';
import { fakeFetch, type FakeFetch, type Reply } from './fake-fetch.js';

export const serverUrl = 'https://q.example.org/calendar-backend/public/api';

export interface Setup extends FakeFetch {
  readonly http: Http;
  readonly pauses: readonly number[];
}

/** A client whose pauses are counted and not made. */
export function setUp(replies: readonly Reply[], options: Partial<HttpOptions> = {}): Setup {
  const fake = fakeFetch(...replies);
  const pauses: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const http = new Http({ serverUrl, fetch: fake.fetch, wait, random: () => 0.5, clock: () => 0, ...options });
  return { ...fake, http, pauses };
}
