/** Brings itself into sight and its first words to the ear, when it comes and at each `step`. */
export class PlacardInSight extends HTMLElement {
  static readonly observedAttributes = ['step'];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    this.show();
  }

  /** What stands in it now comes with the same answer of the server, and is there a moment later. */
  private show(): void {
    queueMicrotask(() => {
      if (this.isConnected) {
        this.scrollIntoView({ block: 'start' });
        this.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
      }
    });
  }
}

customElements.define('placard-in-sight', PlacardInSight);
