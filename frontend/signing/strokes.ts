/** A drawn signature as it is kept: runs of x, y, x, y … on a grid of 0 to 4095, without time or pressure. */
export interface Strokes {
  /** Width by height of the drawing, in thousandths. */
  aspect: number;
  runs: number[][];
}

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const GRID = 4095;
export const MOST_POINTS = 4000;
export const MOST_RUNS = 500;

const FINEST = 3;

/**
 * Points in the frame of the pad on which the first stroke was drawn. A turned, zoomed or resized pad only changes how
 * that frame is shown, so nothing is lost or bent.
 */
export class Drawing {
  private frame: Size | null = null;
  private readonly strokes: Point[][] = [];

  get isEmpty(): boolean {
    return this.strokes.length === 0;
  }

  /** Takes a stroke as drawn on a pad of the given size; one point is a dot and counts. */
  add(points: readonly Point[], pad: Size): void {
    if (points.length === 0 || this.strokes.length >= MOST_RUNS) {
      return;
    }
    this.frame ??= { ...pad };
    const { scale, left, top } = this.placedOn(pad);
    const framed = points.map(({ x, y }) => ({ x: (x - left) / scale, y: (y - top) / scale }));
    this.strokes.push(thinned(framed, Math.max(this.frame.width, this.frame.height) / GRID));
  }

  /** The strokes as they stand on a pad of the given size: as large as fits, in the middle. */
  shownOn(pad: Size): Point[][] {
    const { scale, left, top } = this.placedOn(pad);
    return this.strokes.map((stroke) => stroke.map(({ x, y }) => ({ x: x * scale + left, y: y * scale + top })));
  }

  clear(): void {
    this.frame = null;
    this.strokes.length = 0;
  }

  /** The strokes on the grid, few enough to keep; nothing when nothing was drawn. */
  kept(): Strokes | null {
    if (!this.frame || this.isEmpty) {
      return null;
    }
    const box = boxAround(this.strokes, this.frame);
    const onGrid = this.strokes.map((stroke) => stroke.map((point) => toGrid(point, box)));
    return {
      aspect: Math.min(20000, Math.max(50, Math.round((1000 * box.width) / box.height))),
      runs: fewEnough(onGrid).map((stroke) => stroke.flatMap(({ x, y }) => [x, y])),
    };
  }

  /** Takes back what was kept, for instance to show it again. */
  static of(kept: Strokes): Drawing {
    const drawing = new Drawing();
    drawing.frame = { width: kept.aspect, height: 1000 };
    for (const run of kept.runs) {
      drawing.strokes.push(pointsOf(run, drawing.frame));
    }
    return drawing;
  }

  private placedOn(pad: Size): { scale: number; left: number; top: number } {
    const frame = this.frame ?? pad;
    const scale = Math.min(pad.width / frame.width, pad.height / frame.height) || 1;
    return {
      scale,
      left: (pad.width - frame.width * scale) / 2,
      top: (pad.height - frame.height * scale) / 2,
    };
  }
}

interface Box extends Size {
  left: number;
  top: number;
}

function pointsOf(run: readonly number[], frame: Size): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < run.length; i += 2) {
    points.push({ x: (run[i] * frame.width) / GRID, y: (run[i + 1] * frame.height) / GRID });
  }
  return points;
}

/** The frame, wider where a stroke drawn after a turn of the tablet lies outside it. */
function boxAround(strokes: readonly Point[][], frame: Size): Box {
  let [left, top, right, bottom] = [0, 0, frame.width, frame.height];
  for (const { x, y } of strokes.flat()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left || 1, height: bottom - top || 1 };
}

function toGrid(point: Point, box: Box): Point {
  const whole = (part: number) => Math.min(GRID, Math.max(0, Math.round(part * GRID)));
  return { x: whole((point.x - box.left) / box.width), y: whole((point.y - box.top) / box.height) };
}

function fewEnough(strokes: Point[][]): Point[][] {
  let tolerance = FINEST;
  let result = strokes.map((stroke) => simplified(stroke, tolerance));
  while (count(result) > MOST_POINTS && tolerance < GRID) {
    tolerance *= 2;
    result = result.map((stroke) => simplified(stroke, tolerance));
  }
  return result;
}

function count(strokes: readonly Point[][]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

/** Leaves out points that do not move by a step of the grid, and every other one of a run that is absurdly long. */
function thinned(points: Point[], step: number): Point[] {
  let last = points[0];
  let kept = points.filter((point, i) => {
    const moved = i === 0 || i === points.length - 1 || distance(point, last) >= step / 2;
    last = moved ? point : last;
    return moved;
  });
  while (kept.length > 5 * MOST_POINTS) {
    kept = kept.filter((_, i) => i % 2 === 0 || i === kept.length - 1);
  }
  return kept;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Douglas and Peucker's thinning, without recursion: no run is too long for the stack. */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) {
    return [...points];
  }
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const middle = farthest(points, span, tolerance);
    if (middle > 0) {
      keep[middle] = 1;
      open.push([span[0], middle], [middle, span[1]]);
    }
  }
  return points.filter((_, i) => keep[i]);
}

function farthest(points: readonly Point[], [from, to]: [number, number], tolerance: number): number {
  let [index, most] = [0, tolerance];
  for (let i = from + 1; i < to; i++) {
    const off = offLine(points[i], points[from], points[to]);
    if (off > most) {
      [index, most] = [i, off];
    }
  }
  return index;
}

function offLine(point: Point, from: Point, to: Point): number {
  const length = distance(from, to);
  if (length === 0) {
    return distance(point, from);
  }
  return Math.abs((to.y - from.y) * point.x - (to.x - from.x) * point.y + to.x * from.y - to.y * from.x) / length;
}
