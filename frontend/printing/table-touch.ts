/** Says "touched" when somebody touches, types or scrolls, and not more often than every few seconds. */

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const AT_MOST_EVERY = 10_000;

class TableTouch extends HTMLElement {
  private last = Number.NEGATIVE_INFINITY;

  connectedCallback() {
    SIGNS.forEach((sign) => window.addEventListener(sign, this.tell, { passive: true, capture: true }));
  }

  disconnectedCallback() {
    SIGNS.forEach((sign) => window.removeEventListener(sign, this.tell, { capture: true }));
  }

  private readonly tell = () => {
    const now = performance.now();
    if (now - this.last > AT_MOST_EVERY) {
      this.last = now;
      this.dispatchEvent(new CustomEvent('touched'));
    }
  };
}

customElements.define('table-touch', TableTouch);
