import { expect } from 'chai';
import {
  booleanAttribute,
  listAttribute,
  numberAttribute,
  warnOnce,
  wordAttribute,
} from '../../src/shell/converters.js';

const { warn } = console;
let warned: unknown[][] = [];

beforeEach(() => {
  warned = [];
  console.warn = (...words: unknown[]) => warned.push(words);
});

afterEach(() => {
  console.warn = warn;
});

describe('an attribute that is there or not', () => {
  const read = (value: string | null) => booleanAttribute.fromAttribute?.(value);
  it('is true when it is there, whatever it says, but "false"', () => {
    expect(['', 'true', 'yes', 'people-for-all'].map(read)).to.deep.equal([true, true, true, true]);
    expect(['false', null].map(read)).to.deep.equal([false, false]);
  });

  it('is written as nothing or not at all', () => {
    expect(booleanAttribute.toAttribute?.(true)).to.equal('');
    expect(booleanAttribute.toAttribute?.(false)).to.equal(null);
  });
});

describe('an attribute with ids', () => {
  const read = (value: string | null) => listAttribute.fromAttribute?.(value);
  it('takes them apart at blanks', () => {
    expect(read(' passport\n  id-card\t46 ')).to.deep.equal(['passport', 'id-card', '46']);
    expect(read('')).to.deep.equal([]);
    expect(read(null)).to.deep.equal([]);
  });

  it('takes an encoded blank for a part of an id, and a stray % for itself', () => {
    expect(read('proof%20of%20life 100%')).to.deep.equal(['proof of life', '100%']);
  });

  it('reads what it writes', () => {
    const ids = ['proof of life', 'a%b', 'ä'];
    expect(read(String(listAttribute.toAttribute?.(ids)))).to.deep.equal(ids);
  });
});

describe('an attribute with one of a few words', () => {
  const flow = wordAttribute('flow-test', ['service-first', 'branch-first'], 'service-first');
  it('takes the word', () => {
    expect(flow.fromAttribute?.('branch-first')).to.equal('branch-first');
    expect(warned).to.have.lengthOf(0);
  });

  it('takes the default for nothing, in silence', () => {
    expect([null, ''].map((value) => flow.fromAttribute?.(value))).to.deep.equal(['service-first', 'service-first']);
    expect(warned).to.have.lengthOf(0);
  });

  it('takes the default for anything else, warns once, and never shows the value', () => {
    expect(['secret', 'Branch-First', 'toString'].map((value) => flow.fromAttribute?.(value))).to.deep.equal([
      'service-first',
      'service-first',
      'service-first',
    ]);
    expect(warned).to.deep.equal([
      ['<qmatic-booking> flow-test takes one of service-first, branch-first; service-first is used.'],
    ]);
  });
});

describe('an attribute with a number', () => {
  const people = numberAttribute('people-test', 1, 1, 999);
  const read = (value: string | null) => people.fromAttribute?.(value);
  it('takes whole numbers within bounds', () => {
    expect(['1', '2', '999', ' 7 '].map(read)).to.deep.equal([1, 2, 999, 7]);
    expect(warned).to.have.lengthOf(0);
  });

  it('takes the default for nothing, in silence', () => {
    expect([null, ''].map(read)).to.deep.equal([1, 1]);
    expect(warned).to.have.lengthOf(0);
  });

  it('takes the default for anything else, and warns once', () => {
    expect(['0', '1000', '1.5', 'two', '-1', 'Infinity', 'NaN'].map(read)).to.deep.equal([1, 1, 1, 1, 1, 1, 1]);
    expect(warned).to.deep.equal([['<qmatic-booking> people-test takes a whole number from 1 to 999; 1 is used.']]);
  });
});

describe('a warning', () => {
  it('is given once for the same words', () => {
    warnOnce('fields-test', 'does not know shoe');
    warnOnce('fields-test', 'does not know shoe');
    warnOnce('fields-test', 'does not know hat');
    expect(warned).to.have.lengthOf(2);
  });
});
