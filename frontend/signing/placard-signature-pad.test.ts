import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './placard-signature-pad';
import type { PlacardSignaturePad } from './placard-signature-pad';
import { paperless } from './testing';

describe('the signature pad', () => {
  let pad: PlacardSignaturePad;

  beforeEach(async () => {
    paperless();
    pad = document.createElement('placard-signature-pad');
    pad.label = 'Your signature';
    pad.clearLabel = 'Draw again';
    document.body.append(pad);
    await pad.updateComplete;
  });

  afterEach(() => pad.remove());

  it('is empty at first and offers nothing to clear', () => {
    expect(pad.value).toBeNull();
    expect(pad.shadowRoot!.querySelector('button')).toBeNull();
  });

  it('says its name to those who do not see it', () => {
    expect(pad.shadowRoot!.querySelector('canvas')!.getAttribute('aria-label')).toBe('Your signature');
  });

  it('shows again what was kept', () => {
    const kept = { aspect: 2000, runs: [[0, 0, 4095, 4095]] };
    pad.value = kept;
    expect(pad.value).toEqual(kept);
  });

  it('tells when it is cleared', async () => {
    pad.value = { aspect: 2000, runs: [[5, 5]] };
    await pad.updateComplete;
    const told: unknown[] = [];
    pad.addEventListener('placard-strokes', (event) => told.push((event as CustomEvent).detail));
    pad.shadowRoot!.querySelector('button')!.click();
    expect(told).toEqual([null]);
    expect(pad.value).toBeNull();
  });
});
