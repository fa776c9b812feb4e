import { nameOf, plain } from './front-door.js';

/** What a visitor meets, through all open shadow roots: the names of things, and whether they can be seen. */

/** Everything inside, in the order of the tree, what is slotted at its place in the page's own tree. */
function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
    yield* deepElements(element);
  }
}

export function deepAll<E extends Element = HTMLElement>(host: Element, selector: string): E[] {
  const roots = host.shadowRoot ? [host.shadowRoot, host] : [host];
  return roots.flatMap((root) => [...deepElements(root)]).filter((element): element is E => element.matches(selector));
}

export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The name of a form control: its label. */
export function labelOf(control: HTMLInputElement | HTMLTextAreaElement): string {
  return [...(control.labels ?? [])].map(nameOf).join(' ');
}

/** All text that stands on the page, one line for each piece, through all roots, without what is only announced. */
export function shownText(host: Element): string {
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const text = plain(node.data);
      if (text) lines.push(text);
    } else if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      node.assignedNodes().forEach(walk);
    } else if (node instanceof Element) {
      if (node.matches('style, script, [role="status"], [role="alert"]') || !(node.matches('slot') || isShown(node)))
        return;
      (node.shadowRoot ?? node).childNodes.forEach(walk);
    }
  };
  walk(host);
  return lines.join('\n');
}

/** Every attribute and every text of the light tree, and every attribute inside the roots: what recorders of sessions keep. */
export function recordedMarkup(host: Element): string {
  const all = [host, ...deepAll(host, '*')];
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));
  return [host.outerHTML, ...attributes].join('\n');
}

/** Waits until something is so; fails with what was waited for. */
export async function until<T>(
  question: () => T | Promise<T>,
  what: string | (() => string),
  milliseconds = 5_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await question();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
