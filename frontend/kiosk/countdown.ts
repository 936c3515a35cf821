import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts seconds down to nothing and then calls; can be begun again at any time. */
export class Countdown implements ReactiveController {
  seconds = 0;

  private timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly from: number,
    private readonly over: () => void,
  ) {
    host.addController(this);
  }

  begin(): void {
    this.end();
    // By the clock and not by ticks: a tablet that slept must not show a receipt longer.
    const until = performance.now() + this.from * 1000;
    this.seconds = this.from;
    this.timer = window.setInterval(() => this.tick(until), 1000);
    this.host.requestUpdate();
  }

  end(): void {
    window.clearInterval(this.timer);
  }

  hostDisconnected(): void {
    this.end();
  }

  private tick(until: number): void {
    this.seconds = Math.max(0, Math.round((until - performance.now()) / 1000));
    if (this.seconds === 0) {
      this.end();
      this.over();
    }
    this.host.requestUpdate();
  }
}
