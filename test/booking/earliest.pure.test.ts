import { expect } from 'chai';
import { nearestDays } from '../../src/booking/nearest.js';
import { earliestOf, nextLook, type FreeSlot } from '../../src/booking/earliest.js';

const free = (branchId: string, at: number): FreeSlot => ({ branchId, at, slot: { day: '2040-05-08', time: '09:15' } });
const times = (entries: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(entries));

describe('earliestOf', () => {
  it('takes the first instant, whatever the order of the answers', () => {
    const found = [free('delft', 30), free('centrum', 10), free('noord', 20)];
    for (const answers of [found, [...found].reverse()]) {
      expect(earliestOf(answers, ['noord', 'delft', 'centrum'])?.branchId).to.equal('centrum');
    }
  });

  it('takes the branch that stands first where two are free at the same instant', () => {
    for (const answers of [
      [free('delft', 10), free('centrum', 10)],
      [free('centrum', 10), free('delft', 10)],
    ]) {
      expect(earliestOf(answers, ['centrum', 'delft'])?.branchId).to.equal('centrum');
      expect(earliestOf(answers, ['delft', 'centrum'])?.branchId).to.equal('delft');
    }
  });

  it('knows of none where nothing was found', () => {
    expect(earliestOf([], ['centrum'])).to.equal(undefined);
  });
});

describe('nextLook', () => {
  const dates = ['2040-05-08', '2040-05-09', '2040-05-11'];

  it('asks for the times of the first day', () => {
    expect(nextLook({ dates, times: times({}) })).to.deep.equal({ kind: 'ask', day: '2040-05-08' });
  });

  it('goes on to the next day where the listed one has no times', () => {
    const known = times({ '2040-05-08': [], '2040-05-09': [] });
    expect(nextLook({ dates, times: known })).to.deep.equal({ kind: 'ask', day: '2040-05-11' });
  });

  it('is settled by the first time of the first day that has some', () => {
    const known = times({ '2040-05-08': [], '2040-05-09': ['10:40', '11:00'] });
    const slot = { day: '2040-05-09', time: '10:40' };
    expect(nextLook({ dates, times: known })).to.deep.equal({ kind: 'slot', slot });
  });

  it('says through which day nothing is free where all days turned out to have no times', () => {
    const known = times({ '2040-05-08': [], '2040-05-09': [], '2040-05-11': [] });
    expect(nextLook({ dates, times: known })).to.deep.equal({ kind: 'none', until: '2040-05-11' });
    expect(nextLook({ dates: [], times: times({}) })).to.deep.equal({ kind: 'none', until: undefined });
  });

  it('does not ask for ever', () => {
    const many = Array.from({ length: 31 }, (_, index) => `2040-05-${String(index + 1).padStart(2, '0')}`);
    const known = new Map<string, readonly string[]>();
    let look = nextLook({ dates: many, times: known });
    while (look.kind === 'ask') {
      known.set(look.day, []);
      look = nextLook({ dates: many, times: known });
    }
    expect(known.size).to.equal(10);
    expect(look).to.deep.equal({ kind: 'none', until: '2040-05-10' });
  });
});

describe('nearestDays', () => {
  const dates = ['2040-05-08', '2040-05-09', '2040-05-11', '2040-05-14'];

  it('are the last one before and the first ones after', () => {
    expect(nearestDays(dates, '2040-05-10', 3)).to.deep.equal(['2040-05-09', '2040-05-11', '2040-05-14']);
  });

  it('are all before where none comes after, and the other way round', () => {
    expect(nearestDays(dates, '2040-06-01', 3)).to.deep.equal(['2040-05-09', '2040-05-11', '2040-05-14']);
    expect(nearestDays(dates, '2040-05-01', 3)).to.deep.equal(['2040-05-08', '2040-05-09', '2040-05-11']);
  });

  it('are as many as there are', () => {
    expect(nearestDays(['2040-05-10'], '2040-05-10', 3)).to.be.empty;
    expect(nearestDays(['2040-05-08', '2040-05-10'], '2040-05-10', 3)).to.deep.equal(['2040-05-08']);
  });
});
