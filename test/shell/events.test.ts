import { expect } from 'chai';
import { QmaticBeforeEvent, QmaticEvent, type QmaticEventName } from '../../src/qmatic-booking.events.js';

describe('a public event', () => {
  const event = new QmaticEvent('qmatic-booked', {
    appointment: {
      publicId: 'a',
      status: 20,
      start: '2026-05-12T07:30:00Z',
      end: '2026-05-12T07:50:00Z',
      timeZone: 'Europe/Amsterdam',
      branch: { publicId: 'centrum', name: 'Centrum' },
      services: [{ publicId: 'passport', name: 'Passport' }],
      people: 1,
    },
  });

  it('crosses shadow roots and says its version', () => {
    expect([event.bubbles, event.composed, event.detail.version]).to.deep.equal([true, true, 1]);
  });

  it('cannot be changed by who hears it, at any depth', () => {
    const { appointment } = event.detail;
    for (const part of [event.detail, appointment, appointment.branch, appointment.services, appointment.services[0]]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
    expect(() => Object.assign(appointment.branch, { name: 'x' })).to.throw(TypeError);
  });

  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(event.detail))).to.deep.equal(event.detail);
  });

  it('can be prevented only where that does something', () => {
    const names: readonly QmaticEventName[] = ['qmatic-ready', 'qmatic-error', 'qmatic-booked', 'qmatic-released'];
    const prevented = names.filter((name) => {
      const made = new QmaticEvent(name, {});
      made.preventDefault();
      return made.defaultPrevented;
    });
    expect(prevented).to.deep.equal(['qmatic-error']);
  });
});

describe('the event before a write', () => {
  const before = (): QmaticBeforeEvent => new QmaticBeforeEvent('qmatic-before-confirm');
  const failure = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('lets the write go when nobody does anything', async () => {
    expect(await before().settled()).to.deep.equal({});
  });

  it('waits for every promise', async () => {
    const event = before();
    const order: string[] = [];
    event.waitUntil(Promise.resolve().then(() => order.push('first')));
    event.waitUntil(new Promise((resolve) => setImmediate(resolve)).then(() => order.push('second')));
    await event.settled();
    expect(order).to.deep.equal(['first', 'second']);
  });

  it('gives the headers, also those set while it was waited for', async () => {
    const event = before();
    event.setHeader('X-Captcha', 'old');
    event.waitUntil(Promise.resolve().then(() => event.setHeader('X-Captcha', 'new')));
    expect(await event.settled()).to.deep.equal({ 'X-Captcha': 'new' });
  });

  it('keeps the write back when a promise rejects', async () => {
    const event = before();
    event.waitUntil(Promise.reject(new Error('no')));
    expect(await failure(event.settled())).to.be.instanceOf(Error);
  });

  it('can be prevented', () => {
    const event = before();
    event.preventDefault();
    expect(event.defaultPrevented).to.equal(true);
  });
});
