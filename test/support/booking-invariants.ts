import { mostConfirmations } from '../../src/booking/ways.js';
import { settledWish } from '../../src/booking/progress.js';
import type { BookingState, Hold, Plan } from '../../src/booking/state.js';

const holds: { readonly [R in Plan['reserve']]: readonly Hold['kind'][] } = {
  early: ['held', 'lapsed'],
  // Held where the confirmation was refused after the slot had been taken.
  late: ['none', 'held', 'lapsed'],
  none: ['none'],
};

/** What a state claims by being at its step and what is not so, in words; empty for a sound state. */
export function faultsOf(state: BookingState): readonly string[] {
  const { plan, memory, step } = state;
  const faults: string[] = [];
  const must = (holds: boolean, words: string) => {
    if (!holds) faults.push(`${step}: ${words}`);
  };

  must(memory.people >= 1, 'somebody comes');
  must(memory.time === undefined || memory.day !== undefined, 'a time belongs to a day');
  must(new Set(memory.only).size === memory.only.length, 'an answer is the only one once');
  must(!memory.only.includes('branch') || memory.branch !== undefined, 'the only branch is picked');
  must(!memory.only.includes('service') || memory.services.length > 0, 'the only service is picked');

  if ('wish' in state) {
    const { services, branch, people } = state.wish;
    must(branch === memory.branch, 'the wish has the branch that is picked');
    must(people === memory.people, 'the wish has the people that are picked');
    must(services.length === memory.services.length, 'the wish has the services that are picked');
    must(
      services.every((service, index) => service === memory.services[index]),
      'the wish has these services',
    );
  }
  if ('slot' in state && state.wish.parts) {
    must(
      state.wish.parts.some((part) => part.slot === state.slot),
      'the slot is one of those that are taken',
    );
    must(memory.day === undefined && memory.time === undefined, 'no single time is picked');
    must(plan.reserve !== 'none', 'several appointments are reserved first');
  } else if ('slot' in state) {
    must(state.slot.day === memory.day && state.slot.time === memory.time, 'the slot is the one that is picked');
  }
  if ('hold' in state) must(holds[plan.reserve].includes(state.hold.kind), `a hold is not ${state.hold.kind}`);

  switch (state.step) {
    case 'checking':
      must(memory.returning, 'one answer is being changed');
      must(settledWish(memory) !== undefined, 'everything has an answer');
      break;
    case 'date':
      must(memory.day === undefined, 'no day is picked');
      break;
    case 'time':
      must(memory.day === state.day, 'the day is the one that is picked');
      break;
    case 'reserving':
      must(plan.reserve !== 'none', 'this plan reserves');
      must(plan.reserve === 'early' || state.confirming !== undefined, 'late reserves on the last press');
      must(state.attempt === 1 || state.attempt === 2, 'twice at most');
      must(state.confirmations < mostConfirmations, 'a confirmation may follow');
      if (state.confirming) must(state.confirming.given === memory.given, 'what was given is sent');
      break;
    case 'review':
      must(!memory.returning, 'nothing is being changed');
      must(state.given === memory.given, 'what was given is shown');
      break;
    case 'confirming':
    case 'unknown':
      must(state.submission.given === memory.given, 'what was given is sent');
      must((state.reservation === undefined) === (plan.reserve === 'none'), 'only what is reserved is confirmed');
      must(state.confirmations >= 1 && state.confirmations <= mostConfirmations, 'three times at most');
      break;
    default:
  }
  return faults;
}
