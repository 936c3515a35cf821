import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const SECOND = 1000;

/** Minutes and seconds, as a clock shows them. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

interface Server {
  over(): Promise<void>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
}

/** The foot of the console's menu: is the vault open, and until when? */
@customElement('vault-state')
export class VaultState extends LitElement {
  @property({ type: Number }) seconds = 0;
  /** Changes each time the server says the seconds anew. */
  @property({ type: Number }) refreshed = 0;
  @property() openText = '';
  @property() lockedText = '';
  @property() lockText = '';
  @property() unlockText = '';
  @state() private left = 0;

  declare $server?: Server;
  private endsAt = 0;
  private timer?: ReturnType<typeof setInterval>;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.tick(), SECOND);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('refreshed')) {
      this.endsAt = Date.now() + this.seconds * SECOND;
      this.left = this.seconds;
    }
  }

  override render(): unknown {
    return this.left > 0
      ? html`<p>${this.openText.replace('{left}', clock(this.left))}</p>
          <button type="button" @click=${() => this.$server?.lock()}>${this.lockText}</button>`
      : html`<p>${this.lockedText}</p>
          ${this.unlockText ? html`<button type="button" @click=${() => this.$server?.unlock()}>${this.unlockText}</button>` : nothing}`;
  }

  private tick(): void {
    if (this.left <= 0) {
      return;
    }
    this.left = Math.max(0, (this.endsAt - Date.now()) / SECOND);
    if (this.left === 0) {
      void this.$server?.over();
    }
  }
}
