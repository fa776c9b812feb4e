import { expect } from 'chai';
import fc from 'fast-check';
import { BookingError } from '../../../src/api/errors.js';
import * as wire from '../../../src/api/wire.js';
import { wireAppointment, wireBranch, wireCustomer, wireService } from '../support/samples.js';

type Read = (body: unknown) => unknown;

const reads: readonly (readonly [string, Read])[] = [
  ['branchesIn', wire.branchesIn],
  ['branchIn', wire.branchIn],
  ['servicesIn', wire.servicesIn],
  ['groupsIn', wire.groupsIn],
  ['groupsOfBranchIn', wire.groupsOfBranchIn],
  ['datesIn', wire.datesIn],
  ['timesIn', wire.timesIn],
  ['reservationIn', wire.reservationIn],
  ['appointmentIn', wire.appointmentIn],
  ['appointmentsIn', wire.appointmentsIn],
  ['customerIn', wire.customerIn],
  ['idIn', wire.idIn],
];

const services = [wireService(), wireService({ publicId: 'b' })];
const answers: readonly unknown[] = [
  { branchList: [wireBranch()], meta: { arguments: {} } },
  { serviceList: services },
  { branch: wireBranch() },
  [{ branchPublicId: 'a', serviceGroups: [{ services }] }],
  [{ services }],
  { dates: ['2016-11-08T00:00:00'], meta: { arguments: [] } },
  { times: ['09:00'] },
  { appointment: wireAppointment() },
  { appointmentList: [wireAppointment()] },
  { customer: wireCustomer() },
];

/** A word that no message may repeat. */
const marker = 'SECRETOFAVISITOR';

const spoiled = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    marker,
    `${marker}\uD83D`,
    `\u202E${marker}`,
    `<img src=x onerror=${marker}>`,
    marker.repeat(60_000),
    '__proto__',
    '{"__proto__":{"polluted":1}}',
    -1,
    1e308,
    '1e9',
    [],
    {},
    [[marker]],
    { [marker]: marker },
  ),
  fc.jsonValue(),
);

/** Each place of a value: objects, lists, and what they hold. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

async function check(read: Read, body: unknown): Promise<void> {
  try {
    await read(body);
  } catch (error) {
    expect(error).to.be.instanceOf(BookingError);
    expect((error as Error).message).to.not.include(marker);
  }
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
}

describe('whatever a server sends', () => {
  for (const [name, read] of reads) {
    it(`${name} answers or fails as it should, for any JSON`, async () => {
      await fc.assert(
        fc.asyncProperty(spoiled, (body) => check(read, body)),
        { numRuns: 300 },
      );
    });

    it(`${name} does so too for an answer with any field replaced`, async () => {
      const places = answers.flatMap((answer) => placesIn(answer).map((place) => ({ answer, place })));
      const spoiledAnswer = fc
        .tuple(fc.constantFrom(...places), spoiled)
        .map(([{ answer, place }, by]) => replaced(answer, place, by));
      await fc.assert(
        fc.asyncProperty(spoiledAnswer, (body) => check(read, body)),
        { numRuns: 600 },
      );
    });
  }

  it('a list reads on past any element', () => {
    fc.assert(
      fc.property(fc.array(spoiled, { maxLength: 4 }), fc.array(spoiled, { maxLength: 4 }), (before, after) => {
        const branches = wire.branchesIn({ branchList: [...before, wireBranch({ publicId: 'good one' }), ...after] });
        expect(branches.map(({ id }) => id)).to.include('good one');
      }),
    );
  });

  it('what is shown is short and made of whole characters', () => {
    fc.assert(
      fc.property(spoiled, spoiled, (name, addressLine1) => {
        const list = [wireBranch({ name, addressLine1, phone: addressLine1 }), wireBranch({ publicId: 'x' })];
        for (const branch of wire.branchesIn(list)) {
          for (const text of [branch.name, branch.phone ?? '', ...branch.address]) {
            expect(text.length).to.be.at.most(600);
            expect(/[\p{Surrogate}\p{Cc}\u202E]/u.test(text)).to.equal(false);
          }
        }
      }),
    );
  });
});
