import { expect } from 'chai';
import fc from 'fast-check';
import { endOfPause, nextPause, parseSyncWindow, type SyncWindow } from '../../src/booking/sync-window.js';
import { loadTemporal, temporal } from '../../src/time/temporal.js';

const midnight: SyncWindow = { start: '00:00', end: '00:05', timeZone: undefined };

const at = (text: string) => temporal().ZonedDateTime.from(text);
const written = (time: { toString(): string } | undefined) => time?.toString();

describe('sync window', () => {
  before(loadTemporal);

  const texts: readonly (readonly [string, SyncWindow | 'none' | undefined])[] = [
    ['00:00-00:05', midnight],
    [' 00:00 - 00:05 ', midnight],
    ['00:00-00:05 Europe/Amsterdam', { ...midnight, timeZone: 'Europe/Amsterdam' }],
    ['23:50-00:10 UTC', { start: '23:50', end: '00:10', timeZone: 'UTC' }],
    ['', 'none'],
    ['  ', 'none'],
    ['0:00-0:05', undefined],
    ['24:00-00:05', undefined],
    ['00:00-00:60', undefined],
    ['00:00', undefined],
    ['00:00-00:00', undefined],
    ['00:00-00:05 Europe Amsterdam', undefined],
    ['midnight', undefined],
  ];
  for (const [text, window] of texts) {
    it(`reads "${text}" as ${JSON.stringify(window)}`, () => {
      expect(parseSyncWindow(text)).to.deep.equal(window);
    });
  }

  const cases: readonly (readonly [string, SyncWindow, string, string | undefined])[] = [
    ['before it', midnight, '2026-05-12T23:59:59.999+02:00[Europe/Amsterdam]', undefined],
    [
      'its first moment',
      midnight,
      '2026-05-13T00:00+02:00[Europe/Amsterdam]',
      '2026-05-13T00:05:00+02:00[Europe/Amsterdam]',
    ],
    [
      'its last',
      midnight,
      '2026-05-13T00:04:59.999+02:00[Europe/Amsterdam]',
      '2026-05-13T00:05:00+02:00[Europe/Amsterdam]',
    ],
    ['its end', midnight, '2026-05-13T00:05+02:00[Europe/Amsterdam]', undefined],
    [
      'across midnight, before it',
      { ...midnight, start: '23:50' },
      '2026-05-12T23:55+02:00[Europe/Amsterdam]',
      '2026-05-13T00:05:00+02:00[Europe/Amsterdam]',
    ],
    [
      'across midnight, after it',
      { ...midnight, start: '23:50' },
      '2026-05-13T00:01+02:00[Europe/Amsterdam]',
      '2026-05-13T00:05:00+02:00[Europe/Amsterdam]',
    ],
    [
      'the clock leaves its start out',
      { ...midnight, start: '02:30', end: '03:30' },
      '2026-03-29T03:15+02:00[Europe/Amsterdam]',
      undefined,
    ],
    [
      'the clock leaves its end out',
      { ...midnight, start: '01:30', end: '02:30' },
      '2026-03-29T03:15+02:00[Europe/Amsterdam]',
      '2026-03-29T03:30:00+02:00[Europe/Amsterdam]',
    ],
    [
      'the clock leaves midnight out',
      midnight,
      '2026-09-06T01:02-03:00[America/Santiago]',
      '2026-09-06T01:05:00-03:00[America/Santiago]',
    ],
    [
      'its hour comes twice',
      { ...midnight, start: '02:10', end: '02:20' },
      '2026-10-25T02:50+02:00[Europe/Amsterdam]',
      '2026-10-25T02:20:00+01:00[Europe/Amsterdam]',
    ],
  ];
  for (const [name, window, now, end] of cases) {
    it(`${name}: ${now}`, () => {
      expect(written(endOfPause(window, at(now)))).to.equal(end);
    });
  }

  it('knows when it comes next', () => {
    expect(written(nextPause(midnight, at('2026-05-12T23:59+02:00[Europe/Amsterdam]')))).to.equal(
      '2026-05-13T00:00:00+02:00[Europe/Amsterdam]',
    );
    expect(written(nextPause(midnight, at('2026-05-13T00:00+02:00[Europe/Amsterdam]')))).to.equal(
      '2026-05-14T00:00:00+02:00[Europe/Amsterdam]',
    );
  });

  it('always comes again, and once it is there, ends within about a day', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const window = fc
      .record({ start: clock, end: clock, timeZone: fc.constant(undefined) })
      .filter(({ start, end }) => start !== end);
    const zone = fc.constantFrom('Europe/Amsterdam', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
    const instant = fc.integer({ min: 1_767_225_600_000, max: 1_830_297_600_000 });
    fc.assert(
      fc.property(window, zone, instant, (daily, timeZone, now) => {
        const moment = (milliseconds: number) =>
          temporal().Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);
        const next = nextPause(daily, moment(now));
        expect(next.epochMilliseconds).to.be.greaterThan(now);
        const endOfNext = endOfPause(daily, next);
        // Where the clock leaves out the whole span, it does not take place.
        if (endOfNext) expect(endOfNext.epochMilliseconds).to.be.greaterThan(next.epochMilliseconds);
        const end = endOfPause(daily, moment(now));
        if (!end) return;
        const left = end.epochMilliseconds - now;
        expect(left)
          .to.be.greaterThan(0)
          .and.at.most(26 * 3_600_000);
      }),
    );
  });
});
