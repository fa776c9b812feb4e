import { expect } from './expect.js';

/** Controls of an element under test, found as its users know them. */

function named(root: ParentNode, selector: string, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => nameOf(each) === name);
  if (found.length !== 1) throw new Error(`${String(found.length)} of ${selector} are named ${name}`);
  return found[0]!;
}

const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The label of a field, else the text, without what is not heard. */
function nameOf(each: Element): string {
  const label = each instanceof HTMLInputElement ? each.labels?.[0] : each;
  const copy = label?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('[aria-hidden]').forEach((silent) => silent.remove());
  return textOf(copy).replace(/[\u2066-\u2069]/g, '');
}

export const rootOf = (element: HTMLElement): ShadowRoot => element.shadowRoot!;
export const choice = (element: HTMLElement, name: string): HTMLInputElement =>
  named(rootOf(element), 'input[type=radio], input[type=checkbox]', name) as HTMLInputElement;
export const textField = (element: HTMLElement, name: string): HTMLInputElement =>
  named(rootOf(element), 'input', name) as HTMLInputElement;
/** By visible text, or by text that is only heard where there is some. */
export const button = (element: HTMLElement, name: string): HTMLElement => named(rootOf(element), 'button', name);
export const hasButton = (element: HTMLElement, name: string): boolean =>
  [...rootOf(element).querySelectorAll('button')].some((each) => nameOf(each) === name);
export const choices = (element: HTMLElement): readonly string[] =>
  [...rootOf(element).querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')].map(nameOf);
export const checked = (element: HTMLElement): readonly string[] =>
  [...rootOf(element).querySelectorAll<HTMLInputElement>('input:checked')].map(nameOf);
export const text = (element: HTMLElement): string => textOf(rootOf(element));
/** Name of what has the focus inside the element. Not the node: a failing comparison of nodes takes minutes to print. */
export function focused(element: HTMLElement): string {
  const active = rootOf(element).activeElement;
  return active ? nameOf(active) : '';
}

/** All events of these types, as they come. */
export function record<T extends Event>(element: HTMLElement, type: string): T[] {
  const events: T[] = [];
  element.addEventListener(type, (event) => events.push(event as T));
  return events;
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** SH-02, SH-21, SH-23, SH-31: what holds for every element in every state. */
export async function expectSound(element: HTMLElement): Promise<void> {
  const root = rootOf(element);
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
    for (const each of all) {
      for (const id of each.getAttribute(attribute)?.split(/\s+/) ?? []) {
        expect(root.querySelectorAll(`#${CSS.escape(id)}`), `${attribute}="${id}"`).to.have.length(1);
      }
    }
  }
  const forbidden =
    '[aria-label], [title], [style], [disabled], [aria-live], [role=status], [role=alert], [placeholder]';
  expect(root.querySelectorAll(`${forbidden}, a[href^="#"]`)).to.have.length(0);
  await expect(element).to.be.accessible();
}
