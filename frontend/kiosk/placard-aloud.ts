import { LitElement, html, nothing } from 'lit';

/** Reads the screen aloud. It shows itself only where the machine has a voice of its own for the language. */
export class PlacardAloud extends LitElement {
  static override properties = {
    label: { type: String },
    stopLabel: { type: String },
    speaking: { state: true },
    voice: { state: true },
  };

  declare label: string;
  declare stopLabel: string;
  declare speaking: boolean;
  declare voice: SpeechSynthesisVoice | undefined;

  constructor() {
    super();
    this.label = '';
    this.stopLabel = '';
    this.speaking = false;
    this.voice = undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.speechSynthesis?.addEventListener?.('voiceschanged', this.findVoice);
    this.findVoice();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.speechSynthesis?.removeEventListener?.('voiceschanged', this.findVoice);
    window.speechSynthesis?.cancel();
  }

  /** A voice elsewhere would want a network and would be told what people read. */
  private readonly findVoice = (): void => {
    const language = document.documentElement.lang.split('-')[0] ?? '';
    this.voice = window.speechSynthesis
      ?.getVoices()
      .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  };

  protected override render(): unknown {
    return this.voice
      ? html`<button type="button" class="btn quiet" aria-pressed=${this.speaking} @click=${() => this.toggle()}>
          ${this.speaking ? this.stopLabel : this.label}
        </button>`
      : nothing;
  }

  private toggle(): void {
    window.speechSynthesis.cancel();
    this.speaking = !this.speaking;
    if (this.speaking && this.voice) {
      const text = document.querySelector<HTMLElement>('.poster, .reading')?.innerText ?? '';
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = this.voice;
      utterance.lang = this.voice.lang;
      utterance.onend = () => {
        this.speaking = false;
      };
      window.speechSynthesis.speak(utterance);
    }
  }
}

customElements.define('placard-aloud', PlacardAloud);
