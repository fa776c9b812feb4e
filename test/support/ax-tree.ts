import { executeServerCommand } from '@web/test-runner-commands';

/** What assistive technology gets of one node. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface RawNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The page's accessibility tree as a list, in reading order. */
async function axNodes(): Promise<readonly AxNode[]> {
  const { nodes } = await executeServerCommand<{ nodes: readonly RawNode[] }, object>('cdp', {
    method: 'Accessibility.getFullAXTree',
    params: {},
  });
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      description: description?.value ?? '',
      properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

export async function allByRole(role: string): Promise<readonly AxNode[]> {
  return (await axNodes()).filter((node) => node.role === role);
}

export async function byRole(role: string, name: string): Promise<AxNode> {
  const found = (await allByRole(role)).filter((node) => node.name === name);
  if (found.length !== 1) throw new Error(`${String(found.length)} nodes with role ${role} and name ${name}`);
  return found[0]!;
}
