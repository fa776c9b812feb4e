import { duration, parseSlotLength } from '../booking/duration.js';
import { mostServices } from '../booking/queries.js';
import type { View } from './view.js';

/** What the choice of services has to know where one appointment may hold several. */
interface SeveralServices {
  readonly most: number;
  /** Cannot be added to what is marked. */
  readonly unavailable: readonly string[];
  readonly impossible: boolean;
  /** What follows from what is marked, in sentences. */
  readonly effects: readonly string[];
}

const none: readonly string[] = [];

export function severalServices({ state, reads, frame, words, page }: View): SeveralServices {
  const most = mostServices(state);
  const services = reads.services.value;
  if (state.step !== 'service' || most < 2 || !services) {
    return { most, unavailable: none, impossible: false, effects: none };
  }
  const { memory } = state;
  const ids = state.marked ?? memory.services.map(({ id }) => id);
  const marked = services.filter(({ id }) => ids.includes(id));
  const known = marked.length > 0 ? reads.together.value : undefined;
  const impossible = known?.serviceIds.length === 0;
  // Until the next answer comes the last one stays: adding a service only makes for fewer.
  const addable = marked.length > 0 && !impossible ? (known ?? reads.together.latest)?.serviceIds : undefined;
  const { messages, formats } = frame;
  const effects: string[] = [];
  if (marked.length > 1 && !parseSlotLength(page.slotLength)) {
    effects.push(messages.service.together(formats.duration(duration(marked, 1))));
  }
  const place = memory.branch && words.chosen(memory).branch?.text;
  if (memory.branch && place && known && !impossible && !known.branchIds.includes(memory.branch.id)) {
    effects.push(messages.service.notAtBranch(place));
  }
  return {
    most,
    unavailable: addable ? services.map(({ id }) => id).filter((id) => !addable.includes(id)) : none,
    impossible,
    effects,
  };
}
