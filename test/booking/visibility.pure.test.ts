import { expect } from 'chai';
import type { Catalog } from '../../src/booking/catalog.js';
import { offeredBranches, offeredServices, type Offer } from '../../src/booking/visibility.js';
import { branch, service } from '../support/domain.js';

const offer = (given: Partial<Offer> = {}): Offer => ({ only: [], hide: [], catalog: {}, ...given });
const services = ['passport', 'HIDE-me', 'staff_hide', '46', 'constructor'].map((id) => service({ id }));
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const idsFor = (given: Partial<Offer>): string[] => idsOf(offeredServices(services, offer(given)));

describe('visibility', () => {
  it('hides ids that hold one of the words, in any case', () => {
    expect(idsFor({ hide: ['hide'] })).to.deep.equal(['passport', '46', 'constructor']);
    expect(idsFor({ hide: ['STAFF', '46'] })).to.deep.equal(['passport', 'HIDE-me', 'constructor']);
    expect(idsFor({ hide: [] })).to.deep.equal(idsOf(services));
  });

  it('offers only what is named, in the order in which it is named, each once', () => {
    expect(idsFor({ only: ['46', 'passport', '46', 'gone'] })).to.deep.equal(['46', 'passport']);
    expect(idsFor({ only: ['gone'] })).to.deep.equal([]);
    expect(idsFor({ only: ['Passport'] }), 'ids tell case apart').to.deep.equal([]);
  });

  it('hides what is hidden even where it is named', () => {
    expect(idsFor({ only: ['HIDE-me', '46'], hide: ['hide'] })).to.deep.equal(['46']);
    expect(idsFor({ only: ['passport', '46'], catalog: { passport: { hidden: true } } })).to.deep.equal(['46']);
  });

  it('takes no entry from the object itself', () => {
    const inherited = Object.create({ '46': { hidden: true } }) as Catalog;
    expect(idsFor({ catalog: inherited })).to.deep.equal(idsOf(services));
  });

  it('hides branches without a postal address on request', () => {
    const branches = [branch({ id: 'centrum' }), branch({ id: 'theme1', virtual: true })];
    expect(idsOf(offeredBranches(branches, offer(), false))).to.deep.equal(['centrum', 'theme1']);
    expect(idsOf(offeredBranches(branches, offer(), true))).to.deep.equal(['centrum']);
  });
});
