import { by } from '../lib/order.ts';
import { evidenceOf } from '../model/evidence.ts';
import type { Service } from '../model/handover-model.ts';
import {
  type Judged,
  type JudgedModel,
  type Level,
  type Readiness,
  type ReadinessAnswer,
  type ReadinessItem,
  levels,
} from '../model/readiness.ts';
import { waiverOf } from '../model/waiver.ts';

/** The scorecard of each service that runs. */
export function judgeReadiness(model: JudgedModel, items: readonly ReadinessItem[]): readonly Readiness[] {
  const sorted = items.toSorted(
    by(
      ({ level }) => levels.indexOf(level),
      ({ axis }) => axis,
      ({ id }) => id,
    ),
  );
  return model.services.filter(({ deployable }) => deployable).map((service) => judge(service, model, sorted));
}

function judge(service: Service, model: JudgedModel, items: readonly ReadinessItem[]): Readiness {
  const answers = items.map((item): ReadinessAnswer => {
    const isAsked = item.notFor?.includes(service.kind) !== true;
    const { verdict, evidence } = isAsked ? item.judge(service, model) : NOT_ASKED;
    const isMissed = verdict === 'contradicted' || verdict === 'open';
    const waiver = isMissed ? waiverOf(item.id, service.name, model.waivers) : null;
    return { id: item.id, level: item.level, axis: item.axis, verdict, evidence: evidenceOf(evidence), waiver };
  });
  const counted = answers.filter(({ verdict, waiver }) => verdict !== 'not-applicable' && waiver === null);
  return {
    service: service.name,
    level: levelOf(counted),
    applicable: counted.length,
    decided: counted.filter(({ verdict }) => verdict !== 'open').length,
    met: counted.filter(({ verdict }) => verdict === 'met').length,
    answers,
  };
}

const NOT_ASKED: Judged = { verdict: 'not-applicable', evidence: [] };

function levelOf(answers: readonly ReadinessAnswer[]): Level | null {
  const missing = levels.findIndex((level) => answers.some((row) => row.level === level && row.verdict !== 'met'));
  return (missing === -1 ? levels.at(-1) : levels[missing - 1]) ?? null;
}
