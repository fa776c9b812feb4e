import { expect } from 'chai';
import fc from 'fast-check';
import { readInfoText, type InfoBlock } from '../../src/booking/info-text.js';

/** What a reader sees, line by line. */
function plainText(html: string): readonly string[] {
  const lines = (blocks: readonly InfoBlock[]): readonly string[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.runs
            .map(({ text }) => text)
            .join('')
            .split('\n')
        : block.items.flatMap((item) => {
            const [first = '', ...rest] = lines(item);
            return [`• ${first}`, ...rest];
          }),
    );
  return lines(readInfoText(html));
}

describe('an editor’s HTML, as it is read', () => {
  const rows: readonly (readonly [html: string, ...lines: string[]])[] = [
    ['Bring your passport.', 'Bring your passport.'],
    ['', ...[]],
    ['<p>First</p><p>Second</p>', 'First', 'Second'],
    ['One<br>two<br/>three', 'One', 'two', 'three'],
    ['<ul><li>passport</li><li>a <b>photo</b></li></ul>', '• passport', '• a photo'],
    ['<ol>\n  <li></li>\n  <li>x</li></ol>', '• x'],
    ['<table><tr><td>Mo</td><td>9-12</td></tr></table>', 'Mo 9-12'],
    ['plain\nlines', 'plain', 'lines'],
    ['<p>broken\nin the source</p>', 'broken in the source'],
    ['<a href="https://example.org?a>b">link</a>', 'link'],
    ["<a title='it > is'>x</a>", 'x'],
    ['a < b and c > d', 'a < b and c > d'],
    ['1 <2', '1 <2'],
    [
      'R&amp;D &lt;b&gt; &euro;&nbsp;80 &eacute;&Uuml;&ccedil; &#233;&#xE9; &unknown; &',
      'R&D <b> € 80 éÜç éé &unknown; &',
    ],
    ['&#0;&#xD800;&#x110000;x', 'x'],
    ['<script>alert("<p>")</script>after', 'after'],
    ['<style>p{}</style>after', 'after'],
    ['<SCRIPT>if (a < b) x = "</p>"</SCRIPT >after', 'after'],
    ['<script>never closed', ...[]],
    ['<!-- a > b --><p>x</p>', 'x'],
    ['<!-- open', ...[]],
    ['<!doctype html><p>x', 'x'],
    ['<p>x</p', 'x'],
    ['text <img src=x onerror="alert(1)"> more', 'text more'],
    ['<a href="never closed>x', ...[]],
    ['<scr<script>ipt>alert(1)</scr</script>ipt>', 'ipt>alert(1)ipt>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&constructor; &toString;', '&constructor; &toString;'],
  ];
  for (const [html, ...lines] of rows) {
    it(`of ${JSON.stringify(html)}`, () => expect(plainText(html)).to.deep.equal(lines));
  }

  it('never fails, and leaves no empty line', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '/',
      '!--',
      '-->',
      'script',
      'p',
      'li',
      ' ',
      '&#',
      '&lt;',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const line of plainText(pieces.join(''))) expect(line.trim()).not.to.equal('');
      }),
    );
  });

  it('takes a long hostile text in one go', () => {
    for (const piece of ['<a "', "<a ='", '<script>', '<!--', '&#', '<', '</', '<p', 'a=']) {
      const hostile = piece.repeat(100_000);
      expect(plainText(hostile), piece).to.be.an('array');
    }
  }).timeout(4000);
});
