import { html, nothing, type TemplateResult } from 'lit';
import type { Worded } from '../booking/catalog.js';

/** A text that says its language where it is another one than the widget's (WCAG 3.1.2). */
export function worded({ text, lang }: Worded): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
}
