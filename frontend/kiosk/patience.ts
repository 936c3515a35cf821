/** Decides when a person has gone. Pure reckoning: whoever owns the clock asks and acts. */

export const PERSONAL = 45_000;
export const READING = 180_000;
export const HOME = 60_000;
export const WARNING = 20_000;

export type Verdict = { kind: 'stay' } | { kind: 'warn'; seconds: number } | { kind: 'leave' };

export class Patience {
  private last: number;
  private personal = false;
  private held = 0;

  constructor(now: number) {
    this.last = now;
  }

  /** Something moved. */
  active(now: number): void {
    this.last = Math.max(now, this.last);
  }

  /** A screen that runs a clock of its own, such as the receipt's, holds this one off. */
  hold(now: number, milliseconds: number): void {
    this.active(now);
    this.held = Math.max(this.held, now + milliseconds);
  }

  /** Something of the person is on the screen now. */
  touchedPersonal(now: number): void {
    this.personal = true;
    this.active(now);
  }

  get isPersonal(): boolean {
    return this.personal;
  }

  /** At the start there is nothing to lose: no warning, only the way back to the event's language. */
  verdict(now: number, home: boolean): Verdict {
    const quiet = now - Math.max(this.last, this.held);
    if (home && !this.personal) {
      return quiet >= HOME ? { kind: 'leave' } : { kind: 'stay' };
    }
    const limit = this.personal ? PERSONAL : READING;
    if (quiet < limit) {
      return { kind: 'stay' };
    }
    const left = limit + WARNING - quiet;
    return left <= 0 ? { kind: 'leave' } : { kind: 'warn', seconds: Math.ceil(left / 1000) };
  }
}
