/** The languages that the widget speaks, and how the one for a page is found. */

/** Nearest `lang`: the element's own, then its ancestors' through shadow hosts, then the document's and the browser's. */
export function wantedLanguages(element: HTMLElement): readonly string[] {
  const stated: string[] = [];
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang');
      if (lang) {
        stated.push(lang);
        break;
      }
    }
    // `closest` stops at a shadow root; this goes on with the element that holds it.
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  // The browser's region says where its maker's defaults come from, not where the branch is: only its language counts.
  return [...stated, ...navigator.languages.map((tag) => tag.split('-')[0] ?? tag)];
}

/** The first wanted language that there are texts for, by RFC 4647 look-up (`nl-BE` finds `nl`); else English. */
export function matchLanguage(
  wanted: readonly string[],
  available: readonly string[],
): { tag: string; language: string } {
  for (const tag of wanted) {
    const parts = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
    for (let length = parts.length; length > 0; length -= 1) {
      const candidate = same(parts.slice(0, length).join('-'));
      const language = available.find((known) => same(known.toLowerCase()) === candidate);
      if (language) return { tag: validTag(tag) ?? language, language };
    }
  }
  return { tag: 'en', language: 'en' };
}

/** Norwegian is written `no` on many pages and means Bokmål. */
function same(tag: string): string {
  return tag === 'no' ? 'nb' : tag;
}

function validTag(tag: string): string | undefined {
  const written = tag.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(written) ? written : undefined;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
