import { blockTags, htmlTokens } from './html-tokens.js';

/**
 * What editors of Orchestra write as HTML, as plain data: paragraphs and lists, in them text, stress and links to http
 * and https. Nothing else gets through; what is not known is read as the text that it holds.
 */
export type InfoBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly InfoRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly InfoBlock[])[] };

/** A piece of a line. `\n` alone is a line break. */
export interface InfoRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasised: boolean;
  readonly link: InfoLink | undefined;
}

/** Pieces of one link share one object. */
export interface InfoLink {
  readonly href: string;
  /** Where it leads, to be shown. */
  readonly host: string;
}

/** Lists deeper than this go on at this depth. */
const deepest = 6;

interface OpenList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: InfoBlock[][];
}

/** @param html as it came from the server; any text will do */
export function readInfoText(html: string): readonly InfoBlock[] {
  const reader = new Reader();
  // Text without a single tag was typed line by line.
  const isPlain = !html.includes('<');
  for (const token of htmlTokens(html)) {
    if (token.kind === 'open') reader.open(token.tag, token.href);
    else if (token.kind === 'close') reader.close(token.tag);
    else if (isPlain) reader.lines(token.text.split('\n'));
    else reader.text(token.text);
  }
  return reader.end();
}

class Reader {
  readonly #blocks: InfoBlock[] = [];
  readonly #lists: OpenList[] = [];
  #beyond = 0;
  #runs: InfoRun[] = [];
  #strong = 0;
  #emphasised = 0;
  #isHeading = false;
  #link: InfoLink | undefined;

  text(text: string): void {
    const strong = this.#strong > 0 || this.#isHeading;
    this.#runs.push({ text, strong, emphasised: this.#emphasised > 0, link: this.#link });
  }

  lines(lines: readonly string[]): void {
    for (const line of lines) {
      this.text(line);
      this.#endParagraph();
    }
  }

  open(tag: string, href: string | undefined): void {
    if (tag === 'br') {
      this.#runs.push(lineBreak);
      return;
    }
    if (blockTags.has(tag)) this.#endParagraph();
    if (tag === 'b' || tag === 'strong') this.#strong++;
    else if (tag === 'i' || tag === 'em') this.#emphasised++;
    else if (tag === 'a') this.#link = linkTo(href);
    else if (tag === 'ul' || tag === 'ol') this.#openList(tag === 'ol');
    else if (tag === 'li') this.#openItem();
    else if (tag === 'td' || tag === 'th') this.text(' ');
    else if (/^h[1-6]$/.test(tag)) this.#isHeading = true;
  }

  close(tag: string): void {
    if (blockTags.has(tag) && tag !== 'br') this.#endParagraph();
    if (tag === 'b' || tag === 'strong') this.#strong = Math.max(0, this.#strong - 1);
    else if (tag === 'i' || tag === 'em') this.#emphasised = Math.max(0, this.#emphasised - 1);
    else if (tag === 'a') this.#link = undefined;
    else if (tag === 'ul' || tag === 'ol') this.#closeList();
    else if (/^h[1-6]$/.test(tag)) this.#isHeading = false;
  }

  end(): readonly InfoBlock[] {
    this.#endParagraph();
    return withoutEmpty(this.#blocks);
  }

  #openList(ordered: boolean): void {
    if (this.#lists.length >= deepest) {
      this.#beyond++;
      return;
    }
    const list: OpenList = { kind: 'list', ordered, items: [] };
    this.#target().push(list);
    this.#lists.push(list);
  }

  #closeList(): void {
    if (this.#beyond > 0) this.#beyond--;
    else this.#lists.pop();
  }

  #openItem(): void {
    if (this.#lists.length === 0) this.#openList(false);
    this.#lists.at(-1)?.items.push([]);
  }

  #target(): InfoBlock[] {
    const items = this.#lists.at(-1)?.items;
    if (!items) return this.#blocks;
    const last = items.at(-1);
    if (last) return last;
    const first: InfoBlock[] = [];
    items.push(first);
    return first;
  }

  #endParagraph(): void {
    const runs = tidied(this.#runs);
    this.#runs = [];
    if (runs.length > 0) this.#target().push({ kind: 'paragraph', runs });
  }
}

const lineBreak: InfoRun = { text: '\n', strong: false, emphasised: false, link: undefined };

/** Blanks as a browser would show them: one between words, none at the ends of lines. */
function tidied(runs: readonly InfoRun[]): readonly InfoRun[] {
  const kept: InfoRun[] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    const atStart = before === undefined || before === lineBreak;
    if (run === lineBreak) {
      trimLast(kept);
      if (kept.length > 0 && kept.at(-1) !== lineBreak) kept.push(run);
      continue;
    }
    const text = run.text.replace(/[\s\u00a0]+/g, ' ');
    const shown = atStart || before.text.endsWith(' ') ? text.replace(/^ /, '') : text;
    if (shown !== '') kept.push({ ...run, text: shown });
  }
  trimLast(kept);
  if (kept.at(-1) === lineBreak) kept.pop();
  return kept;
}

function trimLast(runs: InfoRun[]): void {
  const last = runs.at(-1);
  if (!last || last === lineBreak || !last.text.endsWith(' ')) return;
  runs.pop();
  const text = last.text.slice(0, -1);
  if (text !== '') runs.push({ ...last, text });
}

/** Items without text tell nothing, nor do lists without items. */
function withoutEmpty(blocks: readonly InfoBlock[]): readonly InfoBlock[] {
  return blocks.flatMap((block): readonly InfoBlock[] => {
    if (block.kind === 'paragraph') return [block];
    const items = block.items.map(withoutEmpty).filter((item) => item.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
}

/**
 * Only whole addresses of http and https. A host in plain letters, and no user name before it: neither can one host be
 * passed off as another, nor does a browser read the address differently than we do.
 */
const webAddress = /^https?:\/\/([a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?(?::\d{1,5})?)(?:[/?#][^\s\p{Cc}<>"'\\]*)?$/iu;

function linkTo(href: string | undefined): InfoLink | undefined {
  const [address, host] = webAddress.exec(href?.trim() ?? '') ?? [];
  return address !== undefined && host !== undefined ? { href: address, host: host.toLowerCase() } : undefined;
}
