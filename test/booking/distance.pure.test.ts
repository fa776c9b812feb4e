import { expect } from 'chai';
import fc from 'fast-check';
import { byDistance, distance } from '../../src/booking/distance.js';

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  it('is that of the map between known places', () => {
    const amsterdam = { latitude: 52.3791, longitude: 4.9003 };
    const utrecht = { latitude: 52.0894, longitude: 5.11 };
    const newYork = { latitude: 40.7128, longitude: -74.006 };
    expect(distance(amsterdam, utrecht)).to.be.within(35_000, 35_700);
    expect(distance(amsterdam, newYork)).to.be.within(5_840_000, 5_880_000);
  });

  it('goes the short way round where the day changes', () => {
    expect(distance({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).to.be.within(111e3, 112e3);
  });

  it('is a number, the same both ways, nothing to the place itself and never more than half round', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const metres = distance(a, b);
        expect(metres).to.be.within(0, 20_020_000);
        expect(Math.abs(metres - distance(b, a))).to.be.below(0.01);
        expect(distance(a, a)).to.equal(0);
      }),
    );
  });
});

describe('byDistance', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const sorted = (distances: Readonly<Record<string, number>>) =>
    byDistance(items, new Map(Object.entries(distances))).map(({ id }) => id);

  it('BR-06 puts the nearest first, and what has no coordinates last in its order', () => {
    expect(sorted({ a: 3000, c: 100, d: 2000 })).to.deep.equal(['c', 'd', 'a', 'b']);
    expect(sorted({ d: 1 })).to.deep.equal(['d', 'a', 'b', 'c']);
  });

  it('leaves the list as it is where nothing is known', () => {
    expect(sorted({})).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});
