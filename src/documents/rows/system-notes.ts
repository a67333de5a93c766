import { by } from '../../lib/order.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import type { KnownError } from '../../model/library-errors.ts';
import type { SystemWebhooks } from '../../model/library-webhooks.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** What one error of a system means. */
export interface ErrorRow extends Omit<KnownError, 'action'> {
  readonly action: string;
}

/** What a system sends by itself, and who takes it. */
export interface WebhookRow {
  readonly events: string;
  readonly receivers: Capped<{ readonly name: string; readonly evidence: Capped<Evidence>; readonly likely: boolean }>;
  /** Calls and headers that say who sent it, as the code has them. */
  readonly checkedBy: readonly string[];
  readonly checks: Capped<Evidence>;
  /** The code reads the header, and whether it checks what stands there is not known. */
  readonly onlyRead: boolean;
  readonly isReceived: boolean;
  readonly isReceivedOnce: boolean;
  readonly again: string;
  readonly answerWithinMs: number;
  readonly signature: string;
  readonly headers: readonly string[];
  readonly duplicates: boolean;
  readonly unordered: boolean;
  readonly source: readonly string[];
}

const mostErrors = 24;
const HEALING = ['later', 'yes', 'depends', 'no'];

/** Those first that time can heal: they are about the system, the others about the call. */
export function healing({ again }: KnownError): number {
  return HEALING.indexOf(again);
}

export function errorRowsOf({ knownErrors }: HandoverModel, system: string): Capped<ErrorRow> {
  const rows = knownErrors.filter(({ systems }) => systems.includes(system)).toSorted(by(healing));
  return cap(
    rows.map((row) => ({ ...row, action: row.action ?? '' })),
    mostErrors,
  );
}

export function webhookRowsOf({ webhooks }: HandoverModel, system: string): readonly WebhookRow[] {
  return webhooks.filter((row) => row.system === system).map(toRow);
}

/** Webhooks that the code receives, also of systems that it does not call. */
export function receivedWebhooks({ webhooks }: HandoverModel): readonly (WebhookRow & { readonly system: string })[] {
  return webhooks.filter(({ checks }) => checks.length > 0).map((row) => ({ ...toRow(row), system: row.system }));
}

function toRow({ receivers, checks, ...row }: SystemWebhooks): WebhookRow {
  const { events, again = '', answerWithinMs = 0, signature = '', headers = [], source } = row;
  const sure = checks.filter(({ kind }) => kind === 'checked');
  return {
    events,
    again,
    answerWithinMs,
    signature,
    headers,
    source,
    duplicates: row.duplicates === true,
    unordered: row.ordered === false,
    isReceived: checks.length > 0,
    isReceivedOnce: receivers.length === 1,
    onlyRead: sure.length === 0,
    checkedBy: [...new Set((sure.length === 0 ? checks : sure).map(({ what }) => what))],
    checks: evidenceOf(sure.length === 0 ? checks : sure, 3),
    receivers: cap(
      receivers.map(({ name, certainty, ...place }) => ({
        name,
        evidence: evidenceOf([place], 1),
        likely: certainty === 'likely',
      })),
      4,
    ),
  };
}
