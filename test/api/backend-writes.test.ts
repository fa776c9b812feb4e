import { expect } from 'chai';
import type { Slot } from '../../src/booking/model.js';
import type { CompleteApi } from '../../src/api/complete-qmatic-api.js';
import { failureOf } from './support/fake-fetch.js';
import { details, ReferenceBackend, wanted } from './support/reference-backend.js';

describe('all writes, over HTTP against the reference backend', () => {
  let backend: ReferenceBackend;
  let api: CompleteApi;
  let slot: Slot;

  before(async () => {
    backend = await ReferenceBackend.start();
    api = backend.client();
  });
  after(() => backend.stop());
  beforeEach(async () => {
    await backend.reset();
    const [day = ''] = await api.dates(wanted);
    const [time = ''] = await api.times(wanted, day);
    slot = { day, time };
    await backend.reset();
  });

  /** The one call that reached the server. */
  async function theRequest(): Promise<string | undefined> {
    const requests = await backend.requests();
    expect(requests).to.have.length(1);
    return requests[0];
  }

  it('POST v2 reserve, then POST v2 confirm', async () => {
    const family = { ...wanted, people: 2 };
    const reservation = await api.reserve(family, slot);
    expect(reservation).to.include({ people: 2, expiresAt: Date.parse('2026-05-11T08:10:00Z') });
    expect(await theRequest()).to.equal(
      `POST /v2/branches/centrum/dates/${slot.day}/times/${slot.time}/reserve;numberOfCustomers=2`,
    );
    const [held] = await backend.state();
    expect(held).to.include({ publicId: reservation.id, status: 10, numberOfCustomers: 2 });
    expect(held?.servicePublicIds).to.deep.equal(['passport']);
    expect(Date.parse(reservation.end) - Date.parse(reservation.start)).to.equal(20 * 60_000);

    const appointment = await api.confirm(reservation.id, details);
    expect(appointment).to.deep.include({
      id: reservation.id,
      status: 20,
      start: reservation.start,
      people: 2,
      title: 'Online booking',
      notes: 'with a chair',
      custom: '{"notificationType":"email"}',
      customers: [{ firstName: 'Ada', lastName: 'Jansen', email: 'ada@example.org', dateOfBirth: '1990-05-12' }],
    });
    expect((await backend.state()).map(({ status }) => status)).to.deep.equal([20]);
    expect((await backend.requests()).at(-1)).to.equal(`POST /v2/branches/appointments/${reservation.id}/confirm`);
  });

  it('POST v1 reserve, then POST v1 confirm', async () => {
    const reservation = await api.reserveService({ branchId: 'centrum', serviceId: 'passport' }, slot);
    expect(await theRequest()).to.equal(
      `POST /v1/branches/centrum/services/passport/dates/${slot.day}/times/${slot.time}/reserve`,
    );
    const { customers, ...texts } = details;
    const appointment = await api.confirmForOne(reservation.id, { ...texts, customer: customers[0] ?? {} });
    expect(appointment).to.include({ id: reservation.id, status: 20, notes: 'with a chair' });
    expect(appointment.customers[0]).to.include({ lastName: 'Jansen' });
    expect((await backend.requests()).at(-1)).to.equal(`POST /v1/branches/appointments/${reservation.id}/confirm`);
    expect((await backend.state()).map(({ status }) => status)).to.deep.equal([20]);
  });

  it('POST v2 book, for more people than are named', async () => {
    const appointment = await api.book({ ...wanted, people: 3 }, slot, details);
    expect(appointment).to.include({ status: 20, people: 3 });
    expect(await theRequest()).to.equal(`POST /v2/branches/centrum/dates/${slot.day}/times/${slot.time}/book`);
    expect((await backend.state())[0]).to.include({ publicId: appointment.id, numberOfCustomers: 3 });
  });

  it('POST v2 book with a length of one’s own', async () => {
    await backend.settings({ customSlotLength: { enabled: true, min: 1, max: 480 } });
    const { start, end } = await api.book({ ...wanted, slotLength: 45 }, slot, details);
    expect(Date.parse(end) - Date.parse(start)).to.equal(45 * 60_000);
  });

  it('POST v1 book', async () => {
    const { customers, ...texts } = details;
    const one = { ...texts, customer: customers[0] ?? {} };
    const appointment = await api.bookServiceForOne({ branchId: 'centrum', serviceId: 'passport' }, slot, one);
    expect(await theRequest()).to.equal(
      `POST /v1/branches/centrum/services/passport/dates/${slot.day}/times/${slot.time}/book`,
    );
    expect(appointment.customers[0]).to.include({ firstName: 'Ada' });
    expect((await backend.state())[0]).to.include({ publicId: appointment.id, status: 20 });
  });

  it('POST v2 book for a single service', async () => {
    await backend.settings({ customSlotLength: { enabled: true, min: 1, max: 480 } });
    const one = { branchId: 'centrum', serviceId: 'passport', people: 2, slotLength: 45 };
    const appointment = await api.bookService(one, slot, details);
    expect(await theRequest()).to.equal(
      `POST /v2/branches/centrum/services/passport/dates/${slot.day}/times/${slot.time}/book;customSlotLength=45`,
    );
    expect((await backend.state())[0]).to.include({ publicId: appointment.id, numberOfCustomers: 2 });
  });

  it('DELETE v1/appointments/{id}, also a second time', async () => {
    const { id } = await api.reserve(wanted, slot);
    await api.cancel(id);
    expect(await backend.state()).to.deep.equal([]);
    await api.cancel(id);
    expect((await backend.requests()).slice(1)).to.deep.equal(Array(2).fill(`DELETE /v1/appointments/${id}`));
  });

  it('PUT v1/appointments/{id}/reschedule', async () => {
    const { id } = await api.book(wanted, slot, details);
    const times = await api.times(wanted, slot.day);
    const later = times.at(-1) ?? '';
    const end = later.replace(/\d\d$/, (minutes) => String(Number(minutes) + 10));
    const moved = await api.reschedule(id, `${slot.day}T${later}:00`, `${slot.day}T${end}:00`);
    expect(moved).to.include({ id, status: 21 });
    const [stored] = await backend.state();
    expect(stored).to.include({ publicId: id, status: 21, start: moved.start.replace('Z', '.000+0000') });
    expect((await backend.requests()).at(-1)).to.equal(
      `PUT /v1/appointments/${id}/reschedule?start=${slot.day}T${later}:00&end=${slot.day}T${end}:00`,
    );
    const away = api.reschedule(id, `${slot.day}T03:00:00`, `${slot.day}T03:10:00`);
    expect(await failureOf(away)).to.include({ code: 'slot-taken' });
  });
});
