import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../messages/en.js';
import type { Messages } from '../messages/messages.js';
import { withOverrides } from '../messages/overrides.js';
import type { BookingAttributes } from '../qmatic-booking.attributes.js';
import { createFormats, type Formats } from '../time/format.js';
import { chooseRegion } from '../time/region.js';
import { directionOf, matchLanguage, wantedLanguages } from './language.js';
import { allLanguages, loadMessages, messagesOf, reviewedLanguages } from './languages.js';

/** The language of the page, with its texts and formats. Follows changes without losing anything. */
export class Localisation implements ReactiveController {
  readonly #host: ReactiveControllerHost & BookingAttributes;
  #tag = 'en';
  #language = 'en';
  #messages: Messages = en;
  #asked = '';
  #made: { readonly from: readonly unknown[]; readonly messages: Messages } | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & BookingAttributes) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Only the document's own `lang` is watched; a page that changes another ancestor's can set the widget's.
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const named = this.#host.languages;
    const allowed = named.length > 0 ? allLanguages.filter((tag) => named.includes(tag)) : reviewedLanguages;
    const { tag, language } = matchLanguage(wantedLanguages(this.#host), allowed.length > 0 ? allowed : ['en']);
    this.#tag = tag;
    const present = messagesOf(language);
    if (present) {
      this.#asked = language;
      this.#language = language;
      this.#messages = present;
    } else if (this.#asked !== language) {
      this.#asked = language;
      void this.#load(language);
    }
  }

  /** False until the texts of the page's language are here, or could not be had. */
  get ready(): boolean {
    return this.#asked === '' || this.#asked === this.#language;
  }

  /** The language of the texts. */
  get language(): string {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    const own = this.#host.dir;
    return own === 'rtl' || own === 'ltr' ? own : directionOf(this.#language);
  }

  /** The texts, with the page's own in place of some. The same object until something changes. */
  get messages(): Messages {
    const from = [this.#messages, this.#host.messages];
    if (!this.#made || from.some((value, index) => value !== this.#made?.from[index])) {
      this.#made = { from, messages: withOverrides(this.#messages, this.#host.messages) };
    }
    return this.#made.messages;
  }

  /** How dates and times are written: the language of the texts, the region of the page or the branch. */
  formats(timeZone: string | undefined): Formats {
    const { region, hourCycle } = this.#host;
    const language = this.#tag.startsWith(this.#language) ? this.#tag : this.#language;
    return createFormats({
      language: this.#language,
      fallbackLanguage: undefined,
      region: chooseRegion({ attribute: region || undefined, language, timeZone }),
      hourCycle: hourCycle || undefined,
    });
  }

  async #load(language: string): Promise<void> {
    const messages = await loadMessages(language);
    if (this.#asked !== language) return;
    this.#messages = messages;
    this.#language = messages === en ? 'en' : language;
    this.#asked = this.#language;
    this.#host.requestUpdate();
  }
}
