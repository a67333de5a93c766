import type { Certainty, Place } from './place.ts';

/** What an entry of the catalogue says about calls that a system makes to us. Pure data. */
export interface WebhookUse {
  /** What it tells of, in a few words: `events of payments, subscriptions and disputes`. */
  readonly events: string;
  /** What it does where it gets no answer of success, in one sentence. */
  readonly again?: string;
  /** Milliseconds in which it wants an answer. */
  readonly answerWithinMs?: number;
  /** How it proves that it was the sender, in a few words. */
  readonly signature?: string;
  /** Headers that carry the proof. */
  readonly headers?: readonly string[];
  /** Calls that check it, with their packages: `stripe#default().webhooks.constructEvent`. */
  readonly verify?: readonly string[];
  /** The same event can come more than once. */
  readonly duplicates?: boolean;
  /** Events come in the order in which they happened. */
  readonly ordered?: boolean;
  /** Addresses of documentation, or places in packages. */
  readonly source: readonly string[];
}

/** A place that checks the proof of a sender, or that reads the header which carries it. */
export interface WebhookCheck extends Place {
  readonly kind: 'checked' | 'header-read';
  /** The API path, or the header. */
  readonly what: string;
  readonly symbol: string;
  readonly certainty: Certainty;
}

export interface WebhookReceiver extends Place {
  /** The entry point as people write it: `POST /webhooks/stripe`. */
  readonly name: string;
  readonly service: string | null;
  readonly certainty: Certainty;
}

/** What a system that the code uses, or whose calls it checks, sends by itself. */
export interface SystemWebhooks extends WebhookUse {
  readonly system: string;
  readonly checks: readonly WebhookCheck[];
  /** HTTP entry points that lead to the checks. */
  readonly receivers: readonly WebhookReceiver[];
}
