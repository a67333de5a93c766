import { by, distinct } from '../../lib/order.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** A system whose failure reaches a large part of what can be called. */
export interface SinglePoint {
  readonly name: string;
  readonly kind: SystemKind;
  readonly entryPoints: number;
  readonly all: number;
  readonly services: Capped<string>;
  readonly calls: number;
  readonly endless: number;
  readonly breakers: number;
  readonly evidence: Capped<Evidence>;
}

/** Systems that more than this share of the entry points reach. */
const share = 0.15;

/** Those that most entry points reach first; what only watches is none. */
export function singlePointsOf(model: HandoverModel): readonly SinglePoint[] {
  const all = model.entryPoints.length;
  return model.externalSystems
    .filter(({ kind }) => kind !== 'monitoring' && kind !== 'analytics')
    .map(({ name, kind }): SinglePoint => {
      const reaching = model.entryPoints.filter(({ systems }) => systems.some((system) => system.name === name));
      const calls = model.outboundCalls.filter(({ system }) => system === name);
      return {
        name,
        kind,
        entryPoints: reaching.length,
        all,
        services: cap(distinct(reaching.flatMap(({ service }) => service ?? [])), 6),
        calls: calls.length,
        endless: calls.filter(waitsForEver).length,
        breakers: calls.filter(({ breaker }) => breaker !== null).length,
        evidence: evidenceOf(calls),
      };
    })
    .filter(({ entryPoints, calls }) => calls > 0 && entryPoints > 1 && entryPoints > share * all)
    .toSorted(
      by(
        (row) => -row.entryPoints,
        (row) => row.name,
      ),
    );
}
