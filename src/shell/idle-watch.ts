import { html, type TemplateResult } from 'lit';
import type { StepFrame } from '../elements/step-frame.js';

/** What watching over a shared computer needs of the widget. */
export interface SharedWidget {
  isShared(): boolean;
  /** False while an appointment is being made: who turns away then would leave one that nobody knows of. */
  canBeCleared(): boolean;
  root(): ParentNode;
  requestUpdate(): void;
  clear(): void;
}

/** Without an act the visitor is asked after this time whether they are still there. */
const quiet = 90_000;

/** How long the question stands before everything is cleared (WCAG 2.2 SC 2.2.1 asks for at least 20 seconds). */
const warning = 30_000;

/** While nothing can be cleared it is looked again after this time. */
const lookAgain = 5_000;

const acts = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;

/**
 * Clears a shared computer when nobody is there any more: asks first, takes any act on the page for an answer. Told by
 * the clock, not by counting: a computer that slept asks when it wakes up.
 */
export class IdleWatch {
  readonly #widget: SharedWidget;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the visitor did something last; absent while there is nothing to clear. */
  #acted: number | undefined;
  /** When the question was asked. */
  #asked: number | undefined;

  constructor(widget: SharedWidget) {
    this.#widget = widget;
    // Who was there before this was fetched may have done something.
    this.#acted = Date.now();
    this.connect();
  }

  connect(): void {
    for (const act of acts) addEventListener(act, this.#onAct, { capture: true, passive: true });
    addEventListener('visibilitychange', this.#check);
    this.#check();
  }

  disconnect(): void {
    for (const act of acts) removeEventListener(act, this.#onAct, { capture: true });
    removeEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
  }

  render({ messages, formats }: StepFrame): TemplateResult {
    const { kiosk } = messages;
    return html`<dialog
      class="idle"
      role="alertdialog"
      aria-labelledby="idle-question"
      aria-describedby="idle-warning"
      @close=${this.#onAct}
    >
      <p id="idle-question" class="title">${kiosk.heading}</p>
      <p id="idle-warning">${kiosk.warning(formats.number(warning / 1000))}</p>
      <div class="actions">
        <button type="button" class="primary-button" part="button primary-button" @click=${this.#onAct}>
          ${kiosk.stay}
        </button>
      </div>
    </dialog>`;
  }

  /** After each rendering: the question is there once it has been rendered. */
  follow(): void {
    const dialog = this.#dialog;
    if (this.#asked !== undefined && dialog && !dialog.open) dialog.showModal();
  }

  readonly #onAct = (): void => {
    this.#acted = Date.now();
    this.#asked = undefined;
    this.#dialog?.close();
    this.#check();
  };

  readonly #check = (): void => {
    clearTimeout(this.#timer);
    if (this.#acted === undefined) return;
    const now = Date.now();
    if (!this.#widget.canBeCleared()) {
      this.#timer = setTimeout(this.#check, lookAgain);
    } else if (this.#asked !== undefined && now >= this.#asked + warning) {
      this.#clear();
    } else {
      if (this.#asked === undefined && now >= this.#acted + quiet) {
        this.#asked = now;
        this.#widget.requestUpdate();
      }
      const next = this.#asked === undefined ? this.#acted + quiet : this.#asked + warning;
      this.#timer = setTimeout(this.#check, next - now + 50);
    }
  };

  #clear(): void {
    this.#asked = undefined;
    const dialog = this.#dialog;
    this.#widget.clear();
    dialog?.close();
    clearTimeout(this.#timer);
    this.#acted = undefined;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#widget.root().querySelector('dialog.idle');
  }
}
