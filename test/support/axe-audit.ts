import 'axe-core/axe.min.js';
import type * as axeModule from 'axe-core';
import { expect } from './expect.js';

declare const axe: typeof axeModule;

/** Everything that WCAG 2.2 A and AA ask, good practice, and two rules that are off by default. */
const options: axeModule.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
};

/** SH-01: axe finds nothing on the whole page, through all roots. */
export async function expectAccessible(where: string): Promise<void> {
  const { violations } = await axe.run(document, options);
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, html, failureSummary }) => `  ${target.flat().join(' ')} ${html.slice(0, 160)} ${failureSummary ?? ''}`).join('\n')}`,
  );
  expect(found, `${where}\n${found.join('\n')}`).to.be.empty;
}
