import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Field, SigningModel } from './model';
import { changed, errorsOf, forAnother, unanswered, type Answers } from './rules';
import { bodyOf, fetchModel, newAttempt, submit, type Attempt, type Outcome, type Patience } from './submit';

/** The screen that a visit is shown on. */
export interface Screen extends ReactiveControllerHost {
  model: SigningModel | null;
  readonly patience: Patience;
  /** Gives the focus there once it is drawn. */
  focusNext(selector: string): void;
  tell(type: string): void;
}

/** A signature that is on disk. */
export interface Thanks {
  number?: number;
  /** Nothing once the person wants to keep no trace. */
  receipt: string | null;
  standsAsFirstSent: boolean;
  choosing: boolean;
}

/** One person at the form: what they answered, what is wrong with it, what came of it. Forgotten as a whole. */
export class SigningVisit implements ReactiveController {
  answers: Answers = unanswered();
  errors: ReadonlyMap<Field, string> = new Map();
  failure: string | null = null;
  saving = false;
  thanks: Thanks | null = null;

  private attempt: Attempt | null = null;
  private readonly signed = new Set<string>();
  private stop = new AbortController();

  constructor(private readonly screen: Screen) {
    screen.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The petitions on show that this person has not signed yet. */
  get others(): SigningModel['others'] {
    return (this.screen.model?.others ?? []).filter(({ campaign }) => !this.signed.has(campaign));
  }

  change(part: Partial<Answers>): void {
    if (this.saving) {
      return;
    }
    this.answers = changed(this.answers, part);
    this.screen.tell('placard-activity');
    this.screen.tell('placard-personal');
    if (this.errors.size > 0) {
      this.errors = this.stillWrong();
    }
    this.screen.requestUpdate();
  }

  /** The words around the form have changed: a country they do not offer goes, and ticks given to other words. */
  meet(model: SigningModel, before: SigningModel | null | undefined): void {
    if (!model.countries.some(({ code }) => code === this.answers.country)) {
      this.answers = { ...this.answers, country: model.countries[0]?.code ?? '' };
    }
    if (before && before.consents.some(({ version }, i) => version !== model.consents[i]?.version)) {
      this.untick();
    }
  }

  async sign(): Promise<void> {
    const { model, patience } = this.screen;
    if (!model || this.saving || this.thanks) {
      return;
    }
    this.failure = null;
    this.errors = errorsOf(this.answers, model.rules);
    this.saving = this.errors.size === 0;
    this.screen.requestUpdate();
    if (!this.saving) {
      this.screen.focusNext('[data-part="errors"]');
      return;
    }
    const attempt = (this.attempt ??= newAttempt());
    const body = bodyOf(attempt, this.answers, model);
    const unchanged = (attempt.sent ??= body) === body;
    const stop = this.stop;
    const outcome = await submit(body, stop.signal, patience);
    if (!stop.signal.aborted) {
      this.saving = false;
      this.hear(outcome, attempt, unchanged);
      this.screen.requestUpdate();
    }
  }

  /** Takes the receipt out of this page's memory. */
  keepNoTrace(): void {
    if (this.thanks) {
      this.thanks.receipt = null;
    }
  }

  choose(): void {
    if (this.thanks) {
      this.thanks.choosing = true;
      this.screen.focusNext('[data-part="which"]');
      this.screen.requestUpdate();
    }
  }

  async another(campaign: string): Promise<void> {
    const stop = this.stop;
    const model = await fetchModel(campaign, this.screen.model?.language ?? 'en');
    if (stop.signal.aborted) {
      return;
    }
    this.failure = model ? null : 'load';
    if (model) {
      this.thanks = null;
      this.screen.model = model;
      this.screen.focusNext('#sign-keep');
    }
    this.screen.requestUpdate();
  }

  /** Forgets everything about the person, waiting for nothing. */
  forget(): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.answers = unanswered(this.screen.model?.countries[0]?.code);
    this.errors = new Map();
    this.failure = null;
    this.saving = false;
    this.thanks = null;
    this.attempt = null;
    this.signed.clear();
    this.screen.requestUpdate();
  }

  private hear(outcome: Outcome, attempt: Attempt, unchanged: boolean): void {
    switch (outcome.outcome) {
      case 'kept':
        return this.thank(outcome, attempt, outcome.before && !unchanged);
      case 'errors':
        this.errors = new Map(Object.entries(outcome.errors) as [Field, string][]);
        return this.screen.focusNext('[data-part="errors"]');
      case 'changed':
        this.untick();
        this.screen.model = outcome.model;
        this.failure = 'changed';
        return;
      case 'failed':
        this.failure = outcome.why;
    }
  }

  private thank({ number }: { number?: number }, { receipt }: Attempt, standsAsFirstSent: boolean): void {
    this.thanks = { number, receipt, standsAsFirstSent, choosing: false };
    this.attempt = null;
    this.signed.add(this.screen.model?.campaign ?? '');
    // Kept only as long as "sign another" can still be chosen; that asks every consent anew.
    this.answers = this.others.length > 0 ? forAnother(this.answers) : unanswered();
    this.screen.focusNext('[data-part="thanks"]');
  }

  private untick(): void {
    this.answers = { ...this.answers, keep: false, handOver: false, drawing: false, contact: false, ofAge: false };
  }

  /** What was wrong and still is: errors go away while they are mended, and none appears before it is asked for. */
  private stillWrong(): ReadonlyMap<Field, string> {
    const now = errorsOf(this.answers, this.screen.model?.rules ?? []);
    return new Map([...now].filter(([field]) => this.errors.has(field)));
  }
}
