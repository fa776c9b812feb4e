import { expect } from 'chai';
import { phoneNumber } from '../../src/booking/phone.js';

const withCountry: readonly (readonly [typed: string, sent: string | undefined])[] = [
  ['06 1234 5678', '+31612345678'],
  ['06-12345678', '+31612345678'],
  ['06.12.34.56.78', '+31612345678'],
  ['(030) 286 00 00', '+31302860000'],
  ['612345678', '+31612345678'],
  ['٠٦١٢٣٤٥٦٧٨', '+31612345678'],
  ['0612345678', '+31612345678'],
  ['+31 6 12345678', '+31612345678'],
  ['+31 (0)6 12345678', '+31612345678'],
  ['\u202A+31 6 12345678\u202C', '+31612345678'],
  ['31612345678', '+31612345678'],
  ['0031 6 12345678', '0031612345678'],
  ['+32 470 12 34 56', '+32470123456'],
  ['', ''],
  ['  ', ''],
  ['+31', ''],
  ['+31 ', ''],
  ['0031', ''],
  ['31', ''],
  ['+32', ''],
  ['+', ''],
  ['06 123', undefined],
  ['call me', undefined],
  ['0612345678 x', undefined],
  ['06+12345678', undefined],
];

describe('phoneNumber', () => {
  for (const [typed, sent] of withCountry) {
    it(`CF-08 sends ${JSON.stringify(typed)} in the country 31 as ${JSON.stringify(sent)}`, () => {
      expect(phoneNumber(typed, '31')).to.equal(sent);
    });
  }

  it('sends a national number as it is where no country is known', () => {
    expect(phoneNumber('06-1234 5678')).to.equal('0612345678');
  });

  it('keeps the first 0 in Italy, and takes the 1 of North America for the calling code that it is', () => {
    expect(phoneNumber('06 1234567', '39')).to.equal('+39061234567');
    expect(phoneNumber('1 212 555 0123', '1')).to.equal('+12125550123');
  });
});
