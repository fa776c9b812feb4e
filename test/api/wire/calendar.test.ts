import { expect } from 'chai';
import { dayOf, instantOf, timeOf } from '../../../src/api/wire/calendar.js';

type Rows = readonly (readonly [unknown, string | undefined])[];

function table(name: string, read: (value: unknown) => string | undefined, rows: Rows): void {
  describe(name, () => {
    for (const [value, expected] of rows) {
      it(`${JSON.stringify(value)} is ${expected ?? 'nothing'}`, () => {
        expect(read(value)).to.equal(expected);
      });
    }
  });
}

table('a day', dayOf, [
  ['2016-11-08T00:00:00', '2016-11-08'],
  ['2016-11-08', '2016-11-08'],
  ['2024-02-29T00:00:00', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['1900-02-29', undefined],
  ['2023-02-29', undefined],
  ['2023-04-31', undefined],
  ['2023-12-31', '2023-12-31'],
  ['2023-13-01', undefined],
  ['2023-00-01', undefined],
  ['2023-01-00', undefined],
  ['2023-01-011', undefined],
  ['8-11-2016', undefined],
  ['', undefined],
  [1478563200000, undefined],
  [null, undefined],
]);

table('a time', timeOf, [
  ['08:05', '08:05'],
  ['8:05', '08:05'],
  ['00:00', '00:00'],
  ['23:59', '23:59'],
  ['08:05:00', '08:05'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['8', undefined],
  ['08:05 AM', undefined],
  [805, undefined],
  [null, undefined],
]);

table('an instant', instantOf, [
  ['2023-10-23T06:30:00.000+0000', '2023-10-23T06:30:00Z'],
  ['2023-10-23T06:30:00.000Z', '2023-10-23T06:30:00Z'],
  ['2023-10-23T06:30:00+00:00', '2023-10-23T06:30:00Z'],
  ['2023-10-23T06:30Z', '2023-10-23T06:30:00Z'],
  ['2023-10-23T08:30:00.000+0200', '2023-10-23T06:30:00Z'],
  ['2023-10-23T01:00:00-05:30', '2023-10-23T06:30:00Z'],
  ['2023-10-23T06:30:00', '2023-10-23T06:30:00Z'],
  ['2023-10-23T06:30:00.250+0000', '2023-10-23T06:30:00.250Z'],
  ['2023-10-23', undefined],
  ['2023-10-23T25:30:00.000+0000', undefined],
  ['2023-13-23T06:30:00.000+0000', undefined],
  ['23 October 2023', undefined],
  [1698042600000, undefined],
  [null, undefined],
]);
