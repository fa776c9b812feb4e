import type { Service, Wish } from './model.js';
import type { BookingState, Memory, Plan, Step } from './state.js';

/** The questions that come before the date. */
export type Question = 'service' | 'people' | 'branch';

/** What the visitor counts: the date and its times are one screen. */
type Screen = Question | 'date' | 'details' | 'review';

function isLongerForMore(services: readonly Service[]): boolean {
  return services.some((service) => service.additionalCustomerDuration > 0);
}

/** The questions of a plan in their order, also those that are answered beforehand. */
function allQuestions(plan: Plan, memory: Memory): readonly Question[] {
  const asksPeople = plan.people === 'always' || (plan.people === 'if-longer' && isLongerForMore(memory.services));
  const what: readonly Question[] = asksPeople ? ['service', 'people'] : ['service'];
  return plan.flow === 'service-first' ? [...what, 'branch'] : ['branch', ...what];
}

const isAsked = (plan: Plan) => (question: Question) => !plan.skip.some((skipped) => skipped === question);

/** The questions of a plan in their order, those left out that are answered beforehand. */
export function questions(plan: Plan, memory: Memory): readonly Question[] {
  return allQuestions(plan, memory).filter(isAsked(plan));
}

/** All screens that the visitor passes, in order. */
function screens(plan: Plan, memory: Memory): readonly Screen[] {
  return [...questions(plan, memory), 'date', 'details', 'review'];
}

const screenOf: { readonly [S in Step]?: Screen } = {
  service: 'service',
  people: 'people',
  branch: 'branch',
  date: 'date',
  time: 'date',
  reserving: 'date',
  details: 'details',
  review: 'review',
};

/** Where the visitor stands, counted from 1; absent where steps are not counted (WCAG 2.4.2, "Step 2 of 5"). */
export function progress(state: BookingState): { readonly index: number; readonly total: number } | undefined {
  // Who changes an appointment answers no row of questions.
  if (state.memory.moving) return undefined;
  const screen = state.step === 'reserving' && state.confirming ? 'review' : screenOf[state.step];
  const all = screens(state.plan, state.memory);
  const index = screen ? all.indexOf(screen) : -1;
  return index < 0 ? undefined : { index: index + 1, total: all.length };
}

/** The question after this one, which may be skipped itself, or `undefined` when the date comes next. */
export function questionAfter(plan: Plan, memory: Memory, question: Question): Question | undefined {
  const all = allQuestions(plan, memory);
  return all.slice(all.indexOf(question) + 1).find(isAsked(plan));
}

/** The question before this one, or before the date. */
export function questionBefore(plan: Plan, memory: Memory, question: Question | 'date'): Question | undefined {
  const all = questions(plan, memory);
  return question === 'date' ? all.at(-1) : all[all.indexOf(question) - 1];
}

/** Whether Back leads anywhere from here. */
export function canGoBack(state: BookingState): boolean {
  switch (state.step) {
    case 'service':
    case 'people':
    case 'branch':
      return state.memory.returning || questionBefore(state.plan, state.memory, state.step) !== undefined;
    case 'date':
    case 'time':
      if (state.memory.moving) return true;
      return state.memory.returning || questionBefore(state.plan, state.memory, 'date') !== undefined;
    case 'details':
    case 'review':
    case 'manage':
    case 'cancel':
    case 'reschedule':
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
