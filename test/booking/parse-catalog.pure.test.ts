import { expect } from 'chai';
import fc from 'fast-check';
import { entryOf } from '../../src/booking/catalog.js';
import { serviceOption } from '../../src/booking/catalog-words.js';
import { parseCatalog, toCatalog } from '../../src/booking/parse-catalog.js';
import { service } from '../support/domain.js';

describe('catalog of a page', () => {
  it('takes what it knows', () => {
    const catalog = {
      passport: {
        name: { en: 'Passport', nl: 'Paspoort' },
        description: 'Text',
        group: 'Travel',
        keywords: 'id',
        bring: ['photo', { nl: 'oud paspoort' }],
        cost: '€ 80',
        url: 'https://example.org',
        hidden: true,
      },
    };
    expect(parseCatalog(JSON.stringify(catalog))).to.deep.equal(catalog);
  });

  const bad: readonly (readonly [string, unknown])[] = [
    ['', {}],
    ['not json', {}],
    ['{', {}],
    ['null', {}],
    ['[]', {}],
    ['[{"name":"x"}]', {}],
    ['"text"', {}],
    ['{"a":null,"b":3,"c":[],"d":"x"}', { a: {}, b: {}, c: {}, d: {} }],
    ['{"a":{"name":3,"group":["x"],"bring":"x","url":{},"hidden":"yes","unknown":1}}', { a: {} }],
    [
      '{"a":{"name":{"en":3,"nl":"x"},"bring":["y",3,null,{"en":4},{"en":"z"}]}}',
      { a: { name: { nl: 'x' }, bring: ['y', { en: 'z' }] } },
    ],
  ];
  for (const [text, catalog] of bad) {
    it(`keeps of ${text || 'nothing'} what can be used`, () => expect(parseCatalog(text)).to.deep.equal(catalog));
  }

  it('changes no prototype', () => {
    const catalog = parseCatalog(
      '{"__proto__":{"hidden":true,"name":{"__proto__":"x","en":"y"}},"constructor":{"cost":"1"}}',
    );
    expect(Object.getPrototypeOf(catalog)).to.equal(Object.prototype);
    expect('hidden' in catalog).to.equal(false);
    expect(entryOf(catalog, 'toString')).to.equal(undefined);
    expect(entryOf(catalog, 'constructor')).to.deep.equal({ cost: '1' });
    expect(entryOf(catalog, '__proto__')?.hidden).to.equal(true);
  });

  it('never fails, whatever it is given, and what comes out can be used', () => {
    const key = fc.constantFrom('passport', 'name', 'group', 'bring', 'url', 'hidden', 'en', 'nl', '__proto__');
    const anything = fc.anything({ key, maxDepth: 4 });
    fc.assert(
      fc.property(anything, (value) => {
        expect(serviceOption(service(), toCatalog(value), 'nl').name.text).to.be.a('string');
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => void expect(parseCatalog(text)).to.be.an('object')),
    );
  });
});
