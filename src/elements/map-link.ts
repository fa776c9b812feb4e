import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { isolate } from './isolate.js';

/** A link to where a branch is, on the map that the page named or in the visitor's own application. */
export function mapAnchor(
  address: string | undefined,
  name: string,
  { place }: Messages,
): TemplateResult | typeof nothing {
  if (address === undefined) return nothing;
  return address.startsWith('geo:')
    ? html`<a href=${address}>${place.mapApp(isolate(name))}</a>`
    : html`<a href=${address} target="_blank" rel="noopener noreferrer">${place.map(isolate(name))}</a>`;
}
