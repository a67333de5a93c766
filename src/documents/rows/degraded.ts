import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import { OUTCOME_ORDER } from '../../model/outcome-order.ts';
import { isBeside } from '../../model/failure-sentences.ts';
import type { ExternalSystem } from '../../model/handover-model.ts';
import type { OutboundCall, Outcome } from '../../model/resilience.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** What callers get while a system is away, over all calls to it. */
export interface DegradedRow {
  readonly system: string;
  readonly calls: number;
  /** No call goes on with anything else, and no caller of one was found to. */
  readonly unhelped: boolean;
  /** Calls of which a caller further up goes on with another value. */
  readonly above: number;
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly calls: number;
    readonly isOne: boolean;
    readonly evidence: Capped<Evidence>;
  }[];
  /** What clients are answered, where the code writes it beside the call. */
  readonly answers: readonly {
    readonly status: number;
    readonly calls: number;
    readonly requests: Capped<string>;
    readonly evidence: Capped<Evidence>;
  }[];
}

type Answer = DegradedRow['answers'][number];

const HELPS: ReadonlySet<Outcome> = new Set(['cache', 'provider', 'queue', 'default']);

/** Systems with what their callers get; of some they get the error, and no more is to be said. */
export interface Degraded extends Capped<DegradedRow> {
  readonly found: boolean;
  readonly passedOn: Capped<{ readonly system: string; readonly calls: number }>;
}

export function degradedOf(calls: readonly OutboundCall[], systems: readonly ExternalSystem[], most: number): Degraded {
  const beside = new Set(systems.filter(({ kind }) => isBeside(kind)).map(({ name }) => name));
  const groups = groupBy(
    calls.filter(({ system }) => !beside.has(system)),
    ({ system }) => system,
  );
  const rows = [...groups].map(([system, group]): DegradedRow => {
    const outcomes = OUTCOME_ORDER.flatMap((outcome) => {
      const found = group.filter((call) => call.outcomes.includes(outcome));
      return found.length === 0
        ? []
        : [{ outcome, calls: found.length, isOne: found.length === 1, evidence: evidenceOf(found, 1) }];
    });
    const answers = answersOf(group);
    const above = group.filter(({ fallbackAbove }) => fallbackAbove === true).length;
    return {
      system,
      calls: group.length,
      answers,
      unhelped: above === 0 && !outcomes.some(({ outcome }) => HELPS.has(outcome)),
      above,
      outcomes,
    };
  });
  const sorted = rows.toSorted(
    by(
      (row) => -row.calls,
      (row) => row.system,
    ),
  );
  return {
    ...cap(
      sorted.filter((row) => !isPassedOn(row)),
      most,
    ),
    found: sorted.length > 0,
    passedOn: cap(sorted.filter(isPassedOn), 2 * most),
  };
}

function isPassedOn({ outcomes, answers, above }: DegradedRow): boolean {
  return answers.length === 0 && above === 0 && outcomes.every(({ outcome }) => outcome === 'error');
}

const MOST_REQUESTS = 3;

function answersOf(calls: readonly OutboundCall[]): readonly Answer[] {
  const answered = calls.flatMap((call) =>
    call.answered === undefined ? [] : [{ ...call.answered, symbol: call.symbol }],
  );
  return [...groupBy(answered, ({ status }) => status)].toSorted(by(([status]) => status)).map(([status, found]) => ({
    status,
    calls: found.length,
    requests: cap(distinct(found.flatMap(({ entries }) => entries)).toSorted(by((name) => name)), MOST_REQUESTS),
    evidence: evidenceOf(found, 1),
  }));
}
