import { LitElement, html } from 'lit';
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

  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    return html`<div class="console-field">
        <label for="bundles">${this.label}</label>
        <input id="bundles" type="file" multiple accept=".bundle,.receipt" @change=${this.send} />
      </div>
      <p role="status">${this.said}</p>`;
  }

  private async send(change: Event): Promise<void> {
    const input = change.target as HTMLInputElement;
    this.said = this.busy;
    try {
      for (const file of [...(input.files ?? [])]) {
        await this.bring(file);
      }
      this.said = '';
    } catch {
      this.said = this.lost;
    }
    input.value = '';
    this.dispatchEvent(new CustomEvent('brought'));
  }

  private async bring(file: File): Promise<void> {
    const answer = await fetch(this.target, {
      method: 'POST',
      body: file,
      headers: { 'X-Filename': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' },
    });
    if (!answer.ok) {
      throw new Error(`answered ${answer.status}`);
    }
  }
}
