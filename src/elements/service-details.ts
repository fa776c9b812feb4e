import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ServiceOption } from '../booking/catalog.js';
import type { Messages } from '../messages/messages.js';
import type * as InfoText from './info-text.js';
import { isolate } from './isolate.js';
import type { LazyModule } from './lazy-module.js';

/** What shows the text of editors; fetched when the first details are opened. */
export type InfoTextModule = LazyModule<typeof InfoText>;

/** What to bring and what the editors wrote, on demand; and a link. `id` is unique in the root. */
export function serviceDetails(
  service: ServiceOption,
  messages: Messages,
  id: string,
  reader: InfoTextModule,
): unknown {
  const { name, url } = service;
  return [
    // A card shows another service when the list is filtered; details that were opened do not stay open for that one.
    keyed(service.id, details(service, messages, id, reader)),
    url
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
          >${messages.service.moreAbout(isolate(name.text))}</a
        >`
      : nothing,
  ];
}

function details(
  service: ServiceOption,
  messages: Messages,
  id: string,
  reader: InfoTextModule,
): TemplateResult | typeof nothing {
  const { bring, infoText = '', name } = service;
  const words = messages.service;
  const isInformed = withoutTags(infoText) !== '';
  if (bring.length === 0 && !isInformed) return nothing;
  return html`
    <details @toggle=${isInformed ? reader.load : nothing}>
      <summary>
        ${words.moreInformation}<span class="visually-hidden">: <bdi>${name.text}</bdi></span>
      </summary>
      ${bring.length > 0 ? bringList(bring, words, id) : nothing}
      ${isInformed ? informed(infoText, messages, reader) : nothing}
    </details>
  `;
}

function informed(infoText: string, { place }: Messages, { value, failed }: InfoTextModule): unknown {
  if (value) return value.infoText(infoText, place);
  // The words alone, as text: better than none.
  return failed ? html`<p dir="auto">${withoutTags(infoText)}</p>` : nothing;
}

/** Not for safety: whatever is left is shown as text. */
function withoutTags(written: string): string {
  return written
    .replace(/<[^>]*>?|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function bringList(bring: readonly string[], words: Messages['service'], id: string): TemplateResult {
  return html`
    <p id="${id}-bring" class="label">${words.bring}</p>
    <ul aria-labelledby="${id}-bring">
      ${bring.map((item) => html`<li><bdi>${item}</bdi></li>`)}
    </ul>
  `;
}
