/**
 * Editors of Orchestra write HTML into `infoText`. This reads it as a person would read the page: lines of text.
 * Nothing of the markup gets through, so the result can be shown as text anywhere.
 */

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
/** Elements whose content is not meant for reading. */
const unread = new Set(['script', 'style', 'template', 'textarea', 'title', 'noscript', 'iframe', 'object', 'svg']);

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

/** What a tag does to the text around it. */
function writtenFor(tag: string, closes: boolean): string {
  if (tag === 'li' && !closes) return '\n• ';
  if (blocks.has(tag)) return '\n';
  return cells.has(tag) ? ' ' : '';
}

/** The text with markup taken out; one pass, each character is looked at once, whatever the text holds. */
function withoutMarkup(html: string): string {
  const space = html.includes('<') ? /\s+/g : /[^\S\n]+/g;
  let written = '';
  let index = 0;
  while (index < html.length) {
    const open = /<(?:(\/?)([a-z][a-z\d]*)|[!?])/gi;
    open.lastIndex = index;
    const match = open.exec(html);
    written += decodeEntities(html.slice(index, match?.index ?? html.length).replace(space, ' '));
    if (!match) break;
    const tag = (match[2] ?? '').toLowerCase();
    const closes = match[1] === '/';
    written += writtenFor(tag, closes);
    if (html.startsWith('<!--', match.index)) {
      index = endOf(/-->/g, html, match.index + 4);
    } else if (unread.has(tag) && !closes) {
      index = endOfTag(html, endOf(new RegExp(`</${tag}`, 'gi'), html, open.lastIndex));
    } else {
      index = endOfTag(html, open.lastIndex);
    }
  }
  return written;
}

/** The lines of text that HTML would show, without empty ones; items of lists begin with a bullet. */
export function plainText(html: string): readonly string[] {
  return withoutMarkup(html)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '•');
}
