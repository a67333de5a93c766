import { evidenceOf } from './evidence.ts';
import type { Observed } from './finding.ts';
import type { HandoverModel } from './handover-model.ts';
import type { Hazard, HazardKind } from './hazard.ts';

/** One observation for each service with such hazards; `say` gets them, and tells what is the case without the full stop. */
export function ofHazards(
  { hazards }: Pick<HandoverModel, 'hazards'>,
  kind: HazardKind,
  say: (rows: readonly Hazard[]) => string,
): readonly Observed[] {
  const byService = new Map<string | null, Hazard[]>();
  for (const row of hazards.filter((each) => each.kind === kind))
    byService.set(row.service, [...(byService.get(row.service) ?? []), row]);
  return [...byService].map(([service, rows]) => ({
    message: `${service ?? 'Code outside all services'}: ${say(rows)}.`,
    service,
    evidence: evidenceOf(rows),
  }));
}
