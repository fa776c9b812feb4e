/**
 * Cuts HTML of unknown origin into tags and text. Not a browser's parser: `DOMParser` is closed under Trusted Types, and
 * whatever this one takes for a tag only ever chooses from the few elements that `info-text.ts` knows.
 */

/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is not meant for reading. */
const unread: ReadonlySet<string> = new Set(
  'script style template textarea title noscript noembed noframes iframe object svg math xmp'.split(' '),
);

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly href: string | undefined }
  | { readonly kind: 'close'; readonly tag: string };

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  deg: '°',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  rarr: '→',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  iquest: '¿',
  iexcl: '¡',
};

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

function decodeNumber(text: string): string {
  const code = /^x/i.test(text) ? Number.parseInt(text.slice(1), 16) : Number.parseInt(text, 10);
  const isText = (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff);
  return isText ? String.fromCodePoint(code) : ' ';
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi,
    (whole, number: string | undefined, letters: string | undefined) => {
      const name = letters ?? '';
      if (number !== undefined) return decodeNumber(number);
      const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
      if (known !== undefined) return known;
      const accent = Object.hasOwn(accents, name.slice(1)) ? accents[name.slice(1)] : undefined;
      return accent === undefined ? whole : (name.charAt(0) + accent).normalize('NFC');
    },
  );
}

/** Where a tag ends that begins before `start`. Values in quotes may hold `>`; an unfinished tag runs to the end. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  let previous = '';
  for (let index = start; index < html.length; index++) {
    const letter = html.charAt(index);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') {
      return index + 1;
    } else if (previous === '=' && (letter === '"' || letter === "'")) {
      quote = letter;
    }
    if (letter.trim() !== '') previous = letter;
  }
  return html.length;
}

/** Where the next `search` ends, or the end of the text. */
function endOf(search: RegExp, html: string, start: number): number {
  search.lastIndex = start;
  return search.exec(html) ? search.lastIndex : html.length;
}

/** One pass, each character is looked at once, whatever the text holds. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let index = 0;
  while (index < html.length) {
    const open = /<(?:(\/?)([a-z][a-z\d]*)|[!?])/gi;
    open.lastIndex = index;
    const match = open.exec(html);
    const text = decodeEntities(html.slice(index, match?.index ?? html.length));
    if (text !== '') yield { kind: 'text', text };
    if (!match) return;
    const tag = (match[2] ?? '').toLowerCase();
    const closes = match[1] === '/';
    if (html.startsWith('<!--', match.index)) {
      index = endOf(/-->/g, html, match.index + 4);
    } else if (unread.has(tag) && !closes) {
      index = endOfTag(html, endOf(new RegExp(`</${tag}`, 'gi'), html, open.lastIndex));
    } else {
      index = endOfTag(html, open.lastIndex);
      const href = tag === 'a' && !closes ? hrefIn(html.slice(open.lastIndex, index - 1)) : undefined;
      if (tag !== '') yield closes ? { kind: 'close', tag } : { kind: 'open', tag, href };
    }
  }
}

/** Longer than any address that a person wrote. */
const longestAttributes = 4_000;

function hrefIn(attributes: string): string | undefined {
  const pairs = attributes
    .slice(0, longestAttributes)
    .matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g);
  for (const [, name = '', double, single, bare] of pairs) {
    if (name.toLowerCase() === 'href') return decodeEntities(double ?? single ?? bare ?? '');
  }
  return undefined;
}
