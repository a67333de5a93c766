import type { HandoverModel } from '../../model/handover-model.ts';
import { evidenceOf } from './evidence.ts';

/** Feature flags with what asks for them; names of functions say what they switch. */
export function flagRows({ featureFlags }: Pick<HandoverModel, 'featureFlags'>) {
  return featureFlags.map(({ name, kind, via, system, evaluations }) => ({
    name,
    kind,
    source: system ?? via,
    defaults: [...new Set(evaluations.flatMap((row) => (row.default === null ? [] : [row.default])))],
    evidence: evidenceOf(evaluations, 3),
  }));
}
