import { expect } from 'chai';
import { differences, shapeOf } from '../support/backend-shape.js';

describe('comparing shapes', () => {
  const compare = (one: unknown, other: unknown): string[] => differences(shapeOf(one), shapeOf(other));

  it('finds missing and additional names, at any depth', () => {
    expect(compare({ a: 1 }, {})).to.deep.equal(['.a: number / missing']);
    expect(compare({ list: [{ a: 1 }] }, { list: [{ b: 1 }] })).to.have.length(2);
  });

  it('finds other types', () => {
    expect(compare({ a: 1 }, { a: '1' })).to.deep.equal(['.a: number / string']);
    expect(compare([{ a: { b: true } }], [{ a: { b: 0 } }])).to.deep.equal(['[].a.b: boolean / number']);
    expect(compare({ a: [] }, { a: {} })).to.deep.equal(['.a: array / object']);
  });

  it('takes null and empty lists for anything', () => {
    expect(compare({ a: null, list: [] }, { a: 'text', list: [{ b: 1 }] })).to.deep.equal([]);
  });
});
