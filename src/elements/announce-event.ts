/** Something to be heard by who does not see it; the shell says it in its live region. */
export class AnnounceEvent extends Event {
  static readonly type = 'announce';
  constructor(readonly text: string) {
    super(AnnounceEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    announce: AnnounceEvent;
  }
}
