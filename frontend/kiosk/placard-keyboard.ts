import { LitElement, html, nothing } from 'lit';
import { ACCENTS, DIGITS, hasLettersOfItsOwn, latin, layoutOf, type Layer } from './layouts.js';
import { asField, erase, type, type Field } from './typing.js';

/** The longest, in milliseconds, that the keyboard stays for a tap outside it. */
const TAP = 350;

type Page = 'own' | 'latin' | 'digits' | 'accents';

/** A keyboard on the screen, for tables where there is no other. It keeps the field being typed into in sight. */
export class PlacardKeyboard extends LitElement {
  static override properties = {
    language: { type: String },
    words: { attribute: false },
    field: { state: true },
    page: { state: true },
    shifted: { state: true },
  };

  declare language: string;
  declare words: Record<string, string>;
  declare field: Field | undefined;
  declare page: Page;
  declare shifted: boolean;

  constructor() {
    super();
    this.language = 'en';
    this.words = {};
    this.field = undefined;
    this.page = 'own';
    this.shifted = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('focusin', this.onFocus, { capture: true });
    document.addEventListener('focusout', this.onBlur, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('focusin', this.onFocus, { capture: true });
    document.removeEventListener('focusout', this.onBlur, { capture: true });
    document.documentElement.style.removeProperty('--keyboard-height');
  }

  private readonly onFocus = (event: Event): void => {
    const field = asField(event.composedPath()[0]);
    if (field) {
      field.setAttribute('inputmode', 'none');
      this.field = field;
      this.page = pageFor(field);
      this.shifted = this.page === 'own' && field.value === '' && field.type !== 'email';
    }
  };

  private readonly onBlur = (event: Event): void => {
    const next = (event as FocusEvent).relatedTarget;
    if (!(next instanceof Element) || (!asField(next) && !this.contains(next))) {
      this.afterTheTap(() => this.closeUnlessTyping());
    }
  };

  /** The page grows when the keyboard goes. A tap that is under way must still land on what the finger saw. */
  private afterTheTap(act: () => void): void {
    const once = () => {
      document.removeEventListener('click', once);
      clearTimeout(latest);
      act();
    };
    const latest = setTimeout(once, TAP);
    document.addEventListener('click', once);
  }

  private closeUnlessTyping(): void {
    if (!asField(deepestFocus() ?? undefined)) {
      this.field = undefined;
    }
  }

  protected override updated(): void {
    const height = this.field ? (this.querySelector<HTMLElement>('.keyboard')?.offsetHeight ?? 0) : 0;
    document.documentElement.style.setProperty('--keyboard-height', `${height}px`);
    document.documentElement.toggleAttribute('data-keyboard', this.field !== undefined);
    this.field?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  private press(key: string): void {
    if (this.field) {
      type(this.field, this.shifted ? key.toLocaleUpperCase(this.language) : key);
      this.shifted = false;
    }
  }

  private next(): void {
    if (this.field instanceof HTMLTextAreaElement) {
      this.press('\n');
      return;
    }
    const field = this.field;
    const scope = field?.form ?? (field?.getRootNode() as ParentNode | undefined);
    const fields = [...(scope?.querySelectorAll<Field>('input, textarea') ?? [])].filter((other) => asField(other));
    const after = field ? fields[fields.indexOf(field) + 1] : undefined;
    if (after) {
      after.focus();
    } else {
      field?.blur();
    }
  }

  private layer(): Layer {
    switch (this.page) {
      case 'digits':
        return DIGITS;
      case 'accents':
        return ACCENTS;
      case 'latin':
        return latin().letters;
      default:
        return layoutOf(this.language).letters;
    }
  }

  private isCased(): boolean {
    return this.page === 'accents' || this.page === 'latin' || (this.page === 'own' && layoutOf(this.language).cased);
  }

  protected override render(): unknown {
    if (!this.field) {
      return nothing;
    }
    return html`<div class="keyboard" role="group" aria-label=${this.words['keyboard.label']} @pointerdown=${keepFocus}
      @mousedown=${keepFocus}>
      ${this.layer().map((row) => html`<div class="keys">${row.map((key) => this.key(key))}</div>`)}
      <div class="keys">${this.controls()}</div>
    </div>`;
  }

  private key(key: string): unknown {
    const shown = this.shifted ? key.toLocaleUpperCase(this.language) : key;
    return html`<button type="button" tabindex="-1" class="key" @click=${() => this.press(key)}>${shown}</button>`;
  }

  private controls(): unknown {
    return html`
      ${this.isCased() ? this.control('⇧', 'keyboard.shift', () => (this.shifted = !this.shifted), this.shifted) : nothing}
      ${this.pages().map(([page, label]) => this.control(label, '', () => this.turn(page)))}
      ${this.control('', 'keyboard.space', () => this.press(' '), false, 'space')}
      ${this.control('⌫', 'keyboard.back', () => this.field && erase(this.field))}
      ${this.control('⏎', 'keyboard.enter', () => this.next())}
      ${this.control('▾', 'keyboard.hide', () => this.field?.blur())}
    `;
  }

  private turn(page: Page): void {
    this.page = page;
    this.shifted = false;
  }

  private pages(): [Page, string][] {
    const own: [Page, string] = ['own', layoutOf(this.language).letters[1]?.slice(0, 3).join('') ?? ''];
    const all: [Page, string][] = hasLettersOfItsOwn(this.language)
      ? [own, ['latin', 'ABC'], ['digits', '123']]
      : [['own', 'ABC'], ['accents', 'ÁÇÑ'], ['digits', '123']];
    return all.filter(([page]) => page !== this.page);
  }

  private control(sign: string, word: string, act: () => unknown, pressed = false, looks = ''): unknown {
    return html`<button type="button" tabindex="-1" class="key control ${looks}" aria-label=${this.words[word] ?? sign}
      aria-pressed=${pressed ? 'true' : nothing} @click=${act}>${sign}</button>`;
  }
}

function deepestFocus(): Element | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) {
    focus = focus.shadowRoot.activeElement;
  }
  return focus;
}

/** A tap on a key must not take the focus from the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function pageFor(field: Field): Page {
  if (field instanceof HTMLInputElement && field.type === 'email') {
    return 'latin';
  }
  return field instanceof HTMLInputElement && field.type === 'tel' ? 'digits' : 'own';
}

customElements.define('placard-keyboard', PlacardKeyboard);
