import { expect } from 'chai';
import { createFormats } from '../../src/time/format.js';
import { loadTemporal } from '../../src/time/temporal.js';

const day = '2026-05-12';
const formats = (language: string, region?: string) => createFormats({ language, region });

/** Engines and their versions differ in commas and in the kind of blank. */
const plain = (text: string) => text.replace(/[,،]/g, '').replace(/\s+/g, ' ');

describe('createFormats', () => {
  before(loadTemporal);

  it('I18N-04 writes English in the Netherlands with the day first, 24 hours and weeks from Monday', () => {
    const english = formats('en', 'NL');
    expect(english.locale).to.equal('en-NL');
    expect(plain(english.day(day))).to.equal('Tuesday 12 May 2026');
    expect(plain(english.dayWithoutYear(day))).to.equal('Tuesday 12 May');
    expect(english.month(day)).to.equal('May 2026');
    expect(english.dayNumber('2026-05-02')).to.equal('2');
    expect(english.time('15:30')).to.equal('15:30');
    expect(english.firstDayOfWeek).to.equal(1);
  });

  it('I18N-04 writes English in the United States the American way', () => {
    const english = formats('en', 'US');
    expect(plain(english.day(day))).to.equal('Tuesday May 12 2026');
    expect(plain(english.time('15:30'))).to.equal('3:30 PM');
    expect(english.firstDayOfWeek).to.equal(7);
  });

  it('I18N-04 never takes English for American where the region is unknown or has no English of its own', () => {
    for (const english of [formats('en'), formats('en', 'BR')]) {
      expect(plain(english.day(day))).to.equal('Tuesday 12 May 2026');
    }
  });

  it('I18N-04 keeps the script of a language that the region does not speak', () => {
    expect(formats('zh-TW', 'NL').day(day)).to.equal(formats('zh-TW', 'TW').day(day));
    expect(formats('zh-TW', 'NL').weekdays()[1]?.long).to.equal('星期二');
  });

  it('writes a short day for lines that hold more than a day', () => {
    expect(plain(formats('en', 'NL').shortDay(day))).to.equal('Tue 12 May');
    expect(formats('nl', 'NL').shortDay(day)).to.equal('di 12 mei');
  });

  it('BR-06 writes the way in kilometres with one decimal below ten, in miles where the region counts in them', () => {
    const way = (metres: number, language = 'en', region = 'IE') =>
      formats(language, region).distance(metres).replace(/\s/g, ' ');
    expect([120, 3_449, 9_940, 9_960, 12_400].map((metres) => way(metres))).to.deep.equal([
      '0.1 km',
      '3.4 km',
      '9.9 km',
      '10 km',
      '12 km',
    ]);
    expect(way(3_400, 'nl', 'NL')).to.equal('3,4 km');
    expect(way(5_200, 'en', 'GB')).to.equal('3.2 mi');
    expect(way(32_000, 'en', 'US')).to.equal('20 mi');
  });

  for (const language of ['en', 'ar', 'fa', 'nl', 'de']) {
    it(`TL-05 reads the clock as the Netherlands do in ${language}`, () => {
      expect(formats(language, 'NL').time('15:30')).to.equal('15:30');
      expect(formats(language, 'NL').time('00:05')).to.match(/^0?0:05$/);
    });
  }

  it('TL-05 lets the author choose the hour cycle', () => {
    expect(plain(createFormats({ language: 'en', region: 'NL', hourCycle: 'h12' }).time('15:30'))).to.match(
      /^3:30 pm$/i,
    );
    expect(createFormats({ language: 'en', region: 'US', hourCycle: 'h23' }).time('15:30')).to.equal('15:30');
  });

  it('TL-04 writes the same time and day whatever the zone of the device', () => {
    // The pure tests run in several zones; a day near midnight would slip in all but one of them.
    expect(formats('nl', 'NL').day('2026-01-01')).to.equal('donderdag 1 januari 2026');
    expect(formats('nl', 'NL').day('2026-12-31')).to.equal('donderdag 31 december 2026');
    expect(formats('nl', 'NL').time('23:59')).to.equal('23:59');
  });

  for (const [language, region] of [
    ['fa', 'NL'],
    ['fa', 'IR'],
    ['th', 'TH'],
    ['ar', 'SA'],
    ['ar-SA', 'SA'],
  ] as const) {
    it(`DG-17 counts years and writes digits alike in ${language} for ${region}`, () => {
      const written = formats(language, region);
      for (const text of [written.day(day), written.month(day)]) expect(text).to.include('2026');
      expect(written.day(day)).to.include('12');
      expect(written.dayNumber(day)).to.equal('12');
      expect(written.number(12)).to.equal('12');
      expect(written.duration(12)).to.include('12');
    });
  }

  it('I18N-05 falls back to the page’s language where there are no data, then to English without a region', () => {
    expect(createFormats({ language: 'tlh', fallbackLanguage: 'nl', region: 'NL' }).day(day)).to.equal(
      'dinsdag 12 mei 2026',
    );
    expect(plain(createFormats({ language: 'tlh', region: undefined }).day(day))).to.equal('Tuesday 12 May 2026');
  });

  for (const language of ['ti', 'so', 'ps', 'tlh', 'en_GB', '', 'x-klingon', 'not a tag']) {
    it(`I18N-05 never writes "${language}" in the browser’s own American way`, () => {
      const written = formats(language, 'NL');
      const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
      expect(written.day(day)).not.to.equal(american.format(1_778_587_200_000));
      expect(written.time('15:30')).to.equal('15:30');
      expect(written.firstDayOfWeek).to.equal(1);
    });
  }

  it('DG-16 starts the names of the days with the first of the week', () => {
    expect(formats('nl', 'NL').weekdays()[0]).to.deep.equal({ long: 'maandag', short: 'ma' });
    expect(formats('en', 'US').weekdays()[0]).to.deep.equal({ long: 'Sunday', short: 'Sun' });
    expect(formats('ar', 'EG').weekdays()[0]?.long).to.equal('السبت');
    expect(formats('nl', 'NL').weekdays()).to.have.length(7);
  });

  it('DG-20 has names of days that fit into a narrow column', () => {
    for (const language of ['en', 'nl', 'de', 'fr', 'ar', 'fa', 'th', 'tr', 'fi']) {
      for (const { short } of formats(language, 'NL').weekdays()) expect(short.length, language).to.be.at.most(4);
    }
  });

  it('writes an instant on the clock of a zone, and in UTC where the zone is unknown', () => {
    const dutch = formats('nl', 'NL');
    expect(dutch.timeOf('2026-05-12T22:30:00Z', 'Europe/Amsterdam')).to.match(/^0?0:30$/);
    expect(dutch.dayOf('2026-05-12T22:30:00Z', 'Europe/Amsterdam')).to.equal('woensdag 13 mei 2026');
    expect(dutch.timeOf('2026-05-12T22:30:00Z', 'Mars/Olympus')).to.equal('22:30');
    expect(dutch.dayOf('2026-05-12T22:30:00Z', 'Mars/Olympus')).to.equal('dinsdag 12 mei 2026');
  });

  for (const [minutes, text] of [
    [0, '0 minutes'],
    [1, '1 minute'],
    [20, '20 minutes'],
    [60, '1 hour'],
    [90, '1 hour 30 minutes'],
    [1500, '25 hours'],
  ] as const) {
    it(`I18N-07 writes ${minutes} minutes as "${text}"`, () => {
      expect(formats('en', 'NL').duration(minutes)).to.equal(text);
    });
  }

  it('I18N-07 lists and orders as the language does', () => {
    expect(formats('nl', 'NL').list(['a', 'b', 'c'])).to.equal('a, b en c');
    expect(['Zwolle', 'Århus', 'Assen'].sort((a, b) => formats('nl', 'NL').compare(a, b))[0]).to.equal('Århus');
    expect(['Z', 'Å', 'A'].sort((a, b) => formats('sv', 'SE').compare(a, b))).to.deep.equal(['A', 'Z', 'Å']);
    expect(formats('nl', 'NL').compare('Balie 2', 'Balie 10')).to.be.below(0);
  });

  it('makes nothing of Intl before it is used, and everything once', () => {
    const RealFormat = Intl.DateTimeFormat;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(RealFormat, {
      construct: (target, args: ConstructorParameters<typeof RealFormat>) => {
        made += 1;
        return new target(...args);
      },
    });
    try {
      const finnish = formats('fi', 'FI');
      expect(finnish.firstDayOfWeek).to.equal(1);
      expect(made).to.equal(0);
      finnish.day(day);
      const once = made;
      expect(once).to.be.above(0);
      for (const another of ['2026-05-13', '2026-06-01']) formats('fi', 'FI').day(another);
      expect(made).to.equal(once);
    } finally {
      Intl.DateTimeFormat = RealFormat;
    }
  });
});
