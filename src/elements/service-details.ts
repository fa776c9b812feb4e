import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ServiceOption } from '../booking/catalog.js';
import { plainText } from '../booking/plain-text.js';
import type { ServiceMessages } from '../messages/messages.js';
import { isolate } from './isolate.js';

/** What to bring and what the editors wrote, on demand; and a link. `id` is unique in the root. */
export function serviceDetails(service: ServiceOption, words: ServiceMessages, id: string): unknown {
  const { name, url } = service;
  return [
    // A card shows another service when the list is filtered; details that were opened do not stay open for that one.
    keyed(service.id, details(service, words, id)),
    url
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words.moreAbout(isolate(name.text))}</a>`
      : nothing,
  ];
}

function details(service: ServiceOption, words: ServiceMessages, id: string): TemplateResult | typeof nothing {
  const { bring, infoText, name } = service;
  const lines = infoText === undefined ? [] : plainText(infoText);
  if (bring.length === 0 && lines.length === 0) return nothing;
  return html`
    <details>
      <summary>
        ${words.moreInformation}<span class="visually-hidden">: <bdi>${name.text}</bdi></span>
      </summary>
      ${bring.length > 0 ? bringList(bring, words, id) : nothing}
      ${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}
    </details>
  `;
}

function bringList(bring: readonly string[], words: ServiceMessages, id: string): TemplateResult {
  return html`
    <p id="${id}-bring" class="label">${words.bring}</p>
    <ul aria-labelledby="${id}-bring">
      ${bring.map((item) => html`<li><bdi>${item}</bdi></li>`)}
    </ul>
  `;
}
