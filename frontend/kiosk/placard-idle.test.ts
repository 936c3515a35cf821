import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { Bell } from './bell';
import { arriveAgain } from './leaving';
import { PlacardIdle } from './placard-idle';

describe('the watch for a person who went away', () => {
  let idle: PlacardIdle;
  let rung: Mock<() => void>;
  let gone: Mock<(event: Event) => void>;

  beforeEach(async () => {
    vi.useFakeTimers();
    rung = vi.spyOn(Bell.prototype, 'ring').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', async () => ({ ok: false }));
    gone = vi.fn();
    window.addEventListener('placard-clear', gone);
    arriveAgain();
    idle = new PlacardIdle();
    document.body.append(idle);
    await idle.updateComplete;
  });

  afterEach(() => {
    idle.remove();
    window.removeEventListener('placard-clear', gone);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const seconds = async (count: number) => {
    await vi.advanceTimersByTimeAsync(count * 1000);
    await idle.updateComplete;
  };
  const type = () => window.dispatchEvent(new Event('input'));
  const question = () => idle.querySelector<HTMLElement>('dialog.idle');
  const answer = (kind: 'keep' | 'line') => question()!.querySelector<HTMLButtonElement>(`.btn.${kind}`)!.click();

  it('asks 45 seconds after something was typed, by sight and by sound', async () => {
    type();
    await seconds(44);
    expect(question()).toBeNull();
    await seconds(1.5);
    expect(question()).not.toBeNull();
    expect(rung).toHaveBeenCalledOnce();
  });

  it('rings again while nobody answers', async () => {
    type();
    await seconds(62);
    expect(rung.mock.calls.length).toBeGreaterThan(2);
  });

  it('asks after three minutes where somebody only reads', async () => {
    await seconds(179);
    expect(question()).toBeNull();
    await seconds(2);
    expect(question()).not.toBeNull();
  });

  it('clears when nobody answers, 20 seconds after it asked', async () => {
    type();
    await seconds(64.5);
    expect(gone).not.toHaveBeenCalled();
    await seconds(1);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('gives the whole time again to whoever wants more, as often as they want', async () => {
    type();
    for (let asked = 1; asked <= 5; asked++) {
      await seconds(46);
      answer('keep');
      await idle.updateComplete;
      expect(question()).toBeNull();
    }
    expect(gone).not.toHaveBeenCalled();
  });

  it('clears at once for whoever says so', async () => {
    type();
    await seconds(46);
    answer('line');
    expect(gone).toHaveBeenCalledOnce();
  });

  it('takes a sleeve on the screen for no answer', async () => {
    type();
    await seconds(46);
    window.dispatchEvent(new Event('pointermove'));
    await seconds(20);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('waits while a receipt runs its own minute', async () => {
    type();
    window.dispatchEvent(new CustomEvent('placard-activity', { detail: { holdSeconds: 60 } }));
    await seconds(104);
    expect(question()).toBeNull();
    expect(gone).not.toHaveBeenCalled();
  });

  it('ends the visit of whoever is done', async () => {
    window.dispatchEvent(new CustomEvent('placard-finish'));
    expect(gone).toHaveBeenCalledOnce();
  });
});
