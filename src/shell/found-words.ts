import type { FreeSlot } from '../booking/earliest.js';
import type { Branch } from '../booking/model.js';
import { isolate } from '../elements/isolate.js';
import type { BranchOutcome } from '../search/search-earliest.js';
import type { View } from './view.js';

/** What was found at a few places, in words, and in the manner of each place: as the next steps will write it. */
export class FoundWords {
  readonly #view: View;
  readonly #places: readonly Branch[];

  constructor(view: View, places: readonly Branch[]) {
    this.#view = view;
    this.#places = places;
  }

  best(found: FreeSlot): string {
    const { day, time, place } = this.#written(found);
    return this.#view.frame.messages.earliest.found(day, time, place);
  }

  offer(found: FreeSlot): string {
    const { day, time, place } = this.#written(found);
    return this.#view.frame.messages.nothingFree.offer(place, day, time);
  }

  /** One line in the list of branches. */
  earliest(outcome: BranchOutcome | undefined, isSearching: boolean): string | undefined {
    const words = this.#view.frame.messages.earliest;
    if (!outcome) return isSearching ? words.lookingAtBranch : undefined;
    if (outcome.kind === 'none') return words.noneAtBranch;
    if (outcome.kind === 'failed') return words.unknownAtBranch;
    const { day, time } = this.#written(outcome.free);
    return words.atBranch(day, time);
  }

  distance(branchId: string, metres: number | undefined): string | undefined {
    const place = this.#placeOf(branchId);
    if (!place || metres === undefined) return undefined;
    return this.#view.frame.messages.earliest.distance(this.#view.formatsOf(place.timeZone).distance(metres));
  }

  #written({ branchId, slot }: FreeSlot): { day: string; time: string; place: string } {
    const place = this.#placeOf(branchId);
    const formats = this.#view.formatsOf(place?.timeZone ?? 'UTC');
    const [option] = place ? (this.#view.words.branches([place], true) ?? []) : [];
    return {
      day: formats.shortDay(slot.day),
      time: formats.time(slot.time),
      place: isolate(option?.name.text ?? branchId),
    };
  }

  #placeOf(branchId: string): Branch | undefined {
    return this.#places.find(({ id }) => id === branchId);
  }
}
