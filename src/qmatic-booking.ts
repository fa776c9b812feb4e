import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BookingAction, Restored } from './booking/actions.js';
import type { AddressedState } from './booking/addressed.js';
import type { FormField } from './booking/customer.js';
import type { Field } from './booking/fields.js';
import type { LengthFault } from './booking/held-length.js';
import { readQuestions, type Question } from './booking/questions.js';
import { samePlan } from './booking/plan.js';
import { canGoBack, progress } from './booking/progress.js';
import { emptyMemory } from './booking/ways.js';
import { BookingController } from './controller/booking-controller.js';
import { canStartOver } from './controller/requests.js';
import { lookUpAddressed } from './controller/lookups.js';
import { BeforeRejectedError, problemOf } from './controller/problems.js';
import type { BookingSettings } from './controller/settings.js';
import type { AnnounceEvent } from './elements/announce-event.js';
import type { DateView } from './elements/date-events.js';
import { deadlineStyles } from './elements/deadline.js';
import { base, button, messageBox, step } from './elements/shared.styles.js';
import type { StepFrame } from './elements/step-frame.js';
import { BookingAttributes } from './qmatic-booking.attributes.js';
import { QmaticBeforeEvent, type Selection } from './qmatic-booking.events.js';
import { shellStyles } from './qmatic-booking.styles.js';
import { Announcements } from './shell/announcements.js';
import { warnOnce } from './shell/converters.js';
import { EventRelay } from './shell/event-relay.js';
import { Help, type LoadHelp } from './shell/help.js';
import { liveRegions } from './shell/live-regions.js';
import { Kiosk } from './shell/kiosk.js';
import { lengthHints } from './shell/length-hints.js';
import { Localisation } from './shell/localisation.js';
import { fieldsOf, peopleFieldsOf } from './shell/form-fields.js';
import { problemBox } from './shell/notices.js';
import { PageCatalog } from './shell/page-catalog.js';
import { PageAddress } from './shell/page-address.js';
import { PageTitle } from './shell/page-title.js';
import { planOf, settingsOf } from './shell/page-settings.js';
import { PlaceOnPage } from './shell/place-on-page.js';
import { selectionOf } from './shell/public-facts.js';
import { screen } from './shell/screen.js';
import { Server } from './shell/server.js';
import { StepElements } from './shell/step-elements.js';
import { StepFocus } from './shell/step-focus.js';
import { screenOf, type LoadStep } from './shell/steps.js';
import { summary } from './shell/summary.js';
import { stepTitle } from './shell/titles.js';
import type { View } from './shell/view.js';
import { blocks, missingScreen } from './shell/waiting-screen.js';
import { Words } from './shell/words.js';

/** Attributes that change which answers there are: before the slot is taken, a change starts the questions anew. */
const questionAttributes = [
  'service',
  'branch',
  'offerServices',
  'offerBranches',
  'hide',
  'hideVirtualBranches',
] as const;

/**
 * Lets a visitor book an appointment at a Qmatic Orchestra server: service, branch, date, time, details, done.
 *
 * @tag qmatic-booking
 * @slot - Shown until the element is defined, and again where nothing can be booked at all: a phone number, a link.
 * @slot help - Shown on every step, below its content: a phone number, opening hours.
 * @slot no-times - In place of the widget's own words where nothing is free: a waiting list, a phone number.
 * @slot before-confirm - Above the button that makes the appointment.
 * @slot confirmation - Below the facts of the booked appointment.
 * @csspart step - The head of a step: Back, progress and heading.
 * @csspart heading - A step's heading.
 * @csspart back-button - Back.
 * @csspart button - Every button.
 * @csspart primary-button - The one button that leads on.
 * @csspart field - A question of the form: label, hint, error and control.
 * @csspart input - A control that is typed into.
 * @csspart error - What is wrong with an answer.
 * @csspart option - The card of a service, a branch or a date in the list.
 * @csspart option-selected - The card that is chosen.
 * @csspart month - The table of a month's days.
 * @csspart day - A day of the calendar.
 * @csspart day-available - A day with free times.
 * @csspart day-selected - The day that is chosen.
 * @csspart day-today - Today.
 * @csspart slot - A time.
 * @csspart slot-selected - The time that is chosen.
 * @csspart summary - What is chosen so far, beside the question where there is room; and the list on the review.
 * @csspart message - A box that says what happened and what to do.
 * @csspart confirmation - The box with the date and time that are booked.
 * @cssprop --qmatic-color-accent - The one strong colour. Each colour has a twin with `-dark` for the dark theme.
 * @cssprop --qmatic-color-on-accent - Text on the strong colour.
 * @cssprop --qmatic-color-accent-soft - Behind what is chosen or pointed at.
 * @cssprop --qmatic-color-text - Text.
 * @cssprop --qmatic-color-text-muted - Text of less weight.
 * @cssprop --qmatic-color-surface - Behind the widget.
 * @cssprop --qmatic-color-surface-raised - Behind cards and fields.
 * @cssprop --qmatic-color-border - Borders of cards and fields.
 * @cssprop --qmatic-color-focus - The outline of what has the focus.
 * @cssprop --qmatic-color-error - Errors; with `-soft` behind them.
 * @cssprop --qmatic-color-warning - Warnings; with `-soft` behind them.
 * @cssprop --qmatic-color-success - The booked appointment; with `-soft` behind it.
 * @cssprop --qmatic-font - Font family; the page's own where it is not set.
 * @cssprop --qmatic-heading-font - Font family of headings.
 * @cssprop --qmatic-radius - How round corners are.
 * @cssprop --qmatic-scroll-margin - How far from the window's edge things are scrolled to: the height of a sticky header.
 * @fires {QmaticEvent<'qmatic-ready'>} qmatic-ready - The first data are shown. Once.
 * @fires {QmaticEvent<'qmatic-step-change'>} qmatic-step-change - Another step is on screen.
 * @fires {QmaticEvent<'qmatic-selection-change'>} qmatic-selection-change - Something was picked.
 * @fires {QmaticBeforeEvent} qmatic-before-reserve - A slot is about to be taken; can be put off or prevented.
 * @fires {QmaticEvent<'qmatic-reserved'>} qmatic-reserved - A slot is held for the visitor.
 * @fires {QmaticEvent<'qmatic-reservation-expiring'>} qmatic-reservation-expiring - The hold ends in two minutes.
 * @fires {QmaticEvent<'qmatic-reservation-expired'>} qmatic-reservation-expired - The hold has ended.
 * @fires {QmaticEvent<'qmatic-released'>} qmatic-released - A hold was given back.
 * @fires {QmaticBeforeEvent} qmatic-before-confirm - The appointment is about to be made; can be put off or prevented.
 * @fires {QmaticEvent<'qmatic-booked'>} qmatic-booked - The appointment is made.
 * @fires {QmaticEvent<'qmatic-no-availability'>} qmatic-no-availability - There is no free date for what is wanted.
 * @fires {QmaticEvent<'qmatic-error'>} qmatic-error - Something went wrong; `preventDefault()` hides the widget's message.
 */
export class QmaticBooking extends BookingAttributes {
  static override styles = [base, step, button, messageBox, deadlineStyles, ...shellStyles];

  /** Fetches a later step's element. Set by the module that registers the elements. */
  static loadStep: LoadStep = () => Promise.resolve();

  /** Fetches what helps to find a free time. Set by the module that registers the elements. */
  static loadHelp: LoadHelp | undefined;

  readonly #server = new Server();
  readonly #localisation = new Localisation(this);
  readonly #place = new PlaceOnPage(this);
  readonly #catalog = new PageCatalog(this);
  readonly #relay = new EventRelay(this, (state) => stepTitle(state, this.#localisation.messages));
  readonly #controller = new BookingController(this, () => this.#settings(), this.#relay);
  readonly #elements = new StepElements(this, () => (this.constructor as typeof QmaticBooking).loadStep);
  readonly #focus = new StepFocus(this);
  readonly #announcements = new Announcements(() => this.renderRoot);
  readonly #title = new PageTitle();
  readonly #help = new Help(
    {
      requestUpdate: () => this.requestUpdate(),
      focus: () => this.focus(),
      api: () => this.#server.api,
      say: (text) => this.#announcements.say(text),
      nothingAnywhere: (branchIds, until) => this.#relay.nothingAnywhere(this.#controller.state, branchIds, until),
    },
    () => (this.constructor as typeof QmaticBooking).loadHelp,
  );
  readonly #kiosk = new Kiosk(this, {
    isShared: () => this.kiosk,
    canBeCleared: () => canStartOver(this.#controller.state),
    root: () => this.renderRoot,
    requestUpdate: () => this.requestUpdate(),
    clear: () => this.reset(),
  });
  readonly #address = new PageAddress(this, {
    mode: () => this.urlState,
    state: () => this.#controller.state,
    find: (wanted) => this.#findAddressed(wanted),
    restore: (restored) => this.#act({ type: 'restored', ...restored }),
  });
  #fields: readonly Field[] = [];
  #peopleFields: readonly Field[] = [];
  #questions: readonly Question[] = [];
  #words: { readonly from: readonly unknown[]; readonly words: Words } | undefined;
  #dateView: DateView | undefined;
  /** Counts the visitors of a shared computer: nothing that one typed into the page is there for the next. */
  #visit = 0;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** What is picked so far: ids, day and time; nothing that was typed. */
  get booking(): Selection {
    return Object.freeze(selectionOf(this.#controller.state));
  }

  /** Starts over and forgets everything, what was typed included. */
  reset(): void {
    this.#visit += 1;
    this.#dateView = undefined;
    this.#server.api?.clear();
    this.#controller.open(emptyMemory);
  }

  /** Lets go of the time that is held for the visitor, who turned away for now. What was typed stays. */
  releaseHold(): void {
    this.#controller.letGo();
  }

  /** Asks the server anew for what is on screen. */
  refresh(): void {
    this.#server.api?.clear();
    void this.#controller.reads.again();
  }

  /** Puts the focus on the heading of the present step. */
  override focus(): void {
    void this.#focus.toHeading();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#title.restore();
    this.#announcements.stop();
    this.#help.stop();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('fields')) this.#fields = fieldsOf('fields', this.fields);
    if (changed.has('peopleFields')) this.#peopleFields = peopleFieldsOf(this.peopleFields);
    if (changed.has('questions')) {
      const { questions, wrong } = readQuestions(this.questions);
      this.#questions = questions;
      if (wrong.length > 0) warnOnce('questions', `leaves out number ${wrong.join(', ')}, which cannot be asked`);
    }
    const serverChanged = this.#server.follow(this);
    const questionsChanged = questionAttributes.some((name) => changed.has(name)) || this.#catalog.changed();
    const state = this.#controller.state;
    const asking = ['opening', 'service', 'people', 'branch', 'date', 'time'].includes(state.step);
    if (serverChanged || (questionsChanged && asking)) {
      this.#controller.open({ ...emptyMemory, draft: state.memory.draft });
    } else if (!samePlan(planOf(this), state.plan)) {
      this.#controller.dispatch({ type: 'plan-changed', plan: planOf(this) });
    }
  }

  protected override updated(): void {
    const { state, reads } = this.#controller;
    const shown = screenOf(state);
    const { problem } = this.#server;
    if (problem) this.#relay.problem(problem, problem);
    for (const error of reads.errors(state)) this.#relay.problem(error, problemOf(error));
    if (reads.isShown(state)) this.#relay.ready(state);
    this.#relay.nothingFree(state, reads.emptyList(state), reads.nothingUntil(state));
    if (reads.isShown(state)) this.#elements.prefetchAfter(shown);
    const { progress: at } = this.#frame();
    const title = stepTitle(state, this.#localisation.messages);
    this.#title.follow(this.pageTitle, at ? `${at}: ${title}` : title);
    const view = this.#view();
    this.#announcements.follow(view, problem);
    this.#help.follow(view);
    this.#address.follow(state);
    const timesShown = state.step === 'time' && reads.times.value !== undefined;
    const notice = state.notice ?? state.problem;
    void this.#focus.rendered({ screen: shown, timesShown, notice }).then((moved) => {
      if (moved) this.#announcements.timesLoaded(this.#view());
    });
  }

  override render(): TemplateResult {
    const { messages, language, direction, ready } = this.#localisation;
    return html`<section
        class="widget"
        lang=${language}
        dir=${direction}
        aria-label=${this.#place.named(messages.common.region)}
      >
        <div class="content">${ready ? keyed(this.#visit, this.#content()) : blocks()}</div>
        ${ready ? summary(this.#view()) : nothing}
        <slot name="help"></slot>
      </section>
      ${this.kiosk ? this.#kiosk.render(this.#frame()) : nothing} ${liveRegions}`;
  }

  #content(): TemplateResult {
    const { problem } = this.#server;
    const view = this.#view();
    if (problem) {
      const box = this.#relay.silenced(problem) ? nothing : problemBox(view, problem);
      return html`<div class="screen">${box}<slot></slot></div>`;
    }
    const missing = this.#elements.error;
    if (missing) return missingScreen(view, problemOf(missing).code);
    return this.#elements.has(screenOf(view.state)) ? screen(view) : blocks();
  }

  #view(): View {
    const { state, reads, holdPhase } = this.#controller;
    return {
      state,
      reads,
      frame: this.#frame(),
      page: this,
      words: this.#wording(),
      fields: this.#fields,
      peopleFields: this.#peopleFields,
      questions: this.#questions,
      language: this.#localisation.language,
      dateView: this.#dateView ?? this.dateView,
      hold: holdPhase,
      now: Date.now(),
      silenced: this.#relay.silenced,
      announce: this.#announced,
      act: this.#act,
      retry: this.#retry,
      refresh: () => this.refresh(),
      formatsOf: (timeZone) => this.#localisation.formats(timeZone),
      help: this.#help.here,
      keepTime: this.#keepTime,
      showDatesAs: (view) => {
        this.#dateView = view;
        this.requestUpdate();
      },
      changeField: this.#changeField,
      fieldsRefused: () => this.#relay.fieldsRefused(),
      finish: () => this.reset(),
      focusDates: this.#focusDates,
    };
  }

  #frame(): StepFrame {
    const { state } = this.#controller;
    const { messages } = this.#localisation;
    const formats = this.#localisation.formats(state.memory.branch?.timeZone);
    const at = progress(state);
    return {
      messages,
      formats,
      headingLevel: this.headingLevel,
      progress: at && messages.common.step(formats.number(at.index), formats.number(at.total)),
      canGoBack: canGoBack(state),
    };
  }

  #wording(): Words {
    const from = [this.#catalog.value, this.#localisation.language, this.mapTemplate];
    if (!this.#words || from.some((value, index) => value !== this.#words?.from[index])) {
      const formats = this.#localisation.formats(undefined);
      const compare = (a: string, b: string) => formats.compare(a, b);
      this.#words = {
        from,
        words: new Words(this.#catalog.value, this.#localisation.language, compare, this.mapTemplate),
      };
    }
    return this.#words.words;
  }

  #settings(): BookingSettings {
    const { api } = this.#server;
    return settingsOf(
      this,
      api,
      this.#catalog.value,
      this.#localisation.language,
      this.#before,
      this.#heldOtherwise,
      this.#address.opened,
    );
  }

  async #findAddressed(wanted: AddressedState): Promise<Restored> {
    const { api } = this.#server;
    const { state, reads } = this.#controller;
    if (!api) throw new Error('There is no server to ask.');
    const people = Math.min(wanted.people, Math.max(this.people, this.maxPeople));
    return lookUpAddressed(api, reads, state, { ...wanted, people });
  }

  readonly #before: BookingSettings['before'] = async (write) => {
    const event = new QmaticBeforeEvent(`qmatic-before-${write}`);
    if (!this.dispatchEvent(event)) throw new BeforeRejectedError('The page prevented it.');
    try {
      return await event.settled();
    } catch (error) {
      throw new BeforeRejectedError('The page refused it.', { cause: error });
    }
  };

  /** The server holds another length: a hint for the page's author, and an event where the visitor is not stopped. */
  readonly #heldOtherwise = (held: object, faults: readonly LengthFault[], goesOn: boolean): void => {
    for (const fault of faults) warnOnce(...lengthHints[fault]);
    if (goesOn) this.#relay.problem(held, { code: 'server-misconfigured', retryable: false, status: undefined });
  };

  readonly #act = (action: BookingAction): void => {
    this.#focus.visitorActed();
    if (action.type === 'day-chosen') this.#focus.dayChosen();
    if (action.type === 'offer-taken') this.#focus.screenWanted();
    this.#controller.dispatch(action);
  };

  readonly #retry = (): void => {
    this.#elements.retry();
    void this.#controller.retry();
  };

  readonly #keepTime = (): void => {
    void this.#controller.renewHold().then(() => {
      this.#announcements.heldAgain(this.#view());
      return this.#focus.toDeadline();
    });
  };

  readonly #changeField = (field: FormField | undefined): void => {
    if (field) this.#focus.fieldWanted(field);
  };

  readonly #focusDates = (): void => {
    this.#focus.toDates();
  };

  readonly #announced = (event: AnnounceEvent): void => {
    this.#announcements.say(event.text);
  };
}
