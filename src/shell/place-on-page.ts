import type { ReactiveController, ReactiveControllerHost } from 'lit';

const taken = new Set<number>();

/** Which of several widgets on one page this is: each is a region of its own, with a name of its own (WCAG 1.3.1). */
export class PlaceOnPage implements ReactiveController {
  /** 1 for the first. */
  number = 1;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    while (taken.has(this.number)) this.number += 1;
    taken.add(this.number);
  }

  hostDisconnected(): void {
    taken.delete(this.number);
    this.number = 1;
  }

  /** The name of the region: the first one's has no number. */
  named(name: string): string {
    return this.number === 1 ? name : `${name} ${this.number}`;
  }
}
