import { expect } from 'chai';
import fc from 'fast-check';
import { duration, durations, parseSlotLength, slotMinutes } from '../../src/booking/duration.js';

const timing = (minutes: number, further: number) => ({ duration: minutes, additionalCustomerDuration: further });

describe('duration', () => {
  it('is the sum over the services of the first person and each further one', () => {
    expect(duration([timing(15, 0)], 1)).to.equal(15);
    expect(duration([timing(15, 5)], 1)).to.equal(15);
    expect(duration([timing(15, 5)], 4)).to.equal(30);
    expect(duration([timing(20, 10), timing(10, 5)], 3)).to.equal(60);
    expect(duration([], 3)).to.equal(0);
  });

  it('counts nobody as one person', () => {
    expect(duration([timing(15, 5)], 0)).to.equal(15);
  });

  it('grows with each person by the same', () => {
    const services = fc.array(fc.tuple(fc.nat(240), fc.nat(60)).map(([minutes, further]) => timing(minutes, further)));
    fc.assert(
      fc.property(services, fc.integer({ min: 1, max: 50 }), (chosen, people) => {
        const further = chosen.reduce((sum, each) => sum + each.additionalCustomerDuration, 0);
        expect(duration(chosen, people + 1) - duration(chosen, people)).to.equal(further);
      }),
    );
  });
});

describe('slot-length', () => {
  const good: readonly (readonly [string, number, boolean])[] = [
    ['30', 30, false],
    ['1', 1, false],
    ['480', 480, false],
    [' 15 / person ', 15, true],
    ['15/person', 15, true],
    ['15/PERSON', 15, true],
    ['015', 15, false],
  ];
  for (const [text, minutes, perPerson] of good) {
    it(`reads "${text}"`, () => expect(parseSlotLength(text)).to.deep.equal({ minutes, perPerson }));
  }

  for (const text of ['', '0', '481', '-5', '1.5', '1e2', '15/people', '15 minutes', '/person', '٣٠', '0x1f', '9999']) {
    it(`refuses "${text}"`, () => expect(parseSlotLength(text)).to.equal(undefined));
  }

  it('is multiplied by the people only where it is per person, and never above what the server accepts', () => {
    expect(slotMinutes({ minutes: 30, perPerson: false }, 4)).to.equal(30);
    expect(slotMinutes({ minutes: 15, perPerson: true }, 4)).to.equal(60);
    expect(slotMinutes({ minutes: 100, perPerson: true }, 5)).to.equal(480);
  });

  it('takes the place of the services for every number of people', () => {
    expect(durations([timing(20, 10)], undefined, 3)).to.deep.equal([20, 30, 40]);
    expect(durations([timing(20, 10)], { minutes: 15, perPerson: true }, 3)).to.deep.equal([15, 30, 45]);
  });
});
