import { expect } from 'chai';
import type { Step } from '../../src/booking/state.js';
import { table } from '../../src/booking/transition.js';
import { emptyMemory, initialState } from '../../src/booking/ways.js';
import { bookedAppointment, heldSlot, publicStep, selectionOf } from '../../src/shell/public-facts.js';
import { isoInstant } from '../../src/time/iso-instant.js';
import { stepTitle } from '../../src/shell/titles.js';
import { en } from '../../src/messages/en.js';
import { appointment, filled, plan, reservation, statesOf, submission } from '../support/booking-samples.js';

const steps = Object.keys(table) as Step[];

/** What a page must never get to know. */
const canary = {
  customer: { firstName: 'Zqx7name', email: 'zqx7@example.test' },
  notes: 'Zqx7 notes',
  notification: 'email',
} as const;

describe('what a page hears of a step', () => {
  it('is a word of the public interface, or nothing in between', () => {
    const words = steps.map((step) => publicStep(statesOf(plan)[step][0]!));
    expect(Object.fromEntries(steps.map((step, index) => [step, words[index]]))).to.deep.equal({
      opening: undefined,
      service: 'service',
      people: 'people',
      branch: 'branch',
      checking: undefined,
      date: 'date',
      time: 'time',
      reserving: 'time',
      details: 'details',
      review: 'review',
      confirming: 'confirming',
      unknown: 'unknown',
      undoing: 'confirming',
      paused: 'time',
      confirmed: 'confirmed',
    });
  });

  it('after the last press is "confirming", also while the slot is being taken', () => {
    const [reserving] = statesOf(plan).reserving;
    expect(publicStep({ ...reserving!, confirming: submission })).to.equal('confirming');
  });

  it('has a title', () => {
    for (const step of steps) expect(stepTitle(statesOf(plan)[step][0]!, en)).to.be.a('string').that.is.not.empty;
  });
});

describe('what a page hears of a selection', () => {
  it('is ids, day and time', () => {
    const state = initialState(plan, filled);
    expect(selectionOf(state)).to.deep.equal({
      branchId: 'centrum',
      serviceIds: ['passport'],
      people: 1,
      date: '2026-05-12',
      time: '09:30',
      timeZone: 'Europe/Amsterdam',
    });
  });

  it('is null where nothing is picked', () => {
    const { people, serviceIds, ...rest } = selectionOf(initialState(plan, emptyMemory));
    expect([people, serviceIds]).to.deep.equal([1, []]);
    expect(Object.values(rest)).to.deep.equal([null, null, null, null]);
  });

  it('holds nothing that was typed', () => {
    const memory = { ...filled, given: canary, draft: { firstName: 'Zqx7name' } };
    expect(JSON.stringify(selectionOf(initialState(plan, memory)))).not.to.match(/zqx7/i);
  });
});

describe('what a page hears of an appointment', () => {
  it('is what it is for, where and when; nothing personal', () => {
    const booked = bookedAppointment({
      ...appointment,
      customers: [canary.customer],
      notes: canary.notes,
      custom: 'Zqx7',
      title: 'Zqx7',
    });
    expect(booked).to.deep.equal({
      publicId: 'r-1',
      status: 20,
      start: '2026-05-12T07:30:00Z',
      end: '2026-05-12T07:50:00Z',
      timeZone: 'Europe/Amsterdam',
      branch: { publicId: 'centrum', name: 'Centrum' },
      services: [{ publicId: 'passport', name: 'Passport' }],
      people: 1,
    });
  });

  it('that is merely held leaves its secret out', () => {
    expect(heldSlot(reservation('secret'), 'Europe/Amsterdam')).to.deep.equal({
      start: '2026-05-12T07:30:00Z',
      end: '2026-05-12T07:50:00Z',
      timeZone: 'Europe/Amsterdam',
      expiresAt: '1970-01-01T00:10:00.000Z',
    });
  });

  it('has instants in UTC', () => {
    expect(isoInstant(0)).to.equal('1970-01-01T00:00:00.000Z');
  });
});
