import { expect } from 'chai';
import { NotFoundError } from '../../src/api/errors.js';
import { matrix, path, query } from '../../src/api/paths.js';

describe('paths', () => {
  it('encodes each piece and leaves the colon of a time', () => {
    expect(path('v2', 'branches', 'library north', 'dates', '2026-05-12', 'times', '08:30')).to.equal(
      '/v2/branches/library%20north/dates/2026-05-12/times/08:30',
    );
    expect(path('v1', 'a/b;c=d?e#f%')).to.equal('/v1/a%2Fb%3Bc%3Dd%3Fe%23f%25');
  });

  it('writes matrix parameters raw and their values encoded', () => {
    const parameters = [
      ['servicePublicId', 'INT_x-y'],
      ['servicePublicId', 'proof of life;=1'],
      ['numberOfCustomers', 2],
      ['customSlotLength', undefined],
    ] as const;
    expect(matrix(parameters)).to.equal(
      ';servicePublicId=INT_x-y;servicePublicId=proof%20of%20life%3B%3D1;numberOfCustomers=2',
    );
  });

  it('writes a query only where there is something to ask', () => {
    expect(query([['numberOfCustomers', undefined]])).to.equal('');
    const span = [
      ['start', '2026-05-12T08:30:00'],
      ['end', 'a&b'],
    ] as const;
    expect(query(span)).to.equal('?start=2026-05-12T08:30:00&end=a%26b');
  });

  for (const id of ['', '.', '..']) {
    it(`asks for nothing where an id is "${id}"`, () => {
      expect(() => path('v1', 'appointments', id)).to.throw(NotFoundError);
    });
  }

  it('survives half a character', () => {
    expect(path('a\uD83D')).to.equal('/a%EF%BF%BD');
    expect(path('\u{1F600}')).to.equal('/%F0%9F%98%80');
  });
});
