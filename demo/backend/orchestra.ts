import { Appointments } from './appointments.js';
import { Calendar } from './calendar.js';
import { Clock } from './clock.js';
import { Customers } from './customers.js';
import { Directory } from './directory.js';
import { Faults } from './faults.js';
import type { BackendOptions } from './options.js';
import type { Quirks } from './quirks.js';
import { quirksFrom } from './quirks.js';
import { RequestLog } from './request-log.js';
import { municipality } from './seed/municipality.js';
import { addSampleAppointments } from './seed/sample-appointments.js';
import type { Settings } from './settings.js';
import { defaultSettings, settingsWith } from './settings.js';
import type { WireStyle } from './wire-format.js';

/** All that one running server holds. */
export class Orchestra implements WireStyle {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly faults = new Faults();
  readonly requests = new RequestLog();
  settings: Settings;
  quirks: Quirks;
  readonly #options: BackendOptions;
  readonly #initialSettings: Settings;
  #appointments = new Appointments();
  #customers = new Customers();
  #calendar: Calendar;

  constructor(options: BackendOptions) {
    const { clock = Date.now, quirks, size, seed = municipality(size), sampleAppointments, ...settings } = options;
    this.#options = options;
    this.clock = new Clock(clock);
    this.directory = new Directory(seed);
    this.#initialSettings = settingsWith(defaultSettings, settings);
    this.settings = this.#initialSettings;
    this.quirks = quirksFrom(quirks);
    this.#calendar = this.#newCalendar();
    if (sampleAppointments) addSampleAppointments(this);
  }

  get appointments(): Appointments {
    this.#appointments.dropLapsed(this.clock.now());
    return this.#appointments;
  }

  get customers(): Customers {
    return this.#customers;
  }

  get calendar(): Calendar {
    this.#appointments.dropLapsed(this.clock.now());
    return this.#calendar;
  }

  /** Back to the state in which it was made. */
  reset(sampleAppointments = this.#options.sampleAppointments ?? false): void {
    this.clock.reset();
    this.settings = this.#initialSettings;
    this.quirks = quirksFrom(this.#options.quirks);
    this.faults.clear();
    this.requests.clear();
    this.#appointments = new Appointments();
    this.#customers = new Customers();
    this.#calendar = this.#newCalendar();
    if (sampleAppointments) addSampleAppointments(this);
  }

  #newCalendar(): Calendar {
    return new Calendar(this.directory, this.#appointments, this.clock.now, () => this.quirks.pastTimes);
  }
}
