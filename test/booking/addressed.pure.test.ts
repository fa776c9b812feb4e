import { expect } from 'chai';
import fc from 'fast-check';
import { stateIn, withState, type AddressedState } from '../../src/booking/addressed.js';

const whole: AddressedState = {
  step: 'time',
  serviceIds: ['passport', 'id card+&=#'],
  branchId: 'centrum/1',
  people: 3,
  day: '2040-05-08',
  time: '10:00',
};

const texts = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });

describe('a booking in an address', () => {
  it('stands there under keys of its own', () => {
    expect(withState('', 'qb', whole)).to.equal(
      'qb-step=time&qb-services=passport+id%20card%2B%26%3D%23&qb-branch=centrum%2F1&qb-people=3&qb-day=2040-05-08&qb-time=10:00',
    );
  });

  it('leaves all else as it is, letter by letter', () => {
    const parameters = 'a=%C3%A9+x&&b&qb2-step=date';
    const written = withState(parameters, 'qb', whole);
    expect(written).to.match(/^a=%C3%A9\+x&b&qb2-step=date&qb-step=time/);
    expect(withState(written, 'qb', undefined)).to.equal('a=%C3%A9+x&b&qb2-step=date');
  });

  it('is read back as it was written', () => {
    const any = fc.record({
      step: fc.constantFrom('service', 'branch', 'people', 'date', 'time', 'details', 'review'),
      serviceIds: fc.array(texts, { maxLength: 4 }),
      branchId: fc.option(texts, { nil: undefined }),
      people: fc.integer({ min: 1, max: 999 }),
      day: fc.constantFrom('2040-05-08', undefined),
      time: fc.constantFrom('10:00', undefined),
    }) as fc.Arbitrary<AddressedState>;
    fc.assert(
      fc.property(any, fc.constantFrom('', 'x=1', 'contact&y'), (state, parameters) => {
        expect(stateIn(withState(parameters, 'qb2', state), 'qb2')).to.deep.equal(state);
        expect(stateIn(withState(parameters, 'qb2', state), 'qb')).to.equal(undefined);
      }),
    );
  });

  const unusual: readonly (readonly [string, Partial<AddressedState> | undefined])[] = [
    ['', undefined],
    ['qb-day=2040-05-08', undefined],
    ['qb-step=confirmed', undefined],
    ['qb-step=toString', undefined],
    ['qb-step=time&qb-day=8 May', { step: 'time', day: undefined }],
    ['qb-step=time&qb-time=%E0%A4%A&qb-branch=%E0', { time: undefined, branchId: undefined }],
    ['qb-step=time&qb-time=10%3A00', { time: '10:00' }],
    ['qb-step=people&qb-people=-1', { people: 1 }],
    ['qb-step=people&qb-people=1e9', { people: 1 }],
  ];
  for (const [parameters, state] of unusual) {
    it(`"${parameters}" is ${JSON.stringify(state)}`, () => {
      if (state) expect(stateIn(parameters, 'qb')).to.include(state);
      else expect(stateIn(parameters, 'qb')).to.equal(undefined);
    });
  }
});
