import { expect } from 'chai';
import { together } from '../../src/booking/together.js';
import { service } from '../support/domain.js';

const group = (...ids: string[]) => ids.map((id) => service({ id }));
const offered = [{ id: 'north' }, { id: 'south' }];

describe('services that go together', () => {
  const found = [
    { branchId: 'north', groups: [group('a', 'b', 'c'), group('a', 'd')] },
    { branchId: 'south', groups: [group('a', 'e')] },
    { branchId: 'hidden', groups: [group('a', 'f')] },
  ];

  it('are those of every group that holds all marked ones, at branches that are offered', () => {
    expect(together(['a'], found, offered).serviceIds).to.have.members(['a', 'b', 'c', 'd', 'e']);
    expect(together(['a', 'b'], found, offered)).to.deep.equal({ serviceIds: ['a', 'b', 'c'], branchIds: ['north'] });
  });

  it('are none where two groups share one service and nothing else', () => {
    expect(together(['b', 'd'], found, offered)).to.deep.equal({ serviceIds: [], branchIds: [] });
  });
});
