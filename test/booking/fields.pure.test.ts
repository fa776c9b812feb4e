import { expect } from 'chai';
import { maxLengths, parseFields } from '../../src/booking/fields.js';

describe('parseFields', () => {
  it('PRIV-11 reads the default: two required names, a required e-mail address, an optional phone number', () => {
    expect(parseFields('firstName* lastName* email* phone')).to.deep.equal({
      fields: [
        { name: 'firstName', required: true, oneOf: undefined },
        { name: 'lastName', required: true, oneOf: undefined },
        { name: 'email', required: true, oneOf: undefined },
        { name: 'phone', required: false, oneOf: undefined },
      ],
      unknown: [],
    });
  });

  it('reads a group of which at least one is wanted, however it is spaced', () => {
    for (const text of ['(email|phone)*', ' ( email | phone )* ', '(email phone)*']) {
      expect(parseFields(text).fields, text).to.deep.equal([
        { name: 'email', required: false, oneOf: ['email', 'phone'] },
        { name: 'phone', required: false, oneOf: ['email', 'phone'] },
      ]);
    }
  });

  it('reads a group without a star as optional fields, and a group of one as a field', () => {
    expect(parseFields('(email|phone) (notes)*').fields).to.deep.equal([
      { name: 'email', required: false, oneOf: undefined },
      { name: 'phone', required: false, oneOf: undefined },
      { name: 'notes', required: true, oneOf: undefined },
    ]);
  });

  it('leaves out and reports what names no field, or a field for the second time', () => {
    const { fields, unknown } = parseFields('firstname* bsn lastName* (email|fax)* email toString');
    expect(fields.map(({ name, required }) => `${name} ${required}`)).to.deep.equal(['lastName true', 'email true']);
    expect(unknown).to.deep.equal(['firstname', 'bsn', 'fax', 'email', 'toString']);
  });

  it('asks nothing where nothing is named', () => {
    expect(parseFields('')).to.deep.equal({ fields: [], unknown: [] });
  });

  it('keeps the lengths of the API document', () => {
    expect(maxLengths).to.include({ phone: 50, firstName: 200, lastName: 200, email: 255, addressZip: 255 });
  });
});
