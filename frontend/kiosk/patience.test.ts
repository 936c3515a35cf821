import { describe, expect, it } from 'vitest';
import { Patience } from './patience';

const SECOND = 1000;

/** What a quiet person is told, second by second, from the last thing that moved. */
function verdicts(patience: Patience, seconds: number, home = false): string[] {
  return Array.from({ length: seconds + 1 }, (_, i) => patience.verdict(i * SECOND, home).kind);
}

const firstly = (kind: string, of: string[]) => of.indexOf(kind);

describe('patience', () => {
  it('warns at 45 seconds once something personal was entered, and leaves 20 seconds to answer', () => {
    const patience = new Patience(0);
    patience.touchedPersonal(0);
    const said = verdicts(patience, 70);
    expect(firstly('warn', said)).toBe(45);
    expect(firstly('leave', said)).toBe(65);
  });

  it('gives three minutes on reading pages, and 20 seconds to answer', () => {
    const said = verdicts(new Patience(0), 210);
    expect(firstly('warn', said)).toBe(180);
    expect(firstly('leave', said)).toBe(200);
  });

  it('counts the seconds that are left to answer', () => {
    const patience = new Patience(0);
    patience.touchedPersonal(0);
    expect(patience.verdict(45_000, false)).toEqual({ kind: 'warn', seconds: 20 });
    expect(patience.verdict(64_900, false)).toEqual({ kind: 'warn', seconds: 1 });
  });

  it('begins anew with whatever moves, as often as it does', () => {
    const patience = new Patience(0);
    patience.touchedPersonal(0);
    for (let now = 44_000; now < 600_000; now += 44_000) {
      expect(patience.verdict(now, false).kind).toBe('stay');
      patience.active(now);
    }
  });

  it('never asks at the start, where there is nothing to lose', () => {
    const said = verdicts(new Patience(0), 60, true);
    expect(said).not.toContain('warn');
    expect(firstly('leave', said)).toBe(60);
  });

  it('asks at the start too once something personal was entered', () => {
    const patience = new Patience(0);
    patience.touchedPersonal(0);
    expect(firstly('warn', verdicts(patience, 60, true))).toBe(45);
  });

  it('is held off while a screen runs a clock of its own, and begins after it', () => {
    const patience = new Patience(0);
    patience.touchedPersonal(0);
    patience.hold(0, 60_000);
    expect(firstly('warn', verdicts(patience, 110))).toBe(105);
  });

  it('is not held off for less by something that moves meanwhile', () => {
    const patience = new Patience(0);
    patience.touchedPersonal(0);
    patience.hold(0, 60_000);
    patience.active(5_000);
    expect(patience.verdict(60_000, false).kind).toBe('stay');
  });
});
