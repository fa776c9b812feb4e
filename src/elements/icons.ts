import { html, svg, type TemplateResult } from 'lit';

/** Line drawings, always beside words and so hidden from assistive technology; coloured by the text around them. */
function icon(shape: TemplateResult, name?: 'mirrored'): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${name ?? ''}>${shape}</svg>`;
}

export const backIcon = icon(svg`<path d="M15 5l-7 7 7 7"/>`, 'mirrored');
export const forwardIcon = icon(svg`<path d="M9 5l7 7-7 7"/>`, 'mirrored');
export const checkIcon = icon(svg`<path d="M5 12.5l5 5L19.5 7"/>`);
export const clockIcon = icon(svg`<path d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3 2"/>`);
export const warningIcon = icon(svg`<path d="M12 4L2.5 20h19zM12 10v4M12 17h.01"/>`);
