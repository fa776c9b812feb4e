import type { BackendOptions } from '../../demo/backend/index.js';
import type { Lookup } from '../../src/booking/manage-state.js';
import type { Appointment, BookingDetails } from '../../src/booking/model.js';
import { manageProtocol } from '../../src/controller/manage.js';
import type { BookingSettings } from '../../src/controller/settings.js';
import { loadTemporal } from '../../src/time/temporal.js';
import { TUESDAY, desk, smallSeed } from './backend-seed.js';
import { BookingSession } from './booking-session.js';

const copied = ({ customers, title, notes, custom }: Appointment): BookingDetails => ({
  customers,
  title: title ?? 'Online booking',
  notes,
  custom,
});

const customer = {
  firstName: 'Ada',
  lastName: 'Jansen',
  email: 'ada@example.test',
  phone: '+31612345678',
  dateOfBirth: '1990-05-12',
};

export interface ManagingOptions {
  readonly lookup?: readonly Lookup[];
  readonly backend?: BackendOptions;
  readonly settings?: Partial<BookingSettings>;
}

/** Somebody with an appointment on Tuesday at 09:15, at the real controller. */
export class ManagingSession extends BookingSession {
  id = '';

  static async start({ lookup = ['appointment'], backend, settings }: ManagingOptions = {}): Promise<ManagingSession> {
    // Whoever waits for it later waits longer than a test's patience.
    await loadTemporal();
    const session = new ManagingSession({
      backend: { seed: smallSeed({ resources: [desk('A'), desk('B')] }), ...backend },
    });
    const { plan, details } = session.settings;
    session.settings = {
      ...session.settings,
      plan: { ...plan, mode: 'manage' },
      manage: { reference: undefined, lookup, language: 'en', load: () => Promise.resolve(manageProtocol) },
      details: (submission, wish, forBooking) =>
        submission.replaces ? copied(submission.replaces) : details(submission, wish, forBooking),
      ...settings,
    };
    session.id = await session.make('09:15');
    await session.open();
    return session;
  }

  /** Books over the API, as another client would. */
  async make(time: string, given: object = customer): Promise<string> {
    const { publicId } = await this.client.reserve('office', TUESDAY, time, ['ten']);
    await this.client.confirm(publicId, {
      customers: [given],
      title: 'Made elsewhere',
      notes: 'with a chair',
      custom: '{"notificationType":"sms"}',
    });
    return publicId;
  }

  async seek(known = customer.email, reference = this.id): Promise<void> {
    await this.act({ type: 'appointment-sought', credentials: { reference, known } });
  }

  get appointment(): Appointment {
    const [first] = this.at('manage').found.appointments;
    if (!first) throw new Error('None was found.');
    return first;
  }

  /** To the question whether the new time is right. */
  async toReschedule(time: string): Promise<void> {
    await this.seek();
    await this.act(
      { type: 'change-wanted', appointment: this.appointment },
      { type: 'day-chosen', day: TUESDAY },
      { type: 'slot-continued', time },
    );
    this.at('reschedule');
  }

  /** What stands, as `20 09:15`, without what is merely held. */
  async standing(): Promise<readonly string[]> {
    return (await this.own()).filter((one) => !one.startsWith('10'));
  }
}
