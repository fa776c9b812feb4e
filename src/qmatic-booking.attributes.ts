import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalog } from './booking/catalog.js';
import type { Customer } from './booking/model.js';
import type { Question } from './booking/questions.js';
import type { HeaderFields } from './api/http.js';
import type { MessageOverrides } from './messages/overrides.js';
import { booleanAttribute, listAttribute, mapAttribute, numberAttribute, wordAttribute } from './shell/converters.js';

/** Just after midnight Orchestra puts its appointments in order. */
export const usualSyncWindow = '00:00-00:05';

/** What a page can set on `<qmatic-booking>`. All are live: a change at run time takes effect. */
export class BookingAttributes extends LitElement {
  /**
   * Where the Calendar public API answers: an origin, an origin with a path prefix, or the address up to
   * `/calendar-backend/public/api`, absolute or relative to the page. Only http(s).
   */
  @property({ attribute: 'server-url' }) serverUrl = '';

  /** Public ids of the services to preselect. The step is skipped when all of them exist. */
  @property({ converter: listAttribute }) service: readonly string[] = [];

  /** Public id of the branch to preselect. The step is skipped when it exists. */
  @property() branch = '';

  /** Public ids of the only services to offer, in this order. Empty offers all. */
  @property({ attribute: 'offer-services', converter: listAttribute }) offerServices: readonly string[] = [];

  /** Public ids of the only branches to offer, in this order. Empty offers all. */
  @property({ attribute: 'offer-branches', converter: listAttribute }) offerBranches: readonly string[] = [];

  /** Whether the service or the branch is asked first. */
  @property({ converter: wordAttribute('flow', ['service-first', 'branch-first'], 'service-first') })
  flow: 'service-first' | 'branch-first' = 'service-first';

  /** How many people come at first. More than `max-people` is a group of fixed size. */
  @property({ converter: numberAttribute('people', 1, 1, 999) }) people = 1;

  /** The largest number of people that can be chosen; 1 does not ask. */
  @property({ attribute: 'max-people', converter: numberAttribute('max-people', 1, 1, 999) }) maxPeople = 1;

  /** Asks for the number of people whatever the services say. */
  @property({ attribute: 'people-for-all', converter: booleanAttribute }) peopleForAll = false;

  /** How many services may go into one appointment. */
  @property({ attribute: 'max-services', converter: numberAttribute('max-services', 1, 1, 99) }) maxServices = 1;

  /** Length to ask for in place of the services' durations, in minutes from 1 to 480: `30`, or `15/person`. */
  @property({ attribute: 'slot-length' }) slotLength = '';

  /** What the server takes `numberOfCustomers` to count: everybody, or those beside the first. */
  @property({
    attribute: 'number-of-customers',
    converter: wordAttribute('number-of-customers', ['total', 'additional'], 'total'),
  })
  numberOfCustomers: 'total' | 'additional' = 'total';

  /**
   * When the time is taken: `early` on Continue after the time, `late` on the last press with the details given
   * first, `none` without reserving at all.
   */
  @property({ converter: wordAttribute('reserve', ['early', 'late', 'none'], 'early') })
  reserve: 'early' | 'late' | 'none' = 'early';

  /** How long the server holds a reservation, in seconds. */
  @property({
    attribute: 'reservation-seconds',
    converter: numberAttribute('reservation-seconds', 600, 30, 86_400),
  })
  reservationSeconds = 600;

  /**
   * The customer's fields in order, by the API's names and `notes`; `*` makes one required, `(email|phone)*` asks for
   * at least one of them.
   */
  @property() fields = 'firstName* lastName* email* phone';

  /**
   * What is asked about each further person, written like `fields`. Empty asks nothing: the server then gets the
   * number of people and the visitor's details alone.
   */
  @property({ attribute: 'people-fields' }) peopleFields = '';

  /**
   * Offers to make the appointment for somebody else: that person's name goes to the customer, the contact's into the
   * notes; email address and phone number stay the contact's.
   */
  @property({ attribute: 'for-other', converter: booleanAttribute }) forOther = false;

  /** The message that Orchestra is asked to send with the confirmation. `choice` asks the visitor. */
  @property({ converter: wordAttribute('notify', ['none', 'email', 'sms', 'both', 'choice'], 'none') })
  notify: 'none' | 'email' | 'sms' | 'both' | 'choice' = 'none';

  /** Calling code put before a national phone number, such as `31`. */
  @property({ attribute: 'phone-country' }) phoneCountry = '';

  /** Address shown with the confirmation; `{publicId}` is replaced, in its fragment only. */
  @property({ attribute: 'manage-url' }) manageUrl = '';

  /** Branches and services whose public id contains one of these words, in any case, are not offered. */
  @property({ converter: { fromAttribute: (value) => (value ?? '').split(/\s+/).filter(Boolean) } })
  hide: readonly string[] = ['hide'];

  /**
   * Links to where the branches are: `geo` for the visitor's own map application, or an http(s) address with
   * `{latitude}`, `{longitude}`, `{address}`. None by default: a map of somebody else's learns who looks.
   */
  @property({ attribute: 'map-template', converter: mapAttribute }) mapTemplate = '';

  /**
   * Text of a QR code on the confirmation, with `{publicId}`, `{start}` (UTC), `{branch}` (its public id) and
   * `{server}`; `mobile-ticket` stands for `{server}/appointment?appId={publicId}`. Who photographs a code with
   * `{publicId}` can change the appointment.
   */
  @property({ attribute: 'qr-template' }) qrTemplate = '';

  /** Also hides branches without a postal address. */
  @property({ attribute: 'hide-virtual-branches', converter: booleanAttribute }) hideVirtualBranches = false;

  /** Whether dates are first shown as a calendar or as a list. The visitor can change it. */
  @property({ attribute: 'date-view', converter: wordAttribute('date-view', ['calendar', 'list'], 'calendar') })
  dateView: 'calendar' | 'list' = 'calendar';

  /** 12 or 24 hours; by default as is usual in the region. */
  @property({ attribute: 'hour-cycle', converter: wordAttribute('hour-cycle', ['', 'h12', 'h23'], '') })
  hourCycle: '' | 'h12' | 'h23' = '';

  /** ISO country for formats; by default the region of `lang`, else the country of the branch's time zone. */
  @property() region = '';

  /** Colours: `auto` follows the visitor's setting. */
  @property({ reflect: true, converter: wordAttribute('theme', ['auto', 'light', 'dark'], 'auto') })
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Level of the steps' headings in the page's outline, 1 to 6. */
  @property({ attribute: 'heading-level', converter: numberAttribute('heading-level', 2, 1, 6) }) headingLevel = 2;

  /** Languages that may be used, by tag. Empty allows all that are reviewed. */
  @property({ converter: listAttribute }) languages: readonly string[] = [];

  /** Link to the page's privacy notice, shown with the form. */
  @property({ attribute: 'privacy-url' }) privacyUrl = '';

  /** `title` sent with the booking; staff see it in Orchestra. */
  @property({ attribute: 'appointment-title' }) appointmentTitle = 'Online booking';

  /**
   * Daily span in which nothing is created, changed or deleted: on the branch's clock, or in the zone that is named
   * after it (`00:00-00:05 Europe/Amsterdam`). Empty: none.
   */
  @property({ attribute: 'sync-window', converter: { fromAttribute: (value) => value ?? usualSyncWindow } })
  syncWindow = usualSyncWindow;

  /** Keeps the step and what is picked (ids only) in the page's address; the browser's Back moves one step. */
  @property({ attribute: 'url-state', converter: wordAttribute('url-state', ['off', 'query', 'hash'], 'off') })
  urlState: 'off' | 'query' | 'hash' = 'off';

  /** A computer that many people use: no autofill; everything is cleared when nobody is there any more. */
  @property({ converter: booleanAttribute }) kiosk = false;

  /** Lets the document's title follow the step; put back when the widget is removed. */
  @property({ attribute: 'page-title', converter: booleanAttribute }) pageTitle = false;

  /** Prefill for the form, by the API's field names. Property only: it is personal. */
  @property({ attribute: false }) customer: Customer = {};

  /** Headers for each request, or a function giving them. A header that stands in a page is public. Property only. */
  @property({ attribute: false }) headers: HeaderFields | (() => HeaderFields | Promise<HeaderFields>) | undefined;

  /** Texts to put in place of the widget's own. Property only. */
  @property({ attribute: false }) messages: MessageOverrides = {};

  /**
   * What to add to, or put in place of, Orchestra's words on branches and services, by public id. Property, or a
   * child `<script type="application/json">`.
   */
  @property({ attribute: false }) catalog: Catalog = {};

  /**
   * Questions of the page's own, asked with the details; the answers become lines of the appointment's notes. Property
   * only.
   */
  @property({ attribute: false }) questions: readonly Question[] = [];

  /** Used in place of the browser's `fetch`: for tests, and for a backend inside the page. Property only. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch | undefined;
}
