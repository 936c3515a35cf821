import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './placard-signing';
import type { PlacardSigning } from './placard-signing';
import { modelForTests, paperless } from './testing';

const KEPT = { outcome: 'kept', kept: { before: false, number: 413 } };

/** A whole turn of the browser's loop: what an answer sets off has happened by then. */
const whateverThatSetsOff = () => new Promise((resolve) => setTimeout(resolve));

describe('the signing screen', () => {
  let screen: PlacardSigning;
  const sent: Record<string, unknown>[] = [];
  let answers: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    paperless();
    sent.length = 0;
    answers = [];
    vi.stubGlobal('fetch', async (_: string, request: { body: string }) => {
      if (request.body) {
        sent.push(JSON.parse(request.body));
      }
      const answer = await (answers.shift() ?? (async () => KEPT))();
      return { ok: true, json: async () => answer };
    });
    screen = document.createElement('placard-signing');
    screen.patience = { tries: 2, timeout: 200, pause: 1 };
    screen.model = modelForTests();
    document.body.append(screen);
    await screen.updateComplete;
  });

  afterEach(() => {
    screen.remove();
    vi.unstubAllGlobals();
  });

  const part = <E extends HTMLElement>(selector: string) => screen.querySelector<E>(selector)!;
  const write = (id: string, text: string) => {
    const input = part<HTMLInputElement>(`#sign-${id}`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const tick = async (id: string) => {
    const box = part<HTMLInputElement>(`#sign-${id}`);
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.updateComplete;
  };
  const sign = () => part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  const shows = (selector: string) => vi.waitFor(() => expect(screen.querySelector(selector)).not.toBeNull());

  async function fillIn(): Promise<void> {
    write('name', 'Aygul Memet');
    part('#sign-signature').click();
    await screen.updateComplete;
    await tick('typed');
    await tick('keep');
  }

  it('begins with nothing ticked', () => {
    const boxes = [...screen.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.length).toBe(3);
    expect(boxes.some(({ checked }) => checked)).toBe(false);
  });

  it('asks for an e-mail and the age only under "write to me"', async () => {
    expect(screen.querySelector('#sign-email')).toBeNull();
    await tick('contact');
    expect(screen.querySelector('#sign-email')).not.toBeNull();
    expect(part('.sign-contact').textContent).toContain('I am 16 or older.');
  });

  it('asks about the drawing only of who draws and has the name handed over, where drawings are handed over', async () => {
    await tick('handOver');
    expect(screen.querySelector('#sign-drawing')).toBeNull();
    screen.model = modelForTests(['drawing']);
    await screen.updateComplete;
    expect(part<HTMLInputElement>('#sign-drawing').checked).toBe(false);
    await tick('drawing');

    part('#sign-signature').click();
    await screen.updateComplete;
    expect(screen.querySelector('#sign-drawing')).toBeNull();
    part('#sign-signature').click();
    await screen.updateComplete;
    expect(part<HTMLInputElement>('#sign-drawing').checked).toBe(false);
  });

  it('sends no word of a drawing with a typed name', async () => {
    screen.model = modelForTests(['drawing']);
    await fillIn();
    await tick('handOver');
    sign();
    await shows('.thanks');
    expect(sent[0].drawing).toEqual({ given: false, version: 'drawing-1' });
  });

  it('says what is missing in a summary and at each field, and sends nothing', async () => {
    sign();
    await screen.updateComplete;
    expect(document.activeElement).toBe(part('[data-part="errors"]'));
    expect(part('#sign-name').getAttribute('aria-invalid')).toBe('true');
    expect(part('#sign-name').getAttribute('aria-describedby')).toBe('sign-name-error');
    expect(sent).toEqual([]);
  });

  it('thanks with number and receipt once the node has kept it', async () => {
    await fillIn();
    sign();
    await shows('.thanks-digits');
    expect(part('h1').textContent).toContain('413');
    expect(part('.thanks-digits').textContent!.replace(/\D/g, '')).toBe(sent[0].receipt);
    expect(screen.textContent).not.toContain('Aygul');
  });

  it('sends a double tap once', async () => {
    await fillIn();
    sign();
    sign();
    await shows('.thanks');
    expect(sent).toHaveLength(1);
  });

  it('tries again by itself with the same id when no answer came', async () => {
    answers = [() => Promise.reject(new Error('network'))];
    await fillIn();
    sign();
    await shows('.thanks');
    expect(sent).toHaveLength(2);
    expect(sent[1].id).toBe(sent[0].id);
    expect(sent[1].receipt).toBe(sent[0].receipt);
  });

  it('keeps what was typed when it was not saved, and the id for the next try', async () => {
    answers = [async () => ({ outcome: 'notSaved' })];
    await fillIn();
    sign();
    await vi.waitFor(() => expect(part('.sign-failure').textContent).toContain('failed.store'));
    expect(part<HTMLInputElement>('#sign-name').value).toBe('Aygul Memet');
    sign();
    await shows('.thanks');
    expect(sent[1].id).toBe(sent[0].id);
  });

  it('says that the first try stands when something was changed after it', async () => {
    answers = [async () => ({ outcome: 'notSaved' }), async () => ({ outcome: 'kept', kept: { before: true } })];
    await fillIn();
    sign();
    await vi.waitFor(() => expect(part('.sign-failure').textContent).toContain('failed.store'));
    write('name', 'Somebody Else');
    sign();
    await shows('.thanks');
    expect(screen.textContent).toContain('thanks.keptBefore');
  });

  it('sends no e-mail after "write to me" was unticked again', async () => {
    await fillIn();
    await tick('contact');
    write('email', 'a@example.org');
    part<HTMLInputElement>('#sign-contact').checked = false;
    part('#sign-contact').dispatchEvent(new Event('change', { bubbles: true }));
    sign();
    await shows('.thanks');
    expect(JSON.stringify(sent[0])).not.toContain('a@example.org');
  });

  it('forgets everything at once when it is cleared, and hears no answer after that', async () => {
    let late: (answer: unknown) => void = () => undefined;
    answers = [() => new Promise((resolve) => (late = resolve))];
    await fillIn();
    sign();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    window.dispatchEvent(new CustomEvent('placard-clear'));
    await screen.updateComplete;
    expect(part<HTMLInputElement>('#sign-name').value).toBe('');
    expect(part<HTMLInputElement>('#sign-keep').checked).toBe(false);

    late(KEPT);
    await whateverThatSetsOff();
    expect(screen.querySelector('.thanks')).toBeNull();
    expect(part('.sign-button').textContent).toContain('sign');
  });

  it('takes the receipt out of its memory for whoever wants no trace', async () => {
    await fillIn();
    sign();
    await shows('.thanks-digits');
    part('.thanks-receipt > .btn.quiet').click();
    screen.model = { ...modelForTests(), language: 'de' };
    await screen.updateComplete;
    expect(screen.querySelector('.thanks')).not.toBeNull();
    expect(screen.querySelector('.thanks-digits')).toBeNull();
  });

  it('offers the letter of another campaign by its name', async () => {
    const letter = vi.fn();
    screen.$server = { back: vi.fn(), letter };
    screen.model = { ...modelForTests(), letter: { campaign: 'missing', title: 'Find them' } };
    await fillIn();
    sign();
    await shows('.thanks');
    expect(part('.thanks .btn.accent bdi').textContent).toBe('Find them');
    part('.thanks .btn.accent').click();
    expect(letter).toHaveBeenCalledWith('missing');
    await screen.updateComplete;
    expect(screen.querySelector('.thanks')).toBeNull();
  });

  it('keeps the details for another petition and asks each consent and the signature anew', async () => {
    screen.model = { ...modelForTests(), others: [{ campaign: 'free-them', title: 'Free them' }] };
    await fillIn();
    await tick('handOver');
    sign();
    await shows('.thanks');
    part('.btn.paper').click();
    await screen.updateComplete;
    answers = [async () => ({ model: { ...modelForTests(), campaign: 'free-them' } })];
    part('[data-campaign="free-them"]').click();
    await shows('form');
    expect(part<HTMLInputElement>('#sign-name').value).toBe('Aygul Memet');
    const boxes = [...screen.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.filter(({ checked }) => checked)).toEqual([]);
    await tick('typed');
    await tick('keep');
    sign();
    await shows('.thanks');
    const [first, second] = [sent[0], sent.at(-1)!];
    expect(second.campaign).toBe('free-them');
    expect(second.id).not.toBe(first.id);
    expect(second.receipt).not.toBe(first.receipt);
  });

  it('sets every inserted name apart from the sentence around it', () => {
    expect([...screen.querySelectorAll('.sign-sees bdi')].map(({ textContent }) => textContent)).toEqual([
      'Some Group',
      'Ada Lovelace',
    ]);
    expect([...screen.querySelectorAll('.tick bdi')].map(({ textContent }) => textContent)).toEqual(
      Array(3).fill('Some Group'),
    );
  });

  it('tells the kiosk when the person is done, and has forgotten by then', async () => {
    await fillIn();
    sign();
    await shows('.thanks');
    const finished = vi.fn();
    window.addEventListener('placard-finish', finished, { once: true });
    part('.thanks .btn.line').click();
    expect(finished).toHaveBeenCalledOnce();
    await screen.updateComplete;
    expect(screen.querySelector('.thanks')).toBeNull();
  });
});
