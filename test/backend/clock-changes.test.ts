import { expect } from 'chai';
import type { BackendClient } from '../support/backend-client.js';
import { clientAt, everyDay, smallSeed } from '../support/backend-seed.js';

const NIGHT = { schedule: everyDay({ from: '01:30', to: '03:30' }), slotInterval: 30 };

async function start(client: BackendClient, date: string, time: string): Promise<unknown> {
  return (await client.reserve('office', date, time, ['ten'])).at('start');
}

describe('days on which the clock changes', () => {
  describe('the gap of 29 March 2026 in Amsterdam (02:00 becomes 03:00)', () => {
    const client = (): BackendClient => clientAt('2026-03-28T08:00:00Z', { seed: smallSeed(NIGHT) });

    it('has no times that the clock skips', async () => {
      expect(await client().times('office', '2026-03-28', 'ten')).to.deep.equal([]);
      expect(await client().times('office', '2026-03-29', 'ten')).to.deep.equal(['01:30', '03:00']);
    });

    it('measures appointments in real minutes', async () => {
      // 40 minutes from 01:30 end at 03:10 on the wall; from 03:00 they would end after the block.
      expect(await client().times('office', '2026-03-29', 'forty')).to.deep.equal(['01:30']);
      const answer = await client().reserve('office', '2026-03-29', '01:30', ['forty']);
      expect([answer.at('start'), answer.at('end')]).to.deep.equal([
        '2026-03-29T00:30:00.000+0000',
        '2026-03-29T01:10:00.000+0000',
      ]);
    });

    it('turns the times after it into the right instants', async () => {
      expect(await start(client(), '2026-03-29', '03:00')).to.equal('2026-03-29T01:00:00.000+0000');
    });

    it('refuses a skipped time', async () => {
      const answer = await client().reserve('office', '2026-03-29', '02:30', ['ten']);
      expect([answer.status, answer.headers.get('ERROR_CODE')]).to.deep.equal([400, '440']);
    });
  });

  describe('the fold of 25 October 2026 in Amsterdam (03:00 becomes 02:00)', () => {
    const client = (): BackendClient => clientAt('2026-10-24T08:00:00Z', { seed: smallSeed(NIGHT) });

    it('lists each time once, and means the first of two', async () => {
      expect(await client().times('office', '2026-10-25', 'ten')).to.deep.equal(['01:30', '02:00', '02:30', '03:00']);
      expect(await start(client(), '2026-10-25', '01:30')).to.equal('2026-10-24T23:30:00.000+0000');
      expect(await start(client(), '2026-10-25', '02:30')).to.equal('2026-10-25T00:30:00.000+0000');
      expect(await start(client(), '2026-10-25', '03:00')).to.equal('2026-10-25T02:00:00.000+0000');
    });

    it('measures appointments in real minutes', async () => {
      // 40 minutes from 02:30 (00:30 UTC) end at 01:10 UTC, well before 03:30 (02:30 UTC); from 03:00 they do not fit.
      expect(await client().times('office', '2026-10-25', 'forty')).to.deep.equal(['01:30', '02:00', '02:30']);
    });
  });

  it('leave office hours where they are on the wall', async () => {
    // New York is at UTC-5 on 7 March 2026 and at UTC-4 on 8 March.
    const client = clientAt('2026-03-06T12:00:00Z', { seed: smallSeed({}, 'America/New_York') });
    const nine = ['09:00', '09:15', '09:30', '09:45'];
    expect(await client.times('office', '2026-03-07', 'ten')).to.deep.equal(nine);
    expect(await client.times('office', '2026-03-08', 'ten')).to.deep.equal(nine);
    expect(await start(client, '2026-03-07', '09:00')).to.equal('2026-03-07T14:00:00.000+0000');
    expect(await start(client, '2026-03-08', '09:00')).to.equal('2026-03-08T13:00:00.000+0000');
  });

  it('may begin at one o’clock', async () => {
    // In Beirut 29 March 2026 has no 00:00 to 00:59.
    const seed = smallSeed({ schedule: everyDay({ from: '00:00', to: '02:00' }), slotInterval: 30 }, 'Asia/Beirut');
    const client = clientAt('2026-03-28T08:00:00Z', { seed });
    expect(await client.times('office', '2026-03-29', 'ten')).to.deep.equal(['01:00', '01:30']);
  });
});
