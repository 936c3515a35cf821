import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Prints the page that it stands on. */
@customElement('print-button')
export class PrintButton extends LitElement {
  @property() text = '';

  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    return html`<button type="button" class="console-line" @click=${() => window.print()}>${this.text}</button>`;
  }
}
