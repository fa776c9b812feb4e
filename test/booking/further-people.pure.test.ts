import { expect } from 'chai';
import { parseFields } from '../../src/booking/fields.js';
import { validateFurtherPeople, withoutSharedIds } from '../../src/booking/further-people.js';

const { fields } = parseFields('firstName* email');
const rules = { fields: [], notify: 'none', phoneCountry: undefined, today: '2040-05-07', monthNames: [] } as const;

describe('people who come along', () => {
  it('are read from the draft by their number, the visitor left out', () => {
    const draft = { firstName: 'Ada', '2.firstName': ' Ben ', '3.firstName': 'Cem', '3.email': 'c@example.test' };
    const { customers, errors } = validateFurtherPeople(draft, rules, fields, 3);
    expect(customers).to.deep.equal([{ firstName: 'Ben' }, { firstName: 'Cem', email: 'c@example.test' }]);
    expect(errors).to.be.empty;
  });

  it('have errors that say whom they are about', () => {
    const { errors } = validateFurtherPeople({ '2.email': 'no', '12.firstName': 'x' }, rules, fields, 2);
    expect(errors).to.deep.equal([
      { field: '2.email', kind: 'email' },
      { field: '2.firstName', kind: 'missing' },
    ]);
  });

  it('are not asked about where the page names no field', () => {
    expect(validateFurtherPeople({}, rules, [], 3).customers).to.equal(undefined);
  });

  it('never share an external id', () => {
    const one = { externalId: 'A', firstName: 'Ada' };
    expect(withoutSharedIds([one, { externalId: 'A', firstName: 'Ben' }, {}, { externalId: 'B' }])).to.deep.equal([
      one,
      { firstName: 'Ben' },
      {},
      { externalId: 'B' },
    ]);
  });
});
