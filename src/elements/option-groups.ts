import { html, type TemplateResult } from 'lit';
import { heading } from './step-frame.js';

export interface OptionGroup<T> {
  /** `undefined` for what belongs to no group. */
  readonly name: string | undefined;
  readonly options: readonly T[];
}

/** Groups in the order in which they are first met; what has no group comes last. */
export function groupOptions<T extends { readonly group: string | undefined }>(
  options: readonly T[],
): readonly OptionGroup<T>[] {
  const groups = new Map<string | undefined, T[]>();
  for (const option of options) {
    const group = groups.get(option.group);
    if (group) group.push(option);
    else groups.set(option.group, [option]);
  }
  const named = [...groups].filter(([name]) => name !== undefined);
  const rest = groups.get(undefined);
  return [...named, ...(rest ? [[undefined, rest] as const] : [])].map(([name, members]) => ({
    name,
    options: members,
  }));
}

/** Options under their groups' headings; a list without groups stays one list. */
export function optionGroups<T>(
  groups: readonly OptionGroup<T>[],
  card: (option: T, id: string) => TemplateResult,
  headingLevel: number,
  otherName: string,
): TemplateResult | readonly TemplateResult[] {
  const list = (options: readonly T[], group: number): TemplateResult => html`
    <div class="options">${options.map((option, index) => card(option, `option-${group}-${index}`))}</div>
  `;
  const [only] = groups;
  if (!only) return [];
  if (groups.length === 1 && only.name === undefined) return list(only.options, 0);
  return groups.map(
    ({ name, options }, index) => html`
      <fieldset class="group">
        <legend>
          ${heading(headingLevel, html`<bdi>${name ?? otherName}</bdi>`, { id: `group-${index}`, class: 'sub-heading' })}
        </legend>
        ${list(options, index)}
      </fieldset>
    `,
  );
}
