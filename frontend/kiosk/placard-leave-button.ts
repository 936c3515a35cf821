import { LitElement, html } from 'lit';

/** Ends the visit: tells the shell, which clears the screen and begins anew for the next person. */
export class PlacardLeaveButton extends LitElement {
  static override properties = { label: { type: String } };

  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<button type="button" class="btn accent" @click=${leave}>${this.label}</button>`;
  }
}

function leave(): void {
  window.dispatchEvent(new CustomEvent('placard-finish'));
}

customElements.define('placard-leave-button', PlacardLeaveButton);
