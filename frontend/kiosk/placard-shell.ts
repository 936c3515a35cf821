import { LitElement, html, nothing } from 'lit';
import { lock } from './lock.js';
import './placard-aloud.js';
import './placard-keyboard.js';

interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** Gives the document language, direction and text size, holds the keyboard, and says when the server is away. */
export class PlacardShell extends LitElement {
  static override properties = {
    language: { type: String },
    direction: { type: String },
    textSize: { type: Number },
    keyboard: { type: String },
    homeLanguage: { type: String },
    words: { attribute: false },
    away: { state: true },
  };

  declare language: string;
  declare direction: string;
  declare textSize: number;
  declare keyboard: string;
  declare homeLanguage: string;
  declare words: Record<string, string>;
  declare away: boolean;

  constructor() {
    super();
    this.language = '';
    this.direction = 'ltr';
    this.textSize = 100;
    this.keyboard = 'auto';
    this.homeLanguage = '';
    this.words = {};
    this.away = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    lock();
    const connection = connectionState();
    connection?.addStateChangeListener((_, now) => {
      this.away = now === 'reconnecting' || now === 'connection-lost';
    });
  }

  protected override updated(): void {
    const root = document.documentElement;
    if (this.language) {
      root.lang = this.language;
      root.dir = this.direction;
      root.dataset['textSize'] = String(this.textSize);
      root.dataset['home'] = this.homeLanguage;
    }
  }

  protected override render(): unknown {
    return html`${this.away ? html`<p class="away-band" role="status">${this.words['away.band']}</p>` : nothing}
      ${this.wantsKeyboard()
        ? html`<placard-keyboard .language=${this.language} .words=${this.words}></placard-keyboard>`
        : nothing}`;
  }

  private wantsKeyboard(): boolean {
    return this.keyboard === 'on' || (this.keyboard === 'auto' && isBareTouchScreen());
  }
}

/** A touch screen on a desktop system brings no keyboard of its own; Android and iOS do. */
function isBareTouchScreen(): boolean {
  const mobile = /Android|iPhone|iPad|Mobile/.test(navigator.userAgent);
  return !mobile && matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;
}

function connectionState(): ConnectionState | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

customElements.define('placard-shell', PlacardShell);
