import { expect } from 'chai';
import type { BookingDetails } from '../../src/booking/model.js';
import { QmaticApi } from '../../src/api/qmatic-api.js';
import { fakeFetch, type Sent } from './support/fake-fetch.js';
import { recordedExchanges, type Exchange } from './support/recorded.js';

const details: BookingDetails = { customers: [{}, {}], title: 't', notes: undefined, custom: undefined };

/** The client's call for a recorded request, by the shape of its path; ids come from the path itself. */
const calls: readonly (readonly [RegExp, (api: QmaticApi, ids: readonly string[]) => Promise<unknown>])[] = [
  [/^GET \/v1\/branches$/, (api) => api.branches()],
  [/^GET \/v1\/branches\/([^/]+)$/, (api, [id = '']) => api.branch(id)],
  [/^GET \/v1\/branches\/([^/]+)\/services$/, (api, [id = '']) => api.servicesOfBranch(id)],
  [/^GET \/v1\/services$/, (api) => api.services()],
  [/^GET \/v1\/services\/groups;servicePublicId=(\w+)$/, (api, [id = '']) => api.serviceGroups([id])],
  [
    /^GET \/v2\/branches\/([^/]+)\/services\/groups;servicePublicId=(\w+)$/,
    (api, [branch = '', id = '']) => api.serviceGroupsOfBranch(branch, [id]),
  ],
  [
    /^GET \/v2\/branches\/([^/]+)\/dates;servicePublicId=(\w+)(?:;servicePublicId=(\w+))?(?:;numberOfCustomers=(\d+))?$/,
    (api, [branchId = '', ...rest]) => api.dates({ branchId, ...wantedOf(rest) }),
  ],
  [
    /^GET \/v2\/branches\/([^/]+)\/dates\/([^/]+)\/times;servicePublicId=(\w+)(?:;servicePublicId=(\w+))?(?:;numberOfCustomers=(\d+))?$/,
    (api, [branchId = '', day = '', ...rest]) => api.times({ branchId, ...wantedOf(rest) }, day),
  ],
  [
    /^POST \/v2\/branches\/([^/]+)\/dates\/([^/]+)\/times\/([^/]+)\/book$/,
    (api, [branchId = '', day = '', time = '']) =>
      api.book({ branchId, serviceIds: ['x'], people: 1, slotLength: undefined }, { day, time }, details),
  ],
  [/^DELETE \/v1\/appointments\/([^/]+)$/, (api, [id = '']) => api.cancel(id)],
];

function wantedOf([first = '', second, people = '1']: readonly (string | undefined)[]) {
  const serviceIds = second === undefined ? ([first] as const) : ([first, second] as const);
  return { serviceIds, people: Number(people), slotLength: undefined };
}

async function replay({ request, response }: Exchange): Promise<{ sent: Sent | undefined; result: unknown }> {
  const text = response.body === null ? null : JSON.stringify(response.body);
  const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => /type|error/i.test(name)));
  const { fetch, sent } = fakeFetch(new Response(text, { status: response.status, headers }));
  const api = new QmaticApi({ serverUrl: 'https://q.example.org/calendar-backend/public/api', fetch });
  const call = `${request.method} ${request.path.replace(/^.*\/public\/api/, '')}`;
  const [pattern, run] = calls.find(([pattern]) => pattern.test(call)) ?? [];
  if (!pattern || !run) throw new Error(`no call of the client for ${call}`);
  const result = await run(api, pattern.exec(call)?.slice(1) ?? []);
  return { sent: sent[0], result };
}

describe('recorded answers of a real server', () => {
  const exchanges = recordedExchanges();
  if (exchanges.length === 0) {
    it.skip('are not beside this repository (../shared/recorded): nothing to read');
    return;
  }

  for (const exchange of exchanges) {
    it(exchange.name, async () => {
      const { sent, result } = await replay(exchange);
      expect(sent?.method).to.equal(exchange.request.method);
      // A single person is left out, which was recorded to mean the same.
      const path = exchange.request.path.replace(/;numberOfCustomers=1$/, '');
      expect(sent?.url).to.equal(`https://q.example.org${path}`);
      const body = exchange.response.body as Record<string, readonly unknown[]> | null;
      const list = ['branchList', 'serviceList', 'dates', 'times'].map((name) => body?.[name]).find(Boolean);
      if (list) expect(result).to.have.length(list.length);
    });
  }

  it('make the appointment that was booked', async () => {
    const booked = exchanges.find(({ name }) => name.includes('08_30_book.json'));
    if (!booked) throw new Error('the recording is not there');
    const { result } = await replay(booked);
    expect(result).to.deep.include({
      status: 20,
      start: '2023-10-23T06:30:00Z',
      end: '2023-10-23T06:55:00Z',
      people: 2,
      notes: 'AUTOMATED TEST APPOINTMENT - can safely be removed.',
    });
    expect(result).to.have.nested.property('branch.timeZone', 'Europe/Amsterdam');
    expect(JSON.stringify(result)).to.not.include('null ');
  });

  it('make branches with addresses, and tell places from desks', async () => {
    const branches = exchanges.find(({ name }) => name.endsWith('GET_v1_branches.json'));
    if (!branches) throw new Error('the recording is not there');
    const { result } = await replay(branches);
    const facts = (result as { name: string; address: string[]; virtual: boolean }[]).map(
      ({ name, address, virtual }) => [name, address.join(', '), virtual],
    );
    expect(facts).to.deep.equal([
      ['KCC', 'Kon. Wilhelminalaan 2, 2264 BM Leidschendam', false],
      ['Receptie', 'Leidschendam', true],
      ['WIJZ', 'Werk en Inkomen, Kon. Wilhelminalaan 2, 2264 BM Leidschendam', false],
    ]);
  });
});
