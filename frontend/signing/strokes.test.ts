import { describe, expect, it } from 'vitest';
import { Drawing, GRID, MOST_POINTS, MOST_RUNS, simplified, type Point } from './strokes';

const pad = { width: 560, height: 280 };

function scribble(count: number): Point[] {
  return Array.from({ length: count }, (_, i) => ({
    x: 280 + 270 * Math.sin(i * 0.7301) * Math.cos(i * 0.0113),
    y: 140 + 130 * Math.cos(i * 0.9117) * Math.sin(i * 0.0271),
  }));
}

describe('a drawing', () => {
  it('that was never begun is nothing at all', () => {
    expect(new Drawing().kept()).toBeNull();
  });

  it('of one dot counts as drawn', () => {
    const drawing = new Drawing();
    drawing.add([{ x: 280, y: 140 }], pad);
    expect(drawing.kept()).toEqual({ aspect: 2000, runs: [[2048, 2048]] });
  });

  it('stands on the grid from corner to corner', () => {
    const drawing = new Drawing();
    drawing.add([{ x: 0, y: 0 }, { x: 560, y: 280 }], pad);
    expect(drawing.kept()?.runs).toEqual([[0, 0, GRID, GRID]]);
  });

  it('carries neither time nor pressure', () => {
    const drawing = new Drawing();
    const points = [{ x: 1, y: 2, time: 1234567, pressure: 0.25 }];
    drawing.add(points, pad);
    expect(JSON.stringify(drawing.kept())).toMatch(/^\{"aspect":\d+,"runs":\[\[\d+,\d+\]\]\}$/);
  });

  it('is the same after the tablet was turned and turned back', () => {
    const drawing = new Drawing();
    drawing.add(scribble(200), pad);
    const before = drawing.kept();
    drawing.shownOn({ width: 280, height: 700 });
    expect(drawing.shownOn(pad)[0].length).toBeGreaterThan(50);
    expect(drawing.kept()).toEqual(before);
  });

  it('is not bent on a pad of another shape', () => {
    const drawing = new Drawing();
    drawing.add([{ x: 0, y: 0 }, { x: 100, y: 100 }], pad);
    const [from, to] = drawing.shownOn({ width: 280, height: 700 })[0];
    expect(to.x - from.x).toBeCloseTo(to.y - from.y, 6);
  });

  it('keeps a stroke that was added on a turned pad outside the first frame', () => {
    const drawing = new Drawing();
    drawing.add([{ x: 10, y: 10 }, { x: 200, y: 100 }], pad);
    const turned = { width: 280, height: 700 };
    drawing.add([{ x: 140, y: 690 }], turned);
    const shown = drawing.shownOn(turned);
    expect(shown[1][0].x).toBeCloseTo(140, 6);
    expect(shown[1][0].y).toBeCloseTo(690, 6);
    for (const number of drawing.kept()!.runs.flat()) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(GRID);
    }
  });

  it('of 100,000 points becomes few enough to keep and keeps its extent', () => {
    const drawing = new Drawing();
    drawing.add(scribble(100_000), pad);
    const kept = drawing.kept()!;
    expect(kept.runs.flat().length / 2).toBeLessThanOrEqual(MOST_POINTS);
    const across = kept.runs[0].filter((_, i) => i % 2 === 0);
    expect(Math.max(...across)).toBeGreaterThan(3800);
    expect(Math.min(...across)).toBeLessThan(300);
  });

  it('keeps the bend of a stroke drawn very slowly', () => {
    const drawing = new Drawing();
    const slow = Array.from({ length: 8001 }, (_, i) => {
      const turn = (i * Math.PI) / 8000;
      return { x: 280 - 100 * Math.cos(turn), y: 140 + 100 * Math.sin(turn) };
    });
    drawing.add(slow, pad);
    expect(drawing.kept()!.runs[0].length / 2).toBeGreaterThan(10);
  });

  it('takes no more strokes than can be kept', () => {
    const drawing = new Drawing();
    for (let i = 0; i < MOST_RUNS + 50; i++) {
      drawing.add([{ x: i % 560, y: i % 280 }], pad);
    }
    expect(drawing.kept()?.runs).toHaveLength(MOST_RUNS);
  });

  it('comes back as it was kept', () => {
    const drawing = new Drawing();
    drawing.add(scribble(300), pad);
    const kept = drawing.kept()!;
    expect(Drawing.of(kept).kept()).toEqual(kept);
  });

  it('is gone once cleared', () => {
    const drawing = new Drawing();
    drawing.add(scribble(10), pad);
    drawing.clear();
    expect(drawing.isEmpty).toBe(true);
    expect(drawing.kept()).toBeNull();
  });
});

describe('thinning', () => {
  it('makes a straight line its two ends', () => {
    const line = Array.from({ length: 500 }, (_, x) => ({ x, y: 2 * x }));
    expect(simplified(line, 1)).toEqual([line[0], line[499]]);
  });

  it('keeps the corner', () => {
    const corner = [{ x: 0, y: 0 }, { x: 50, y: 1 }, { x: 100, y: 0 }, { x: 100, y: 100 }];
    expect(simplified(corner, 3)).toEqual([corner[0], corner[2], corner[3]]);
  });

  it('does not take a closed loop for a point', () => {
    const loop = [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 100, y: 100 }, { x: 0, y: 0 }];
    expect(simplified(loop, 3).length).toBeGreaterThan(2);
  });
});
