import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { PlacardReceipt } from './placard-receipt';

describe('the receipt', () => {
  let receipt: PlacardReceipt;
  let held: unknown[];
  let finished: Mock<(event: Event) => void>;
  const onHold = (event: Event) => held.push((event as CustomEvent).detail.holdSeconds);

  beforeEach(async () => {
    vi.useFakeTimers();
    held = [];
    finished = vi.fn();
    window.addEventListener('placard-activity', onHold);
    window.addEventListener('placard-finish', finished);
    receipt = new PlacardReceipt();
    receipt.digits = '4827913066550213';
    receipt.words = { clears: 'Clears in {seconds} s', gone: 'Gone' };
    document.body.append(receipt);
    await receipt.updateComplete;
  });

  afterEach(() => {
    receipt.remove();
    window.removeEventListener('placard-activity', onHold);
    window.removeEventListener('placard-finish', finished);
    vi.useRealTimers();
  });

  const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

  it('begins with what came of it, however far down the form was', async () => {
    const stage = document.createElement('div');
    stage.className = 'stage';
    stage.innerHTML = '<h1 tabindex="-1">Signed</h1>';
    stage.scrollTop = 400;
    document.body.append(stage);
    const next = new PlacardReceipt();
    stage.append(next);
    await next.updateComplete;
    expect(stage.scrollTop).toBe(0);
    expect(document.activeElement).toBe(stage.querySelector('h1'));
    stage.remove();
  });

  it('is read in fours', () => {
    const fours = [...receipt.querySelectorAll('.thanks-digits span')].map(({ textContent }) => textContent);
    expect(fours).toEqual(['4827', '9130', '6655', '0213']);
  });

  it('stays 60 seconds in sight, while the kiosk’s own clock rests', async () => {
    expect(held).toEqual([60]);
    expect(receipt.textContent).toContain('Clears in 60 s');
    await seconds(59);
    expect(finished).not.toHaveBeenCalled();
    expect(receipt.textContent).toContain('Clears in 1 s');
    await seconds(1);
    expect(finished).toHaveBeenCalledOnce();
  });

  it('stays as long again for whoever wants more time', async () => {
    await seconds(50);
    receipt.querySelector<HTMLButtonElement>('.thanks-clock button')!.click();
    await seconds(55);
    expect(finished).not.toHaveBeenCalled();
    expect(held).toEqual([60, 60]);
  });

  it('goes at once, code and all, for whoever wants no trace', async () => {
    const told = vi.fn();
    receipt.addEventListener('placard-no-trace', told);
    receipt.querySelector<HTMLButtonElement>(':scope > .btn.quiet')!.click();
    await receipt.updateComplete;
    expect(receipt.querySelector('.qr, .thanks-digits')).toBeNull();
    expect(receipt.digits).toBe('');
    expect(receipt.textContent).toContain('Gone');
    expect(told).toHaveBeenCalledOnce();
  });

  it('ends nothing any more once it is off the screen', async () => {
    receipt.remove();
    await seconds(120);
    expect(finished).not.toHaveBeenCalled();
  });
});
