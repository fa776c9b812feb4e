import { expect } from 'chai';
import fc from 'fast-check';
import { createFilter, firstMatches, fold } from '../../src/booking/filter.js';

const find = (names: readonly string[], query: string): readonly string[] =>
  createFilter(names, (name) => [name]).matches(query);

describe('filter', () => {
  const rows: readonly (readonly [query: string, name: string])[] = [
    ['arhus', 'Århus'],
    ['ARHUS', 'Århus'],
    ['århus', 'Arhus'],
    ['hertogenbosch', "'s-Hertogenbosch"],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ["'s-hertogenbosch", "'s-Hertogenbosch"],
    ['’s-Hertogenbosch', "'s-Hertogenbosch"],
    ['shertogenbosch', "'s-Hertogenbosch"],
    ['sittard geleen', 'Sittard-Geleen'],
    ['geleen sittard', 'Sittard-Geleen'],
    ['sittardgeleen', 'Sittard-Geleen'],
    ['sittard-geleen', 'Sittard Geleen'],
    ["o'brien", 'O’Brien'],
    ['obrien', "O'Brien"],
    ['o brien', "O'Brien"],
    ['strasse', 'Straße'],
    ['straße', 'STRASSE'],
    ['STRAẞE', 'Strasse'],
    ['tonder', 'Tønder'],
    ['lodz', 'Łódź'],
    ['istanbul', 'İstanbul'],
    ['isparta', 'Isparta'],
    ['diyarbakir', 'Diyarbakır'],
    ['ijmuiden', 'Ĳmuiden'],
    ['koln', 'Köln'],
    ['κωνσταντινος', 'Κωνσταντίνος'],
    ['احمد', 'أحمد'],
    ['مدرسة', 'مَدْرَسَة'],
    ['12', 'Stationsplein 12-14'],
    ['１２', 'Stationsplein 12'],
    ['  utrecht \t', 'Utrecht'],
    ['', 'anything'],
    ['-', 'anything'],
  ];
  for (const [query, name] of rows) {
    it(`BR-08 "${query}" finds "${name}"`, () => expect(find([name], query)).to.deep.equal([name]));
  }

  it('BR-08 finds only what has all the words, in any of the texts', () => {
    const branches = [
      { name: 'Town hall', address: 'Korte Minrebroederstraat 2, Utrecht' },
      { name: 'Town hall', address: 'Dam 1, Amsterdam' },
    ];
    const filter = createFilter(branches, (branch) => [branch.name, branch.address]);
    expect(filter.matches('hall utrecht')).to.deep.equal([branches[0]]);
    expect(filter.matches('hall')).to.deep.equal(branches);
    expect(filter.matches('hall rotterdam')).to.deep.equal([]);
  });

  it('does not join the end of one text to the start of the next', () => {
    expect(createFilter(['x'], () => ['town', 'hall']).matches('townhall')).to.deep.equal([]);
  });

  it('keeps vowels that other scripts write as marks', () => {
    expect(find(['दिल्ली', 'दल्ला'], 'दिल्ली')).to.deep.equal(['दिल्ली']);
  });

  it('folds once: the same result for every folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(fold(fold(text))).to.equal(fold(text))),
    );
  });

  it('finds every text by itself, and by each of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(find([text], text)).to.deep.equal([text]);
        for (const word of text.split(/\s+/)) expect(find([text], word)).to.deep.equal([text]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a longer query never finds more, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), fc.string({ maxLength: 3 }), fc.string(), (names, a, b) => {
        const wide = find(names, a);
        const narrow = find(names, `${a} ${b}`);
        expect(narrow).to.deep.equal(wide.filter((name) => narrow.includes(name)));
      }),
    );
  });
});

describe('the first matches', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  const none = (): boolean => false;

  it('are at most so many', () => {
    expect(firstMatches(numbers, 50, numbers, none)).to.deep.equal(numbers.slice(0, 50));
  });

  it('BR-02 keep what is chosen, in front, where it does not match or comes too late', () => {
    expect(firstMatches([1, 2], 50, numbers, (n) => n === 77)).to.deep.equal([77, 1, 2]);
    expect(firstMatches(numbers, 3, numbers, (n) => n === 77)).to.deep.equal([77, 0, 1, 2]);
  });

  it('show what is chosen once, in its place, where it matches', () => {
    expect(firstMatches([1, 2, 3], 50, numbers, (n) => n === 2)).to.deep.equal([1, 2, 3]);
  });
});
