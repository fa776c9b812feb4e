import type { TemplateResult, nothing } from 'lit';
import type { BookingApi } from '../api/booking-api.js';
import type { BranchOption } from '../booking/catalog.js';
import type { CalendarDay } from '../booking/model.js';
import { questionAfter } from '../booking/progress.js';
import type { BookingState } from '../booking/state.js';
import type { View } from './view.js';

/** What the help needs of the widget. */
export interface HelpHost {
  requestUpdate(): void;
  api(): BookingApi | undefined;
  /** Puts the focus on the heading of the step. */
  focus(): void;
  /** Says something to those who cannot see it. */
  say(text: string): void;
  /** Nothing is free at any of these branches. */
  nothingAnywhere(branchIds: readonly string[], until: CalendarDay | undefined): void;
}

/** Helps a visitor to a free time: the earliest of all branches, the nearest branch, a way on where nothing is free. */
export interface FreeTimeHelp {
  /** Looks at what is on screen; starts and ends searches. */
  follow(view: View): void;
  /** Ends what is under way and forgets everything. */
  stop(): void;
  belowBranches(view: View): TemplateResult | typeof nothing;
  /** The branches with what is known of them, in the order that was asked for. */
  branches(view: View, options: readonly BranchOption[]): readonly BranchOption[];
  /** Why no date is free, and ways on from there. */
  nothingFree(view: View): TemplateResult;
}

/** Fetches the help and registers its elements. Set by `define.ts`. */
export type LoadHelp = () => Promise<new (host: HelpHost) => FreeTimeHelp>;

/** The help, fetched when a step can use it first. Booking goes on without it where it cannot be had. */
export class Help {
  readonly #host: HelpHost;
  readonly #load: () => LoadHelp | undefined;
  #asked = false;
  #here: FreeTimeHelp | undefined;

  constructor(host: HelpHost, load: () => LoadHelp | undefined) {
    this.#host = host;
    this.#load = load;
  }

  get here(): FreeTimeHelp | undefined {
    return this.#here;
  }

  follow(view: View): void {
    if (!this.#asked && isOfUse(view)) {
      this.#asked = true;
      void this.#fetch();
    }
    this.#here?.follow(view);
  }

  stop(): void {
    this.#here?.stop();
  }

  async #fetch(): Promise<void> {
    try {
      const Loaded = await this.#load()?.();
      if (!Loaded) return;
      this.#here = new Loaded(this.#host);
      this.#host.requestUpdate();
    } catch {
      // Asked for again with the next step that can use it.
      this.#asked = false;
    }
  }
}

/** Fetched a step before: what comes late above a list moves what is about to be pressed. */
function isOfUse({ state, reads, page }: View): boolean {
  if (state.plan.mode === 'manage') return false;
  if (state.step === 'opening') return page.service.length > 0 && !page.branch;
  const isNext = state.step === 'service' && state.plan.flow === 'service-first' && reads.isShown(state);
  return isNext || asksOnlyWhere(state) || reads.freeDates(state)?.length === 0;
}

/** Whether the branch is asked, and everything else is known that free times depend on. */
export function asksOnlyWhere({ step, memory, plan }: BookingState): boolean {
  return step === 'branch' && memory.services.length > 0 && questionAfter(plan, memory, 'branch') === undefined;
}
