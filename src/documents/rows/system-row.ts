import { callsAmong, callsOrClients } from '../../model/calls-among.ts';
import { distinct } from '../../lib/order.ts';
import type { ExternalSystem, Use } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';
import { behavioursOf } from './behaviours.ts';
import type { Behaviour } from './behaviours.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

export interface SystemRow {
  readonly name: string;
  readonly kind: SystemKind;
  readonly hosting: ExternalSystem['hosting'];
  readonly via: readonly string[];
  readonly services: Capped<string>;
  /** Places that call it; making a client is none. */
  readonly calls: number;
  /** No certain use is among those shown. */
  readonly likely: boolean;
  readonly behaviours: readonly Behaviour[];
  readonly evidence: Capped<Evidence>;
}

/** A system with the uses that matter to the page: all, or those of one service. */
export function toSystemRow(system: ExternalSystem, uses: readonly Use[], mostPlaces = 2): SystemRow {
  const { name, kind, hosting, services } = system;
  const calls = callsAmong(uses);
  return {
    name,
    kind,
    hosting,
    via: distinct(uses.map((use) => use.via)),
    services: cap(services, 4),
    calls: calls.length,
    likely: uses.every((use) => use.certainty === 'likely'),
    behaviours: behavioursOf([system]),
    evidence: evidenceOf(callsOrClients(uses), mostPlaces),
  };
}
