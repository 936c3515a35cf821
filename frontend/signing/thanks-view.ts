import { html, nothing, svg, type TemplateResult } from 'lit';
import '../kiosk/placard-receipt';
import { say, told, type SigningModel } from './model';
import type { Thanks } from './visit';

/** What the thanks show and whom they tell. */
export interface ThanksScreen {
  model: SigningModel;
  thanks: Thanks;
  others: SigningModel['others'];
  failure: string | null;
  noTrace(): void;
  letter(campaign: string): void;
  choose(): void;
  another(campaign: string): void;
  done(): void;
}

export function thanksView(screen: ThanksScreen): TemplateResult {
  const { model, thanks } = screen;
  const { number } = thanks;
  const round = number !== undefined && number % 100 === 0;
  const title = number === undefined ? say(model, 'thanks.plain') : say(model, 'thanks.number', { number });
  return html`<div class="thanks">
    <div class="thanks-word">
      ${round ? burst() : nothing}
      <div>
        <h1 tabindex="-1" data-part="thanks">${title}</h1>
        ${round ? html`<p class="thanks-delight">${say(model, 'thanks.delight', { number })}</p>` : nothing}
        ${model.practice ? html`<p>${say(model, 'thanks.practice')}</p>` : nothing}
        ${thanks.standsAsFirstSent ? html`<p>${say(model, 'thanks.keptBefore')}</p>` : nothing}
      </div>
      ${thanks.choosing ? chooser(screen) : next(screen)}
    </div>
    ${receipt(screen)}
  </div>`;
}

function next({ model, others, letter, choose, done }: ThanksScreen): TemplateResult {
  return html`<div class="buttons">
    ${model.letter ? letterButton(model, model.letter, letter) : nothing}
    ${others.length > 0 ? html`<button type="button" class="btn paper" @click=${choose}>${say(model, 'thanks.another')}</button>` : nothing}
    <button type="button" class="btn line" @click=${done}>${say(model, 'thanks.done')}</button>
  </div>`;
}

/** Another campaign's letter is named, for it is about somebody else. */
function letterButton(model: SigningModel, { campaign, title }: NonNullable<SigningModel['letter']>, go: (campaign: string) => void) {
  const words = title ? told(model, 'thanks.letterOther', { title }) : say(model, 'thanks.letter');
  return html`<button type="button" class="btn accent" @click=${() => go(campaign)}><span>${words}</span></button>`;
}

function chooser({ model, others, another, done, failure }: ThanksScreen): TemplateResult {
  return html`<div class="thanks-others">
    <p data-part="which" tabindex="-1">${say(model, 'thanks.which')}</p>
    <div role="alert">${failure ? say(model, `failed.${failure}`) : nothing}</div>
    ${others.map(
      ({ campaign, title }) =>
        html`<button type="button" class="btn paper" data-campaign=${campaign} @click=${() => another(campaign)}><bdi>${title}</bdi></button>`,
    )}
    <button type="button" class="btn line" @click=${done}>${say(model, 'thanks.done')}</button>
  </div>`;
}

function receipt({ model, thanks, noTrace }: ThanksScreen): TemplateResult {
  const word = (key: string) => model.words[`thanks.${key}`] ?? key;
  const words = {
    title: word('receipt'),
    why: word('why'),
    scan: word('scan'),
    qr: word('qr'),
    clears: word('clears'),
    moreTime: word('moreTime'),
    noTrace: word('noTrace'),
    gone: word('traceGone'),
  };
  return html`<placard-receipt
    class="thanks-receipt"
    .digits=${thanks.receipt ?? ''}
    .words=${words}
    @placard-no-trace=${noTrace}
  ></placard-receipt>`;
}

/** The hundredth signer gets a sun; it stands still for those who want no motion. */
function burst(): TemplateResult {
  const rays = Array.from({ length: 24 }, (_, i) => svg`<path d="M-2-100L2-100L5-260L-5-260Z" transform="rotate(${i * 15})" />`);
  return html`<svg class="thanks-burst" viewBox="-300 -300 600 600" aria-hidden="true"><g>${rays}</g></svg>`;
}
