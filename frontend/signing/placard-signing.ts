import { LitElement, html, nothing, type PropertyValues } from 'lit';
import './placard-signature-pad';
import { Countdown } from './countdown';
import { formView } from './form-view';
import type { Field, SigningModel } from './model';
import { panelView, type Panel } from './panel-view';
import { errorsOf, forAnother, unanswered, type Answers } from './rules';
import { bodyOf, fetchModel, newAttempt, submit, PATIENCE, type Attempt, type Outcome } from './submit';
import { thanksView } from './thanks-view';
import { Typing } from './typing';

const RECEIPT_STAYS = 60;

/**
 * `<placard-signing>`: signing a petition, and the thanks. Fed with `model` as JSON; what is typed stays in this
 * element's memory and is sent once.
 *
 * It tells the kiosk (bubbling, composed): `placard-activity`, with `detail.holdSeconds` while the receipt's own clock
 * runs; `placard-personal` once something was entered. To leave for another screen it calls its view (`$server.back`, `$server.letter`).
 * When the person is done it wipes itself and dispatches `placard-finish` on the window; at `placard-clear` there it wipes itself at once.
 */
export class PlacardSigning extends LitElement {
  static override properties = {
    model: { type: Object },
    answers: { state: true },
    errors: { state: true },
    failure: { state: true },
    saving: { state: true },
    panel: { state: true },
    receipt: { state: true },
    choosing: { state: true },
  };

  declare model: SigningModel | null;
  private declare answers: Answers;
  private declare errors: ReadonlyMap<Field, string>;
  private declare failure: string | null;
  private declare saving: boolean;
  private declare panel: Panel | null;
  private declare receipt: string | null;
  private declare choosing: boolean;

  /** The view on the server, given by Flow. */
  $server?: { back(campaign: string): void; letter(campaign: string): void };

  /** How long a submit waits for its answer. */
  patience = PATIENCE;

  private thanked: (Outcome & { outcome: 'kept' }) | null = null;
  private attempt: Attempt | null = null;
  private standsAsFirstSent = false;
  private readonly signed = new Set<string>();
  private stop = new AbortController();
  private openedFrom: Element | null = null;
  private focusOn: string | null = null;
  private readonly typing = new Typing(this);
  private readonly countdown = new Countdown(this, RECEIPT_STAYS, () => this.finish());
  private readonly wipeNow = () => this.wipe();

  constructor() {
    super();
    this.model = null;
    this.wipe();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('placard-clear', this.wipeNow);
    window.addEventListener('pagehide', this.wipeNow);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('placard-clear', this.wipeNow);
    window.removeEventListener('pagehide', this.wipeNow);
    this.wipe();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const model = this.model;
    if (!changed.has('model') || !model) {
      return;
    }
    this.lang = model.language;
    this.dir = model.direction;
    this.style.setProperty('--accent', model.accent);
    const before = changed.get('model');
    if (!model.countries.some(({ code }) => code === this.answers.country)) {
      this.answers = { ...this.answers, country: model.countries[0]?.code ?? '' };
    }
    if (before && before.consents.some(({ version }, i) => version !== model.consents[i]?.version)) {
      // Other words than those that were ticked.
      this.answers = { ...this.answers, keep: false, handOver: false, contact: false, ofAge: false };
    }
  }

  protected override updated(): void {
    if (this.focusOn) {
      this.querySelector<HTMLElement>(this.focusOn)?.focus();
      this.focusOn = null;
    }
  }

  protected override render() {
    const model = this.model;
    if (!model) {
      return nothing;
    }
    const screen = this.thanked ? this.renderThanks(model) : this.renderForm(model);
    const typing = this.thanked ? null : this.typing.part;
    return html`<div class="signing ${typing ? 'is-typing' : ''}" data-typing=${typing ?? nothing} ?inert=${this.panel !== null}>
        ${screen}
      </div>
      ${this.panel ? panelView(model, this.panel, () => this.closePanel()) : nothing}`;
  }

  private renderForm(model: SigningModel) {
    return formView({
      model,
      answers: this.answers,
      errors: this.errors,
      failure: this.failure,
      saving: this.saving,
      change: (part) => this.change(part),
      sign: () => void this.sign(),
      goOn: () => this.typing.goOn(),
      back: () => this.leaveFor('back'),
      open: (panel) => this.openPanel(panel),
      goTo: (field) => this.querySelector<HTMLElement>(`#sign-${field}`)?.focus(),
    });
  }

  private renderThanks(model: SigningModel) {
    return thanksView({
      model,
      receipt: this.receipt,
      number: this.thanked?.number,
      standsAsFirstSent: this.standsAsFirstSent,
      seconds: this.countdown.seconds,
      choosing: this.choosing,
      others: model.others.filter(({ campaign }) => !this.signed.has(campaign)),
      failure: this.failure,
      moreTime: () => this.holdReceipt(),
      noTrace: () => this.forgetReceipt(),
      letter: () => this.leaveFor('letter'),
      choose: () => this.choose(),
      another: (campaign) => void this.another(campaign),
      done: () => this.finish(),
    });
  }

  private change(part: Partial<Answers>): void {
    if (this.saving) {
      return;
    }
    this.answers = { ...this.answers, ...part };
    this.tell('placard-activity');
    this.tell('placard-personal');
    if (this.errors.size > 0) {
      this.errors = this.stillWrong();
    }
  }

  /** What was wrong and still is: errors go away while they are mended, and none appears before it is asked for. */
  private stillWrong(): ReadonlyMap<Field, string> {
    const now = errorsOf(this.answers, this.model?.rules ?? []);
    return new Map([...now].filter(([field]) => this.errors.has(field)));
  }

  private async sign(): Promise<void> {
    const model = this.model;
    if (!model || this.saving || this.thanked) {
      return;
    }
    this.errors = errorsOf(this.answers, model.rules);
    this.failure = null;
    if (this.errors.size > 0) {
      this.focusOn = '[data-part="errors"]';
      return;
    }
    this.saving = true;
    const attempt = (this.attempt ??= newAttempt());
    const body = bodyOf(attempt, this.answers, model);
    const unchanged = (attempt.sent ??= body) === body;
    const stop = this.stop;
    const outcome = await submit(body, stop.signal, this.patience);
    if (!stop.signal.aborted) {
      this.saving = false;
      this.hear(outcome, attempt, unchanged);
    }
  }

  private hear(outcome: Outcome, attempt: Attempt, unchanged: boolean): void {
    switch (outcome.outcome) {
      case 'kept':
        this.standsAsFirstSent = outcome.before && !unchanged;
        return this.thank(outcome, attempt);
      case 'errors':
        this.errors = new Map(Object.entries(outcome.errors) as [Field, string][]);
        this.focusOn = '[data-part="errors"]';
        return;
      case 'changed':
        this.answers = { ...this.answers, keep: false, handOver: false, contact: false, ofAge: false };
        this.model = outcome.model;
        this.failure = 'changed';
        return;
      case 'failed':
        this.failure = outcome.why;
    }
  }

  private thank(kept: Outcome & { outcome: 'kept' }, attempt: Attempt): void {
    this.thanked = kept;
    this.receipt = attempt.receipt;
    this.attempt = null;
    this.signed.add(this.model?.campaign ?? '');
    // Kept only as long as "sign another" can still be chosen; that asks every consent anew.
    const others = this.model?.others.some(({ campaign }) => !this.signed.has(campaign));
    this.answers = others ? forAnother(this.answers) : unanswered();
    this.focusOn = '[data-part="thanks"]';
    this.holdReceipt();
  }

  /** The kiosk's own clock rests while this one runs in sight. */
  private holdReceipt(): void {
    this.countdown.begin();
    this.tell('placard-activity', { holdSeconds: RECEIPT_STAYS });
  }

  private forgetReceipt(): void {
    this.receipt = null;
    this.focusOn = '[data-part="gone"]';
  }

  private choose(): void {
    this.choosing = true;
    this.focusOn = '[data-part="which"]';
    this.holdReceipt();
  }

  private async another(campaign: string): Promise<void> {
    const { language } = this.model ?? { language: 'en' };
    const stop = this.stop;
    const model = await fetchModel(campaign, language);
    if (stop.signal.aborted) {
      return;
    }
    if (!model) {
      this.failure = 'load';
      return;
    }
    this.countdown.end();
    this.thanked = null;
    this.receipt = null;
    this.choosing = false;
    this.failure = null;
    this.model = model;
    this.focusOn = '#sign-keep';
  }

  private openPanel(panel: Panel): void {
    this.openedFrom = document.activeElement;
    this.panel = panel;
    this.focusOn = '#sign-panel-title';
  }

  private closePanel(): void {
    this.panel = null;
    const opener = (this.openedFrom as HTMLElement | null)?.dataset.opens;
    this.focusOn = opener ? `[data-opens="${opener}"]` : null;
  }

  private leaveFor(screen: 'back' | 'letter'): void {
    const campaign = this.model?.campaign;
    this.wipe();
    if (campaign) {
      this.$server?.[screen](campaign);
    }
  }

  private finish(): void {
    this.wipe();
    window.dispatchEvent(new CustomEvent('placard-finish'));
  }

  /** Forgets everything about the person, waiting for nothing. */
  private wipe(): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.countdown.end();
    this.querySelector('placard-signature-pad')?.clear();
    this.answers = unanswered(this.model?.countries[0]?.code);
    this.errors = new Map();
    this.failure = null;
    this.saving = false;
    this.panel = null;
    this.receipt = null;
    this.choosing = false;
    this.thanked = null;
    this.attempt = null;
    this.standsAsFirstSent = false;
    this.signed.clear();
  }

  private tell(type: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('placard-signing', PlacardSigning);

declare global {
  interface HTMLElementTagNameMap {
    'placard-signing': PlacardSigning;
  }
}
