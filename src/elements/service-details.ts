import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceOption } from '../booking/catalog.js';
import { plainText } from '../booking/plain-text.js';
import type { ServiceMessages } from '../messages/messages.js';
import { isolate } from './isolate.js';

/** What to bring and what the editors wrote, on demand; and a link. `id` is unique in the root. */
export function serviceDetails(
  service: ServiceOption,
  words: ServiceMessages,
  id: string,
): TemplateResult | typeof nothing {
  const { bring, infoText, name, url } = service;
  const lines = infoText === undefined ? [] : plainText(infoText);
  const hasDetails = bring.length > 0 || lines.length > 0;
  if (!hasDetails && !url) return nothing;
  return html`
    ${
      hasDetails
        ? html`<details>
            <summary>
              ${words.moreInformation}<span class="visually-hidden">: <bdi>${name.text}</bdi></span>
            </summary>
            ${bring.length > 0 ? bringList(bring, words, id) : nothing}
            ${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}
          </details>`
        : nothing
    }
    ${
      url
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words.moreAbout(isolate(name.text))}</a>`
        : nothing
    }
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
