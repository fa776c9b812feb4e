import { expect } from 'chai';
import fc from 'fast-check';
import { moveByKey, type GridBounds, type KeyPress } from '../../src/booking/grid-keys.js';
import { loadTemporal, temporal } from '../../src/time/temporal.js';

const bounds: GridBounds = {
  window: { first: '2026-05-12', last: '2028-02-29' },
  dates: ['2026-05-12', '2026-05-18', '2026-05-29', '2026-08-03', '2028-02-29'],
  firstDayOfWeek: 1,
  rightToLeft: false,
};

/** `Ctrl+Home` as a browser tells it. */
function pressed(keys: string): KeyPress {
  const parts = keys.split('+');
  const has = (modifier: string) => parts.includes(modifier);
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: has('Ctrl'),
    shiftKey: has('Shift'),
    altKey: has('Alt'),
    metaKey: has('Meta'),
  };
}

const move = (keys: string, day: string, given: Partial<GridBounds> = {}, wantedDay?: number) =>
  moveByKey(pressed(keys), { day: temporal().PlainDate.from(day), wantedDay }, { ...bounds, ...given });

describe('moveByKey', () => {
  before(loadTemporal);

  for (const [keys, from, to] of [
    ['ArrowRight', '2026-05-31', '2026-06-01'],
    ['ArrowLeft', '2026-06-01', '2026-05-31'],
    ['ArrowDown', '2026-05-27', '2026-06-03'],
    ['ArrowUp', '2026-06-03', '2026-05-27'],
    ['Home', '2026-05-20', '2026-05-18'],
    ['End', '2026-05-20', '2026-05-24'],
    ['PageDown', '2026-05-20', '2026-06-20'],
    ['PageUp', '2026-06-20', '2026-05-20'],
    ['Shift+PageDown', '2026-05-20', '2027-05-20'],
    ['Shift+PageUp', '2027-05-20', '2026-05-20'],
    ['Ctrl+Home', '2026-05-20', '2026-05-12'],
    ['Ctrl+End', '2026-05-20', '2026-05-29'],
  ] as const) {
    it(`DG-05 leads from ${from} to ${to} with ${keys}`, () => {
      expect(move(keys, from)?.day).to.equal(to);
    });
  }

  for (const [keys, from, to] of [
    ['ArrowLeft', '2026-05-12', '2026-05-12'],
    ['ArrowUp', '2026-05-14', '2026-05-14'],
    ['ArrowRight', '2028-02-29', '2028-02-29'],
    ['ArrowDown', '2028-02-25', '2028-02-25'],
    ['Home', '2026-05-13', '2026-05-12'],
    ['End', '2028-02-29', '2028-02-29'],
    ['PageUp', '2026-06-03', '2026-05-12'],
    ['Shift+PageUp', '2026-06-03', '2026-05-12'],
    ['Shift+PageDown', '2027-05-20', '2028-02-29'],
    ['Ctrl+Home', '2026-07-15', '2026-07-15'],
  ] as const) {
    it(`DG-05 stays within what can be booked: ${keys} on ${from} leads to ${to}`, () => {
      expect(move(keys, from)?.day).to.equal(to);
    });
  }

  it('DG-05 follows the direction of reading', () => {
    expect(move('ArrowRight', '2026-05-20', { rightToLeft: true })?.day).to.equal('2026-05-19');
    expect(move('ArrowLeft', '2026-05-20', { rightToLeft: true })?.day).to.equal('2026-05-21');
  });

  for (const [firstDayOfWeek, home, end] of [
    [1, '2026-05-18', '2026-05-24'],
    [6, '2026-05-16', '2026-05-22'],
    [7, '2026-05-17', '2026-05-23'],
  ] as const) {
    it(`DG-05 knows where a week ends that starts with day ${firstDayOfWeek}`, () => {
      expect(move('Home', '2026-05-20', { firstDayOfWeek })?.day).to.equal(home);
      expect(move('End', '2026-05-20', { firstDayOfWeek })?.day).to.equal(end);
    });
  }

  it('DG-05 remembers the day number over shorter months, until another key is pressed', () => {
    const june = move('PageDown', '2026-05-31');
    expect(june).to.deep.equal({ day: '2026-06-30', wantedDay: 31 });
    expect(move('PageDown', '2026-06-30', {}, june?.wantedDay)).to.deep.equal({ day: '2026-07-31', wantedDay: 31 });
    expect(move('ArrowLeft', '2026-06-30', {}, 31)).to.deep.equal({ day: '2026-06-29', wantedDay: undefined });
    expect(move('PageDown', '2026-06-30')).to.deep.equal({ day: '2026-07-30', wantedDay: 30 });
  });

  it('DG-05 comes from a leap day to the end of February', () => {
    const long = { window: { first: '2020-01-01', last: '2030-12-31' } };
    expect(move('Shift+PageDown', '2028-02-29', long)?.day).to.equal('2029-02-28');
  });

  for (const keys of [
    'Escape',
    'Tab',
    'Enter',
    ' ',
    'a',
    '7',
    'F1',
    'Ctrl+Alt+ArrowRight',
    'Alt+ArrowLeft',
    'Meta+ArrowLeft',
    'Alt+Home',
    'Ctrl+PageDown',
    'Ctrl+ArrowRight',
    'Shift+ArrowRight',
    'Shift+Home',
    'Ctrl+Shift+Home',
  ]) {
    it(`DG-05 leaves ${keys === ' ' ? 'Space' : keys} alone`, () => {
      expect(move(keys, '2026-05-20')).to.equal(undefined);
    });
  }

  const anyDay = fc.integer({ min: 0, max: 658 }).map((days) => temporal().PlainDate.from('2026-05-12').add({ days }));
  const anyKey = fc.constantFrom(
    ...['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'],
    ...['Shift+PageDown', 'Shift+PageUp', 'Ctrl+Home', 'Ctrl+End'],
  );
  const anyBounds = fc.record({ firstDayOfWeek: fc.integer({ min: 1, max: 7 }), rightToLeft: fc.boolean() });

  it('DG-06 never leads out of the window, whatever is pressed', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyKey, { minLength: 1, maxLength: 20 }), anyBounds, (start, keys, given) => {
        let at = { day: start.toString(), wantedDay: undefined as number | undefined };
        for (const key of keys) {
          const next = move(key, at.day, given, at.wantedDay);
          expect(next, key).not.to.equal(undefined);
          at = next ?? at;
          expect(at.day >= bounds.window.first && at.day <= bounds.window.last, `${key} → ${at.day}`).to.be.true;
        }
      }),
    );
  });

  it('DG-05 comes back with the opposite key, where the way out was free', () => {
    const opposites = { ArrowRight: 'ArrowLeft', ArrowDown: 'ArrowUp', ArrowLeft: 'ArrowRight', ArrowUp: 'ArrowDown' };
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...Object.entries(opposites)), anyBounds, (start, [key, back], given) => {
        const out = move(key, start.toString(), given)?.day ?? '';
        if (out === start.toString()) return;
        expect(move(back, out, given)?.day).to.equal(start.toString());
      }),
    );
  });
});
