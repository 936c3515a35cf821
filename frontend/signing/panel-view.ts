import { html, type TemplateResult } from 'lit';
import { say, type SigningModel } from './model';

export type Panel = 'rights' | 'petition';

/** A panel over the form: the organisation's notice, or the words that are signed. */
export function panelView(model: SigningModel, panel: Panel, close: () => void): TemplateResult {
  const title = say(model, panel === 'rights' ? 'notice.title' : 'whatYouSign');
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
  return html`<div class="sign-veil" @keydown=${onKey}>
    <section class="sign-panel" role="dialog" aria-modal="true" aria-labelledby="sign-panel-title">
      <h2 id="sign-panel-title" tabindex="-1">${title}</h2>
      <div class="sign-panel-words" tabindex="0">${panel === 'rights' ? notice(model) : petition(model)}</div>
      <button type="button" class="btn" @click=${close}>${say(model, 'close')}</button>
    </section>
  </div>`;
}

function notice(model: SigningModel): TemplateResult {
  return html`${model.notice.map(({ heading, text }) => html`<h3>${heading}</h3><p><bdi>${text}</bdi></p>`)}`;
}

function petition(model: SigningModel): TemplateResult {
  return html`${model.petition.map((paragraph) => html`<p>${paragraph}</p>`)}
    <h3>${say(model, 'demands')}</h3>
    <ul>${model.demands.map((demand) => html`<li>${demand}</li>`)}</ul>`;
}
