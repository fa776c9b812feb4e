import { expect } from 'chai';
import { customOf, customTextOf } from '../../../src/api/wire/custom.js';

const nothing = {
  names: {},
  infoText: undefined,
  cancelEnabled: true,
  rescheduleEnabled: true,
  notesFieldEnabled: true,
};

describe('custom', () => {
  const malformed: readonly unknown[] = [
    null,
    '',
    '{',
    '{"names":',
    '[]',
    '"text"',
    'null',
    '12',
    'plain words',
    "{'names':{}}",
    '{"names":null,"infoText":{},"servicenametranslations":"x"}',
    '{"names":{"en":{"a":1},"":"x"},"servicenametranslations":[null,1,{},{"language":5}]}',
    '{"__proto__":{"infoText":"x"},"names":{"__proto__":"x","constructor":"y"}}',
    42,
    true,
    [],
  ];
  for (const value of malformed) {
    it(`is empty for ${JSON.stringify(value)}`, () => {
      expect(customOf(value)).to.deep.equal(nothing);
    });
  }

  it('reads what Orchestra keeps there', () => {
    const custom = JSON.stringify({
      rescheduleEnabled: false,
      cancelEnabled: false,
      notesFieldEnabled: false,
      infoText: ' <p>Bring a <b>photo</b></p>\r\n',
      emails: 'x@example.org',
      servicenametranslations: [],
    });
    expect(customOf(custom)).to.deep.equal({
      names: {},
      infoText: '<p>Bring a <b>photo</b></p>',
      cancelEnabled: false,
      rescheduleEnabled: false,
      notesFieldEnabled: false,
    });
  });

  it('reads names by language, with tags as browsers write them', () => {
    const names = { en: ' Passport ', en_GB: 'Passport (UK)', 'zh-Hant-TW': '護照', nl: '', 'not a tag': 'x', fr: 5 };
    expect(customOf({ names }).names).to.deep.equal({
      en: 'Passport',
      'en-GB': 'Passport (UK)',
      'zh-Hant-TW': '護照',
      fr: '5',
    });
  });

  it('reads a list of translations in the spellings that are likely', () => {
    const servicenametranslations = [
      { language: 'nl', name: 'Paspoort' },
      { languageCode: 'de', translation: 'Reisepass' },
      { lang: 'fr', value: 'Passeport' },
      { locale: 'sv_SE', text: 'Pass' },
    ];
    expect(customOf(JSON.stringify({ servicenametranslations })).names).to.deep.equal({
      nl: 'Paspoort',
      de: 'Reisepass',
      fr: 'Passeport',
      'sv-SE': 'Pass',
    });
  });

  it('understands flags written as text', () => {
    expect(customOf({ cancelEnabled: 'false', rescheduleEnabled: 'true', notesFieldEnabled: 0 })).to.include({
      cancelEnabled: false,
      rescheduleEnabled: true,
      notesFieldEnabled: true,
    });
  });

  it('leaves prototypes alone', () => {
    customOf('{"names":{"__proto__":{"polluted":"yes"}},"__proto__":{"polluted":"yes"}}');
    expect(({} as { polluted?: string }).polluted).to.equal(undefined);
  });

  it('is kept as it came where it is copied', () => {
    expect(customTextOf('{"a": 1}')).to.equal('{"a": 1}');
    expect(customTextOf({ a: 1 })).to.equal('{"a":1}');
    expect(customTextOf('not JSON')).to.equal('not JSON');
    expect([customTextOf(''), customTextOf(null), customTextOf(5)]).to.deep.equal([undefined, undefined, undefined]);
  });
});
