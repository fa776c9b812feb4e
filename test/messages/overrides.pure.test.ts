import { expect } from 'chai';
import { en } from '../../src/messages/en.js';
import { nl } from '../../src/messages/nl.js';
import { withOverrides, type MessageOverrides } from '../../src/messages/overrides.js';

describe('messages of the page', () => {
  it('stand in place of the widget’s own, the others stay', () => {
    const messages = withOverrides(en, { service: { heading: 'What for?' } });
    expect(messages.service.heading).to.equal('What for?');
    expect(messages.service.chooseOne).to.equal(en.service.chooseOne);
    expect(messages.branch).to.deep.equal(en.branch);
  });

  it('reach down to the words of one error', () => {
    const messages = withOverrides(en, { problem: { codes: { offline: { next: 'Call 14 030.' } } } });
    expect(messages.problem.codes.offline).to.deep.equal({
      title: en.problem.codes.offline.title,
      next: 'Call 14 030.',
    });
  });

  it('may be functions where the widget’s are', () => {
    const messages = withOverrides(en, { common: { step: (index, total) => `${index}/${total}` } });
    expect(messages.common.step('2', '5')).to.equal('2/5');
  });

  it('leave the widget’s own as they are', () => {
    const before = en.service.heading;
    withOverrides(en, { service: { heading: 'x' } });
    expect(en.service.heading).to.equal(before);
  });

  const wrong: readonly [string, unknown][] = [
    ['a key that does not exist', { nowhere: 'x', service: { nothing: 'x' } }],
    ['a text for a function', { common: { step: 'Step' } }],
    ['a function for a text', { service: { heading: () => 'x' } }],
    ['a text for a group', { service: 'x' }],
    ['null', { service: null, branch: { heading: null } }],
    ['undefined', { service: { heading: undefined } }],
    ['a number', { service: { heading: 7 } }],
    [
      'the prototype of objects',
      JSON.parse('{"__proto__": {"service": {"heading": "x"}}, "service": {"__proto__": {"heading": "x"}}}'),
    ],
  ];
  for (const [what, overrides] of wrong) {
    it(`change nothing by ${what}`, () => {
      expect(withOverrides(en, overrides as MessageOverrides)).to.deep.equal(en);
    });
  }
});

describe('every message', () => {
  for (const [language, messages] of Object.entries({ en, nl })) {
    it(`in ${language} says something, and never "undefined"`, () => {
      const look = (value: unknown, path: string): void => {
        if (typeof value === 'object' && value !== null) {
          for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
          return;
        }
        const say = value as (...values: unknown[]) => string;
        const texts =
          typeof value === 'function' ? [0, 1, 2, 5, 11].map((count) => say(count, 'b', 'c', 'd')) : [value as string];
        for (const text of texts) {
          expect(text, path).to.be.a('string');
          expect(text.trim(), path).to.equal(text).and.not.equal('');
          expect(text, path).not.to.match(/undefined|null|NaN|\[object/);
        }
      };
      look(messages, language);
    });
  }
});
