import { expect } from 'chai';
import { closestPair, smallerNumbers, splits } from '../../src/booking/group-split.js';

const tenEach = (people: number) => people * 10;
const day = '2040-05-08';

describe('smaller numbers of a group', () => {
  it('are all that take less time, the largest first', () => {
    expect(smallerNumbers(4, tenEach)).to.deep.equal([3, 2, 1]);
    expect(smallerNumbers(4, () => 20)).to.be.empty;
    expect(smallerNumbers(4, (people) => Math.max(20, people * 10))).to.deep.equal([3, 2, 1]);
  });

  it('are at most twelve, the next smaller one and the halves among them', () => {
    const numbers = smallerNumbers(99, tenEach);
    expect(numbers).to.have.lengthOf.at.most(12);
    expect(numbers).to.include.members([98, 50, 49]);
  });
});

describe('splits of a group', () => {
  it('are the even ones first, in both orders, of numbers that have times', () => {
    expect(splits(5, [4, 3, 2, 1])).to.deep.equal([
      [3, 2],
      [2, 3],
      [4, 1],
      [1, 4],
    ]);
    expect(splits(4, [2])).to.deep.equal([[2, 2]]);
    expect(splits(5, [4, 3])).to.be.empty;
  });
});

describe('the closest pair of appointments', () => {
  const pair = (times: Record<number, readonly string[]>) =>
    closestPair(day, [2, 3], (people) => times[people] ?? [], tenEach);

  it('has the shortest wait, and of these the earliest', () => {
    const found = pair({ 2: ['09:00', '10:00', '11:00'], 3: ['09:30', '10:20', '11:20'] });
    expect(found?.wait).to.equal(0);
    expect(found?.parts.map(({ people, slot }) => [people, slot.time])).to.deep.equal([
      [2, '10:00'],
      [3, '10:20'],
    ]);
  });

  it('never overlaps, and never waits more than an hour', () => {
    expect(pair({ 2: ['09:00'], 3: ['08:00', '09:00', '09:10'] })).to.equal(undefined);
    expect(pair({ 2: ['09:00'], 3: ['10:20'] })?.wait).to.equal(60);
    expect(pair({ 2: ['09:00'], 3: ['10:21'] })).to.equal(undefined);
  });
});
