import { expect } from 'chai';
import { readDateOfBirth, type TypedDate } from '../../src/booking/date-of-birth.js';
import { monthNames } from '../../src/time/month-names.js';

const read = (day: string, month: string, year: string, locale = 'nl') =>
  readDateOfBirth({ day, month, year } satisfies TypedDate, '2026-05-12', monthNames(locale));

describe('readDateOfBirth', () => {
  for (const month of ['3', '03', 'mrt', 'Mrt.', 'maart', 'March', 'mar', ' maart ', '٣']) {
    it(`CF-10 understands ${month} as the third month`, () => {
      expect(read('31', month, '1980')).to.deep.equal({ kind: 'day', day: '1980-03-31' });
    });
  }

  it('CF-10 understands month names without their accents, in capitals, and as they stand beside a day', () => {
    expect(read('1', 'fevrier', '1980', 'fr')).to.deep.equal({ kind: 'day', day: '1980-02-01' });
    expect(read('1', 'KASIM', '1980', 'tr')).to.deep.equal({ kind: 'day', day: '1980-11-01' });
    expect(read('1', 'marca', '1980', 'pl')).to.deep.equal({ kind: 'day', day: '1980-03-01' });
    expect(read('1', 'مارس', '1980', 'ar')).to.deep.equal({ kind: 'day', day: '1980-03-01' });
  });

  it('takes no beginning of a name that more than one month has', () => {
    expect(read('1', 'ju', '1980')).to.deep.equal({ kind: 'date', part: 'month' });
    expect(read('1', 'm', '1980')).to.deep.equal({ kind: 'date', part: 'month' });
  });

  it('knows leap years', () => {
    expect(read('29', '2', '2000')).to.deep.equal({ kind: 'day', day: '2000-02-29' });
    for (const year of ['1999', '1910']) expect(read('29', '2', year)).to.deep.equal({ kind: 'date', part: 'day' });
  });

  it('names the first part that has to be mended', () => {
    expect(read('31', '4', '1980')).to.deep.equal({ kind: 'date', part: 'day' });
    expect(read('', '4', '1980')).to.deep.equal({ kind: 'date', part: 'day' });
    expect(read('0', '13', '1980')).to.deep.equal({ kind: 'date', part: 'day' });
    expect(read('1', '13', '80')).to.deep.equal({ kind: 'date', part: 'month' });
    expect(read('1', '1', '80')).to.deep.equal({ kind: 'date', part: 'year' });
  });

  it('takes today and 120 years ago, and neither tomorrow nor the day before those years', () => {
    expect(read('12', '5', '2026')).to.deep.equal({ kind: 'day', day: '2026-05-12' });
    expect(read('13', '5', '2026')).to.deep.equal({ kind: 'date-future', part: undefined });
    expect(read('12', '5', '1906')).to.deep.equal({ kind: 'day', day: '1906-05-12' });
    expect(read('11', '5', '1906')).to.deep.equal({ kind: 'date', part: 'year' });
  });

  it('takes three empty texts for no answer', () => {
    expect(read('', ' ', '')).to.deep.equal({ kind: 'empty' });
  });
});
