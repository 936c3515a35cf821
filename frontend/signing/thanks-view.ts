import { html, nothing, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { say, type SigningModel } from './model';
import { grouped } from './receipt';

/** What the thanks show and whom they tell. */
export interface ThanksScreen {
  model: SigningModel;
  /** Nothing once the person wants to keep no trace. */
  receipt: string | null;
  number?: number;
  standsAsFirstSent: boolean;
  seconds: number;
  choosing: boolean;
  others: SigningModel['others'];
  failure: string | null;
  moreTime(): void;
  noTrace(): void;
  letter(): void;
  choose(): void;
  another(campaign: string): void;
  done(): void;
}

export function thanksView(screen: ThanksScreen): TemplateResult {
  const { model, number } = screen;
  const round = number !== undefined && number % 100 === 0;
  const title = number === undefined ? say(model, 'thanks.plain') : say(model, 'thanks.number', { number });
  return html`<div class="thanks">
    <div class="thanks-word">
      ${round ? burst() : nothing}
      <div>
        <h1 tabindex="-1" data-part="thanks">${title}</h1>
        ${round ? html`<p class="thanks-delight">${say(model, 'thanks.delight', { number })}</p>` : nothing}
        ${model.practice ? html`<p>${say(model, 'thanks.practice')}</p>` : nothing}
        ${screen.standsAsFirstSent ? html`<p>${say(model, 'thanks.keptBefore')}</p>` : nothing}
      </div>
      ${screen.choosing ? chooser(screen) : next(screen)}
    </div>
    <div class="thanks-receipt">${screen.receipt ? receipt(screen, screen.receipt) : gone(screen)} ${clock(screen)}</div>
  </div>`;
}

function next({ model, others, letter, choose, done }: ThanksScreen): TemplateResult {
  return html`<div class="buttons">
    ${model.letter ? html`<button type="button" class="btn accent" @click=${letter}>${say(model, 'thanks.letter')}</button>` : nothing}
    ${others.length > 0 ? html`<button type="button" class="btn paper" @click=${choose}>${say(model, 'thanks.another')}</button>` : nothing}
    <button type="button" class="btn line" @click=${done}>${say(model, 'thanks.done')}</button>
  </div>`;
}

function chooser({ model, others, another, done, failure }: ThanksScreen): TemplateResult {
  return html`<div class="thanks-others">
    <p data-part="which" tabindex="-1">${say(model, 'thanks.which')}</p>
    <div role="alert">${failure ? say(model, `failed.${failure}`) : nothing}</div>
    ${others.map(
      ({ campaign, title }) =>
        html`<button type="button" class="btn paper" data-campaign=${campaign} @click=${() => another(campaign)}>${title}</button>`,
    )}
    <button type="button" class="btn line" @click=${done}>${say(model, 'thanks.done')}</button>
  </div>`;
}

function receipt({ model, noTrace }: ThanksScreen, digits: string): TemplateResult {
  return html`<h2>${say(model, 'thanks.receipt')}</h2>
    <p>${say(model, 'thanks.why')}</p>
    <p class="thanks-digits" dir="ltr" translate="no">${grouped(digits).map((four) => html`<span>${four}</span> `)}</p>
    <div class="thanks-scan">
      <span class="qr" role="img" aria-label=${say(model, 'thanks.qr')}>${qr(digits)}</span>
      <p>${say(model, 'thanks.scan')}</p>
    </div>
    <button type="button" class="btn quiet" @click=${noTrace}>${say(model, 'thanks.noTrace')}</button>`;
}

function gone({ model }: ThanksScreen): TemplateResult {
  return html`<h2>${say(model, 'thanks.receipt')}</h2>
    <p data-part="gone" tabindex="-1">${say(model, 'thanks.traceGone')}</p>`;
}

function clock({ model, seconds, moreTime }: ThanksScreen): TemplateResult {
  return html`<div class="thanks-clock">
    <p>${say(model, 'thanks.clears', { seconds })}</p>
    <button type="button" class="btn quiet" @click=${moreTime}>${say(model, 'thanks.moreTime')}</button>
  </div>`;
}

/** The number and nothing else: no address, so that nobody is led anywhere. */
function qr(digits: string): TemplateResult {
  const { data, size } = encode(digits, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}

/** The hundredth signer gets a sun; it stands still for those who want no motion. */
function burst(): TemplateResult {
  const rays = Array.from({ length: 24 }, (_, i) => svg`<path d="M-2-100L2-100L5-260L-5-260Z" transform="rotate(${i * 15})" />`);
  return html`<svg class="thanks-burst" viewBox="-300 -300 600 600" aria-hidden="true"><g>${rays}</g></svg>`;
}
