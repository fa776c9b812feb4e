import { expect } from 'chai';
import type { Catalog } from '../../src/booking/catalog.js';
import { Words } from '../../src/shell/words.js';
import { branch, service } from '../support/domain.js';

const catalog: Catalog = {
  passport: { cost: '€ 83.87', bring: ['A photo', 'Your old passport'] },
  card: { cost: '€ 79', bring: ['A photo'] },
};
const compare = (a: string, b: string): number => a.localeCompare(b, 'en');
const words = new Words(catalog, 'en', compare);
const passport = service();
const card = service({ id: 'card', name: 'Card', additionalCustomerDuration: 5 });
const slot = { day: '2026-05-12', time: '09:30' };

describe('lists in words', () => {
  it('are in alphabetical order, unless the page gave one', () => {
    const list = [passport, card];
    expect(words.services(list, false)?.map(({ id }) => id)).to.deep.equal(['card', 'passport']);
    expect(words.services([passport, card], true)?.map(({ id }) => id)).to.deep.equal(['passport', 'card']);
    expect(list).to.deep.equal([passport, card]);
  });

  it('are the same array for the same list', () => {
    const list = [branch()];
    expect(words.branches(list, false)).to.equal(words.branches(list, false));
    expect(words.branches([branch()], false)).not.to.equal(words.branches(list, false));
  });

  it('are absent while they load', () => {
    expect([words.services(undefined, false), words.branches(undefined, true)]).to.deep.equal([undefined, undefined]);
  });
});

describe('the facts of an appointment', () => {
  const wish = { services: [passport, card] as const, branch: branch({ phone: '14 030' }), people: 1 };
  const options = { slotLength: '', asksPeople: false };

  it('say each thing once', () => {
    expect(words.facts(wish, slot, options)).to.deep.equal({
      services: [
        { text: 'Passport', lang: undefined },
        { text: 'Card', lang: undefined },
      ],
      people: undefined,
      branch: {
        name: { text: 'Centrum', lang: undefined },
        address: ['Stadsplateau 1', '3521 AZ Utrecht'],
        phone: '14 030',
      },
      day: '2026-05-12',
      time: '09:30',
      minutes: 40,
      bring: ['A photo', 'Your old passport'],
      cost: '€ 83.87 + € 79',
    });
  });

  it('say how many come where that was asked, or where it is more than one', () => {
    expect(words.facts(wish, slot, { ...options, asksPeople: true }).people).to.equal(1);
    expect(words.facts({ ...wish, people: 3 }, slot, options).people).to.equal(3);
  });

  it('have the length that the page asks for', () => {
    expect(words.facts(wish, slot, { ...options, slotLength: '30' }).minutes).to.equal(30);
    expect(words.facts({ ...wish, people: 3 }, slot, { ...options, slotLength: '15/person' }).minutes).to.equal(45);
  });

  it('name no cost where none is known', () => {
    const plain = { ...wish, services: [service({ id: 'other' })] as const };
    expect(words.facts(plain, slot, options)).to.include({ cost: undefined });
  });
});
