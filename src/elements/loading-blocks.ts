import { css, html, type TemplateResult } from 'lit';

/** Grey blocks that keep the place of what is still loading. They are seen, not read. */
export function loadingBlocks(count: number): TemplateResult {
  return html`
    <div class="loading" aria-hidden="true">
      ${Array.from({ length: count }, () => html`<div class="loading-block"></div>`)}
    </div>
  `;
}

/** They come after 300 ms: what is quick shows no flash of grey. */
export const loadingStyles = css`
  .loading {
    display: grid;
    gap: 0.5em;
  }

  .loading-block {
    block-size: 4.5em;
    border-radius: var(--_radius, 0.375em);
    background: var(--_border, #767f8a);
    opacity: 0;
    animation: loading 0s 300ms forwards;
  }

  @keyframes loading {
    to {
      opacity: 0.2;
    }
  }

  @media (forced-colors: active) {
    .loading-block {
      border: 1px solid GrayText;
    }
  }
`;
