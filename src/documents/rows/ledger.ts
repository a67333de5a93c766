import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { OutboundCall, SettingSource } from '../../model/resilience.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, evidenceOf, toEvidence } from './evidence.ts';

/** What decides a setting, for a template: exactly one of `set`, `byLibrary` and `unknown` holds. */
interface SettingRow {
  readonly set: boolean;
  readonly byLibrary: boolean;
  readonly unknown: boolean;
  readonly likely: boolean;
  /** Milliseconds or tries; null is never, without end, or decided at run time. */
  readonly value: number | null;
  readonly endless: boolean;
  readonly evidence: Evidence | null;
}

/** Calls to one system that are set alike. */
export interface LedgerRow {
  readonly system: string;
  readonly via: string;
  readonly calls: number;
  readonly timeout: SettingRow;
  /** With whether the process ends where the client fails. */
  readonly tries: SettingRow & { readonly endsProcess: boolean };
  readonly layers: readonly {
    readonly symbol: string;
    readonly attempts: number | null;
    readonly bounded: boolean;
    readonly evidence: Evidence;
  }[];
  readonly breaker: Evidence | null;
  readonly limiter: Evidence | null;
  /** Is there a retry or a breaker around it? */
  readonly guarded: boolean;
  /** Calls that carry an idempotency key. */
  readonly keyed: number;
  /** Calls whose failure the function around them handles. */
  readonly handled: number;
  readonly evidence: Capped<Evidence>;
}

/** Calls that wait for ever first, then those that are tried most often: what hangs when a system does. */
export function ledgerOf(calls: readonly OutboundCall[], most: number): Capped<LedgerRow> {
  const groups = groupBy(calls, (call) =>
    JSON.stringify([call.system, call.via, call.timeout, call.tries, call.layers, call.breaker, call.limiter]),
  );
  const rows = [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [toRow(group[0], group)]));
  return cap(
    rows.toSorted(
      by(
        (row) => Number(!row.timeout.endless),
        (row) => -row.layers.length,
        (row) => -row.calls,
        (row) => row.system,
        (row) => row.via,
        (row) => row.evidence.rows[0]?.file ?? '',
        (row) => row.evidence.rows[0]?.line ?? 0,
      ),
    ),
    most,
  );
}

function toRow(first: OutboundCall, group: readonly OutboundCall[]): LedgerRow {
  const { system, via, timeout, tries, layers, breaker, limiter } = first;
  return {
    system,
    via,
    calls: group.length,
    timeout: {
      ...settingOf(timeout),
      value: timeout.ms,
      endless: waitsForEver(first),
    },
    tries: {
      ...settingOf(tries),
      value: tries.attempts,
      endless: !tries.bounded,
      endsProcess: tries.endsProcess === true,
    },
    layers: layers.map((layer) => ({
      symbol: layer.symbol,
      attempts: layer.attempts,
      bounded: layer.bounded,
      evidence: toEvidence(layer),
    })),
    breaker: breaker === null ? null : toEvidence(breaker),
    guarded: layers.length > 0 || breaker !== null,
    limiter: limiter === undefined ? null : toEvidence(limiter),
    keyed: group.filter(({ idempotencyKey }) => idempotencyKey !== null).length,
    handled: group.filter(({ onFailure }) => onFailure !== null).length,
    evidence: evidenceOf(group),
  };
}

function settingOf(setting: {
  readonly from: SettingSource;
  readonly certainty: 'certain' | 'likely';
  readonly place: OutboundCall['timeout']['place'];
}): Pick<SettingRow, 'set' | 'byLibrary' | 'unknown' | 'likely' | 'evidence'> {
  return {
    set: setting.from === 'code',
    byLibrary: setting.from === 'library',
    unknown: setting.from === 'unknown',
    likely: setting.certainty === 'likely' && setting.from !== 'unknown',
    evidence: setting.place === null ? null : toEvidence(setting.place),
  };
}
