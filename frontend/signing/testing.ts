/** The test environment has no canvas to draw on; strokes are data and need none. */
export function paperless(): void {
  const nothing = () => undefined;
  const context = new Proxy({}, { get: () => nothing, set: () => true });
  HTMLCanvasElement.prototype.getContext = (() => context) as unknown as HTMLCanvasElement['getContext'];
}
