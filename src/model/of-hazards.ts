import { groupBy } from '../lib/group-by.ts';
import { listed } from '../lib/listed.ts';
import { distinct } from '../lib/order.ts';
import { evidenceOf } from './evidence.ts';
import type { Observed } from './finding.ts';
import type { HandoverModel } from './handover-model.ts';
import type { Hazard, HazardKind } from './hazard.ts';

/** One observation for each service with such hazards; `say` gets how many, and the functions in which they are. */
export function ofHazards(
  { hazards }: Pick<HandoverModel, 'hazards'>,
  kind: HazardKind,
  say: (rows: readonly Hazard[], places: string) => string,
): readonly Observed[] {
  const found = hazards.filter((row) => row.kind === kind);
  return [...groupBy(found, ({ service }) => service)].map(([service, rows]) => ({
    message: `${service ?? 'Code outside all services'}: ${say(rows, listed(distinct(rows.map(({ symbol }) => symbol))))}.`,
    service,
    evidence: evidenceOf(rows),
  }));
}
