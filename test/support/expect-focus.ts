import { expect } from './expect.js';
import { focused } from './front-door.js';

/** Says where the focus is instead; a test runner cannot print an element, and hangs on the whole page. */
export function expectFocus(expected: Element | null | undefined): void {
  const actual = focused();
  expect(actual === expected, `The focus is on ${actual?.outerHTML.slice(0, 100) ?? 'nothing'}.`).to.be.true;
}
