import type { Service, Wish } from './model.js';
import type { BookingState, Memory, Plan, Step } from './state.js';

/** The questions that come before the date. */
export type Question = 'service' | 'people' | 'branch';

/** What the visitor counts: the date and its times are one screen. */
type Screen = Question | 'date' | 'details' | 'review';

function isLongerForMore(services: readonly Service[]): boolean {
  return services.some((service) => service.additionalCustomerDuration > 0);
}

const orders: { readonly [F in Plan['flow']]: readonly Question[] } = {
  'service-first': ['service', 'people', 'branch'],
  'branch-first': ['branch', 'service', 'people'],
};

/** The questions of a plan in their order, those left out that need no answer of the visitor's. */
export function questions(plan: Plan, memory: Memory): readonly Question[] {
  const asksPeople = plan.people === 'always' || (plan.people === 'if-longer' && isLongerForMore(memory.services));
  const answered: readonly Question[] = [...plan.skip, ...memory.only];
  return orders[plan.flow].filter((question) => !answered.includes(question) && (question !== 'people' || asksPeople));
}

/** All screens that the visitor passes, in order. */
function screens(plan: Plan, memory: Memory): readonly Screen[] {
  return [...questions(plan, memory), 'date', 'details', 'review'];
}

const screenOf: { readonly [S in Step]: Screen | undefined } = {
  opening: undefined,
  service: 'service',
  people: 'people',
  branch: 'branch',
  checking: undefined,
  date: 'date',
  time: 'date',
  reserving: 'date',
  details: 'details',
  review: 'review',
  confirming: undefined,
  unknown: undefined,
  undoing: undefined,
  paused: undefined,
  confirmed: undefined,
};

/** Where the visitor stands, counted from 1; absent where steps are not counted (WCAG 2.4.2, "Step 2 of 5"). */
export function progress(state: BookingState): { readonly index: number; readonly total: number } | undefined {
  const screen = state.step === 'reserving' && state.confirming ? 'review' : screenOf[state.step];
  const all = screens(state.plan, state.memory);
  const index = screen ? all.indexOf(screen) : -1;
  return index < 0 ? undefined : { index: index + 1, total: all.length };
}

/** Whether one question comes after another, be they asked or not. */
export function isAfter({ flow }: Plan, later: Question, earlier: Question): boolean {
  return orders[flow].indexOf(later) > orders[flow].indexOf(earlier);
}

/** The question after this one, or `undefined` when the date comes next. */
export function questionAfter(plan: Plan, memory: Memory, question: Question): Question | undefined {
  return questions(plan, memory).find((other) => isAfter(plan, other, question));
}

/** The question before this one, or before the date. */
export function questionBefore(plan: Plan, memory: Memory, question: Question | 'date'): Question | undefined {
  return questions(plan, memory).findLast((other) => question === 'date' || isAfter(plan, question, other));
}

/** Whether one answer is being changed and the others are still there: Back then undoes the change. */
export function isUndoable(memory: Memory): boolean {
  return memory.returning && memory.day !== undefined && memory.time !== undefined && !!settledWish(memory);
}

/** Whether Back leads anywhere from here. */
export function canGoBack(state: BookingState): boolean {
  switch (state.step) {
    case 'service':
    case 'people':
    case 'branch':
      return isUndoable(state.memory) || questionBefore(state.plan, state.memory, state.step) !== undefined;
    case 'date':
    case 'time':
      return isUndoable(state.memory) || questionBefore(state.plan, state.memory, 'date') !== undefined;
    case 'details':
    case 'review':
    case 'paused':
      return true;
    default:
      return false;
  }
}

/** What is asked for, once every question has its answer. */
export function settledWish(memory: Memory): Wish | undefined {
  const [first, ...rest] = memory.services;
  return first && memory.branch
    ? { services: [first, ...rest], branch: memory.branch, people: memory.people }
    : undefined;
}
