import { html, nothing, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import type { QrCodeMessages } from '../messages/messages.js';
import { heading } from './step-frame.js';

/** Blank modules around the code, which scanners need (ISO/IEC 18004: four). */
const quietZone = 4;

/** A text as a picture for scanners, and beside it the text itself. Nothing of the picture is a name or an address. */
export function qrCode(text: string, words: QrCodeMessages, headingLevel: number): TemplateResult {
  return html`<figure class="qr">
    ${picture(text)}
    <figcaption>
      ${heading(headingLevel, words.heading, { id: 'qr-heading', class: 'label' })}
      <p class="hint">${words.hint}</p>
      <p class="muted">${words.contains} <bdi dir="ltr" translate="no">${text}</bdi></p>
    </figcaption>
  </figure>`;
}

/** Dark on white in every theme: scanners are made for that. */
function picture(text: string): TemplateResult | typeof nothing {
  const code = encoded(text);
  if (!code) return nothing;
  const side = code.length;
  return html`<svg viewBox="0 0 ${side} ${side}" aria-hidden="true" focusable="false" shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${side}v${side}H0z" />
    <path fill="#000" d=${code.map(row).join('')} />
  </svg>`;
}

/** Nothing where the page's text is longer than a code can be. */
function encoded(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'M', border: quietZone }).data;
  } catch {
    return undefined;
  }
}

/** The dark modules of a row, those beside each other as one piece. */
function row(modules: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < modules.length; x++) {
    const start = x;
    while (modules[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}
