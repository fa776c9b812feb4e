import { html, nothing, type TemplateResult } from 'lit';
import { readInfoText, type InfoBlock, type InfoLink, type InfoRun } from '../booking/info-text.js';
import type { PlaceMessages } from '../messages/messages.js';

/** What an editor of Orchestra wrote, through an allow-list: elements of our own with their text, never their markup. */
export function infoText(written: string, words: PlaceMessages): unknown {
  return blocks(readInfoText(written), words);
}

function blocks(all: readonly InfoBlock[], words: PlaceMessages): readonly TemplateResult[] {
  return all.map((block) => {
    if (block.kind === 'paragraph') return html`<p dir="auto">${line(block.runs, words)}</p>`;
    const items = block.items.map((item) => html`<li dir="auto">${itemContent(item, words)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
}

/** One line stands in its item as it is. */
function itemContent(item: readonly InfoBlock[], words: PlaceMessages): unknown {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return blocks(item, words);
  return [line(first.runs, words), ...blocks(rest, words)];
}

function line(runs: readonly InfoRun[], words: PlaceMessages): readonly unknown[] {
  const pieces: unknown[] = [];
  for (let index = 0; index < runs.length;) {
    const link = runs[index]?.link;
    const end = link ? runs.findIndex((run, at) => at > index && run.link !== link) : index + 1;
    const piece = runs.slice(index, end === -1 ? runs.length : end);
    pieces.push(link ? anchor(link, piece, words) : piece.map(stressed));
    index += piece.length;
  }
  return pieces;
}

/** Where it leads is said in its text: the words of a link can be anybody's. */
function anchor({ href, host }: InfoLink, runs: readonly InfoRun[], words: PlaceMessages): unknown {
  if (runs.every(({ text }) => text.trim() === '')) return runs.map(stressed);
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${runs.map(stressed)} ${words.leadsTo(host)}</a
  >`;
}

function stressed({ text, strong, emphasised }: InfoRun): unknown {
  if (text === '\n') return html`<br />`;
  const inner = emphasised ? html`<em>${text}</em>` : text;
  return strong ? html`<strong>${inner}</strong>` : inner === '' ? nothing : inner;
}
