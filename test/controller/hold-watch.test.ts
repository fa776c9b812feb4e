import { expect } from 'chai';
import { mock } from 'node:test';
import { HoldWatch, holdPhase } from '../../src/controller/hold-watch.js';
import { reservation } from '../support/booking-samples.js';

describe('the phase of a hold', () => {
  const held = reservation();
  const rows = [
    [0, 'held'],
    [479_999, 'held'],
    [480_000, 'expiring'],
    [589_999, 'expiring'],
    [590_000, 'over'],
    [9_000_000, 'over'],
  ] as const;
  for (const [now, phase] of rows) {
    it(`${(600_000 - now) / 1000} s before its end is ${phase}`, () => {
      expect(holdPhase(held, now)).to.equal(phase);
    });
  }

  it('is none where nothing is held', () => {
    expect(holdPhase(undefined, 0)).to.equal('none');
  });
});

describe('HoldWatch', () => {
  let now = 0;
  let seen: string[] = [];

  beforeEach(() => {
    now = 0;
    seen = [];
    mock.timers.enable({ apis: ['setTimeout'] });
  });

  afterEach(() => {
    mock.timers.reset();
  });

  function pass(milliseconds: number): void {
    now += milliseconds;
    mock.timers.tick(milliseconds);
  }

  /** As the controller does: looks, and watches on. */
  function watching(): HoldWatch {
    const held = reservation();
    const watch: HoldWatch = new HoldWatch(
      () => now,
      () => {
        seen.push(`${holdPhase(held, now)} at ${Math.floor(now / 1000)}`);
        watch.watch(held);
      },
    );
    watch.watch(held);
    return watch;
  }

  it('wakes when two minutes are left, when ten seconds are left, and then no more', () => {
    watching();
    for (let second = 0; second < 700; second++) pass(1000);
    expect(seen).to.deep.equal(['expiring at 481', 'over at 591']);
  });

  it('has one timer, however often it is told to watch', () => {
    const watch = watching();
    for (let times = 0; times < 5; times++) watch.watch(reservation());
    pass(480_050);
    expect(seen).to.have.lengthOf(1);
  });

  it('stops when nothing is held any more', () => {
    watching().watch(undefined);
    pass(700_000);
    expect(seen).to.deep.equal([]);
  });
});
