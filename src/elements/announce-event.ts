/** Something to be said to who cannot see it; the shell has the live regions. */
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
