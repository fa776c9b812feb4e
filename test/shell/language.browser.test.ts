import { expect } from 'chai';
import { wantedLanguages } from '../../src/shell/language.js';
import { manageAddress } from '../../src/shell/manage-address.js';

/** What the browser speaks, without the region that its maker gave it. */
const browserLanguages = navigator.languages.map((tag) => tag.split('-')[0]);

/** Elements one in another, `#` for a step into a shadow root; gives the innermost. */
function nested(...langs: readonly (string | undefined)[]): HTMLElement {
  let parent: Node = document.body;
  let element = document.body;
  for (const lang of langs) {
    if (lang === '#') {
      parent = element.attachShadow({ mode: 'open' });
      continue;
    }
    element = document.createElement('div');
    if (lang !== undefined) element.setAttribute('lang', lang);
    parent.appendChild(element);
    parent = element;
  }
  return element;
}

describe('I18N-01 wantedLanguages', () => {
  const { lang } = document.documentElement;

  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = lang;
  });

  const rows: readonly [string, readonly (string | undefined)[], string][] = [
    ['its own', ['nl'], 'nl'],
    ['its own before an ancestor’s', ['fr', 'nl'], 'nl'],
    ['an ancestor’s', ['fr', undefined], 'fr'],
    ['an ancestor’s outside its shadow root', ['fr', '#', undefined], 'fr'],
    ['through two roots', ['fr', '#', undefined, '#', undefined], 'fr'],
    ['inside the root before the host’s', ['fr', '#', 'de', undefined], 'de'],
    ['not an empty one', ['fr', ''], 'fr'],
  ];
  for (const [what, langs, expected] of rows) {
    it(`begins with ${what}`, () => {
      expect(wantedLanguages(nested(...langs))[0]).to.equal(expected);
    });
  }

  it('begins with the document’s where no element says it', () => {
    document.documentElement.lang = 'fi';
    expect(wantedLanguages(nested(undefined, '#', undefined))[0]).to.equal('fi');
  });

  it('goes on with the browser’s', () => {
    document.documentElement.removeAttribute('lang');
    expect(wantedLanguages(nested(undefined))).to.deep.equal(browserLanguages);
    expect(wantedLanguages(nested('nl'))).to.deep.equal(['nl', ...browserLanguages]);
  });

  it('of an element that is not on the page are its own and the browser’s', () => {
    const element = document.createElement('div');
    element.lang = 'nl';
    expect(wantedLanguages(element)).to.deep.equal(['nl', ...browserLanguages]);
  });
});

describe('manageAddress', () => {
  const rows: readonly [string, string | undefined][] = [
    ['', undefined],
    ['https://town.test/change', 'https://town.test/change'],
    ['https://town.test/change#{publicId}', 'https://town.test/change#a%2Fb%24%26%20c'],
    [
      'https://town.test/change?lang=nl#id={publicId}&x={publicId}',
      'https://town.test/change?lang=nl#id=a%2Fb%24%26%20c&x=a%2Fb%24%26%20c',
    ],
    // A secret never reaches a server's log.
    ['https://town.test/{publicId}?id={publicId}', 'https://town.test/?id='],
    ['/change#{publicId}', new URL('/change', document.baseURI).href + '#a%2Fb%24%26%20c'],
    ['javascript:alert(1)', undefined],
    ['javascript:alert(1)#{publicId}', undefined],
    ['data:text/html,x', undefined],
    ['https://', undefined],
  ];
  for (const [template, expected] of rows) {
    it(`${template || 'nothing'} → ${expected ?? 'no link'}`, () => {
      expect(manageAddress(template, 'a/b$& c')).to.equal(expected);
    });
  }
});
