import { expect } from 'chai';
import { branchesQuery, datesQuery, servicesQuery, timesQuery } from '../../src/booking/queries.js';
import { nearestTimes } from '../../src/booking/nearest.js';
import type { BookingState, Plan } from '../../src/booking/state.js';
import { emptyMemory } from '../../src/booking/ways.js';
import { centrum, marriage, passport, picked, plan, statesOf } from '../support/booking-samples.js';

const nothing = { serviceIds: [], branchId: undefined };
const named = { serviceIds: ['passport'], branchId: 'centrum' };
const branchFirst: Plan = { ...plan, flow: 'branch-first' };

const opening = (of: Plan = plan): BookingState => statesOf(of).opening[0]!;
const asking = (step: 'service' | 'branch', memory = emptyMemory, of = plan): BookingState => ({
  ...statesOf(of)[step][0]!,
  memory,
});

describe('what is read', () => {
  it('services: all, or those of the branch that was named or picked first', () => {
    expect(servicesQuery(opening(), nothing)).to.deep.equal({ branchId: undefined });
    expect(servicesQuery(opening(), named)).to.deep.equal({ branchId: 'centrum' });
    expect(servicesQuery(asking('service', picked), nothing)).to.deep.equal({ branchId: undefined });
    expect(servicesQuery(asking('service', picked, branchFirst), nothing)).to.deep.equal({ branchId: 'centrum' });
    const skipping: Plan = { ...plan, skip: ['branch'] };
    expect(servicesQuery(asking('service', picked, skipping), nothing)).to.deep.equal({ branchId: 'centrum' });
  });

  it('services: all of them where the branch was merely the only one', () => {
    const memory = { ...picked, only: ['branch'] as const };
    expect(servicesQuery(asking('service', memory), nothing)).to.deep.equal({ branchId: undefined });
  });

  it('branches: those that have the services, or all', () => {
    expect(branchesQuery(opening(), nothing)).to.equal(undefined);
    expect(branchesQuery(opening(branchFirst), nothing)).to.deep.equal({ serviceIds: [] });
    expect(branchesQuery(asking('service'), nothing)).to.equal(undefined);
    expect(branchesQuery(asking('branch', picked), nothing)).to.deep.equal({ serviceIds: ['passport'] });
    expect(branchesQuery(asking('branch', picked, branchFirst), nothing)).to.deep.equal({ serviceIds: [] });
    const skipping: Plan = { ...branchFirst, skip: ['service'] };
    expect(branchesQuery(asking('branch', picked, skipping), nothing)).to.deep.equal({ serviceIds: ['passport'] });
  });

  it('dates: as soon as all is known, also before the first question', () => {
    const query = { branchId: 'centrum', serviceIds: ['passport'], people: 1 };
    expect(datesQuery(opening(), nothing)).to.equal(undefined);
    expect(datesQuery(opening(), named)).to.deep.equal(query);
    for (const step of ['date', 'time', 'checking', 'details', 'review'] as const) {
      expect(datesQuery(statesOf(plan)[step][0]!, nothing), step).to.deep.equal(query);
    }
    expect(datesQuery(asking('service', picked), nothing)).to.equal(undefined);
    expect(datesQuery(asking('branch', picked), nothing)).to.equal(undefined);
  });

  it('dates: for all services and people', () => {
    const [state] = statesOf(plan).date;
    const memory = { ...state!.memory, services: [passport, marriage], people: 3, branch: centrum };
    expect(datesQuery({ ...state!, memory }, nothing)).to.deep.equal({
      branchId: 'centrum',
      serviceIds: ['passport', 'marriage'],
      people: 3,
    });
  });

  it('times: of the day that is picked', () => {
    const { date, time } = statesOf(plan);
    expect(timesQuery(opening(), named)).to.equal(undefined);
    expect(timesQuery(date[0]!, nothing)).to.equal(undefined);
    expect(timesQuery(time[0]!, nothing)?.day).to.equal('2026-05-12');
  });
});

describe('nearestTimes', () => {
  const times = ['08:00', '09:00', '09:20', '10:00', '16:00'];
  it('gives the nearest in the order of the day, never the one that is gone', () => {
    expect(nearestTimes(times, '09:20', 2)).to.deep.equal(['09:00', '10:00']);
    expect(nearestTimes(times, '09:10', 3)).to.deep.equal(['09:00', '09:20', '10:00']);
    expect(nearestTimes(times, '23:00', 2)).to.deep.equal(['10:00', '16:00']);
    expect(nearestTimes([], '09:00', 3)).to.deep.equal([]);
    expect(nearestTimes(['09:00'], '09:00', 3)).to.deep.equal([]);
  });

  it('leaves the list as it is', () => {
    const list = ['10:00', '09:00'];
    nearestTimes(list, '09:30', 2);
    expect(list).to.deep.equal(['10:00', '09:00']);
  });
});
