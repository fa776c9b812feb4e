import { expect } from 'chai';
import { monthNames } from '../../src/time/month-names.js';

describe('monthNames', () => {
  it('has twelve months, each known by its own names and the English ones', () => {
    const names = monthNames('nl');
    expect(names).to.have.length(12);
    expect(names[0]).to.include.members(['januari', 'jan', 'January']);
    expect(names[11]).to.include.members(['december', 'dec', 'December']);
  });

  it('names the months of the common calendar where people count in another', () => {
    expect(monthNames('fa-IR')[0]?.[0]).to.match(/^ژانویه/);
    expect(monthNames('th-TH')[1]).to.include('กุมภาพันธ์');
  });
});
