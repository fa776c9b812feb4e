import { render } from 'lit';
import { deadline, type Deadline } from '../../src/elements/deadline.js';
import { englishFrame } from '../support/english-frame.js';
import { expect } from '../support/expect.js';
import { clearPage, plain } from '../support/front-door.js';

function line(phase: Deadline['phase'], keep: () => void = () => undefined): HTMLElement {
  const box = document.createElement('main');
  document.body.append(box);
  render(deadline(englishFrame, { day: '2026-05-12', time: '09:30', phase, until: '14:42' }, keep), box);
  return box;
}

describe('deadline', () => {
  afterEach(clearPage);

  it('RT-02 says until when the time is held, as a clock time', async () => {
    const box = line('held');
    expect(plain(box.textContent)).to.equal('We hold Tuesday 12 May, 09:30 for you until 14:42.');
    await expect(box).to.be.accessible();
  });

  it('RT-03 offers to keep the time shortly before the end, without taking the focus', async () => {
    let kept = 0;
    const box = line('expiring', () => (kept += 1));
    expect(plain(box.textContent)).to.contain('until 14:42');
    expect(document.activeElement).to.equal(document.body);
    const [keep, ...others] = box.querySelectorAll('button');
    expect(plain(keep?.textContent ?? null)).to.equal('Keep this time');
    expect(others).to.deep.equal([]);
    keep?.click();
    expect(kept).to.equal(1);
    await expect(box).to.be.accessible();
  });

  it('RT-05 says what happens after the end', () => {
    expect(plain(line('lapsed').textContent)).to.contain('We no longer hold Tuesday 12 May, 09:30.');
  });

  it('SH-02 is no live region: those are in the shell alone', () => {
    for (const phase of ['held', 'expiring', 'lapsed'] as const) {
      expect(line(phase).querySelector('[aria-live], [role=status], [role=alert]')).to.equal(null);
    }
  });
});
