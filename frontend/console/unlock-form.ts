import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface Server {
  unlock(passphrase: string): Promise<void>;
}

/** Asks for the seven words; empties the field as soon as they are handed over. */
@customElement('unlock-form')
export class UnlockForm extends LitElement {
  @property() label = '';
  @property() button = '';
  @property() showText = '';
  @property() hideText = '';
  @property() reason = '';
  @property() message = '';
  @state() private shown = false;
  @state() private busy = false;
  @query('input') private field!: HTMLInputElement;

  declare $server?: Server;

  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    return html`<form class="console-card console-form" @submit=${this.submit}>
      <p>${this.reason}</p>
      ${this.message ? html`<p class="console-alert" role="alert">${this.message}</p>` : nothing}
      <div class="console-field">
        <label for="unlock-passphrase">${this.label}</label>
        <input
          id="unlock-passphrase"
          type=${this.shown ? 'text' : 'password'}
          autocomplete="current-password"
          autocapitalize="off"
          spellcheck="false"
          required
        />
      </div>
      <div class="console-row">
        <button type="submit" class="console-button" ?disabled=${this.busy}>${this.button}</button>
        <button
          type="button"
          class="console-quiet"
          aria-pressed=${this.shown ? 'true' : 'false'}
          @click=${() => (this.shown = !this.shown)}
        >
          ${this.shown ? this.hideText : this.showText}
        </button>
      </div>
    </form>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const passphrase = this.field.value;
    this.field.value = '';
    this.message = '';
    this.busy = true;
    try {
      await this.$server?.unlock(passphrase);
    } finally {
      this.busy = false;
    }
  }
}
