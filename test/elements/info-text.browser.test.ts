import fc from 'fast-check';
import { render } from 'lit';
import { infoText } from '../../src/elements/info-text.js';
import { en } from '../../src/messages/en.js';
import { until } from '../support/deep-dom.js';
import { expect } from '../support/expect.js';

/** Ways by which markup has got scripts to run or requests to leave, in this or another place. */
const attacks: readonly string[] = [
  '<script>stolen()</script>',
  '<script src=/stolen></script>',
  '<img src=/stolen onerror=stolen()>',
  '<img src="x:x" onerror="stolen()">',
  '<svg onload=stolen()><p>x</p></svg>',
  '<svg><script href="/stolen"/></svg>',
  '<svg><a xlink:href="javascript:stolen()"><text>x</text></a></svg>',
  '<math><mtext></mtext><mglyph><style><!--</style><img src=/stolen onerror=stolen()></math>',
  '<iframe src=/stolen></iframe><iframe srcdoc="<script>parent.stolen()</script>">',
  '<object data=/stolen></object><embed src=/stolen>',
  '<link rel=stylesheet href=/stolen><style>@import "/stolen"</style>',
  '<base href=https://evil.example/><meta http-equiv=refresh content="0;url=/stolen">',
  '<form action=/stolen><button autofocus onfocus=stolen()>x</button><input autofocus onfocus=stolen()>',
  '<a href="javascript:stolen()">x</a>',
  '<a href=" java\tscript:stolen()">x</a>',
  '<a href="jav&#x09;ascript:stolen()">x</a>',
  '<a href="&#106;avascript&colon;stolen()">x</a>',
  '<a href="data:text/html,<script>stolen()</script>">x</a>',
  '<a href="vbscript:stolen()">x</a>',
  '<a href="blob:https://example.org/1">x</a>',
  '<a href="//evil.example/">x</a>',
  '<a href="https:evil.example">x</a>',
  '<a href="https://bank.example@evil.example/">x</a>',
  '<a href="https://bank.example\\@evil.example/">x</a>',
  '<a href="https://evil.example\\.bank.example/">x</a>',
  '<a href="https://bаnk.example/">x</a>',
  '<a href="https://example.org/" onclick="stolen()" style="position:fixed;inset:0" target=_self ping=/stolen>x</a>',
  "<a href='https://example.org/\"><img src=/stolen>'>x</a>",
  '<p style="background:url(/stolen)" onmouseover=stolen()>x</p>',
  '<p id=heading class="visually-hidden" slot=help part=button>x</p>',
  '<noscript><p title="</noscript><img src=/stolen onerror=stolen()>"></noscript>',
  '<textarea><p title="</textarea><img src=/stolen onerror=stolen()>">',
  '<template><img src=/stolen onerror=stolen()></template>',
  '<video src=/stolen poster=/stolen><source onerror=stolen()></video><audio src=/stolen>',
  '<details open ontoggle=stolen()>x</details><marquee onstart=stolen()>x</marquee>',
  '<<img src=/stolen onerror=stolen()>//<</img>',
  '<img src=/stolen//onerror=stolen()//',
  '<p/onclick=stolen()>x',
  '<!--><img src=/stolen onerror=stolen()>-->',
  '<![CDATA[<img src=/stolen onerror=stolen()>]]>',
  '<?xml version="1.0"?><?php echo 1 ?><img src=/stolen>',
  '&lt;img src=/stolen onerror=stolen()&gt;',
  '<x onclick=stolen() tabindex=1 contenteditable>x</x>',
  '\u0000<scr\u0000ipt>stolen()</scr\u0000ipt>',
  '<ul><li><ul><li>'.repeat(200) + 'deep',
];

const allowed = new Set(['P', 'BR', 'UL', 'OL', 'LI', 'STRONG', 'EM', 'A']);
const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  A: ['href', 'rel', 'target'],
  P: ['dir'],
  LI: ['dir'],
};

function shown(written: string): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(infoText(written, en.place), place);
  return place;
}

/** Only elements of ours, with attributes of ours; links of the web alone, which say where they lead. */
function expectHarmless(place: HTMLElement, written: string): void {
  for (const element of place.querySelectorAll('*')) {
    expect(allowed.has(element.tagName), `${element.tagName} of ${written}`).to.equal(true);
    for (const { name, value } of element.attributes) {
      expect(allowedAttributes[element.tagName] ?? [], `${name}=${value} of ${written}`).to.include(name);
    }
  }
  for (const link of place.querySelectorAll('a')) {
    expect(link.protocol, written).to.match(/^https?:$/);
    expect([link.rel, link.target, link.username, link.password]).to.deep.equal([
      'noopener noreferrer',
      '_blank',
      '',
      '',
    ]);
    expect(link.textContent.toLowerCase(), written).to.contain(`(${link.host}, opens in a new tab)`);
  }
}

describe('the text of editors, under a strict policy', () => {
  const violations: string[] = [];
  let stolen = 0;

  before(() => {
    // This page's own files are here already: from now on nothing may be fetched, and no text may become markup.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content =
      "require-trusted-types-for 'script'; img-src 'none'; style-src 'none'; frame-src 'none'; object-src 'none'; media-src 'none'; base-uri 'none'; form-action 'none'";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    Object.assign(globalThis, { stolen: () => stolen++ });
  });

  it('the policy is in force', async () => {
    expect(() => {
      document.createElement('div').innerHTML = '<b>x</b>';
    }).to.throw();
    await until(() => violations.length > 0, 'the policy to complain');
    violations.length = 0;
  });

  it('shows what an editor means', () => {
    const place = shown(
      '<h2>Before you come</h2><p>Please <b>bring <i>all</i></b> of:</p><ul><li>a passport</li><li>photos<ol><li>one</li></ol></li></ul>' +
        '<p>See<br>the <a href="https://Example.org/photo?a=1&amp;b=2">photo <em>rules</em></a>.</p>',
    );
    expect(
      place.innerHTML
        .replace(/<!--.*?-->/gs, '')
        .replace(/>\s+</g, '><')
        .replace(/\s+/g, ' '),
    ).to.equal(
      '<p dir="auto"><strong>Before you come</strong></p>' +
        '<p dir="auto">Please <strong>bring </strong><strong><em>all</em></strong> of:</p>' +
        '<ul><li dir="auto">a passport</li><li dir="auto">photos<ol><li dir="auto">one</li></ol></li></ul>' +
        '<p dir="auto">See<br>the <a target="_blank" rel="noopener noreferrer" href="https://Example.org/photo?a=1&amp;b=2">' +
        'photo <em>rules</em> (example.org, opens in a new tab)</a>.</p>',
    );
  });

  for (const attack of attacks) {
    it(`runs and fetches nothing of ${attack.slice(0, 80)}`, () => expectHarmless(shown(attack), attack));
  }

  it('nor of anything that these can be put together to', () => {
    const pieces = [
      ...attacks.flatMap((attack) => attack.split(/(?=[<>"'=&/])/)),
      '<p>',
      '<a href="https://e.org/',
      '">',
      '</a>',
      ' ',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const written = parts.join('');
        const place = shown(written);
        expectHarmless(place, written);
        place.remove();
      }),
      { numRuns: 1000 },
    );
  }).timeout(20_000);

  after(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(violations).to.deep.equal([]);
    expect(stolen).to.equal(0);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('stolen'))).to.deep.equal([]);
  });
});
