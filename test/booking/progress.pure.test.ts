import { expect } from 'chai';
import { progress, questions, settledWish } from '../../src/booking/progress.js';
import type { Plan } from '../../src/booking/state.js';
import { emptyMemory } from '../../src/booking/ways.js';
import { marriage, passport, picked, plan, statesOf, submission } from '../support/booking-samples.js';

const chose = (...services: (typeof passport)[]) => ({ ...emptyMemory, services });

describe('questions', () => {
  const rows: readonly [Partial<Plan>, typeof emptyMemory, string][] = [
    [{}, emptyMemory, 'service branch'],
    [{ flow: 'branch-first' }, emptyMemory, 'branch service'],
    [{ people: 'always' }, emptyMemory, 'service people branch'],
    [{ people: 'always', flow: 'branch-first' }, emptyMemory, 'branch service people'],
    [{ people: 'if-longer' }, emptyMemory, 'service branch'],
    [{ people: 'if-longer' }, chose(passport), 'service branch'],
    [{ people: 'if-longer' }, chose(passport, marriage), 'service people branch'],
    [{ skip: ['service'] }, emptyMemory, 'branch'],
    [{ skip: ['service', 'branch'] }, emptyMemory, ''],
    [{ skip: ['service', 'branch'], people: 'if-longer' }, chose(marriage), 'people'],
    [{}, { ...emptyMemory, only: ['branch'] }, 'service'],
  ];
  for (const [changes, memory, expected] of rows) {
    it(`${JSON.stringify(changes)}, ${memory.services.map(({ id }) => id).join()}: ${expected || 'none'}`, () => {
      expect(questions({ ...plan, ...changes }, memory).join(' ')).to.equal(expected);
    });
  }
});

describe('progress', () => {
  it('counts the screens: date and time are one', () => {
    const { service, branch, date, time, details, review } = statesOf(plan);
    const at = [service, branch, date, time, details, review].map(([state]) => progress(state!));
    expect(at.map((place) => `${place?.index} of ${place?.total}`)).to.deep.equal([
      '1 of 5',
      '2 of 5',
      '3 of 5',
      '3 of 5',
      '4 of 5',
      '5 of 5',
    ]);
  });

  it('stays where the visitor pressed while the slot is being taken', () => {
    const [reserving] = statesOf(plan).reserving;
    expect(progress(reserving!)?.index).to.equal(3);
    expect(progress({ ...reserving!, confirming: submission })?.index).to.equal(5);
  });

  it('is not told where nothing is asked, nor for a question that does not count', () => {
    const { opening, checking, confirming, unknown, confirmed, people } = statesOf(plan);
    for (const [state] of [opening, checking, confirming, unknown, confirmed, people]) {
      expect(progress(state!)).to.equal(undefined);
    }
  });
});

describe('settledWish', () => {
  it('needs a service and a branch', () => {
    expect(settledWish(emptyMemory)).to.equal(undefined);
    expect(settledWish({ ...picked, branch: undefined })).to.equal(undefined);
    expect(settledWish({ ...picked, services: [] })).to.equal(undefined);
    expect(settledWish(picked)).to.deep.equal({ services: [passport], branch: picked.branch, people: 1 });
  });
});
