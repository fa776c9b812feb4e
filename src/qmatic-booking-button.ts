import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { messageBox as messageBoxOf } from './elements/message-box.js';
import { base, button, messageBox } from './elements/shared.styles.js';
import { BookingAttributes } from './qmatic-booking.attributes.js';
import { QmaticEvent } from './qmatic-booking.events.js';
import { themes } from './qmatic-booking.styles.js';
import type { BookingDialog } from './shell/booking-dialog.js';
import { Localisation } from './shell/localisation.js';
import { codeWords } from './shell/notices.js';

/**
 * A button that opens `<qmatic-booking>` in a dialog over the page. It takes the same attributes and properties, and
 * the same events come from it. Closing keeps what was typed until the page goes; the time that was held is let go.
 *
 * @tag qmatic-booking-button
 * @slot - The button's words. "Make an appointment" where there are none.
 * @slot help - As in `<qmatic-booking>`.
 * @slot no-times - As in `<qmatic-booking>`.
 * @slot before-confirm - As in `<qmatic-booking>`.
 * @slot confirmation - As in `<qmatic-booking>`.
 * @csspart button - The button, and the one that closes the dialog.
 * @csspart dialog - The dialog.
 */
export class QmaticBookingButton extends BookingAttributes {
  static override styles = [
    base,
    themes,
    button,
    messageBox,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  readonly #localisation = new Localisation(this);
  #dialog: BookingDialog | undefined;
  #failed = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** Opens the dialog, as a press of the button does. */
  async show(): Promise<void> {
    try {
      const { BookingDialog } = await import('./shell/booking-dialog.js');
      this.#failed = false;
      this.#dialog ??= new BookingDialog(this);
    } catch {
      this.#failed = true;
      this.dispatchEvent(
        new QmaticEvent('qmatic-error', { code: 'asset-missing', step: null, retryable: true, status: null }),
      );
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#dialog?.show();
  }

  /** Closes the dialog. What was typed is kept; the time that was held is let go. */
  close(): void {
    this.#dialog?.close();
  }

  /** Puts the focus on the button. */
  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  override render(): TemplateResult {
    const { messages, direction, language } = this.#localisation;
    return html`<button
        type="button"
        class="primary-button"
        part="button"
        id="open"
        aria-haspopup="dialog"
        @click=${this.show}
      >
        <slot>${messages.common.region}</slot>
      </button>
      <div role="alert">${this.#failed ? this.#problem() : nothing}</div>
      ${this.#dialog?.render(messages, language, direction) ?? nothing}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#dialog?.follow(changed);
  }

  #problem(): TemplateResult {
    const { title, next } = codeWords(this.#localisation.messages, 'asset-missing');
    return messageBoxOf('error', title, next);
  }
}
