import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

/** What a test needs to meet an element as a visitor does: by label, by name, by key. */

/** Puts an element on the page in a box of the given width, as the widget's root would. */
export async function show<E extends LitElement>(element: E, width = '40em'): Promise<E> {
  const box = document.createElement('main');
  box.style.containerType = 'inline-size';
  box.style.inlineSize = width;
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  return element;
}

export function clearPage(): void {
  document.body.replaceChildren();
}

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no open root.`);
  return element.shadowRoot;
}

/** What a screen reader would call it: the text, without what is hidden from it. */
export function nameOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return plain(copy.textContent);
}

export const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

export function buttons(element: Element): readonly HTMLButtonElement[] {
  return [...rootOf(element).querySelectorAll('button')];
}

export function button(element: Element, name: string): HTMLButtonElement {
  return one(
    buttons(element).filter((candidate) => nameOf(candidate) === name),
    `button "${name}"`,
  );
}

/** The control that a label belongs to. */
export function control(element: Element, label: string): HTMLInputElement {
  const root = rootOf(element);
  const labels = [...root.querySelectorAll('label')].filter((candidate) => nameOf(candidate) === label);
  const found = root.querySelector<HTMLInputElement>(`[id="${one(labels, `label "${label}"`).htmlFor}"]`);
  if (!found) throw new Error(`The label "${label}" belongs to nothing.`);
  return found;
}

export function heading(element: Element, name: string): HTMLElement {
  const headings = rootOf(element).querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6');
  return one(
    [...headings].filter((candidate) => nameOf(candidate) === name),
    `heading "${name}"`,
  );
}

/** The element that has the focus, through all roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export async function typeInto(input: HTMLElement, text: string): Promise<void> {
  input.focus();
  await sendKeys({ type: text });
}

export const press = (key: string) => sendKeys({ press: key });

/** Waits for the first event of this type. */
export function next<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
}

/** Collects the events of this type. */
export function listen<K extends keyof HTMLElementEventMap>(element: HTMLElement, type: K): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  element.addEventListener(type, (event) => heard.push(event));
  return heard;
}

/** Every attribute of an element and of all that it renders, as `name=value`. */
export function allAttributes(element: Element): readonly string[] {
  const inside = [...element.children, ...(element.shadowRoot?.children ?? [])];
  return [...element.attributes].map(({ name, value }) => `${name}=${value}`).concat(...inside.map(allAttributes));
}

export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly invalid?: string;
  readonly pressed?: boolean;
  readonly level?: number;
  readonly children?: readonly AccessibleNode[];
}

/** What assistive technology is told, as one list in the order of reading. */
export async function accessibleNodes(): Promise<readonly AccessibleNode[]> {
  const tree = await executeServerCommand<AccessibleNode, object>('a11y-snapshot', {});
  const flat = (node: AccessibleNode): readonly AccessibleNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(tree);
}

function one<T>(found: readonly T[], what: string): T {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`There are ${found.length} of: ${what}`);
  return first;
}
