import { LitElement, html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { Countdown } from './countdown.js';

const STAYS = 60;

export interface ReceiptWords {
  title: string;
  why: string;
  scan: string;
  qr: string;
  clears: string;
  moreTime: string;
  noTrace: string;
  gone: string;
}

/**
 * The receipt to take along, with a minute in sight. The kiosk's own clock rests as long; when the minute is over the
 * visit is (`placard-finish` on window). Whoever wants no trace has it off the screen at once, and `placard-no-trace`
 * says so to the page around it.
 */
export class PlacardReceipt extends LitElement {
  static override properties = {
    digits: { type: String },
    words: { attribute: false },
    gone: { state: true },
  };

  declare digits: string;
  declare words: Partial<ReceiptWords>;
  private declare gone: boolean;

  private readonly countdown = new Countdown(this, STAYS, () => window.dispatchEvent(new CustomEvent('placard-finish')));

  constructor() {
    super();
    this.digits = '';
    this.words = {};
    this.gone = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.beginAgain();
  }

  /** However far down the form was: what came of it is seen and heard first. */
  protected override firstUpdated(): void {
    this.closest('.stage')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    this.parentElement?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  /** Gives the whole minute again. */
  beginAgain(): void {
    this.countdown.begin();
    const detail = { holdSeconds: STAYS };
    window.dispatchEvent(new CustomEvent('placard-activity', { detail }));
  }

  private forget(): void {
    this.gone = true;
    this.digits = '';
    this.dispatchEvent(new CustomEvent('placard-no-trace', { bubbles: true, composed: true }));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-part="gone"]')?.focus());
  }

  protected override render(): TemplateResult {
    return html`<h2>${this.words.title}</h2>
      ${this.gone || !this.digits ? html`<p data-part="gone" tabindex="-1">${this.words.gone}</p>` : this.receipt()} ${this.clock()}`;
  }

  private receipt(): TemplateResult {
    return html`<p>${this.words.why}</p>
      <p class="thanks-digits" dir="ltr" translate="no">${grouped(this.digits).map((four) => html`<span>${four}</span> `)}</p>
      <div class="thanks-scan">
        <span class="qr" role="img" aria-label=${this.words.qr}>${qr(this.digits)}</span>
        <p>${this.words.scan}</p>
      </div>
      <button type="button" class="btn quiet" @click=${() => this.forget()}>${this.words.noTrace}</button>`;
  }

  private clock(): TemplateResult {
    const seconds = new Intl.NumberFormat(document.documentElement.lang || 'en').format(this.countdown.seconds);
    return html`<div class="thanks-clock">
      <p role="timer" aria-live="off">${this.words.clears?.replace('{seconds}', seconds)}</p>
      <button type="button" class="btn quiet" @click=${() => this.beginAgain()}>${this.words.moreTime}</button>
    </div>`;
  }
}

/** The digits in four groups of four. */
function grouped(digits: string): string[] {
  return digits.match(/\d{4}/g) ?? [];
}

/** The number and nothing else: no address, so that nobody is led anywhere. */
function qr(digits: string): TemplateResult {
  const { data, size } = encode(digits, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}

customElements.define('placard-receipt', PlacardReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'placard-receipt': PlacardReceipt;
  }
}
