import type { Observation, Service } from './handover-model.ts';
import type { Judged, JudgedModel } from './readiness.ts';
import { isRunBy } from './rows-of-service.ts';

/** Agents and platforms watch without a line of code, so that nothing found is no proof of nothing there. */
export function judgeSignal(kind: Observation['kind'], service: Service, model: JudgedModel): Judged {
  const found = model.observability.filter((row) => row.kind === kind && row.isNews !== true).filter(isRunBy(service));
  return { verdict: found.length > 0 ? 'met' : 'open', evidence: found };
}
