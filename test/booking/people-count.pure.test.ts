import { expect } from 'chai';
import fc from 'fast-check';
import { parsePeople } from '../../src/booking/people-count.js';

describe('a number of people', () => {
  const good: readonly (readonly [string, number])[] = [
    ['1', 1],
    [' 12 ', 12],
    ['007', 7],
    ['٣', 3],
    ['۱۲', 12],
    ['३', 3],
    ['１２', 12],
  ];
  for (const [text, people] of good) it(`"${text}" is ${people}`, () => expect(parsePeople(text, 20)).to.equal(people));

  for (const text of [
    '',
    ' ',
    '0',
    '21',
    '-1',
    '+1',
    '1.5',
    '1,5',
    '1 2',
    'two',
    '1e1',
    '0x1',
    '²½',
    '9'.repeat(400),
  ]) {
    it(`"${text.slice(0, 9)}" is none`, () => expect(parsePeople(text, 20)).to.equal(undefined));
  }

  it('is what was written, in every language', () => {
    const locale = fc.constantFrom('en', 'ar-EG', 'fa', 'hi-u-nu-deva', 'bn');
    fc.assert(
      fc.property(locale, fc.integer({ min: 1, max: 999 }), (language, people) => {
        expect(parsePeople(new Intl.NumberFormat(language).format(people), 999)).to.equal(people);
      }),
    );
  });
});
