import type { BookingApi } from '../api/booking-api.js';
import { BookingError, NotFoundError, RefusedError } from '../api/errors.js';
import type { BookingAction } from '../booking/actions.js';
import { customerOf, isKnownOf, referenceOf } from '../booking/identity.js';
import type { AskingState, CancellingState, FindingState, MovingState, SeekingState } from '../booking/manage-state.js';
import { tableWithManaging } from '../booking/manage-table.js';
import { asCancelled } from '../booking/manage-ways.js';
import type { Appointment, ClockTime, Customer, Slot } from '../booking/model.js';
import type { BookingState, ConfirmedState } from '../booking/state.js';
import { clockOfBranch } from '../time/branch-clock.js';
import { monthNames } from '../time/month-names.js';
import { loadTemporal, temporal } from '../time/temporal.js';
import { beforeAskingAgain } from './ask-again.js';
import { problemOf } from './problems.js';
import type { Reads } from './reads.js';
import type { BookingSettings, ManageProtocol } from './settings.js';

/**
 * The one request, or the few, that stand for each step of an appointment that is there already. As for a booking:
 * each says what came of it, and what follows is the transition table's to decide.
 */
async function answerManaging(
  api: BookingApi,
  settings: BookingSettings,
  reads: Reads,
  state: BookingState,
): Promise<BookingAction | undefined> {
  switch (state.step) {
    case 'finding':
      return find(api, settings, state);
    case 'seeking':
      return seekEarlier(api, reads, state);
    case 'cancelling':
      return cancel(api, settings, state);
    case 'moving':
      return move(api, settings, state);
    case 'asking':
      return askWhetherMoved(api, settings, state);
    case 'confirmed':
      return cancelOld(api, settings, state);
    default:
      return undefined;
  }
}

/** What differs between two states that stand for two requests. */
function requestOfManaging(state: BookingState): string | undefined {
  switch (state.step) {
    case 'finding':
    case 'seeking':
      return state.step;
    case 'moving':
      return `moving ${state.sent}`;
    case 'cancelling':
    case 'asking':
      return `${state.step} ${state.asked}`;
    case 'confirmed':
      return state.replaced?.old === 'cancelling' ? `old ${state.replaced.asked}` : undefined;
    default:
      return undefined;
  }
}

/** Requests that do no harm when they are sent twice, until there is an answer. */
function isRepeated(state: BookingState): boolean {
  return (
    state.step === 'cancelling' ||
    state.step === 'asking' ||
    (state.step === 'confirmed' && state.replaced?.old === 'cancelling')
  );
}

const isWriting = (state: BookingState): boolean => state.step === 'moving' || isRepeated(state);

/** No answer "not found"  comes sooner, so that its time does not tell which of the two values was wrong. */
const leastMilliseconds = 1_000;

/** Days that are looked at for an earlier time: dates are answered that turn out to have none. */
const mostDays = 5;

async function find(api: BookingApi, settings: BookingSettings, { credentials }: FindingState): Promise<BookingAction> {
  const least = settings.pause(leastMilliseconds);
  const id = referenceOf(credentials.reference);
  const { lookup = [], language = 'en' } = settings.manage ?? {};
  const asks = (what: string) => lookup.some((one) => one === what);
  // All at once and always all of them: the same requests go out whatever there is.
  const [one, ofCustomer, customer, ofNumber] = await Promise.allSettled([
    asks('appointment') ? api.appointment(id) : undefined,
    asks('customer') ? api.appointmentsOfCustomer(id) : undefined,
    asks('customer') ? api.customer(id) : undefined,
    asks('externalId') ? api.appointmentsByExternalId(id) : undefined,
    loadTemporal(),
  ]);
  const names = monthNames(language);
  const knows = (person: Customer) => isKnownOf(credentials.known, person, names);
  const appointments = [valueOf(one) ?? [], valueOf(ofCustomer) ?? [], valueOf(ofNumber) ?? []]
    .flat()
    .filter(({ customers }) => customers.some(knows));
  const record = valueOf(customer);
  const person = record && knows(record) ? record : undefined;
  if (appointments.length > 0 || person) {
    const found = { appointments: unique(appointments), customer: person ?? customerOf(credentials.known) };
    return { type: 'appointments-found', found };
  }
  const [failed] = [one, ofCustomer, customer, ofNumber].filter(isFailure);
  await least;
  return failed ? { type: 'find-failed', problem: problemOf(failed.reason) } : { type: 'appointment-not-found' };
}

const valueOf = <T>(read: PromiseSettledResult<T>): T | undefined =>
  read.status === 'fulfilled' ? read.value : undefined;

/** "There is none" is an answer, not a failure. */
function isFailure(read: PromiseSettledResult<unknown>): read is PromiseRejectedResult {
  return read.status === 'rejected' && !isGone(read.reason);
}

const isGone = (error: unknown): boolean => error instanceof BookingError && error.code === 'not-found';

const hasCode = (error: unknown): boolean => error instanceof NotFoundError && error.orchestraCode !== undefined;

function unique(appointments: readonly Appointment[]): readonly Appointment[] {
  return [...new Map(appointments.map((one) => [one.id, one])).values()];
}

/** The first free time before the present one, same branch, services and people. */
async function seekEarlier(api: BookingApi, reads: Reads, { appointment }: SeekingState): Promise<BookingAction> {
  const { branch, services, people } = appointment;
  const [first, ...rest] = services.map(({ id }) => id);
  if (first === undefined) return { type: 'nothing-earlier' };
  const query = { branchId: branch.id, serviceIds: [first, ...rest] as const, people };
  try {
    const present = slotOf(appointment);
    const days = (await reads.datesFor(api, query)).filter((day) => day <= present.day).slice(0, mostDays);
    for (const day of days) {
      const times = await reads.timesFor(api, query, day, branch.timeZone);
      const time = times.find((candidate) => isBefore({ day, time: candidate }, present));
      if (time !== undefined) return { type: 'earlier-found', slot: { day, time } };
    }
    return { type: 'nothing-earlier' };
  } catch (error) {
    return { type: 'seek-failed', problem: problemOf(error) };
  }
}

const isBefore = (a: Slot, b: Slot): boolean => a.day < b.day || (a.day === b.day && a.time < b.time);

/** When it is, on its branch's clock. */
function slotOf({ start, branch }: Appointment): Slot {
  return clockOfBranch(Date.parse(start), branch.timeZone);
}

/**
 * Deletes an appointment for certain. "It is not there" is also what a gateway says that lets no deletion through: only
 * who asks for it again knows.
 */
async function remove(api: BookingApi, id: string): Promise<void> {
  if ((await api.cancel(id)) === 'deleted') return;
  try {
    await api.appointment(id);
  } catch (error) {
    if (isGone(error)) return;
    throw error;
  }
  throw new RefusedError(404);
}

/** Deleting twice does no harm: as long as nothing tells, it is sent again. */
async function cancel(
  api: BookingApi,
  settings: BookingSettings,
  { appointment, asked }: CancellingState,
): Promise<BookingAction> {
  await beforeAskingAgain(settings, asked);
  try {
    await remove(api, appointment.id);
    return { type: 'appointment-cancelled' };
  } catch (error) {
    const problem = problemOf(error);
    return problem.retryable ? { type: 'cancel-unclear' } : { type: 'cancel-refused', problem };
  }
}

async function cancelOld(
  api: BookingApi,
  settings: BookingSettings,
  { replaced }: ConfirmedState,
): Promise<BookingAction | undefined> {
  if (replaced?.old !== 'cancelling') return undefined;
  await beforeAskingAgain(settings, replaced.asked);
  try {
    await remove(api, replaced.previous.id);
    return { type: 'old-cancelled' };
  } catch (error) {
    return { type: problemOf(error).retryable ? 'old-unclear' : 'old-left' };
  }
}

/** The page goes while an old appointment stands beside the new one: its deletion may still arrive. */
function leaveManaging(api: BookingApi, state: BookingState): void {
  if (state.step !== 'confirmed' || state.replaced?.old !== 'cancelling') return;
  api.cancel(state.replaced.previous.id, { keepalive: true }).catch(() => undefined);
}

async function move(api: BookingApi, settings: BookingSettings, { moving, slot }: MovingState): Promise<BookingAction> {
  try {
    await loadTemporal();
    const headers = await settings.before('confirm');
    const { start, end } = spanOf(moving.appointment, slot);
    const appointment = await api.reschedule(moving.appointment.id, start, end, { headers });
    return isAt(appointment, slot) ? { type: 'appointment-moved', appointment } : { type: 'move-unclear' };
  } catch (error) {
    const problem = problemOf(error);
    switch (problem.code) {
      case 'slot-taken':
        return { type: 'slot-taken' };
      case 'outcome-unknown':
        // 501: the server does not know the request at all.
        return { type: problem.status === 501 ? 'move-refused' : 'move-unclear' };
      case 'not-found':
      case 'refused':
      case 'not-reserved':
      case 'unauthorized':
        return { type: 'move-refused' };
      default:
        return { type: 'move-failed', problem };
    }
  }
}

/** Asks the server where the appointment stands now. Changes nothing. */
async function askWhetherMoved(
  api: BookingApi,
  settings: BookingSettings,
  { moving, slot, asked }: AskingState,
): Promise<BookingAction> {
  const { appointment: before } = moving;
  await beforeAskingAgain(settings, asked);
  try {
    const appointment = await api.appointment(before.id);
    const stands = appointment.status === 20 || appointment.status === 21;
    if (stands && isAt(appointment, slot)) return { type: 'appointment-moved', appointment };
    if (stands && appointment.start === before.start) return { type: 'not-moved' };
    return { type: 'appointment-changed', appointment };
  } catch (error) {
    // A 404 without Orchestra's own code may be a gateway's: it counts when it comes again.
    return isGone(error) && (hasCode(error) || asked > 0)
      ? { type: 'appointment-changed', appointment: asCancelled(before) }
      : { type: 'still-unclear' };
  }
}

function isAt(appointment: Appointment, { day, time }: Slot): boolean {
  const at = slotOf(appointment);
  return at.day === day && at.time === time;
}

/** From the new start, for as long as the appointment lasts now; on the branch's clock, as the API wants it. */
function spanOf(
  { start, end }: Appointment,
  { day, time }: Slot,
): { readonly start: ClockTime; readonly end: ClockTime } {
  const from = temporal().PlainDateTime.from(`${day}T${time}`);
  const until = from.add({ milliseconds: Math.max(0, Date.parse(end) - Date.parse(start)) });
  return { start: from.toString().slice(0, 19), end: until.toString().slice(0, 19) };
}

export const manageProtocol: ManageProtocol = {
  table: tableWithManaging,
  answer: answerManaging,
  requestOf: requestOfManaging,
  writes: isWriting,
  resumes: isRepeated,
  leave: leaveManaging,
};
