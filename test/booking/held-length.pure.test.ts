import { expect } from 'chai';
import { isTooShort, lengthFaults } from '../../src/booking/held-length.js';
import { branch, service } from '../support/domain.js';

const wish = {
  services: [service({ duration: 10, additionalCustomerDuration: 5 })],
  branch: branch(),
  people: 3,
} as const;
const total = { slotLength: undefined, counted: 'total' } as const;
const own = { slotLength: { minutes: 15, perPerson: true }, counted: 'total' } as const;

describe('lengthFaults', () => {
  it('finds none where the length is the sum, or longer', () => {
    for (const minutes of [20, 25, 60]) expect(lengthFaults({ minutes, people: 3 }, wish, total)).to.be.empty;
    expect(lengthFaults({ minutes: 20, people: undefined }, wish, total)).to.be.empty;
  });

  it('finds what is too short for everybody', () => {
    expect(lengthFaults({ minutes: 15, people: 3 }, wish, total)).to.deep.equal(['shorter']);
    expect(lengthFaults({ minutes: 20, people: 2 }, wish, total)).to.deep.equal(['fewer-people']);
    expect(lengthFaults({ minutes: 20, people: 2 }, wish, { ...total, counted: 'additional' })).to.be.empty;
  });

  it('finds that the page’s own length is ignored, be the slot longer or shorter', () => {
    expect(lengthFaults({ minutes: 45, people: 3 }, wish, own)).to.be.empty;
    expect(isTooShort(lengthFaults({ minutes: 20, people: 3 }, wish, own))).to.be.true;
    const longer = lengthFaults({ minutes: 60, people: 3 }, wish, own);
    expect(longer).to.deep.equal(['own-length-ignored']);
    expect(isTooShort(longer)).to.be.false;
  });
});
