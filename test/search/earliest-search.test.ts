import { expect } from 'chai';
import { createBackend } from '../../demo/backend/index.js';
import { cachedReads } from '../../src/api/cached-reads.js';
import { QmaticApi } from '../../src/api/qmatic-api.js';
import { normaliseServerUrl } from '../../src/api/server-url.js';
import { EarliestSearch } from '../../src/search/earliest-search.js';
import type { Lookups, SearchedBranch } from '../../src/search/search-earliest.js';
import { loadTemporal } from '../../src/time/temporal.js';
import { BackendClient } from '../support/backend-client.js';
import { lists } from '../support/free-dates.js';

/** Monday, 7 May 2040, 08:00 in Amsterdam. */
const now = Date.parse('2040-05-07T06:00:00Z');

const amsterdam = (...ids: readonly string[]): SearchedBranch[] =>
  ids.map((id) => ({ id, timeZone: 'Europe/Amsterdam' }));

const twelve: readonly SearchedBranch[] = [
  ...amsterdam('centrum', 'noord', 'zuid', 'haarlem', 'library north', 'delft'),
  ...['guildford', 'whitby'].map((id) => ({ id, timeZone: 'Europe/London' })),
  ...['laguna', 'arrecife'].map((id) => ({ id, timeZone: 'Atlantic/Canary' })),
  { id: 'porvoo', timeZone: 'Europe/Helsinki' },
  { id: 'albany', timeZone: 'America/New_York' },
];

/** A search over a whole Orchestra in memory, with the requests that it made. */
function open(latency = 0) {
  const backend = createBackend({ clock: () => now, latency });
  const client = new BackendClient(backend);
  const requests: string[] = [];
  let inFlight = 0;
  let mostInFlight = 0;
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(decodeURIComponent(new URL(request.url).pathname).replace('/calendar-backend/public/api/v2', ''));
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    try {
      return await backend.fetch(request);
    } finally {
      inFlight--;
    }
  };
  const serverUrl = normaliseServerUrl('http://backend.test');
  const api = cachedReads(new QmaticApi({ serverUrl, fetch, wait: () => Promise.resolve() }), { clock: () => now });
  const wanted = (branchId: string) =>
    ({ branchId, serviceIds: ['passport'], people: 1, slotLength: undefined }) as const;
  const lookups: Lookups = {
    dates: ({ id }, signal) => api.dates(wanted(id), { signal }),
    times: ({ id }, day, signal) => api.times(wanted(id), day, { signal }),
  };
  const progress: number[] = [];
  const search: EarliestSearch = new EarliestSearch(() => progress.push(search.outcomes.size));
  const best = () => {
    const [first] = search.free;
    return first && `${first.branchId} ${first.slot.day} ${first.slot.time}`;
  };
  return { client, lookups, search, requests, progress, best, mostInFlight: () => mostInFlight };
}

describe('EarliestSearch', () => {
  before(loadTemporal);

  it('finds the earliest instant of 12 branches with two requests each, never more than four at once', async () => {
    const { search, lookups, requests, best, mostInFlight } = open(5);
    expect(await search.start(twelve, lookups)).to.equal(true);
    expect(best()).to.equal('porvoo 2040-05-08 08:30');
    expect(search.free).to.have.lengthOf(12);
    expect(search.free.map(({ at }) => at)).to.deep.equal(search.free.map(({ at }) => at).sort((a, b) => a - b));
    expect(requests).to.have.lengthOf(24);
    expect(mostInFlight()).to.equal(4);
  });

  it('takes the branch that comes first where several are free at the same time', async () => {
    const { search, lookups, best } = open();
    await search.start(amsterdam('zuid', 'noord'), lookups);
    expect(best()).to.equal('zuid 2040-05-08 08:30');
    await search.start(amsterdam('noord', 'zuid'), lookups);
    expect(best()).to.equal('noord 2040-05-08 08:30');
  });

  it('goes on to the next date where a listed one has no times', async () => {
    const { search, lookups, client, best, requests } = open();
    // 12 and 13 May 2040 are a weekend.
    await client.faults(lists('noord', '2040-05-12', '2040-05-13', '2040-05-15'));
    await search.start(amsterdam('noord'), lookups);
    expect(best()).to.equal('noord 2040-05-15 08:30');
    expect(requests).to.have.lengthOf(4);
  });

  it('says through which day nothing is free, and that of others nothing is known', async () => {
    const { search, lookups, client } = open();
    await client.faults(lists('noord', '2040-05-12', '2040-05-13'), lists('zuid'));
    await search.start(amsterdam('noord', 'zuid'), lookups);
    expect(search.free).to.be.empty;
    expect(search.outcomes.get('noord')).to.deep.equal({ kind: 'none', until: '2040-05-13' });
    expect(search.outcomes.get('zuid')).to.deep.equal({ kind: 'none', until: undefined });
  });

  it('a branch that cannot be asked does not end the search', async () => {
    const { search, lookups, client, best } = open();
    await client.faults({ path: '/noord/', action: 'status', status: 400, times: null });
    expect(await search.start(amsterdam('noord', 'delft'), lookups)).to.equal(true);
    expect(best()).to.equal('delft 2040-05-08 10:00');
    expect(search.outcomes.get('noord')?.kind).to.equal('failed');
  });

  it('tells of each branch as it comes', async () => {
    const { search, lookups, progress } = open();
    await search.start(amsterdam('centrum', 'noord', 'delft'), lookups);
    expect(progress).to.deep.equal([0, 1, 2, 3, 3]);
  });

  it('asks nothing more after it was ended, and forgets', async () => {
    const { search, lookups, requests } = open(5);
    const ended = search.start(twelve, lookups);
    search.stop();
    expect(await ended).to.equal(false);
    expect(requests).to.have.lengthOf.at.most(4);
    expect(search.phase).to.equal('idle');
    expect(search.outcomes).to.have.property('size', 0);
  });

  it('keeps what the newer of two searches found', async () => {
    const { search, lookups } = open(5);
    const older = search.start(amsterdam('centrum'), lookups);
    expect(await search.start(amsterdam('delft'), lookups)).to.equal(true);
    expect(await older).to.equal(false);
    expect([...search.outcomes.keys()]).to.deep.equal(['delft']);
  });

  it('asks nothing twice while the answers are fresh', async () => {
    const { search, lookups, requests } = open();
    await search.start(twelve, lookups);
    await search.start(twelve, lookups);
    expect(requests).to.have.lengthOf(24);
  });
});
