import { LitElement, html, nothing, type PropertyValues } from 'lit';
import './placard-signature-pad';
import { formView } from './form-view';
import type { SigningModel } from './model';
import { panelView, type Panel } from './panel-view';
import { PATIENCE } from './submit';
import { thanksView } from './thanks-view';
import { Typing } from './typing';
import { SigningVisit, type Screen, type Thanks } from './visit';

/**
 * `<placard-signing>`: signing a petition, and the thanks. Fed with `model` as JSON; what is typed stays in this
 * element's memory and is sent once.
 *
 * It tells the kiosk (bubbling, composed): `placard-activity`, and `placard-personal` once something was entered. To
 * leave for another screen it calls its view (`$server.back`, `$server.letter`). When the person is done it wipes itself
 * and dispatches `placard-finish` on the window; at `placard-clear` there it wipes itself at once.
 */
export class PlacardSigning extends LitElement implements Screen {
  static override properties = {
    model: { type: Object },
    panel: { state: true },
  };

  declare model: SigningModel | null;
  private declare panel: Panel | null;

  /** The view on the server, given by Flow. */
  $server?: { back(campaign: string): void; letter(campaign: string): void };

  /** How long a submit waits for its answer. */
  patience = PATIENCE;

  private openedFrom: Element | null = null;
  private focusOn: string | null = null;
  private readonly typing = new Typing(this);
  private readonly visit: SigningVisit;
  private readonly wipeNow = () => this.wipe();

  constructor() {
    super();
    this.model = null;
    this.panel = null;
    this.visit = new SigningVisit(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ['placard-clear', 'placard-finish', 'pagehide'].forEach((end) => window.addEventListener(end, this.wipeNow));
  }

  override disconnectedCallback(): void {
    ['placard-clear', 'placard-finish', 'pagehide'].forEach((end) => window.removeEventListener(end, this.wipeNow));
    super.disconnectedCallback();
  }

  focusNext(selector: string): void {
    this.focusOn = selector;
  }

  tell(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { detail: {}, bubbles: true, composed: true }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const model = this.model;
    if (changed.has('model') && model) {
      this.lang = model.language;
      this.dir = model.direction;
      this.style.setProperty('--accent', model.accent);
      this.visit.meet(model, changed.get('model'));
    }
  }

  protected override updated(): void {
    if (this.focusOn) {
      this.querySelector<HTMLElement>(this.focusOn)?.focus();
      this.focusOn = null;
    }
  }

  protected override render() {
    const { model } = this;
    if (!model) {
      return nothing;
    }
    const { thanks } = this.visit;
    const typing = thanks ? null : this.typing.part;
    return html`<div class="signing ${typing ? 'is-typing' : ''}" data-typing=${typing ?? nothing} ?inert=${this.panel !== null}>
        ${thanks ? this.renderThanks(model, thanks) : this.renderForm(model)}
      </div>
      ${this.panel ? panelView(model, this.panel, () => this.closePanel()) : nothing}`;
  }

  private renderForm(model: SigningModel) {
    const { answers, errors, failure, saving } = this.visit;
    return formView({
      model,
      answers,
      errors,
      failure,
      saving,
      change: (part) => this.visit.change(part),
      sign: () => void this.visit.sign(),
      goOn: () => this.typing.goOn(),
      back: () => this.leaveFor('back', model.campaign),
      open: (panel) => this.openPanel(panel),
      goTo: (field) => this.querySelector<HTMLElement>(`#sign-${field}`)?.focus(),
    });
  }

  private renderThanks(model: SigningModel, thanks: Thanks) {
    const { others, failure } = this.visit;
    return thanksView({
      model,
      thanks,
      others,
      failure,
      noTrace: () => this.visit.keepNoTrace(),
      letter: (campaign) => this.leaveFor('letter', campaign),
      choose: () => this.choose(),
      another: (campaign) => void this.visit.another(campaign),
      done: () => this.finish(),
    });
  }

  /** Choosing takes its time: the receipt stays a whole minute more. */
  private choose(): void {
    this.querySelector('placard-receipt')?.beginAgain();
    this.visit.choose();
  }

  private openPanel(panel: Panel): void {
    this.openedFrom = document.activeElement;
    this.panel = panel;
    this.focusNext('#sign-panel-title');
  }

  private closePanel(): void {
    this.panel = null;
    const opener = (this.openedFrom as HTMLElement | null)?.dataset.opens;
    this.focusOn = opener ? `[data-opens="${opener}"]` : null;
  }

  private leaveFor(screen: 'back' | 'letter', campaign: string): void {
    this.wipe();
    this.$server?.[screen](campaign);
  }

  private finish(): void {
    this.wipe();
    window.dispatchEvent(new CustomEvent('placard-finish'));
  }

  private wipe(): void {
    this.querySelector('placard-signature-pad')?.clear();
    this.panel = null;
    this.visit.forget();
  }
}

customElements.define('placard-signing', PlacardSigning);

declare global {
  interface HTMLElementTagNameMap {
    'placard-signing': PlacardSigning;
  }
}
