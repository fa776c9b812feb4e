import { expect } from 'chai';
import { validateDraft, type FormRules } from '../../src/booking/customer.js';
import { draftOf } from '../../src/booking/draft.js';
import { parseFields } from '../../src/booking/fields.js';
import type { Draft } from '../../src/booking/state.js';

const rules = (fields: string, more: Partial<FormRules> = {}): FormRules => ({
  fields: parseFields(fields).fields,
  notify: 'none',
  phoneCountry: '31',
  today: '2026-05-12',
  monthNames: [],
  ...more,
});

const errors = (draft: Draft, fields: string, more?: Partial<FormRules>) =>
  validateDraft(draft, rules(fields, more)).errors.map(({ field, kind }) => `${field}: ${kind}`);

describe('validateDraft', () => {
  it('gives the customer and the notes, and nothing for what was left empty', () => {
    const draft = {
      firstName: ' Anna  Maria ',
      lastName: "d'Arc-Ó",
      email: 'a@b.nl',
      phone: '+31 ',
      notes: 'one\r\n two ',
    };
    expect(validateDraft(draft, rules('firstName* lastName* email* phone notes'))).to.deep.equal({
      given: {
        customer: { firstName: 'Anna Maria', lastName: "d'Arc-Ó", email: 'a@b.nl' },
        notes: 'one\ntwo',
        notification: 'none',
      },
      errors: [],
    });
  });

  it('gives nothing that was not asked for', () => {
    const { given } = validateDraft({ firstName: 'Anna', identificationNumber: '111222333' }, rules('firstName*'));
    expect(given?.customer).to.deep.equal({ firstName: 'Anna' });
  });

  for (const name of ['X', 'Ng', "O'Brien", 'Łukasz', 'محمد', '王', 'Anne-Marie', 'Jr. 3', 'Zoë']) {
    it(`CF-08 accepts the name ${name} as it is`, () => {
      expect(validateDraft({ firstName: name }, rules('firstName*')).given?.customer).to.deep.equal({
        firstName: name,
      });
    });
  }

  const local = 'a'.repeat(64);
  const longest = `${local}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.nl`;
  for (const email of ['a+b@example.org', 'a@b.museum', 'x.y@sub.example.co.uk', 'é@bücher.example', longest]) {
    it(`CF-08 accepts an address of ${email.length} characters such as ${email.slice(0, 24)}`, () => {
      expect(validateDraft({ email }, rules('email*')).given?.customer).to.deep.equal({ email });
    });
  }

  it('CF-08 takes blanks around an address and hidden marks in it for slips', () => {
    const { given } = validateDraft({ email: ' a@\u200Bexample.org\u00A0' }, rules('email*'));
    expect(given?.customer.email).to.equal('a@example.org');
  });

  for (const email of ['a', 'a@', '@b.nl', 'a@b', 'a b@example.org', 'a@b@c.nl', 'a@b..nl', 'a@.nl']) {
    it(`says that ${email} is no address`, () => {
      expect(errors({ email }, 'email')).to.deep.equal(['email: email']);
    });
  }

  it('CF-08 sends a postcode as typed and an identification number without blanks', () => {
    const { given } = validateDraft(
      { addressZip: ' 3521  az ', identificationNumber: '111 222 333' },
      rules('addressZip identificationNumber'),
    );
    expect(given?.customer).to.deep.equal({ addressZip: '3521 az', identificationNumber: '111222333' });
  });

  it('ER-01 lists all errors in the order of the fields', () => {
    const draft = { email: 'a', phone: '1', 'dateOfBirth.day': '1' };
    expect(errors(draft, 'phone lastName* dateOfBirth email firstName*')).to.deep.equal([
      'phone: phone',
      'lastName: missing',
      'dateOfBirth: date',
      'email: email',
      'firstName: missing',
    ]);
  });

  it('wants one of a group, and is content with either', () => {
    const fields = 'lastName (email|phone)*';
    expect(errors({}, fields)).to.deep.equal(['email: missing-one-of']);
    expect(errors({ phone: '0612345678' }, fields)).to.deep.equal([]);
    expect(errors({ email: 'a@b.nl' }, fields)).to.deep.equal([]);
    expect(errors({ phone: '1' }, fields)).to.deep.equal(['phone: phone']);
  });

  it('counts what is sent, not what is typed, against the longest that the server takes', () => {
    const blanks = ' '.repeat(60);
    expect(errors({ phone: `06${blanks}12345678` }, 'phone')).to.deep.equal([]);
    expect(errors({ phone: '1'.repeat(49) }, 'phone')).to.deep.equal(['phone: too-long']);
    expect(errors({ firstName: 'a'.repeat(200), notes: 'b'.repeat(1001) }, 'firstName notes')).to.deep.equal([
      'notes: too-long',
    ]);
  });

  it('CF-10 sends a date of birth as a day, and tells a date in the future', () => {
    const date = (day: string, year: string): Draft => ({
      'dateOfBirth.day': day,
      'dateOfBirth.month': '3',
      'dateOfBirth.year': year,
    });
    expect(validateDraft(date('3', '1980'), rules('dateOfBirth*')).given?.customer).to.deep.equal({
      dateOfBirth: '1980-03-03',
    });
    expect(errors(date('3', '2027'), 'dateOfBirth*')).to.deep.equal(['dateOfBirth: date-future']);
    expect(errors({}, 'dateOfBirth*')).to.deep.equal(['dateOfBirth: missing']);
    expect(errors({}, 'dateOfBirth')).to.deep.equal([]);
  });

  it('asks how to be told where that is a choice, and for the address of the channel that was chosen', () => {
    const choice = { notify: 'choice' } as const;
    expect(errors({}, 'email phone', choice)).to.deep.equal(['notification: missing']);
    expect(errors({ notification: 'both' }, 'email phone', choice)).to.deep.equal(['email: missing', 'phone: missing']);
    expect(errors({ notification: 'none' }, 'email phone', choice)).to.deep.equal([]);
    expect(errors({}, 'firstName', choice)).to.deep.equal([]);
  });
});

describe('draftOf', () => {
  it('fills the form for a customer whom the page knows, so that it can be sent as it is', () => {
    const customer = { firstName: 'Anna', email: 'anna@example.org', dateOfBirth: '1980-03-31' };
    const { given } = validateDraft(draftOf(customer), rules('firstName* email* dateOfBirth*'));
    expect(given?.customer).to.deep.equal(customer);
  });

  it('CF-14 never fills in a number of identity, nor a date that is none', () => {
    expect(draftOf({ identificationNumber: '111222333', dateOfBirth: '31-3-1980' })).to.deep.equal({});
  });
});
