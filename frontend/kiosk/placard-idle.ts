import { LitElement, html, nothing } from 'lit';
import { Bell } from './bell.js';
import { leave } from './leaving.js';
import { Patience, type Verdict } from './patience.js';

const TICK = 250;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'];

/**
 * Watches for a person who went away: asks by sight and sound, and clears when nobody answers.
 *
 * Other components tell it `placard-personal` (something of the person is on the screen), `placard-activity` (with
 * `detail.holdSeconds` to hold the clock off while they run one of their own) and `placard-finish` (done), on window.
 */
export class PlacardIdle extends LitElement {
  static override properties = {
    home: { type: Boolean },
    words: { attribute: false },
    verdict: { state: true },
    gone: { state: true },
  };

  declare home: boolean;
  declare words: Record<string, string>;
  declare verdict: Verdict;
  declare gone: 'no' | 'leaving' | 'away';

  private readonly patience = new Patience(performance.now());
  private readonly bell = new Bell();
  private clock: ReturnType<typeof setInterval> | undefined;
  private rung = 0;

  constructor() {
    super();
    this.home = false;
    this.words = {};
    this.verdict = { kind: 'stay' };
    this.gone = 'no';
  }

  /** The page's own styles are wanted. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    SIGNS_OF_LIFE.forEach((sign) => window.addEventListener(sign, this.onActivity, { capture: true, passive: true }));
    window.addEventListener('input', this.onPersonal, { capture: true });
    window.addEventListener('placard-personal', this.onPersonal);
    window.addEventListener('placard-activity', this.onTold);
    window.addEventListener('placard-finish', this.onFinish);
    document.addEventListener('click', this.onClick, { capture: true });
    this.clock = setInterval(this.onTick, TICK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    SIGNS_OF_LIFE.forEach((sign) => window.removeEventListener(sign, this.onActivity, { capture: true }));
    window.removeEventListener('input', this.onPersonal, { capture: true });
    window.removeEventListener('placard-personal', this.onPersonal);
    window.removeEventListener('placard-activity', this.onTold);
    window.removeEventListener('placard-finish', this.onFinish);
    document.removeEventListener('click', this.onClick, { capture: true });
    clearInterval(this.clock);
  }

  /** Once the question is asked, only an answer counts: a sleeve on the screen is none. */
  private readonly onActivity = (): void => {
    if (this.verdict.kind === 'stay') {
      this.patience.active(performance.now());
    }
  };

  private readonly onPersonal = (): void => {
    if (this.gone === 'no') {
      this.patience.touchedPersonal(performance.now());
    }
  };

  private readonly onTold = (event: Event): void => {
    const seconds = event instanceof CustomEvent ? Number(event.detail?.holdSeconds ?? 0) : 0;
    this.patience.hold(performance.now(), seconds * 1000);
  };

  private readonly onFinish = (): void => this.leave();

  private readonly onClick = (event: Event): void => {
    if (event.composedPath().some((part) => part instanceof Element && part.hasAttribute('data-leave'))) {
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    }
  };

  private readonly onTick = (): void => {
    if (this.gone !== 'no') {
      return;
    }
    const verdict = this.patience.verdict(performance.now(), this.home);
    if (verdict.kind === 'leave') {
      if (!this.home || this.patience.isPersonal || this.isChanged()) {
        this.leave();
      } else {
        this.patience.active(performance.now());
      }
      return;
    }
    this.ringFor(verdict);
    this.verdict = verdict;
  };

  /** Whether the start is not as the next person should find it. */
  private isChanged(): boolean {
    const root = document.documentElement;
    return root.lang !== (root.dataset['home'] ?? root.lang) || (root.dataset['textSize'] ?? '100') !== '100';
  }

  private ringFor(verdict: Verdict): void {
    if (verdict.kind === 'warn' && (this.verdict.kind !== 'warn' || this.rung - verdict.seconds >= 5)) {
      this.rung = verdict.seconds;
      this.bell.ring();
    }
  }

  private keep(): void {
    this.verdict = { kind: 'stay' };
    this.patience.active(performance.now());
  }

  private leave(): void {
    void leave({
      cover: () => {
        this.gone = 'leaving';
        document.querySelector('.stage')?.replaceChildren();
      },
      away: () => {
        this.gone = 'away';
      },
      go: (address) => location.replace(address),
    });
  }

  protected override updated(): void {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.keep')?.focus();
    }
  }

  protected override render(): unknown {
    if (this.gone === 'away') {
      return this.screen(html`<h1>${this.words['away.title']}</h1>
        <p class="lead" role="status">${this.words['away.text']}</p>`);
    }
    if (this.gone === 'leaving') {
      return this.screen(nothing);
    }
    return this.verdict.kind === 'warn' ? this.question(this.verdict.seconds) : nothing;
  }

  private screen(content: unknown): unknown {
    return html`<dialog class="cover" @cancel=${stay}><div class="message">${content}</div></dialog>`;
  }

  private question(seconds: number): unknown {
    const why = this.patience.isPersonal ? 'idle.text' : 'idle.reading';
    return html`<dialog class="idle" aria-labelledby="idle-title" aria-describedby="idle-why" @cancel=${stay}>
      <div class="idle-words">
        <h1 id="idle-title">${this.words['idle.title']}</h1>
        <p id="idle-why" class="lead">${this.words[why]}</p>
      </div>
      <p class="idle-seconds">
        <span class="unseen">${this.words['idle.seconds']}</span>
        <span role="timer" aria-live="off">${seconds}</span>
      </p>
      <div class="idle-answers">
        <button type="button" class="btn paper keep" @click=${() => this.keep()}>${this.words['idle.keep']}</button>
        <button type="button" class="btn line" @click=${() => this.leave()}>${this.words['idle.clear']}</button>
      </div>
    </dialog>`;
  }
}

/** Escape is no answer to the question. */
function stay(event: Event): void {
  event.preventDefault();
}

customElements.define('placard-idle', PlacardIdle);
