import { expect } from 'chai';
import { checkEcho } from '../../src/api/echo.js';
import { MisconfiguredError } from '../../src/api/errors.js';
import type { Parameter } from '../../src/api/paths.js';

const sent: readonly Parameter[] = [
  ['servicePublicId', '46'],
  ['servicePublicId', 'proof of life'],
  ['numberOfCustomers', 2],
  ['customSlotLength', undefined],
];

const withArguments = (args: unknown): unknown => ({ dates: [], meta: { arguments: args } });

describe('the echo of what was asked', () => {
  const complete = { servicePublicId: '[46, proof of life]', numberOfCustomers: '[2]' };
  const accepted: readonly (readonly [string, unknown])[] = [
    ['all of it', withArguments(complete)],
    ['in another order', withArguments({ ...complete, servicePublicId: '[proof of life, 46]' })],
    ['with more', withArguments({ ...complete, servicePublicId: '[1, 46, proof of life]', x: 'y' })],
    ['encoded', withArguments({ ...complete, servicePublicId: '[46, proof%20of%20life]' })],
    ['as lists and numbers', withArguments({ servicePublicId: [46, 'proof of life'], numberOfCustomers: 2 })],
    ['a list in place of an object', withArguments([])],
    ['no arguments', { dates: [], meta: {} }],
    ['arguments that are null', withArguments(null)],
    ['no meta', { dates: [] }],
    ['a bare list', []],
    ['nothing', null],
  ];
  for (const [what, body] of accepted) {
    it(`accepts ${what}`, () => {
      checkEcho(body, sent);
    });
  }

  const refused: readonly (readonly [string, unknown, string])[] = [
    ['nothing in it', {}, 'servicePublicId'],
    ['one service missing', { ...complete, servicePublicId: '[46]' }, 'servicePublicId'],
    ['an id that only ends alike', { ...complete, servicePublicId: '[146, proof of life]' }, 'servicePublicId'],
    ['an id that only begins alike', { ...complete, servicePublicId: '[46, proof of life 2]' }, 'servicePublicId'],
    ['null', { ...complete, servicePublicId: null }, 'servicePublicId'],
    ['people missing', { servicePublicId: complete.servicePublicId }, 'numberOfCustomers'],
    ['other people', { ...complete, numberOfCustomers: '[12]' }, 'numberOfCustomers'],
  ];
  for (const [what, args, parameter] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => {
        checkEcho(withArguments(args), sent);
      }).to.throw(MisconfiguredError, parameter);
    });
  }
});
