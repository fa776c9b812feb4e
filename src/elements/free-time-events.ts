/** What the helps to a free time report, above the branches and where nothing is free. */

/** The visitor wants the first free times to be looked up. */
export class EarliestWantedEvent extends Event {
  static readonly type = 'earliest-wanted';
  constructor() {
    super(EarliestWantedEvent.type);
  }
}

/** The visitor takes the free time that was found at a branch. */
export class OfferTakenEvent extends Event {
  static readonly type = 'offer-taken';
  constructor(readonly branchId: string) {
    super(OfferTakenEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'earliest-wanted': EarliestWantedEvent;
    'offer-taken': OfferTakenEvent;
  }
}
