const realNow = Date.now;
let ahead = 0;

/**
 * Lets time pass on the visitor's device, as a computer that slept notices it: the clock is further on, no timer ran,
 * and the page becomes visible again.
 */
export function sleepFor(seconds: number): void {
  ahead += seconds * 1000;
  Date.now = () => realNow() + ahead;
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

export function wakeUp(): void {
  ahead = 0;
  Date.now = realNow;
}
