import { LitElement, css, html } from 'lit';
import { query } from 'lit/decorators.js';
import SignaturePad from 'signature_pad';
import { Drawing, type Point, type Size, type Strokes } from './strokes';

/**
 * `<placard-signature-pad>`: a pad to draw a signature on with finger, pen or mouse. Drawing is never required; whoever
 * uses it offers typing beside it.
 *
 * Attributes: `label` (spoken name of the pad), `clear-label` (the words on its button), `described-by-text`
 * (a sentence that is read with the pad), `invalid`, `disabled`.
 *
 * Property: `value`, `{aspect, runs}` on the grid of 0 to 4095 or `null`; one dot counts as drawn. It may be set.
 *
 * Method: `clear()`.
 *
 * Event: `placard-strokes` (bubbles, composed) after each stroke and after clearing, `detail` the value; in Flow listen
 * with `addEventListener("placard-strokes", …)` and `@EventData("event.detail")`.
 *
 * Turning, zooming and resizing keep the drawing: its points are kept, not its picture.
 */
export class PlacardSignaturePad extends LitElement {
  static override properties = {
    label: { type: String },
    clearLabel: { type: String, attribute: 'clear-label' },
    describedByText: { type: String, attribute: 'described-by-text' },
    invalid: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    drawn: { type: Boolean, reflect: true },
  };

  static override styles = css`
    :host {
      display: block;
      position: relative;
      min-block-size: 9rem;
      border: 3px solid var(--ink, #16130f);
      border-radius: var(--r, 6px);
      background: #fff;
      overflow: hidden;
    }
    :host([invalid]) {
      border-color: var(--bad, #a3200d);
    }
    canvas {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      touch-action: none;
      cursor: crosshair;
    }
    .line {
      position: absolute;
      inset-inline: 1.5rem;
      inset-block-end: 2.75rem;
      border-block-start: 2px dashed var(--line, #d8cdb8);
      pointer-events: none;
    }
    button {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      min-inline-size: 3.5rem;
      min-block-size: 3.5rem;
      padding-inline: 1rem;
      border: 0;
      background: transparent;
      color: var(--ink, #16130f);
      font: 600 1.25rem var(--text, sans-serif);
      text-decoration: underline;
      text-underline-offset: 0.3em;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 4px solid var(--focus, #1f47c4);
      outline-offset: -6px;
      border-radius: var(--r, 6px);
    }
  `;

  declare label: string;
  declare clearLabel: string;
  declare describedByText: string;
  declare invalid: boolean;
  declare disabled: boolean;
  declare drawn: boolean;

  @query('canvas') private readonly canvas!: HTMLCanvasElement;
  private drawing = new Drawing();
  private pen: SignaturePad | null = null;
  private padSize: Size = { width: 0, height: 0 };
  private readonly sizes = new ResizeObserver(() => this.resize());

  constructor() {
    super();
    this.label = '';
    this.clearLabel = '';
    this.describedByText = '';
    this.invalid = false;
    this.disabled = false;
    this.drawn = false;
  }

  get value(): Strokes | null {
    return this.drawing.kept();
  }

  set value(kept: Strokes | null) {
    this.drawing = kept ? Drawing.of(kept) : new Drawing();
    this.drawn = !this.drawing.isEmpty;
    this.show();
  }

  clear(): void {
    this.drawing.clear();
    this.pen?.clear();
    this.tell();
  }

  override disconnectedCallback(): void {
    this.sizes.disconnect();
    this.pen?.off();
    this.pen = null;
    super.disconnectedCallback();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.isConnected && this.start());
  }

  override updated(): void {
    if (this.disabled) {
      this.pen?.off();
    } else {
      this.pen?.on();
    }
  }

  override render() {
    return html`<canvas role="img" aria-label=${this.label} aria-description=${this.describedByText}></canvas>
      <div class="line"></div>
      ${this.drawn && !this.disabled ? html`<button type="button" @click=${this.clear}>${this.clearLabel}</button>` : ''}`;
  }

  private start(): void {
    if (this.pen) {
      return;
    }
    this.pen = new SignaturePad(this.canvas, { minWidth: 1.8, maxWidth: 1.8, dotSize: 2.6, penColor: '#16130f' });
    this.pen.addEventListener('endStroke', () => this.takeStroke());
    this.sizes.observe(this);
    this.resize();
  }

  private takeStroke(): void {
    const last = this.pen?.toData().at(-1);
    if (last) {
      this.drawing.add(last.points as Point[], this.padSize);
      this.show();
      this.tell();
    }
  }

  private tell(): void {
    this.drawn = !this.drawing.isEmpty;
    this.dispatchEvent(new CustomEvent('placard-strokes', { detail: this.value, bubbles: true, composed: true }));
  }

  private resize(): void {
    const size = { width: this.clientWidth, height: this.clientHeight };
    const sharpness = Math.max(1, window.devicePixelRatio || 1);
    if (!this.pen || size.width === 0 || size.height === 0) {
      return;
    }
    this.padSize = size;
    this.canvas.width = size.width * sharpness;
    this.canvas.height = size.height * sharpness;
    this.canvas.getContext('2d')?.scale(sharpness, sharpness);
    this.show();
  }

  /** Draws what is kept, so that what is seen is what will be sent. */
  private show(): void {
    const pen = this.pen;
    if (!pen) {
      return;
    }
    pen.fromData(
      this.drawing.shownOn(this.padSize).map((points) => ({
        points: points.map((point) => ({ ...point, pressure: 0.5, time: 0 })),
        penColor: pen.penColor,
        dotSize: pen.dotSize,
        minWidth: pen.minWidth,
        maxWidth: pen.maxWidth,
        velocityFilterWeight: pen.velocityFilterWeight,
        compositeOperation: pen.compositeOperation,
      })),
    );
  }
}

customElements.define('placard-signature-pad', PlacardSignaturePad);

declare global {
  interface HTMLElementTagNameMap {
    'placard-signature-pad': PlacardSignaturePad;
  }
}
