import { expect } from 'chai';
import fc from 'fast-check';
import { freeInMonth, nearestFree, weeksOfMonth, type MonthCell, type MonthFacts } from '../../src/booking/month.js';
import { loadTemporal, temporal } from '../../src/time/temporal.js';

const facts = (given: Partial<MonthFacts> = {}): MonthFacts => ({
  month: temporal().PlainDate.from('2026-05-12'),
  window: { first: '2026-05-12', last: '2026-05-29' },
  free: new Set(['2026-05-12', '2026-05-18', '2026-05-29']),
  today: '2026-05-04',
  selected: '2026-05-18',
  firstDayOfWeek: 1,
  ...given,
});

/** A month drawn with one sign per cell. */
const drawn = (weeks: readonly (readonly MonthCell[])[]) =>
  weeks.map((week) =>
    week
      .map((cell) => {
        if (cell.kind === 'blank') return '.';
        if (cell.selected) return 'S';
        return cell.today ? 'T' : { free: 'f', full: '-', outside: 'o' }[cell.kind];
      })
      .join(''),
  );

describe('weeksOfMonth', () => {
  before(loadTemporal);

  it('DG-01 has empty places for other months, plain days outside the window, and buttons within', () => {
    expect(drawn(weeksOfMonth(facts()))).to.deep.equal(['....ooo', 'Toooooo', 'of-----', 'S------', '----foo']);
  });

  it('DG-16 turns with the first day of the week', () => {
    expect(drawn(weeksOfMonth(facts({ firstDayOfWeek: 7 })))[0]).to.equal('.....oo');
    expect(drawn(weeksOfMonth(facts({ firstDayOfWeek: 6 })))[0]).to.equal('......o');
  });

  it('has four weeks in a February that begins and ends with the week', () => {
    const february = facts({ month: temporal().PlainDate.from('2027-02-10') });
    expect(weeksOfMonth(february)).to.have.length(4);
  });

  it('holds every day of the month once, in order, under its own weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 * 400 }), fc.integer({ min: 1, max: 7 }), (months, firstDayOfWeek) => {
        const { PlainDate } = temporal();
        const month = PlainDate.from('1900-01-01').add({ months });
        const weeks = weeksOfMonth(facts({ month, firstDayOfWeek }));
        const days = weeks.flat().flatMap((cell) => (cell.kind === 'blank' ? [] : [cell.day]));
        expect(days).to.have.length(month.daysInMonth);
        expect(days[0]).to.equal(month.toString());
        expect(days).to.deep.equal([...new Set(days)].sort());
        for (const week of weeks) {
          expect(week).to.have.length(7);
          expect(week.some(({ kind }) => kind !== 'blank')).to.be.true;
          week.forEach((cell, column) => {
            if (cell.kind === 'blank') return;
            expect(PlainDate.from(cell.day).dayOfWeek).to.equal(((firstDayOfWeek - 1 + column) % 7) + 1);
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('freeInMonth', () => {
  it('takes the days of one month of one year', () => {
    const dates = ['2025-05-30', '2026-05-01', '2026-05-31', '2026-06-01'];
    expect(freeInMonth(dates, '2026-05-12')).to.deep.equal(['2026-05-01', '2026-05-31']);
  });
});

describe('nearestFree', () => {
  const dates = ['2026-05-12', '2026-05-18', '2026-06-02'];

  it('DG-07 names the free days on either side', () => {
    expect(nearestFree(dates, '2026-05-20')).to.deep.equal(['2026-05-18', '2026-06-02']);
  });

  it('DG-07 names one where there is only one', () => {
    expect(nearestFree(dates, '2026-05-01')).to.deep.equal(['2026-05-12']);
    expect(nearestFree(dates, '2026-07-01')).to.deep.equal(['2026-06-02']);
  });
});
