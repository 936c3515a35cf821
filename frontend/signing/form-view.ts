import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { say, setApart, told, type Consent, type Field, type SigningModel } from './model';
import { clean, type Answers } from './rules';
import type { Strokes } from './strokes';

/** What the form shows and whom it tells. */
export interface FormScreen {
  model: SigningModel;
  answers: Answers;
  errors: ReadonlyMap<Field, string>;
  failure: string | null;
  saving: boolean;
  change(part: Partial<Answers>): void;
  sign(): void;
  goOn(): void;
  back(): void;
  open(panel: 'rights' | 'petition'): void;
  goTo(field: Field): void;
}

export function formView(screen: FormScreen): TemplateResult {
  const { model } = screen;
  const send = (event: Event) => (event.preventDefault(), screen.sign());
  return html`
    <header class="sign-head">
      <button type="button" class="btn quiet" ?disabled=${screen.saving} @click=${screen.back}>${say(model, 'back')}</button>
      <h1>${told(model, 'heading', { title: model.title })}</h1>
    </header>
    <form class="sign-form" novalidate autocomplete="off" aria-busy=${screen.saving} @submit=${send}>
      <div class="sign-who">${summary(screen)} ${name(screen)} ${whence(screen)} ${signature(screen)}</div>
      <div class="sign-consents">
        ${whoSees(screen)} ${model.consents.filter(({ purpose }) => purpose !== 'drawing').map((consent) => tick(screen, consent))}
        ${failed(screen)}
        <button type="submit" class="btn accent sign-button" aria-disabled=${screen.saving}>
          ${say(model, screen.saving ? 'saving' : screen.failure ? 'tryAgain' : 'sign')}
        </button>
        <button type="button" class="btn accent sign-go-on" @click=${screen.goOn}>${say(model, 'continue')}</button>
      </div>
    </form>
  `;
}

function summary({ model, errors, goTo }: FormScreen): TemplateResult | typeof nothing {
  if (errors.size === 0) {
    return nothing;
  }
  return html`<div class="sign-errors" role="alert" tabindex="-1" data-part="errors">
    <h2>${say(model, 'error.summary')}</h2>
    <ul>
      ${[...errors].map(
        ([field, error]) => html`<li>
          <button type="button" class="sign-link" @click=${() => goTo(field)}>${errorText(model, error)}</button>
        </li>`,
      )}
    </ul>
  </div>`;
}

function failed({ model, failure }: FormScreen): TemplateResult {
  return html`<div class="sign-failure" role="alert">${failure ? html`<p>${say(model, `failed.${failure}`)}</p>` : nothing}</div>`;
}

function errorText(model: SigningModel, error: string): string {
  return say(model, `error.${error}`, { age: model.minimumAge });
}

function errorOf({ model, errors }: FormScreen, field: Field): TemplateResult | typeof nothing {
  const error = errors.get(field);
  return error ? html`<p class="error" id="sign-${field}-error">${errorText(model, error)}</p>` : nothing;
}

function written(screen: FormScreen, field: 'name' | 'postcode' | 'email', most: number, hints: object) {
  const { model, answers, errors } = screen;
  const attributes = { inputmode: 'text', dir: 'auto', capitalize: 'off', ...hints };
  return html`<div class="sign-part" data-part=${field}>
    <label for="sign-${field}">${say(model, field)}</label>
    <input
      id="sign-${field}"
      class="field"
      type="text"
      autocomplete="off"
      autocorrect="off"
      spellcheck="false"
      autocapitalize=${attributes.capitalize}
      inputmode=${attributes.inputmode}
      dir=${attributes.dir}
      maxlength=${most}
      ?readonly=${screen.saving}
      aria-required=${field !== 'postcode'}
      aria-invalid=${errors.has(field)}
      aria-describedby=${errors.has(field) ? `sign-${field}-error` : nothing}
      .value=${live(answers[field])}
      @input=${(event: Event) => screen.change({ [field]: (event.target as HTMLInputElement).value })}
    />
    ${errorOf(screen, field)}
  </div>`;
}

function name(screen: FormScreen): TemplateResult {
  return written(screen, 'name', 4000, { capitalize: 'words' });
}

function whence(screen: FormScreen): TemplateResult {
  const { model, answers, errors } = screen;
  return html`<div class="sign-whence">
    <div class="sign-part" data-part="country">
      <label for="sign-country">${say(model, 'country')}</label>
      <select
        id="sign-country"
        class="field"
        autocomplete="off"
        aria-invalid=${errors.has('country')}
        aria-describedby=${errors.has('country') ? 'sign-country-error' : nothing}
        .value=${live(answers.country)}
        @change=${(event: Event) => screen.change({ country: (event.target as HTMLSelectElement).value })}
      >
        ${model.countries.map(({ code, name }) => html`<option value=${code} ?selected=${code === answers.country}>${name}</option>`)}
      </select>
      ${errorOf(screen, 'country')}
    </div>
    ${written(screen, 'postcode', 400, { capitalize: 'characters', dir: 'ltr' })}
  </div>`;
}

function signature(screen: FormScreen): TemplateResult {
  const { model, answers } = screen;
  const swap = () => screen.change({ typing: !answers.typing, typedConfirmed: false });
  return html`<div class="sign-part sign-signature" data-part="signature" role="group" aria-labelledby="sign-signature-label">
    <div class="sign-row">
      <span class="sign-label" id="sign-signature-label">${say(model, 'signature')}</span>
      <button type="button" class="btn quiet" id="sign-signature" ?disabled=${screen.saving} @click=${swap}>
        ${say(model, answers.typing ? 'drawInstead' : 'typeInstead')}
      </button>
    </div>
    ${answers.typing ? typed(screen) : drawn(screen)} ${errorOf(screen, 'signature')}
  </div>`;
}

function drawn({ model, answers, errors, saving, change }: FormScreen): TemplateResult {
  return html`<placard-signature-pad
    label=${say(model, 'signature')}
    clear-label=${say(model, 'drawAgain')}
    described-by-text=${say(model, 'drawHint')}
    ?invalid=${errors.has('signature')}
    ?disabled=${saving}
    .value=${answers.strokes}
    @placard-strokes=${(event: CustomEvent<Strokes | null>) => change({ strokes: event.detail })}
  ></placard-signature-pad>`;
}

function typed(screen: FormScreen): TemplateResult {
  const { model, answers, errors } = screen;
  const shown = clean(answers.name);
  return html`<div class="sign-typed">
    <p class="sign-typed-name">${shown ? html`<bdi>${shown}</bdi>` : html`<span class="hint">${say(model, 'typedEmpty')}</span>`}</p>
    <label class="tick">
      <input
        type="checkbox"
        id="sign-typed"
        ?disabled=${screen.saving}
        aria-invalid=${errors.has('signature')}
        aria-describedby=${errors.has('signature') ? 'sign-signature-error' : nothing}
        .checked=${live(answers.typedConfirmed)}
        @change=${(event: Event) => screen.change({ typedConfirmed: (event.target as HTMLInputElement).checked })}
      /><span>${say(model, 'typedConfirm')}</span>
    </label>
  </div>`;
}

function whoSees({ model, open }: FormScreen): TemplateResult {
  const { organisation, deletion, target } = model;
  const seen = deletion ? told(model, 'seenBy', { organisation, date: deletion }) : told(model, 'seenByOpen', { organisation });
  return html`<section class="sign-sees" aria-labelledby="sign-sees">
    <h2 id="sign-sees">${say(model, 'whoSees')}</h2>
    <p>${seen} ${told(model, 'seenTarget', { target })} ${say(model, 'seenTablet')}</p>
    <p class="sign-more">
      <button type="button" class="btn quiet" data-opens="rights" @click=${() => open('rights')}>${say(model, 'rights')}</button>
      <button type="button" class="btn quiet" data-opens="petition" @click=${() => open('petition')}>${say(model, 'whatYouSign')}</button>
    </p>
  </section>`;
}

function tick(screen: FormScreen, consent: Consent): TemplateResult {
  const { answers, errors } = screen;
  const { purpose } = consent;
  const wrong = purpose === 'keep' && errors.has('keep');
  return html`<div class="sign-part" data-part=${purpose}>
    <label class="tick">
      <input
        type="checkbox"
        id="sign-${purpose}"
        ?disabled=${screen.saving}
        aria-required=${purpose === 'keep'}
        aria-invalid=${wrong}
        aria-describedby=${wrong ? 'sign-keep-error' : nothing}
        .checked=${live(answers[purpose])}
        @change=${(event: Event) => screen.change({ [purpose]: (event.target as HTMLInputElement).checked })}
      />
      <span>${setApart(consent.pieces)} <span class="hint">${consent.hint}</span></span>
    </label>
    ${purpose === 'keep' ? errorOf(screen, 'keep') : nothing} ${purpose === 'handOver' ? drawing(screen) : nothing}
    ${purpose === 'contact' && answers.contact ? contact(screen) : nothing}
  </div>`;
}

/** Asked only where the campaign hands drawings over, of who draws and has the name handed over. */
function drawing(screen: FormScreen): TemplateResult | typeof nothing {
  const { model, answers } = screen;
  const asked = model.consents.find(({ purpose }) => purpose === 'drawing');
  return asked && answers.handOver && !answers.typing ? html`<div class="sign-under">${tick(screen, asked)}</div>` : nothing;
}

/** Asked for only once someone wants to be written to. */
function contact(screen: FormScreen): TemplateResult {
  const { model, answers, errors } = screen;
  return html`<div class="sign-contact">
    ${written(screen, 'email', 400, { inputmode: 'email', dir: 'ltr' })}
    <label class="tick">
      <input
        type="checkbox"
        id="sign-age"
        ?disabled=${screen.saving}
        aria-required="true"
        aria-invalid=${errors.has('age')}
        aria-describedby=${errors.has('age') ? 'sign-age-error' : nothing}
        .checked=${live(answers.ofAge)}
        @change=${(event: Event) => screen.change({ ofAge: (event.target as HTMLInputElement).checked })}
      /><span>${say(model, 'consent.contact.age', { age: model.minimumAge })}</span>
    </label>
    ${errorOf(screen, 'age')}
  </div>`;
}
