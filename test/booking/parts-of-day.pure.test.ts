import { expect } from 'chai';
import { byPartOfDay } from '../../src/booking/parts-of-day.js';

describe('byPartOfDay', () => {
  it('TL-01 parts the day at noon and at six', () => {
    expect(byPartOfDay(['00:00', '11:59', '12:00', '17:59', '18:00'])).to.deep.equal([
      ['morning', ['00:00', '11:59']],
      ['afternoon', ['12:00', '17:59']],
      ['evening', ['18:00']],
    ]);
  });

  it('TL-01 leaves out a part without times', () => {
    expect(byPartOfDay(['09:00', '19:00']).map(([part]) => part)).to.deep.equal(['morning', 'evening']);
  });
});
