/**
 * Keeps a list from being tapped wrongly: a button that has just come to where it is does not take the tap that was meant
 * for what stood there before. Keys are let through, since they go to what has the focus and not to a place.
 */

/** Long enough for the second half of a double tap, shorter than anybody takes to aim anew. */
const SETTLED_AFTER = 400;

type Place = { left: number; top: number; since: number };

class TableSteady extends HTMLElement {
  private places = new Map<Element, Place>();
  private readonly observer = new MutationObserver(() => this.look(performance.now()));
  private settling: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.look(Number.NEGATIVE_INFINITY);
    this.observer.observe(this.list, { childList: true, subtree: true, attributeFilter: ['class', 'hidden'] });
    this.list.addEventListener('click', this.guard, { capture: true });
  }

  disconnectedCallback() {
    this.observer.disconnect();
    clearTimeout(this.settling);
  }

  private get list(): HTMLElement {
    return this.parentElement!;
  }

  /** Notes since when each button stands where it stands. */
  private look(now: number) {
    const origin = this.list.getBoundingClientRect();
    const before = this.places;
    this.places = new Map();
    for (const button of this.list.querySelectorAll('button')) {
      const box = button.getBoundingClientRect();
      const [left, top] = [box.left - origin.left, box.top - origin.top];
      const known = before.get(button);
      const stayed = known && Math.abs(known.left - left) < 1 && Math.abs(known.top - top) < 1;
      this.places.set(button, { left, top, since: stayed ? known.since : now });
    }
    this.tellUntilSettled();
  }

  private tellUntilSettled() {
    clearTimeout(this.settling);
    const latest = Math.max(...[...this.places.values()].map(({ since }) => since));
    const left = latest + SETTLED_AFTER - performance.now();
    this.toggleAttribute('moving', left > 0);
    if (left > 0) {
      this.settling = setTimeout(() => this.removeAttribute('moving'), left);
    }
  }

  private readonly guard = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const since = button ? this.places.get(button)?.since : undefined;
    const byKey = event.detail === 0;
    if (!byKey && since !== undefined && performance.now() - since < SETTLED_AFTER) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  };
}

customElements.define('table-steady', TableSteady);
