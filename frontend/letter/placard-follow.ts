const PAUSE = 2000;

/** Asks every two seconds how it goes on (`placard-look`), from when it is on the page until it is gone or `ended`. */
export class PlacardFollow extends HTMLElement {
  private timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.timer = setInterval(() => this.look(), PAUSE);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    if (!this.hasAttribute('ended')) {
      this.dispatchEvent(new CustomEvent('placard-look'));
    }
  }
}

customElements.define('placard-follow', PlacardFollow);

declare global {
  interface HTMLElementTagNameMap {
    'placard-follow': PlacardFollow;
  }
}
