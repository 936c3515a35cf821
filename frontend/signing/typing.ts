import type { ReactiveController, ReactiveControllerHost } from 'lit';

const WRITABLE = 'input[type="text"]';

/**
 * Knows whether a keyboard takes the lower part of the screen while something is being written, so that the page can
 * show that field and the button to go on and nothing else. It listens to our own keyboard (`--keyboard-height`) and to
 * the device's (the visual viewport).
 */
export class Typing implements ReactiveController {
  /** The `data-part` being written in, while a keyboard is open. */
  part: string | null = null;

  private readonly probe = document.createElement('div');
  private readonly heights = new ResizeObserver(() => this.look());
  private readonly onLook = () => this.look();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    this.probe.style.cssText =
      'position:fixed;inset-block-end:0;inset-inline-start:0;inline-size:1px;visibility:hidden;pointer-events:none;block-size:var(--keyboard-height,0px)';
    this.probe.setAttribute('aria-hidden', 'true');
  }

  hostConnected(): void {
    document.body.append(this.probe);
    this.heights.observe(this.probe);
    this.host.addEventListener('focusin', this.onLook);
    this.host.addEventListener('focusout', this.onLook);
    window.visualViewport?.addEventListener('resize', this.onLook);
  }

  hostDisconnected(): void {
    this.heights.disconnect();
    this.probe.remove();
    this.host.removeEventListener('focusin', this.onLook);
    this.host.removeEventListener('focusout', this.onLook);
    window.visualViewport?.removeEventListener('resize', this.onLook);
  }

  /** Moves on to the next thing to write, or ends writing after the last. */
  goOn(): void {
    const all = [...this.host.querySelectorAll<HTMLElement>(WRITABLE)];
    const here = all.findIndex((input) => input === document.activeElement);
    const next = all[here + 1];
    if (next) {
      this.show(next);
      next.focus();
    } else {
      (document.activeElement as HTMLElement | null)?.blur();
    }
  }

  private look(): void {
    // A moment later: between two fields nothing has the focus.
    queueMicrotask(() => {
      const active = document.activeElement;
      const writing = active instanceof HTMLElement && active.matches(WRITABLE) && this.host.contains(active);
      this.show(writing && this.isCovered() ? active : null);
    });
  }

  private isCovered(): boolean {
    const viewport = window.visualViewport;
    const byDevice = viewport ? window.innerHeight - viewport.height * viewport.scale : 0;
    return this.probe.clientHeight > 0 || byDevice > 120;
  }

  private show(input: HTMLElement | null): void {
    const part = input?.closest<HTMLElement>('[data-part]')?.dataset.part ?? null;
    if (part !== this.part) {
      this.part = part;
      this.host.requestUpdate();
    }
  }
}
