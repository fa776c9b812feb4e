import { expect } from 'chai';
import { directionOf, matchLanguage } from '../../src/shell/language.js';

const available = ['en', 'nl', 'pt-PT', 'pt-BR', 'zh-Hant', 'zh-Hans', 'nb', 'ar'];

describe('I18N-02 matchLanguage', () => {
  const rows: readonly [readonly string[], string, string][] = [
    [['nl'], 'nl', 'nl'],
    [['nl-BE'], 'nl', 'nl-BE'],
    [['NL-be'], 'nl', 'NL-be'],
    [['en_GB'], 'en', 'en-GB'],
    [['pt-PT'], 'pt-PT', 'pt-PT'],
    [['pt-BR'], 'pt-BR', 'pt-BR'],
    [['zh-Hant-TW'], 'zh-Hant', 'zh-Hant-TW'],
    [['zh-Hans'], 'zh-Hans', 'zh-Hans'],
    [['no'], 'nb', 'no'],
    [['no-NO'], 'nb', 'no-NO'],
    [['nb-NO'], 'nb', 'nb-NO'],
    [['fy', 'nl-NL', 'en'], 'nl', 'nl-NL'],
    [['fy'], 'en', 'en'],
    [[], 'en', 'en'],
    [['', ' ', 'x-klingon', '-', '--', '*'], 'en', 'en'],
    [['x-klingon', 'ar-EG'], 'ar', 'ar-EG'],
    [['nl-'], 'nl', 'nl'],
    [['nl-💥'], 'nl', 'nl'],
  ];
  for (const [wanted, language, tag] of rows) {
    it(`${JSON.stringify(wanted)} → ${language}`, () => {
      expect(matchLanguage(wanted, available)).to.deep.equal({ tag, language });
    });
  }

  it('gives tags that Intl takes', () => {
    for (const [wanted] of rows) {
      expect(() => new Intl.Locale(matchLanguage(wanted, available).tag)).not.to.throw();
    }
  });
});

describe('directionOf', () => {
  it('is from right to left for the languages written so', () => {
    expect(['ar', 'fa', 'he', 'ur', 'ar-EG'].map(directionOf)).to.deep.equal(Array(5).fill('rtl'));
    expect(['en', 'nl', 'tr', ''].map(directionOf)).to.deep.equal(Array(4).fill('ltr'));
  });
});
