import type { BookingAction, Restored, Subject } from './actions.js';
import type { Branch, Reservation, Service, Slot, Wish } from './model.js';
import * as progress from './progress.js';
import type { Question } from './progress.js';
import type {
  BookingState,
  BranchState,
  ConfirmedState,
  ConfirmingState,
  DateState,
  DetailsState,
  Hold,
  Memory,
  Notice,
  PausedState,
  PeopleState,
  Plan,
  Problem,
  ReservingState,
  ReviewState,
  ServiceState,
  SkippableStep,
  Step,
  Submission,
  TimeState,
  UnknownState,
} from './state.js';

/** The ways from step to step, by where they lead. Each builds the whole next state; none keeps an old notice. */

interface Settled {
  readonly plan: Plan;
  readonly memory: Memory;
  readonly wish: Wish;
  readonly slot: Slot;
}

/** A confirmation is sent at most this often; each time only after the server said that it did not arrive. */
export const mostConfirmations = 3;

const clear = { notice: undefined, problem: undefined } as const;

function question(
  plan: Plan,
  memory: Memory,
  step: Question,
  notice?: Notice,
): ServiceState | PeopleState | BranchState {
  return { step, plan, memory, notice, problem: undefined };
}

export function firstQuestion({ plan }: { plan: Plan }, memory: Memory, notice?: Notice): BookingState {
  const [first] = progress.questions(plan, memory);
  return first ? question(plan, memory, first, notice) : { ...date({ plan }, memory), notice };
}

/** On after the visitor's own answer. */
export function afterQuestion({ plan }: { plan: Plan }, memory: Memory, answered: Question): BookingState {
  return onward(plan, { ...memory, only: without(memory.only, answered) }, answered);
}

/** On after an answer that there was no choice about. */
export function afterOnlyAnswer({ plan }: { plan: Plan }, memory: Memory, answered: SkippableStep): BookingState {
  return onward(plan, { ...memory, only: [...without(memory.only, answered), answered] }, answered);
}

function without(steps: readonly SkippableStep[], step: Question): readonly SkippableStep[] {
  return steps.filter((other) => other !== step);
}

/** The next question, or the date. Where one answer was changed, what follows is looked up first. */
function onward(plan: Plan, memory: Memory, answered: Question): BookingState {
  if (memory.returning && progress.settledWish(memory)) return { step: 'checking', plan, memory, ...clear };
  const open = reopened(plan, memory, answered);
  const next = progress.questionAfter(plan, open, answered);
  return next ? question(plan, open, next) : date({ plan }, open);
}

/** What was the only answer may have others beside it now that an earlier answer was given anew. */
function reopened(plan: Plan, memory: Memory, answered: Question): Memory {
  const later = memory.only.filter((step) => progress.isAfter(plan, step, answered));
  if (later.length === 0) return memory;
  const only = memory.only.filter((step) => !later.includes(step));
  const services = later.includes('service') ? noServices : memory.services;
  return { ...memory, only, services, branch: later.includes('branch') ? undefined : memory.branch };
}

/** Other services than before: the form is asked again where it asks for something else then. */
export function choosing({ plan, memory }: { plan: Plan; memory: Memory }, services: readonly Service[]): Memory {
  const ids = (chosen: readonly Service[]) => JSON.stringify(chosen.map(({ id }) => id));
  const sameForm = plan.formByService !== true || ids(services) === ids(memory.services);
  return { ...memory, services, given: sameForm ? memory.given : undefined };
}

export function questionBefore(state: ServiceState | PeopleState | BranchState | DateState | TimeState): BookingState {
  const { plan, memory } = state;
  if (progress.isUndoable(memory)) return { step: 'checking', plan, memory, ...clear };
  const before = progress.questionBefore(plan, memory, state.step === 'time' ? 'date' : state.step);
  return before ? question(plan, memory, before) : state;
}

/** The dates; a day that was picked before stays picked. */
export function date({ plan }: { plan: Plan }, memory: Memory): BookingState {
  const wish = progress.settledWish(memory);
  if (!wish) {
    const open = memory.services.length === 0 ? 'service' : 'branch';
    return askedAgain({ plan, memory }, open);
  }
  return memory.day
    ? { step: 'time', plan, memory, wish, day: memory.day, ...clear }
    : { step: 'date', plan, memory, wish, ...clear };
}

/**
 * To the step that stood in the page's address, with what stood there, but no further than to the first question that
 * is open, and never beyond the time: whoever opens an address has typed nothing yet. What the page itself decided
 * stays decided.
 */
export function restored({ plan, memory }: { plan: Plan; memory: Memory }, wanted: Restored): BookingState {
  const services = plan.skip.includes('service') ? memory.services : wanted.services;
  const branch = plan.skip.includes('branch') ? memory.branch : wanted.branch;
  const { people, day, time } = wanted;
  const isOpen = { service: services.length === 0, people: false, branch: !branch };
  const only = memory.only.filter((step) => !isOpen[step]);
  const picked = { ...memory, services, branch, only, people, returning: false, day, time: day && time };
  const stop = progress.questions(plan, picked).find((name) => name === wanted.step || isOpen[name]);
  if (stop) return question(plan, picked, stop);
  return date({ plan }, wanted.step === 'date' ? { ...picked, day: undefined, time: undefined } : picked);
}

export function day(state: DateState | TimeState, action: { readonly day: string }): TimeState {
  const { plan, memory, wish } = state;
  const time = memory.day === action.day ? memory.time : undefined;
  return { step: 'time', plan, memory: { ...memory, day: action.day, time }, wish, day: action.day, ...clear };
}

function askedAgain(
  { plan, memory }: { plan: Plan; memory: Memory },
  step: SkippableStep,
  notice?: Notice,
): ServiceState | PeopleState | BranchState {
  const skip = without(plan.skip, step);
  return question({ ...plan, skip }, { ...memory, only: without(memory.only, step) }, step, notice);
}

/** Where and when at once. The visitor still says Continue: nothing is taken by that. */
export function offered(
  state: BranchState | DateState | TimeState,
  { branch, slot }: { readonly branch: Branch; readonly slot: Slot },
): BookingState {
  return date(state, { ...state.memory, branch, day: slot.day, time: slot.time });
}

/** Nothing is free for what was answered: one answer is asked for again, also where the page gave it beforehand. */
export function otherAnswer(state: DateState | TimeState, { subject }: { readonly subject: Subject }): BookingState {
  if (subject === 'people') return question(state.plan, state.memory, subject);
  return subject === 'service' || subject === 'branch' ? askedAgain(state, subject) : state;
}

/** The picked branch does not offer this: it is asked for again. */
export function branchAgain({ plan, memory }: { plan: Plan; memory: Memory }): BookingState {
  const notice: Notice | undefined = memory.branch && { kind: 'branch-not-offered', branch: memory.branch };
  return askedAgain({ plan, memory: { ...memory, branch: undefined } }, 'branch', notice);
}

/** The services cannot be had at the picked branch: they are asked for again. */
export function serviceAgain({ plan, memory }: { plan: Plan; memory: Memory }): BookingState {
  const notice: Notice | undefined = memory.branch && { kind: 'service-not-offered', branch: memory.branch };
  return askedAgain({ plan, memory: { ...memory, services: noServices } }, 'service', notice);
}

/** The picked day is not offered. What was said before of the lost time stays said. */
export function dateAgain(state: Pick<BookingState, 'plan' | 'memory' | 'notice'>): BookingState {
  const { plan, memory } = state;
  const notice = notOffered(memory) ?? state.notice;
  return { ...date({ plan }, { ...memory, day: undefined, time: undefined }), notice };
}

export function timeAgain({ plan, memory }: { plan: Plan; memory: Memory }): BookingState {
  return { ...date({ plan }, { ...memory, time: undefined }), notice: notOffered(memory) };
}

function notOffered({ day, time }: Memory): Notice | undefined {
  return day && time ? { kind: 'slot-not-offered', slot: { day, time } } : undefined;
}

/** On after the slot: it is taken now, or the details come first. */
export function afterSlot(state: { plan: Plan; memory: Memory }): BookingState {
  const { plan, memory } = state;
  const wish = progress.settledWish(memory);
  if (!wish || !memory.day || !memory.time) return date(state, memory);
  const slot = { day: memory.day, time: memory.time };
  if (plan.reserve === 'early') return reserving(state, wish, slot, undefined);
  return afterHold({ plan, memory, wish, slot }, { kind: 'none' });
}

/** To the details; or straight back to the review, where they are all there already. */
export function afterHold({ plan, memory, wish, slot }: Settled, hold: Hold): DetailsState | ReviewState {
  const { given, returning } = memory;
  const isComplete = given && (given.others === undefined || given.others.length === wish.people - 1);
  return returning && isComplete
    ? review({ plan, memory, wish, slot, hold, given })
    : { step: 'details', plan, memory, wish, slot, hold, ...clear };
}

export function reserving(
  { plan, memory, confirmations = 0 }: { plan: Plan; memory: Memory; confirmations?: number },
  wish: Wish,
  slot: Slot,
  confirming: Submission | undefined,
): ReservingState {
  return { step: 'reserving', plan, memory, wish, slot, attempt: 1, confirming, confirmations, ...clear };
}

/**
 * Somebody else has the slot: the times again, with everything that was typed. Who was filling in the form comes back
 * to it, others to where they pressed last.
 */
export function slotLost({ step, plan, memory, wish, slot }: Settled & { step: Step }): TimeState {
  const returning = step !== 'details' && memory.given !== undefined;
  const kept = { ...memory, day: slot.day, time: undefined, returning };
  return {
    step: 'time',
    plan,
    memory: kept,
    wish,
    day: slot.day,
    notice: { kind: 'slot-taken', slot },
    problem: undefined,
  };
}

export function notReserved(state: ReservingState, { problem }: { problem: Problem | undefined }): BookingState {
  const { plan, memory, wish, slot, confirming } = state;
  if (confirming) {
    const hold: Hold = plan.reserve === 'early' ? { kind: 'lapsed' } : { kind: 'none' };
    return { step: 'review', plan, memory, wish, slot, hold, given: confirming.given, notice: undefined, problem };
  }
  return { step: 'time', plan, memory, wish, day: slot.day, notice: undefined, problem };
}

export function review(state: Omit<ReviewState, 'step' | 'notice' | 'problem'>): ReviewState {
  const { plan, memory, wish, slot, hold, given } = state;
  return { step: 'review', plan, memory: { ...memory, returning: false }, wish, slot, hold, given, ...clear };
}

/** One answer is changed from the review. Changing what or when lets go of the slot. */
export function change(state: ReviewState, subject: Subject): BookingState {
  const { plan, wish, slot, hold } = state;
  const memory = { ...state.memory, returning: true };
  switch (subject) {
    case 'details':
      return { step: 'details', plan, memory, wish, slot, hold, ...clear };
    case 'date':
    case 'time':
      return date({ plan }, memory);
    default:
      return question(plan, memory, subject);
  }
}

/** The request was not sent: it waits. */
export function paused(next: ReservingState | ConfirmingState, { until }: { until: number }): PausedState {
  return { step: 'paused', plan: next.plan, memory: next.memory, next, until, ...clear };
}

/** Nothing is held for a visitor who is away. */
export function away<S extends DetailsState | ReviewState>(state: S): S {
  return state.hold.kind === 'held' ? { ...state, hold: { kind: 'lapsed' } } : state;
}

export function confirming(
  { plan, memory, wish, slot }: Settled,
  submission: Submission,
  reservation: Reservation | undefined,
  confirmations: number,
): ConfirmingState {
  return { step: 'confirming', plan, memory, wish, slot, submission, reservation, confirmations, ...clear };
}

/** The server refused and nothing was booked. */
export function notConfirmed(state: ConfirmingState, { problem }: { problem: Problem | undefined }): ReviewState {
  const { plan, memory, wish, slot, reservation, submission } = state;
  const hold: Hold = reservation ? { kind: 'held', reservation } : { kind: 'none' };
  return { step: 'review', plan, memory, wish, slot, hold, given: submission.given, notice: undefined, problem };
}

/** The reservation lapsed before the confirmation reached the server: the same slot again, then the confirmation. */
export function reservedAgain(state: ConfirmingState | UnknownState): BookingState {
  const { plan, memory, wish, slot, reservation, submission, confirmations } = state;
  if (!reservation) return state;
  if (confirmations < mostConfirmations) return reserving(state, wish, slot, submission);
  const problem = { code: 'not-reserved', retryable: true, status: undefined };
  return { ...review({ plan, memory, wish, slot, hold: { kind: 'lapsed' }, given: submission.given }), problem };
}

/** Only what was held can lapse. */
export function lapsed(state: DetailsState | ReviewState): DetailsState | ReviewState {
  return state.hold.kind === 'held' ? { ...state, hold: { kind: 'lapsed' } } : state;
}

/** Back to the form; from there Back leads on to the times. */
export function beforeReview({ plan, memory, wish, slot, hold }: ReviewState): DetailsState {
  return { step: 'details', plan, memory: { ...memory, returning: false }, wish, slot, hold, ...clear };
}

export function beforeDetails(state: DetailsState): BookingState {
  const { plan, memory, wish, slot, hold } = state;
  return memory.returning && memory.given
    ? review({ plan, memory, wish, slot, hold, given: memory.given })
    : date(state, memory);
}

export function confirmed(
  { plan, memory, wish, slot }: Settled,
  { appointment }: Pick<Extract<BookingAction, { type: 'booked' }>, 'appointment'>,
): ConfirmedState {
  return { step: 'confirmed', plan, memory, wish, slot, appointment, ...clear };
}

/** From the start, for another appointment of the same visitor: what was typed stays. */
export function anew({ plan, memory }: { plan: Plan; memory: Memory }): BookingState {
  return { step: 'opening', plan: { ...plan, skip: [] }, memory: { ...emptyMemory, draft: memory.draft }, ...clear };
}

export function withPlan<S extends BookingState>(state: S, { plan }: { plan: Plan }): S {
  return { ...state, plan: { ...plan, skip: state.plan.skip } };
}

export function raising<S extends BookingState>(state: S, { problem }: { problem: Problem }): S {
  return { ...state, problem };
}

export function remembering<S extends BookingState>(state: S, { draft }: { draft: Memory['draft'] }): S {
  return { ...state, memory: { ...state.memory, draft } };
}

const noServices: readonly Service[] = [];

export const emptyMemory: Memory = {
  services: noServices,
  branch: undefined,
  only: [],
  people: 1,
  day: undefined,
  time: undefined,
  draft: {},
  given: undefined,
  returning: false,
};

export function initialState(plan: Plan, memory: Memory = emptyMemory): BookingState {
  return { step: 'opening', plan, memory, ...clear };
}
