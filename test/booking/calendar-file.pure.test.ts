import { expect } from 'chai';
import { calendarFile, type CalendarEntry } from '../../src/booking/calendar-file.js';

const entry: CalendarEntry = {
  id: 'f7d0e4e45558de30c4772e4f1cc862',
  start: '2026-05-12T07:30:00Z',
  end: '2026-05-12T08:00:00Z',
  stamp: '2026-05-01T10:00:00Z',
  title: 'Appointment: Passport, Centrum',
  place: 'Centrum, Stadsplateau 1',
  lang: 'en-NL',
};

/** As a calendar reads it (RFC 5545): lines unfolded, texts unescaped. */
function read(file: string): ReadonlyMap<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  const unescape = (text: string) => text.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), unescape(line.slice(line.indexOf(':') + 1))]));
}

describe('calendarFile', () => {
  it('CN-03 writes one event whose start is the slot, whatever the time zone of the device', () => {
    const properties = read(calendarFile(entry));
    expect(Object.fromEntries(properties)).to.include({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      DTSTAMP: '20260501T100000Z',
      SEQUENCE: '0',
      DTSTART: '20260512T073000Z',
      DTEND: '20260512T080000Z',
      'SUMMARY;LANGUAGE=en-NL': 'Appointment: Passport, Centrum',
      'LOCATION;LANGUAGE=en-NL': 'Centrum, Stadsplateau 1',
      STATUS: 'CONFIRMED',
    });
  });

  it('begins and ends its parts in pairs, with CR LF after every line', () => {
    const file = calendarFile(entry);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(file.split('\r\n').filter((line) => /^(BEGIN|END):/.test(line))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
  });

  it('PRIV-10 holds no trace of the id, yet the same event keeps its name', () => {
    const file = calendarFile(entry);
    expect(file).not.to.contain(entry.id);
    expect(file).not.to.contain(entry.id.slice(0, 8));
    const uid = read(file).get('UID');
    expect(uid).to.match(/^[0-9a-f]{32}$/);
    expect(read(calendarFile({ ...entry, start: '2026-05-13T07:30:00Z', sequence: 1 })).get('UID')).to.equal(uid);
    expect(read(calendarFile({ ...entry, id: 'another' })).get('UID')).not.to.equal(uid);
  });

  it('folds at 75 bytes, never inside a character, and reads back the same', () => {
    for (const title of [
      'x'.repeat(300),
      'é'.repeat(200),
      '预约'.repeat(90),
      '😀'.repeat(60),
      'تجديد جواز السفر '.repeat(12).trim(),
    ]) {
      const file = calendarFile({ ...entry, title });
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(file).not.to.match(/[\uD800-\uDBFF]\r\n/);
      expect(read(file).get('SUMMARY;LANGUAGE=en-NL')).to.equal(title);
    }
  });

  it('escapes what has a meaning in the format, so that no text becomes a property', () => {
    const title = 'a, b; c\\d\nATTENDEE:mailto:x@y.z';
    const file = calendarFile({ ...entry, title, place: 'x\r\nEND:VEVENT', lang: 'en;X=1' });
    expect(read(file).get('SUMMARY')).to.equal(title);
    expect(file).not.to.match(/^ATTENDEE/m);
    expect(file.match(/^END:VEVENT/gm)).to.have.length(1);
  });

  it('takes an entry out of a calendar', () => {
    const properties = read(calendarFile({ ...entry, method: 'CANCEL', sequence: 2 }));
    expect(properties.get('METHOD')).to.equal('CANCEL');
    expect(properties.get('STATUS')).to.equal('CANCELLED');
    expect(properties.get('SEQUENCE')).to.equal('2');
  });

  it('takes instants with fractions of a second, and refuses a time without its zone', () => {
    expect(read(calendarFile({ ...entry, start: '2026-05-12T07:30:00.000Z' })).get('DTSTART')).to.equal(
      '20260512T073000Z',
    );
    expect(() => calendarFile({ ...entry, start: '2026-05-12T07:30:00' })).to.throw(RangeError);
  });
});
