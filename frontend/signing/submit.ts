import { drawId, drawReceipt } from './receipt';
import type { Field, Purpose, SigningModel } from './model';
import { handsOverDrawing, type Answers } from './rules';

/** One signature on its way. It keeps its id and receipt through every try, so it is kept once. */
export interface Attempt {
  readonly id: string;
  readonly receipt: string;
  /** What was sent first, to tell whether something was changed between two tries. */
  sent?: string;
}

export type Failure = 'store' | 'away' | 'slow' | 'closed' | 'notReady' | 'refused';

export type Outcome =
  | { outcome: 'kept'; number?: number; before: boolean }
  | { outcome: 'errors'; errors: Partial<Record<Field, string>> }
  | { outcome: 'changed'; model: SigningModel }
  | { outcome: 'failed'; why: Failure };

/** How long is waited; shorter in tests. */
export interface Patience {
  tries: number;
  timeout: number;
  pause: number;
}

export const PATIENCE: Patience = { tries: 2, timeout: 10_000, pause: 1_000 };

export function newAttempt(): Attempt {
  return { id: drawId(), receipt: drawReceipt() };
}

/** The JSON that is sent: an e-mail only where contact is wanted, a drawing only where it was chosen. */
export function bodyOf(attempt: Attempt, answers: Answers, model: SigningModel): string {
  const consent = (purpose: Purpose, given = answers[purpose]) => ({
    given,
    version: model.consents.find((asked) => asked.purpose === purpose)?.version ?? '',
  });
  const drawn = answers.typing ? null : answers.strokes;
  return JSON.stringify({
    id: attempt.id,
    receipt: attempt.receipt,
    campaign: model.campaign,
    pack: model.pack,
    language: model.language,
    name: answers.name,
    country: answers.country,
    postcode: answers.postcode,
    typing: answers.typing,
    typedConfirmed: answers.typing && answers.typedConfirmed,
    strokes: drawn ?? { aspect: 1000, runs: [] },
    keep: consent('keep'),
    handOver: consent('handOver'),
    contact: consent('contact'),
    drawing: consent('drawing', handsOverDrawing(answers)),
    email: answers.contact ? answers.email : '',
    ofAge: answers.contact && answers.ofAge,
  });
}

/** Sends the body, again with the same id where no answer came, until one comes or patience ends. */
export async function submit(body: string, stop: AbortSignal, patience: Patience = PATIENCE): Promise<Outcome> {
  let why: Failure = 'away';
  for (let left = patience.tries; left > 0 && !stop.aborted; left--) {
    const timeout = AbortSignal.timeout(patience.timeout);
    try {
      return await once(body, AbortSignal.any([stop, timeout]));
    } catch {
      why = timeout.aborted ? 'slow' : 'away';
    }
    await pause(left > 1 ? patience.pause : 0, stop);
  }
  return { outcome: 'failed', why };
}

/** Another petition, in the same language. */
export async function fetchModel(campaign: string, language: string): Promise<SigningModel | null> {
  try {
    const path = `/k/api/signing/${encodeURIComponent(campaign)}?language=${encodeURIComponent(language)}`;
    const response = await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE.timeout) });
    return response.ok ? (((await response.json()) as { model?: SigningModel }).model ?? null) : null;
  } catch {
    return null;
  }
}

async function once(body: string, signal: AbortSignal): Promise<Outcome> {
  const response = await fetch('/k/api/signatures', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Placard': 'signing' },
    cache: 'no-store',
    redirect: 'error',
    body,
    signal,
  });
  return understood(await response.json());
}

function understood(answer: unknown): Outcome {
  const said = answer as Record<string, unknown>;
  switch (said.outcome) {
    case 'kept': {
      const kept = said.kept as { number?: number; before: boolean };
      return { outcome: 'kept', number: kept.number, before: kept.before };
    }
    case 'errors':
      return { outcome: 'errors', errors: said.errors as Partial<Record<Field, string>> };
    case 'changed':
      return { outcome: 'changed', model: said.model as SigningModel };
    case 'notSaved':
      return { outcome: 'failed', why: 'store' };
    case 'closed':
    case 'notReady':
    case 'refused':
      return { outcome: 'failed', why: said.outcome };
    default:
      throw new Error('no answer of ours');
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
