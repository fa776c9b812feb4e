import { expect } from 'chai';
import type { Catalog, Worded } from '../../src/booking/catalog.js';
import { branchOption, inAlphabet, serviceOption } from '../../src/booking/catalog-words.js';
import type { Translations } from '../../src/booking/model.js';
import * as domain from '../support/domain.js';

describe('words of an option', () => {
  describe('I18N-11 the name', () => {
    const named = (names: Translations, language: string, catalog: Catalog = {}): Worded =>
      serviceOption(domain.service({ name: ' Paspoort ', names }), catalog, language).name;

    const rows: readonly (readonly [names: Translations, language: string, text: string, lang: string | undefined])[] =
      [
        [{}, 'en', 'Paspoort', undefined],
        [{ en: 'Passport' }, 'en', 'Passport', undefined],
        [{ en: ' Passport ' }, 'en-GB', 'Passport', undefined],
        [{ EN: 'Passport' }, 'en', 'Passport', undefined],
        [{ en_GB: 'Passport' }, 'en-gb', 'Passport', undefined],
        [{ en: 'Passport' }, 'nl', 'Paspoort', undefined],
        [{ nl: 'Paspoort', en: 'Passport' }, 'ar', 'Paspoort', 'nl'],
        [{ en: '  ' }, 'en', 'Paspoort', undefined],
        [{ no: 'Pass' }, 'nb', 'Pass', undefined],
        [{ nb: 'Pass' }, 'no', 'Pass', undefined],
        [{ 'zh-Hant': '護照', 'zh-Hans': '护照' }, 'zh-Hans-CN', '护照', undefined],
        [{ 'zh-Hant': '護照', 'zh-Hans': '护照' }, 'zh-Hant', '護照', undefined],
        [{ 'zh-Hant': '護照' }, 'zh-Hans', '護照', 'zh-Hant'],
        [{ 'pt-BR': 'a', 'pt-PT': 'b' }, 'pt-PT', 'b', undefined],
        [{ 'pt-BR': 'a' }, 'pt-PT', 'a', 'pt-BR'],
        [{ en: 'Passport' }, '', 'Paspoort', undefined],
        [{ en: 'Passport' }, 'x-klingon', 'Paspoort', undefined],
        [{ 'Niet een taal!': 'Paspoort' }, 'en', 'Paspoort', undefined],
      ];
    for (const [names, language, text, lang] of rows) {
      it(`of ${JSON.stringify(names)} for "${language}"`, () => {
        expect(named(names, language)).to.deep.equal({ text, lang });
      });
    }

    it('comes from the catalog first', () => {
      expect(named({ en: 'Passport' }, 'en', { passport: { name: ' New passport ' } }).text).to.equal('New passport');
      expect(named({ en: 'Passport' }, 'en', { passport: { name: { en: 'New passport' } } }).text).to.equal(
        'New passport',
      );
      expect(named({ en: 'Passport' }, 'en', { passport: { name: ' ' } }).text).to.equal('Passport');
    });

    it('is in the visitor’s language where anybody has it, and says its language where nobody has', () => {
      const catalog = { passport: { name: { fr: 'Passeport', en: 'New passport' } } };
      expect(named({ nl: 'Reisdocument' }, 'nl', catalog)).to.deep.equal({ text: 'Reisdocument', lang: undefined });
      expect(named({}, 'ar', catalog)).to.deep.equal({ text: 'New passport', lang: 'en' });
      expect(named({}, 'ar', { passport: { name: { fr: 'Passeport' } } })).to.deep.equal({
        text: 'Passeport',
        lang: 'fr',
      });
    });

    it('is the id where there is no name at all', () => {
      expect(serviceOption(domain.service({ id: '46', name: ' ' }), {}, 'en').name.text).to.equal('46');
    });
  });

  it('takes the other texts in the language, else in English, else in the first', () => {
    const catalog: Catalog = {
      passport: {
        description: { nl: 'Een nieuw paspoort', en: 'A new passport' },
        group: { nl: 'Reizen' },
        cost: ' € 80 ',
        bring: ['photo', { nl: 'oud paspoort' }, ' '],
      },
    };
    const option = serviceOption(domain.service(), catalog, 'fr');
    expect(option.description).to.equal('A new passport');
    expect(option.group).to.equal('Reizen');
    expect(option.cost).to.equal('€ 80');
    expect(option.bring).to.deep.equal(['photo', 'oud paspoort']);
    expect(serviceOption(domain.service(), catalog, 'nl-BE').description).to.equal('Een nieuw paspoort');
  });

  it('can be found by its name in every language', () => {
    const option = branchOption(
      domain.branch({ name: "'s-Hertogenbosch", names: { fr: 'Bois-le-Duc' } }),
      { centrum: { keywords: { nl: 'Den Bosch' } } },
      'en',
    );
    expect(option.keywords).to.include('Den Bosch').and.to.include('Bois-le-Duc').and.to.include("'s-Hertogenbosch");
  });

  it('links to http and https alone', () => {
    const urlOf = (url: string): string | undefined => branchOption(domain.branch(), { centrum: { url } }, 'en').url;
    expect(urlOf(' https://example.org/a?b#c ')).to.equal('https://example.org/a?b#c');
    expect(urlOf('HTTP://example.org')).to.equal('HTTP://example.org');
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      '//x',
      '/x',
      'data:text/html,x',
      'https://',
      'https:// x',
      'https://x\ny',
      '',
    ])
      expect(urlOf(url), url).to.equal(undefined);
  });

  it('keeps address and phone of a branch', () => {
    const option = branchOption(domain.branch({ phone: '14 030' }), {}, 'en');
    expect(option.address).to.deep.equal(['Stadsplateau 1', '3521 AZ Utrecht']);
    expect(option.phone).to.equal('14 030');
  });

  it('BR-07 sorts by group, then by name as a reader of the language does', () => {
    const option = (id: string, group?: string) => domain.serviceOption({ id, group });
    const sorted = (language: string, ...names: string[]): string[] =>
      inAlphabet(
        names.map((name) => option(name)),
        new Intl.Collator(language).compare,
      ).map(({ id }) => id);
    expect(sorted('sv', 'Åmål', 'Zinkgruvan', 'Arvika')).to.deep.equal(['Arvika', 'Zinkgruvan', 'Åmål']);
    expect(sorted('de', 'Zossen', 'Straßburg', 'Strasse', 'Äpfel')).to.deep.equal([
      'Äpfel',
      'Straßburg',
      'Strasse',
      'Zossen',
    ]);
    const groups = [option('b'), option('d', 'X'), option('c', 'X'), option('a', 'Y')];
    expect(inAlphabet(groups, new Intl.Collator('en').compare).map(({ id }) => id)).to.deep.equal(['c', 'd', 'a', 'b']);
  });
});
