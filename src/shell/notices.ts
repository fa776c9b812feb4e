import { html, nothing, type TemplateResult } from 'lit';
import { nearestTimes } from '../booking/nearest.js';
import type { Notice, Problem } from '../booking/state.js';
import { problemOf } from '../controller/problems.js';
import { messageBox } from '../elements/message-box.js';
import type { Messages, ProblemCode, ProblemWords } from '../messages/messages.js';
import type { View } from './view.js';

/** The words for a problem; a code without words of its own is told as an answer that cannot be read. */
export function problemWords(messages: Messages, code: string): ProblemWords {
  const { codes } = messages.problem;
  return Object.hasOwn(codes, code) ? codes[code as ProblemCode] : codes['unexpected-response'];
}

/** Something that the visitor cannot mend: what happened, what to do, and the code for whoever helps. */
export function problemBox(view: Pick<View, 'frame' | 'retry'>, problem: Problem, retry = view.retry): TemplateResult {
  const { messages } = view.frame;
  const { title, next } = problemWords(messages, problem.code);
  const code = problem.status ? `${problem.code} (${problem.status})` : problem.code;
  return messageBox(
    'error',
    title,
    html`${next} <span class="hint">${messages.problem.status(code)}</span>`,
    problem.retryable
      ? html`<button type="button" class="button" part="button" @click=${retry}>${messages.common.tryAgain}</button>`
      : nothing,
  );
}

/** Why the visitor is asked again. */
export function noticeText(view: View, notice: Notice): { readonly title: string; readonly next: string | undefined } {
  const { messages, formats } = view.frame;
  switch (notice.kind) {
    case 'slot-taken': {
      const { day, time } = notice.slot;
      // Only of the list as it is now: the one that the lost time was chosen from is of no use.
      const times = view.reads.times.settled;
      const nearest = times && nearestTimes(times, time, 3).map((near) => formats.time(near));
      return {
        title: messages.time.taken(formats.dayWithoutYear(day), formats.time(time)),
        next: nearest && nearest.length > 0 ? messages.time.nearest(formats.list(nearest)) : undefined,
      };
    }
    case 'slot-not-offered': {
      const { day, time } = notice.slot;
      return {
        title: messages.problem.slotNotOffered(formats.dayWithoutYear(day), formats.time(time)),
        next: undefined,
      };
    }
    case 'branch-not-offered':
      return { title: messages.problem.branchNotOffered(notice.branch.name), next: undefined };
    case 'parts-not-booked':
      return { title: messages.group.notBooked, next: messages.group.notBookedNext };
    case 'services-not-together':
      return { title: messages.problem.servicesNotTogether, next: undefined };
    case 'service-not-offered':
      return { title: messages.problem.serviceNotOffered(notice.branch.name), next: undefined };
    case 'unknown-preselection':
      return {
        title: notice.what === 'service' ? messages.problem.unknownService : messages.problem.unknownBranch,
        next: undefined,
      };
  }
}

/** There is nothing to choose from on this step: what that means, and what can be done. */
export function emptyWords({ state, reads, frame }: View): Partial<ProblemWords> | undefined {
  const { problem, time } = frame.messages;
  switch (state.step) {
    case 'service':
      return problem.noServices;
    case 'branch':
      return state.memory.services.length > 1 ? problem.noBranchesTogether : problem.noBranches;
    case 'date':
      return problem.noDates;
    case 'time':
      if (reads.nothingUntil(state)) return problem.noDates;
      return { title: time.none(frame.formats.dayWithoutYear(state.day)) };
    default:
      return undefined;
  }
}

/** The words for an empty list, unless the page has said that it shows its own. */
export function emptyBox(view: View, list: readonly unknown[] | undefined): TemplateResult | typeof nothing {
  const words = list?.length === 0 && !view.silenced(list) ? emptyWords(view) : undefined;
  if (!words) return nothing;
  const again = html`<button type="button" class="button" part="button" @click=${view.refresh}>
    ${view.frame.messages.common.tryAgain}
  </button>`;
  return messageBox('info', words.title, words.next, again);
}

/** What stands between a step's heading and its question. */
export function notices(view: View, error: unknown): TemplateResult | typeof nothing {
  const { state, silenced } = view;
  const { notice, problem } = state;
  const read = error === undefined ? undefined : problemOf(error);
  const text = notice && noticeText(view, notice);
  if (!text && !problem && !read) return nothing;
  return html`<div class="notices" tabindex="-1">
    ${text ? messageBox('warning', text.title, text.next) : nothing}
    ${problem && !silenced(problem) ? problemBox(view, { ...problem, retryable: false }) : nothing}
    ${read && !silenced(error as object) ? problemBox(view, { ...read, retryable: true }) : nothing}
  </div>`;
}
