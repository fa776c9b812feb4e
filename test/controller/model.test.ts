import { expect } from 'chai';
import fc from 'fast-check';
import type { BookingAction, Subject } from '../../src/booking/actions.js';
import type { Plan } from '../../src/booking/state.js';
import { emptyMemory } from '../../src/booking/ways.js';
import { ada, BookingSession, endSessions } from '../support/booking-session.js';
import { desk, smallSeed } from '../support/backend-seed.js';

/**
 * The promises of a booking, whatever visitor, network and server do, once the server can be reached again: what was
 * told to be booked is what is booked, each wish once; what is not, is not; nothing typed is lost; nothing stays
 * reserved for nobody. `MODEL_RUNS` and `MODEL_SEED` run more, or the same again.
 */

const runs = Number(process.env['MODEL_RUNS'] ?? 300);
const seed = Number(process.env['MODEL_SEED'] ?? Date.now() % 2 ** 31);

interface Site {
  readonly plan: Plan;
  readonly desks: number;
  /** How far the visitor comes before anything happens. */
  readonly start: 'service' | 'details' | 'review';
  /** Whether anything goes wrong at all. */
  readonly faulty: boolean;
}

type Happening =
  /** The answer to the question on screen: the option of this number. */
  | { readonly kind: 'answer'; readonly pick: number; readonly twice: boolean }
  | { readonly kind: 'back' | 'more-time' | 'page-changed' | 'another' | 'page-hidden' | 'removed' | 'put-back' }
  | { readonly kind: 'change'; readonly subject: Subject }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: object }
  | { readonly kind: 'competitor'; readonly time: string }
  | { readonly kind: 'time'; readonly seconds: number };

interface Event {
  readonly happening: Happening;
  /** How many turns of the event loop pass before the next one; -1 = until nothing is under way. */
  readonly turns: number;
}

const times = ['09:00', '09:15', '09:30', '09:45'];

const site: fc.Arbitrary<Site> = fc.record({
  plan: fc.record({
    flow: fc.constantFrom('service-first' as const, 'branch-first' as const),
    reserve: fc.constantFrom('early' as const, 'late' as const, 'none' as const),
    people: fc.constantFrom('never' as const, 'always' as const),
    skip: fc.constant([]),
  }),
  desks: fc.integer({ min: 1, max: 2 }),
  faulty: fc.constantFrom(true, true, false),
  start: fc.constantFrom('service' as const, 'details' as const, 'review' as const, 'review' as const),
});

const writes = [
  { method: 'POST', path: '/reserve' },
  // Any of them.
  { method: 'POST', path: '' },
  { method: 'POST', path: '/confirm' },
  { method: 'POST', path: '/confirm' },
  { method: 'POST', path: '/book' },
  { method: 'DELETE', path: '/appointments/' },
];
const reads = [
  { method: 'GET', path: '/appointments' },
  { method: 'GET', path: '/times' },
  { method: 'GET', path: '/dates' },
];

const fault: fc.Arbitrary<object> = fc
  .record({
    call: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...writes) }, fc.constantFrom(...reads)),
    what: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          action: fc.constantFrom('cut', 'status', 'empty', 'html', 'lapse'),
          when: fc.constantFrom('before', 'after'),
        }),
      },
      fc.record({ action: fc.constantFrom('accepted', 'truncate', 'wrong-types', 'competitor') }),
      // Refusals: nothing was done.
      fc.record({ action: fc.constant('status'), status: fc.constantFrom(400, 401, 429, 503) }),
    ),
    times: fc.integer({ min: 1, max: 4 }),
    skip: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ call, what, ...rest }) => ({ ...call, ...what, ...rest }));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      pick: fc.nat({ max: 3 }),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'back' as const,
        'back' as const,
        'more-time' as const,
        'page-changed' as const,
        'page-changed' as const,
        'another' as const,
        'page-hidden' as const,
        'removed' as const,
        'put-back' as const,
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      subject: fc.constantFrom<Subject>('service', 'people', 'branch', 'date', 'time', 'details'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('typed' as const), text: fc.string({ maxLength: 4 }) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('fault' as const), fault }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('competitor' as const), time: fc.constantFrom(...times) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      seconds: fc.constantFrom(1, 5, 10, 30, 120, 480, 590, 700),
    }),
  },
);

const events = fc.array(fc.record({ happening, turns: fc.constantFrom(-1, -1, -1, 0, 1, 2, 3, 6) }), {
  minLength: 5,
  maxLength: 40,
  size: 'max',
});

class Run {
  readonly session: BookingSession;
  /** The form as the visitor typed it last. */
  typed: Readonly<Record<string, string>> = {};
  readonly #start: Site['start'];
  readonly #faulty: boolean;
  #presses = 0;
  #connected = true;
  /** What the visitor was told to be booked, by id: the clock time. */
  readonly told = new Map<string, string>();

  constructor({ plan, desks, start, faulty }: Site) {
    this.#faulty = faulty;
    this.#start = start;
    const resources = ['A', 'B'].slice(0, desks).map((name) => desk(name));
    this.session = new BookingSession({ backend: { seed: smallSeed({ resources }) } });
    this.session.settings = { ...this.session.settings, plan };
  }

  async go(all: readonly Event[]): Promise<void> {
    await this.session.open();
    for (let steps = 0; steps < 7 && this.#start !== 'service' && this.session.state.step !== this.#start; steps++) {
      await this.#happen({ kind: 'answer', pick: 0, twice: false });
      await this.session.settle();
    }
    for (const { happening, turns } of all) {
      await this.#happen(happening);
      if (turns < 0) await this.session.settle();
      else await this.session.turns(turns);
      this.#lookAt();
    }
  }

  /** Faults end, time goes on, and the visitor is still there. */
  async end(): Promise<void> {
    const { session } = this;
    await session.client.delete('/__backend/faults');
    if (!this.#connected) session.host.connect();
    await session.settle();
    for (let tries = 0; tries < 80 && session.state.step === 'unknown'; tries++) await session.advance(10);
    this.#lookAt();
  }

  async check(): Promise<void> {
    const { session } = this;
    const { state } = session;
    expect(['opening', 'checking', 'reserving', 'confirming']).not.to.include(state.step);
    if (state.step === 'unknown') expect(state.plan.reserve, 'not known for ever').to.equal('none');

    // I1, I2, I3: what was told and what there is are the same, and each once.
    const booked = (await session.mine()).filter(({ status }) => status >= 20);
    const shown = [...this.told].sort();
    expect(booked.map(({ publicId, time }) => [publicId, time]).sort(), 'told, and booked').to.deep.equal(shown);

    // I4
    expect(state.memory.draft, 'typed').to.deep.equal(this.typed);

    // I5
    const reserved = async () => (await session.mine()).filter(({ status }) => status === 10).length;
    if (!this.#faulty) {
      const isHeld = (state.step === 'details' || state.step === 'review') && state.hold.kind === 'held';
      expect(await reserved(), 'reserved').to.equal(isHeld ? 1 : 0);
    }
    await session.leave();
    await session.advance(601);
    expect(await reserved(), 'reserved for nobody').to.equal(0);
  }

  async #happen(happening: Happening): Promise<void> {
    const { session } = this;
    const { controller, state } = session;
    switch (happening.kind) {
      case 'answer': {
        const action = this.#answer(happening.pick);
        if (!action) return;
        controller.dispatch(action);
        if (happening.twice) controller.dispatch(action);
        return;
      }
      case 'back':
        controller.dispatch({ type: 'went-back' });
        return;
      case 'change':
        controller.dispatch({ type: 'change-requested', subject: happening.subject });
        return;
      case 'typed':
        this.#type({ notes: happening.text });
        return;
      case 'more-time':
        void controller.renewHold();
        return;
      case 'another':
        controller.dispatch({ type: 'another-wanted' });
        return;
      case 'page-changed':
        controller.open({ ...emptyMemory, draft: state.memory.draft });
        return;
      case 'page-hidden':
        session.page.dispatchEvent(new Event('pagehide'));
        return;
      case 'removed':
        if (this.#connected) session.host.disconnect();
        this.#connected = false;
        return;
      case 'put-back':
        if (!this.#connected) session.host.connect();
        this.#connected = true;
        return;
      case 'fault':
        if (this.#faulty) await session.fault(happening.fault);
        return;
      case 'competitor': {
        const slot = { branch: 'office', service: 'ten', date: '2026-05-12', time: happening.time };
        await session.client.post('/__backend/competitor', slot);
        return;
      }
      case 'time':
        session.pass(happening.seconds);
    }
  }

  #answer(pick: number): BookingAction | undefined {
    const { state, controller } = this.session;
    const { services, branches, dates, times } = controller.reads;
    switch (state.step) {
      case 'service': {
        const service = services.value?.[pick];
        return service && { type: 'services-chosen', services: [service] };
      }
      case 'branch': {
        const branch = branches.value?.[0];
        return branch && { type: 'branch-chosen', branch };
      }
      case 'people':
        return { type: 'people-chosen', people: 1 + (pick % 2) };
      case 'date': {
        const day = dates.value?.[1];
        return day === undefined ? undefined : { type: 'day-chosen', day };
      }
      case 'time': {
        const time = times.value?.[pick] ?? times.value?.[0];
        return time === undefined ? undefined : { type: 'slot-continued', time };
      }
      case 'details':
        this.#type({ firstName: 'Ada' });
        return { type: 'details-given', given: ada };
      case 'review':
        return { type: 'confirm-pressed', key: `qb-${++this.#presses}` };
      default:
        return undefined;
    }
  }

  #type(fields: Readonly<Record<string, string>>): void {
    const { state, controller } = this.session;
    if (state.step !== 'details') return;
    this.typed = { ...state.memory.draft, ...fields };
    controller.dispatch({ type: 'draft-typed', draft: this.typed });
  }

  #lookAt(): void {
    for (const { appointment, slot } of this.session.confirmed) this.told.set(appointment.id, slot.time);
  }
}

describe('the promises of a booking', () => {
  it(`hold in ${runs} random runs`, async function () {
    this.timeout(runs * 200 + 20_000);
    console.log(`      MODEL_SEED=${seed}`);
    const property = fc.asyncProperty(site, events, async (where, all) => {
      const run = new Run(where);
      try {
        await run.go(all);
        await run.end();
        await run.check();
      } catch (error) {
        throw new Error(`${(error as Error).message}\n${run.session.path.join(' ')}`, { cause: error });
      } finally {
        await endSessions();
      }
    });
    await fc.assert(property, { seed, numRuns: runs, endOnFailure: Boolean(process.env['MODEL_FAST']) });
  });
});
