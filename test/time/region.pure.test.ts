import { expect } from 'chai';
import { chooseRegion, firstDayOfWeek, hourCycleOf } from '../../src/time/region.js';

const hints = { attribute: undefined, language: 'en', timeZone: undefined };

describe('chooseRegion', () => {
  it('I18N-04 takes what the author said, else the region of the language, else the country of the time zone', () => {
    const all = { attribute: 'be', language: 'nl-SR', timeZone: 'Europe/Amsterdam' };
    expect(chooseRegion(all)).to.equal('BE');
    expect(chooseRegion({ ...all, attribute: undefined })).to.equal('SR');
    expect(chooseRegion({ ...all, attribute: undefined, language: 'nl' })).to.equal('NL');
  });

  it('knows no region where nothing says it', () => {
    expect(chooseRegion(hints)).to.equal(undefined);
    expect(chooseRegion({ ...hints, timeZone: 'Etc/UTC' })).to.equal(undefined);
    expect(chooseRegion({ ...hints, attribute: 'Netherlands' })).to.equal(undefined);
  });

  for (const [language, region] of [
    ['en_GB', 'GB'],
    ['zh-Hant-TW', 'TW'],
    ['zh-Hant', undefined],
    ['de-1996', undefined],
    ['es-419', undefined],
    ['x-klingon', undefined],
    ['', undefined],
  ] as const) {
    it(`I18N-02 reads ${region ?? 'no region'} from "${language}"`, () => {
      expect(chooseRegion({ ...hints, language })).to.equal(region);
    });
  }

  for (const [timeZone, region] of [
    ['Europe/Amsterdam', 'NL'],
    ['Europe/Kiev', 'UA'],
    ['Atlantic/Reykjavik', 'IS'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['America/New_York', 'US'],
    ['US/Eastern', 'US'],
    ['America/Toronto', 'CA'],
    ['Asia/Riyadh', 'SA'],
    ['Australia/Sydney', 'AU'],
    ['Pacific/Auckland', 'NZ'],
  ] as const) {
    it(`finds ${region} by ${timeZone}`, () => {
      expect(chooseRegion({ ...hints, timeZone })).to.equal(region);
    });
  }

  it('takes no zone for another one whose name it begins', () => {
    expect(chooseRegion({ ...hints, timeZone: 'Europe/Rom' })).to.equal(undefined);
    expect(chooseRegion({ ...hints, timeZone: 'Etc/GMT' })).to.equal(undefined);
  });
});

describe('firstDayOfWeek', () => {
  it('DG-16 is Monday in the Netherlands, Sunday in the United States, Saturday in Egypt, Friday on the Maldives', () => {
    expect(['NL', 'US', 'EG', 'MV', undefined].map(firstDayOfWeek)).to.deep.equal([1, 7, 6, 5, 1]);
  });
});

describe('hourCycleOf', () => {
  it('TL-05 follows the region', () => {
    expect(['NL', 'US', 'GB', 'AU', 'SA', undefined].map(hourCycleOf)).to.deep.equal([
      'h23',
      'h12',
      'h23',
      'h12',
      'h12',
      'h23',
    ]);
  });
});
