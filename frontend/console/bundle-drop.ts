import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Sends files that were carried here to the node, one after the other, and tells it when all have arrived. */
@customElement('bundle-drop')
export class BundleDrop extends LitElement {
  /** Where the files go. */
  @property() target = '';

  @property() label = '';

  @property() busy = '';

  @property() lost = '';

  @state() private said = '';

  /** How much of what was chosen is on its way already, from 0 to 1; nothing while nothing is sent. */
  @state() private gone: number | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    return html`<input id="bundles" class="console-for-readers" type="file" multiple accept=".bundle,.receipt" @change=${this.send} />
      <label for="bundles" class="console-line">${this.label}</label>
      ${this.gone === undefined
        ? nothing
        : html`<progress aria-label=${this.busy} max="1" .value=${this.gone}></progress>`}
      <p role="status">${this.said}</p>`;
  }

  private async send(change: Event): Promise<void> {
    const input = change.target as HTMLInputElement;
    this.said = this.busy;
    try {
      await this.bringAll([...(input.files ?? [])]);
      this.said = '';
    } catch {
      this.said = this.lost;
    }
    this.gone = undefined;
    input.value = '';
    this.dispatchEvent(new CustomEvent('brought'));
  }

  private async bringAll(files: File[]): Promise<void> {
    const all = files.reduce((sum, file) => sum + file.size, 0);
    let there = 0;
    for (const file of files) {
      await this.bring(file, (sent) => (this.gone = (there + sent) / all));
      there += file.size;
    }
  }

  /** The one way by which a browser tells how far a file has got. */
  private bring(file: File, tell: (sent: number) => void): Promise<void> {
    return new Promise((arrived, lost) => {
      const request = new XMLHttpRequest();
      request.upload.onprogress = ({ loaded }) => tell(Math.min(loaded, file.size));
      request.onload = () => (request.status === 200 ? arrived() : lost(new Error(`answered ${request.status}`)));
      request.onerror = () => lost(new Error('not answered'));
      request.open('POST', this.target);
      request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.send(file);
    });
  }
}
