import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { step } from '../elements/shared.styles.js';
import type { Messages } from '../messages/messages.js';
import { BookingAttributes } from '../qmatic-booking.attributes.js';
import type { QmaticBooking } from '../qmatic-booking.js';
import { stepParts } from './parts.js';

const styles = css`
  dialog {
    inline-size: min(100%, 70em);
    max-inline-size: none;
    max-block-size: calc(100% - 4em);
    /* From the top, so that it does not move when its content grows. */
    margin-block: 2em auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    /* The page's own surface may let through what is behind it. */
    background: linear-gradient(var(--_surface) 0 0) Canvas;
    color: var(--_text);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    justify-content: end;
    padding: 0.5em;
    background: linear-gradient(var(--_surface) 0 0) Canvas;
  }

  qmatic-booking {
    padding: 0.5em 1em 2em;
  }

  @media (width < 44em) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }
`;

const slots = ['help', 'no-times', 'before-confirm', 'confirmation'] as const;

/** The widget in a native modal dialog: made when it is first opened, kept until the page goes. */
export class BookingDialog {
  readonly #host: BookingAttributes;
  readonly #widget: QmaticBooking = document.createElement('qmatic-booking');

  constructor(host: BookingAttributes) {
    this.#host = host;
    const root = host.shadowRoot;
    if (root && styles.styleSheet) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...[step, styles].flatMap((own) => own.styleSheet ?? [])];
    }
    // The host's part `button` is the one that opens this.
    this.#widget.setAttribute('exportparts', stepParts.replace(' button,', ''));
    this.follow(BookingAttributes.elementProperties);
    const catalog = host.querySelector(':scope > script[type="application/json"]');
    if (catalog) this.#widget.append(catalog.cloneNode(true));
  }

  /** Passes on what the page changed. */
  follow(changed: Pick<PropertyValues<BookingAttributes>, 'keys'>): void {
    for (const name of changed.keys()) Reflect.set(this.#widget, name, Reflect.get(this.#host, name));
    for (const name of ['lang', 'dir']) {
      const value = this.#host.getAttribute(name);
      if (value === null) this.#widget.removeAttribute(name);
      else if (value !== this.#widget.getAttribute(name)) this.#widget.setAttribute(name, value);
    }
  }

  render({ dialog }: Messages, language: string, direction: 'ltr' | 'rtl'): TemplateResult {
    return html`<dialog part="dialog" aria-labelledby="open" @close=${this.#closed}>
      <div class="bar" lang=${language} dir=${direction}>
        <button type="button" class="button" part="button" @click=${() => this.close()}>${dialog.close}</button>
      </div>
      ${this.#widget}
    </dialog>`;
  }

  show(): void {
    this.#passSlots();
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  close(): void {
    this.#dialog?.close();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog');
  }

  readonly #closed = (): void => {
    this.#widget.releaseHold();
  };

  /** Only what the page fills: an empty slot would take the place of the widget's own words. */
  #passSlots(): void {
    for (const name of slots) {
      const isFilled = this.#host.querySelector(`:scope > [slot="${name}"]`) !== null;
      const passed = this.#widget.querySelector(`:scope > slot[name="${name}"]`);
      if (!isFilled) passed?.remove();
      else if (!passed) this.#widget.append(Object.assign(document.createElement('slot'), { name, slot: name }));
    }
  }
}
