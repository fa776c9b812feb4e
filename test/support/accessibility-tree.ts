import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the whole tree that assistive technology gets; `a11ySnapshot` leaves tables and groups out. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface AXValue {
  readonly value?: unknown;
}

interface AXNode {
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly properties?: readonly { readonly name: string; readonly value: AXValue }[];
}

/** All nodes in the order of reading. */
export async function accessibilityTree(): Promise<readonly TreeNode[]> {
  const payload = { method: 'Accessibility.getFullAXTree', params: {} };
  const { nodes } = await executeServerCommand<{ nodes: readonly AXNode[] }, typeof payload>('cdp', payload);
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: textOf(role),
      name: textOf(name),
      properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

const textOf = (given: AXValue | undefined) => (typeof given?.value === 'string' ? given.value : '');
