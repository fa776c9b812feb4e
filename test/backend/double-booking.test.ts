import { expect } from 'chai';
import fc from 'fast-check';
import type { BackendClient } from '../support/backend-client.js';
import { valueAt } from '../support/backend-client.js';
import { desk, everyDay, MONDAY, smallClient } from '../support/backend-seed.js';

const times = ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15'];

type Act =
  | { readonly kind: 'reserve'; readonly time: string; readonly service: string; readonly people: number }
  | { readonly kind: 'confirm' | 'delete'; readonly which: number }
  | { readonly kind: 'move'; readonly which: number; readonly minute: number }
  | { readonly kind: 'wait'; readonly seconds: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('reserve' as const),
    time: fc.constantFrom(...times),
    service: fc.constantFrom('ten', 'thirty'),
    people: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constantFrom('confirm' as const, 'delete' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('move' as const), which: fc.nat(20), minute: fc.nat(49) }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(60, 400, 700) }),
);

async function perform(client: BackendClient, ids: string[], one: Act): Promise<void> {
  if (one.kind === 'wait') await client.settings({ advance: one.seconds });
  else if (one.kind === 'reserve') {
    const answer = await client.reserve('office', MONDAY, one.time, [one.service], one.people);
    if (answer.status === 200) ids.push(answer.publicId);
  } else {
    const id = ids[one.which % Math.max(1, ids.length)] ?? 'none';
    if (one.kind === 'confirm') await client.confirm(id);
    if (one.kind === 'delete') await client.delete(`/v1/appointments/${id}`);
    if (one.kind === 'move') {
      const [start, end] = [one.minute, one.minute + 10].map(
        (minute) => `${MONDAY}T09:${String(minute).padStart(2, '0')}:00`,
      );
      await client.put(`/v1/appointments/${id}/reschedule?start=${String(start)}&end=${String(end)}`);
    }
  }
}

/** Stretches by agenda, each as [start, end] in text that sorts like time. */
async function stretches(client: BackendClient): Promise<Map<string, [string, string][]>> {
  const byDesk = new Map<string, [string, string][]>();
  const list = (await client.get('/__backend/state')).at('appointments');
  for (const { publicId } of Array.isArray(list) ? (list as { publicId: string }[]) : []) {
    const { json } = await client.get(`/v1/appointments/${publicId}`);
    const [name, start, end] = ['resource.name', 'start', 'end'].map((at) =>
      String(valueAt(json, `appointment.${at}`)),
    );
    byDesk.set(String(name), [...(byDesk.get(String(name)) ?? []), [String(start), String(end)]]);
  }
  return byDesk;
}

describe('an agenda', () => {
  it('is never booked twice at a time, whatever is done in whatever order', async function () {
    this.timeout(30_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), fc.constantFrom(0, 50), async (acts, threshold) => {
        const schedule = everyDay({ from: '09:00', to: '10:30' });
        const client = smallClient({ schedule, threshold, resources: [desk('A'), desk('B', ['09:20', '09:40'])] });
        const ids: string[] = [];
        for (const one of acts) await perform(client, ids, one);
        for (const taken of (await stretches(client)).values()) {
          const inOrder = [...taken].sort();
          for (const [index, [start]] of inOrder.entries()) {
            const before = inOrder[index - 1];
            if (before) expect(before[1] <= start, JSON.stringify(inOrder)).to.equal(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes what is offered, each time', async function () {
    this.timeout(30_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
        const client = smallClient({ resources: [desk('A'), desk('B')], threshold: 50 });
        const ids: string[] = [];
        for (const one of acts) await perform(client, ids, one);
        const offered = (await client.times('office', MONDAY, 'ten;numberOfCustomers=2')) as string[];
        const first = offered[0];
        if (first === undefined) return;
        expect((await client.reserve('office', MONDAY, first, ['ten'], 2)).status).to.equal(200);
      }),
      { numRuns: 100 },
    );
  });
});
