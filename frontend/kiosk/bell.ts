/** Two soft notes, made here so that no file is needed. A browser that may not make sound stays silent. */
export class Bell {
  private context: AudioContext | undefined;

  ring(): void {
    try {
      this.context ??= new AudioContext();
      const start = this.context.currentTime;
      this.note(this.context, 660, start);
      this.note(this.context, 880, start + 0.22);
    } catch {
      this.context = undefined;
    }
  }

  private note(context: AudioContext, pitch: number, at: number): void {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(0.25, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.4);
    tone.connect(loudness).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.45);
  }
}
